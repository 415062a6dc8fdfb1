"""Headings, and the list of them: a field that Word can work out anew, filled in before."""

from xml.etree.ElementTree import Element

from reports.paper import Contents, Flow, Heading, Numerals, Paragraph
from reports.word.pages import pages_of
from reports.word.paragraphs import bookmark, field, mark, paragraph, run, runs_of, told
from reports.word.shapes import Jc, Shape
from reports.word.writing import Writing, anchor
from reports.word.xml import flag, node
from thai.digits import to_arabic, to_thai

FLOWS = {
    Flow.TEXT: "ItaText",
    Flow.LEAD: "ItaLead",
    Flow.FLUSH: "ItaFlush",
    Flow.ITEM: "ItaItem",
    Flow.CENTRED: "ItaCentred",
    Flow.PLACE: "ItaPlace",
}
DIGITS = {Numerals.THAI: to_thai, Numerals.ARABIC: to_arabic}
# The three levels, as links, without page numbers on a web page.
LIST = r'TOC \o "1-3" \h \z'


def written_paragraph(block: Paragraph, to: Writing) -> list[Element]:
    return [paragraph(to.styles[FLOWS[block.flow]], block.text)]


def written_heading(block: Heading, to: Writing) -> list[Element]:
    number = next(to.numbers)
    style = to.styles[f"Heading{block.level}" + ("" if block.listed else "Unlisted")]
    start, end = bookmark(anchor(number), number)
    before, align = (0 if block.new_page or to.fresh else None), (Jc.CENTRE if block.centred else None)
    shape = Shape(before=before, align=align, new_page=block.new_page and not to.fresh)
    return [paragraph(style, "", start, *runs_of(block.text, style.type), end, shape=shape)]


def written_contents(block: Contents, to: Writing) -> list[Element]:
    pages = pages_of(to.paper)
    entries = [_entry(number, heading, pages[number - 1], to) for number, heading in to.headings if heading.listed]
    if entries:
        look = to.styles["TOC1"].type
        for place, part in enumerate((mark("begin"), told(LIST), mark("separate")), 1):
            entries[0].insert(place, run(look, part))
        entries[-1].append(run(look, mark("end")))
    return [paragraph(to.styles["TOCHeading"], block.heading), *entries]


def _entry(number: int, heading: Heading, page: int, to: Writing) -> Element:
    style = to.styles[f"TOC{heading.level}"]
    shown = field(rf"PAGEREF {anchor(number)} \h", DIGITS[to.paper.numerals](str(page)), style.type)
    runs = [*runs_of(heading.text, style.type), run(style.type, flag("w:tab")), *shown]
    return paragraph(style, "", node("w:hyperlink", {"w:anchor": anchor(number), "w:history": 1}, *runs))
