"""What the first page of a document begins with: the head of a memo, of an announcement, a cover."""

import re
from xml.etree.ElementTree import Element

from reports.paper import AnnouncementHead, Cover, MemoHead
from reports.rendering.measuring import width_of
from reports.word.emblems import emblem_png
from reports.word.paragraphs import paragraph, runs_of
from reports.word.shapes import CM, Jc, Shape, Tab, Type
from reports.word.styles import PLAIN
from reports.word.tables import cell, row, table
from reports.word.writing import Writing
from reports.word.xml import node

LABEL, VALUE = Type(20, bold=True), Type(16)
EMBLEM = "ตราครุฑ"
# Where วันที่ and the date begin; a blank of the date for the pen.
DATE, DATE_VALUE, GAP = 7.67 * CM, 10.07 * CM, 1.6 * CM
GAPS = re.compile("(\u00a0{2,})")
COVER_TOP, COVER_HEIGHT, FOOT = 5 * CM, 22 * CM, 5 * CM
# The length of the line below the head of an announcement.
RULE = 4.5 * CM


def written_memo_head(block: MemoHead, to: Writing) -> list[Element]:
    """The emblem floats at the left of the title, so that nothing moves where there is none."""
    title = paragraph(to.styles["Title"], "", *_emblem(to, 1.5 * CM, floating=True), *_title("บันทึกข้อความ", to))
    return [
        title,
        _line("ส่วนราชการ", block.unit, 2.6 * CM, to),
        _numbered_line(block, to),
        _line("เรื่อง", block.subject, 1.2 * CM, to),
        paragraph(to.styles["Normal"], f"เรียน\u00a0 {block.addressee}"),
    ]


def _numbered_line(block: MemoHead, to: Writing) -> Element:
    """ที่ and วันที่: each blank of the date is a tab of its own, dotted."""
    tabs, place, texts = [Tab(0.6 * CM), Tab(DATE, dotted=True), Tab(DATE_VALUE, dotted=not block.date)], DATE_VALUE, ""
    for part in GAPS.split(block.date):
        blank = GAPS.fullmatch(part)
        place += GAP if blank else width_of(part) * VALUE.size
        tabs += [Tab(place, dotted=True)] if blank else []
        texts += "\t" if blank else part
    runs = [*_labelled("ที่", block.number), *runs_of("\t", VALUE), *_labelled("วันที่", texts), *runs_of("\t", VALUE)]
    return paragraph(to.styles["ItaMemoLine"], "", *runs, shape=Shape(tabs=(*tabs, _end(to))))


def written_announcement_head(block: AnnouncementHead, to: Writing) -> list[Element]:
    height = 3 * CM
    emblem = _emblem(to, height)
    room = Shape(0 if emblem else height, 0, align=Jc.CENTRE)
    texts = ((block.agency, 12), (f"เรื่อง {block.subject}", 0))
    lines = [paragraph(to.styles["Title"], text, shape=Shape(before=before)) for text, before in texts]
    return [paragraph(to.styles["ItaPicture"], "", *emblem, shape=room), *lines, _rule(to)]


def written_cover(block: Cover, to: Writing) -> list[Element]:
    """A table of two rows without rules: the title stays above, the agency at the foot, whatever the clerk adds."""
    title = [paragraph(to.styles["Title"], "\n".join(block.title), shape=Shape(before=COVER_TOP))]
    if block.period:
        title.append(paragraph(to.styles["ItaCover"], f"({block.period})", shape=Shape(before=18)))
    foot = [paragraph(to.styles["ItaCoverPlace"], text) for text in block.place]
    foot += [paragraph(to.styles["ItaCover"], text) for text in (block.web, block.reference) if text]
    low = node("w:vAlign", {"w:val": "bottom"})
    above = row([cell(to.width, title)], height=COVER_HEIGHT - FOOT)
    below = row([cell(to.width, foot or [paragraph(to.styles["ItaCover"])], low)], height=FOOT)
    return [table([to.width], [above, below], PLAIN)]


def _line(label: str, value: str, indent: float, to: Writing) -> Element:
    """A label, what it names, and dots to the edge."""
    runs = [*_labelled(label, value), *runs_of("\t", VALUE)]
    shape = Shape(left=indent, first=-indent, tabs=(Tab(indent), _end(to)))
    return paragraph(to.styles["ItaMemoLine"], "", *runs, shape=shape)


def _labelled(label: str, value: str) -> list[Element]:
    return [*runs_of(label, LABEL), *runs_of(f"\t{value}", VALUE)]


def _end(to: Writing) -> Tab:
    return Tab(to.width, Jc.RIGHT, dotted=True)


def _title(text: str, to: Writing) -> list[Element]:
    return list(runs_of(text, to.styles["Title"].type))


def _emblem(to: Writing, height: float, floating: bool = False) -> list[Element]:
    if to.emblem is None:
        return []
    png, ratio = emblem_png(to.emblem)
    show = to.pictures.floating if floating else to.pictures.inline
    return [show(png, height * ratio, height, EMBLEM)]


def _rule(to: Writing) -> Element:
    """The short line below the head of an announcement."""
    inset = (to.width - RULE) / 2
    element = paragraph(to.styles["ItaPicture"], "", shape=Shape(9, 0, 12, left=inset, right=inset))
    look = element.find("w:pPr")
    if look is not None:
        line = {"w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "000000"}
        look.insert(1, node("w:pBdr", None, node("w:bottom", line)))
    return element
