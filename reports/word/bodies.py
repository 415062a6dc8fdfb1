"""The body of a Word file: the blocks of each section, one below the other."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any
from xml.etree.ElementTree import Element

from reports import paper
from reports.paper import Block, Section
from reports.word.charts import written_chart
from reports.word.headings import written_contents, written_heading, written_paragraph
from reports.word.heads import written_announcement_head, written_cover, written_memo_head
from reports.word.paragraphs import keep_with_next, paragraph, space_below
from reports.word.sections import section_end
from reports.word.shapes import Shape, twips
from reports.word.signatures import written_endorsement, written_signature
from reports.word.tables import written_table
from reports.word.verification import written_verification
from reports.word.writing import Writing
from reports.word.xml import node

WRITERS: Mapping[type, Callable[[Any, Writing], list[Element]]] = {
    paper.Heading: written_heading,
    paper.Paragraph: written_paragraph,
    paper.Table: written_table,
    paper.Chart: written_chart,
    paper.Signature: written_signature,
    paper.Endorsement: written_endorsement,
    paper.MemoHead: written_memo_head,
    paper.AnnouncementHead: written_announcement_head,
    paper.Cover: written_cover,
    paper.Contents: written_contents,
    paper.Verification: written_verification,
}
# Room above a table, in points.
ABOVE: Mapping[type, float] = {paper.Verification: 18.0}


def body_of(to: Writing) -> Element:
    """Sections end with what rules them: the last in the body itself, the others in their last paragraph."""
    body = node("w:body")
    for section in to.paper.sections:
        to.landscape = section.landscape
        elements = list(_section(section, to))
        end = section_end(to.paper, to.design, section.landscape, section is to.paper.sections[0])
        if section is to.paper.sections[-1]:
            elements.append(end)
        else:
            _end_with(elements[-1], end)
        body.extend(elements)
    return body


def _section(section: Section, to: Writing) -> Iterator[Element]:
    """Ends with a paragraph: Word asks for one after a table."""
    elements: list[Element] = []
    for block in section.blocks:
        to.fresh = not elements
        _append(elements, block, WRITERS[type(block)](block, to), to)
    if not elements or elements[-1].tag != "w:p":
        elements.append(_thin(to, 1))
    yield from elements


def _append(elements: list[Element], block: Block, written: list[Element], to: Writing) -> None:
    if isinstance(block, paper.Signature | paper.Verification):
        keep_with_next(elements)
    if elements and written and written[0].tag == "w:tbl":
        room = ABOVE.get(type(block), 6.0)
        if elements[-1].tag == "w:p":
            space_below(elements[-1], twips(room))
        else:
            elements.append(_thin(to, room))
    elements.extend(written)


def _thin(to: Writing, height: float) -> Element:
    """An empty line where Word asks for one: between two tables, and below one at the end."""
    return paragraph(to.styles["ItaPicture"], shape=Shape(height, 0, 0))


def _end_with(last: Element, end: Element) -> None:
    look = last.find("w:pPr")
    if look is not None:
        look.append(end)
