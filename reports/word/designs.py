"""The measures of each kind of paper in Word: margins and styles, as the style sheets of the PDF have them."""

from collections.abc import Iterator
from dataclasses import dataclass

from reports.paper import AnnouncementHead, MemoHead, Paper
from reports.word.shapes import CM, Jc, Shape, Tab, Type
from reports.word.styles import Style

INDENT = 2.5 * CM
RIGHT_HALF = 8 * CM
SIZES = {False: (21 * CM, 29.7 * CM), True: (29.7 * CM, 21 * CM)}


@dataclass(frozen=True)
class Margins:
    top: float
    right: float
    bottom: float
    left: float


MARGINS = {False: Margins(3.5 * CM, 2 * CM, 2 * CM, 3 * CM), True: Margins(3 * CM, 2.5 * CM, 2 * CM, 2 * CM)}


@dataclass(frozen=True)
class Design:
    """`first_top`: the top margin of the first page; `title`: that of a head or cover; `headings`: by level."""

    first_top: float
    title: Style
    headings: tuple[Style, ...]

    @property
    def styles(self) -> dict[str, Style]:
        return {style.key: style for style in (*_STYLES[:1], self.title, *self._headings(), *_STYLES[1:])}

    def _headings(self) -> Iterator[Style]:
        """Each twice: the second, of those not in the list of contents, is unknown to Word's own list."""
        for level, style in enumerate(self.headings, 1):
            yield style
            yield Style(f"{style.key}Unlisted", f"ITA หัวข้อ {level} นอกสารบัญ", style.type, Shape(), style.key)


def text_width(landscape: bool) -> float:
    margins = MARGINS[landscape]
    return SIZES[landscape][0] - margins.left - margins.right


def _title(size: float, pitch: float, before: float = 0, after: float = 0) -> Style:
    return Style("Title", "Title", Type(size, bold=True), Shape(pitch, before, after, align=Jc.CENTRE))


def _heading(level: int, size: float, pitch: float, before: float) -> Style:
    shape = Shape(pitch, before, keep_next=True, keep_lines=True, outline=level)
    return Style(f"Heading{level}", f"heading {level}", Type(size, bold=True), shape)


def _signed(key: str, name: str, align: Jc = Jc.CENTRE) -> Style:
    return Style(key, name, shape=Shape(before=0, left=RIGHT_HALF, align=align, keep_next=True, keep_lines=True))


def _listed(level: int) -> Style:
    dots = Tab(text_width(False), Jc.RIGHT, dotted=True)
    shape = Shape(before=6 if level == 1 else 0, left=0.8 * CM * (level - 1), tabs=(dots,))
    return Style(f"TOC{level}", f"toc {level}", Type(bold=level == 1), shape)


_TABLE = Shape(18, 0, 0)
_STYLES = (
    Style("Normal", "Normal", Type(), Shape(21, 6)),
    Style("ItaText", "ITA เนื้อความ", shape=Shape(first=INDENT, align=Jc.THAI)),
    Style("ItaLead", "ITA เนื้อความนำ", shape=Shape(first=INDENT, align=Jc.THAI, keep_next=True)),
    Style("ItaFlush", "ITA ชิดขอบ", shape=Shape(align=Jc.THAI)),
    Style("ItaItem", "ITA ข้อย่อย", shape=Shape(before=0, left=1.2 * CM, first=-0.6 * CM, align=Jc.THAI)),
    Style("ItaCentred", "ITA กึ่งกลาง", shape=Shape(align=Jc.CENTRE)),
    Style("ItaPlace", "ITA วันที่ประกาศ", shape=Shape(before=12, first=2 * INDENT, keep_next=True)),
    Style("ItaMemoLine", "ITA หัวบันทึก", shape=Shape(26, 0)),
    Style("ItaCover", "ITA ปก", Type(20), Shape(26, 0, align=Jc.CENTRE)),
    Style("ItaCoverPlace", "ITA ปก หน่วยงาน", Type(20, bold=True), Shape(26, 0, align=Jc.CENTRE)),
    Style("ItaTableHead", "ITA หัวตาราง", Type(14, bold=True), Shape(18, 0, 0, align=Jc.CENTRE, keep_next=True)),
    Style("ItaTableText", "ITA ข้อความในตาราง", Type(14), _TABLE),
    Style("ItaTableStrong", "ITA ข้อความหนาในตาราง", Type(14, bold=True), _TABLE),
    Style("ItaPicture", "ITA รูป", shape=Shape(0, 0, 0)),
    Style("Caption", "caption", Type(bold=True), Shape(21, 6, keep_next=True)),
    _signed("ItaSigned", "ITA ลงนาม"),
    _signed("ItaRank", "ITA ลงนาม ยศ", Jc.LEFT),
    Style("TOCHeading", "TOC Heading", Type(20, bold=True), Shape(26, 0, align=Jc.CENTRE, keep_next=True)),
    *map(_listed, (1, 2, 3)),
    Style("Header", "header", shape=Shape(21, 0, 0.25 * CM, align=Jc.CENTRE)),
)
_REPORT_HEADINGS = (_heading(1, 20, 26, 18), _heading(2, 18, 23, 12), _heading(3, 16, 21, 6))
_MEMO_HEADINGS = (_heading(1, 16, 21, 6), _heading(2, 16, 21, 6), _heading(3, 16, 21, 6))
MEMO = Design(1.5 * CM, _title(29, 35, 1.5 * CM - 35, 4), _MEMO_HEADINGS)
ANNOUNCEMENT = Design(1.5 * CM, _title(18, 24), _REPORT_HEADINGS)
REPORT = Design(MARGINS[False].top, _title(26, 34), _REPORT_HEADINGS)


def design_of(paper: Paper) -> Design:
    heads = {type(block) for block in paper.blocks}
    return MEMO if MemoHead in heads else ANNOUNCEMENT if AnnouncementHead in heads else REPORT
