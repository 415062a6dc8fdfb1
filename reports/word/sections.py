"""Sheets of a Word file: size, margins, and the page number, which the first page does not show."""

from xml.etree.ElementTree import Element

from reports.paper import Numerals, Paper
from reports.word.designs import MARGINS, SIZES, Design
from reports.word.package import HEADER
from reports.word.paragraphs import field, paragraph, runs_of
from reports.word.shapes import CM, Shape, twips
from reports.word.xml import flag, node, root

# Of the line of the page number, above the text of every page but the first.
NUMBER_LINE = 21 + 0.25 * CM
FORMATS = {Numerals.THAI: "thaiNumbers", Numerals.ARABIC: "decimal"}


def section_end(paper: Paper, design: Design, landscape: bool, first: bool) -> Element:
    """What stands at the end of the last paragraph of a section and rules all of it. Word numbers in Thai digits by
    the section: LibreOffice does not know the switch of the field."""
    width, height = map(twips, SIZES[landscape])
    element = node("w:sectPr")
    if first:
        element.append(node("w:headerReference", {"w:type": "default", "r:id": HEADER}))
    element.append(flag("w:type"))
    element[-1].set("w:val", "nextPage")
    turned = {"w:orient": "landscape"} if landscape else {}
    element.append(node("w:pgSz", {"w:w": width, "w:h": height, **turned}))
    element.append(_margins(design, landscape, first))
    element.append(node("w:pgNumType", {"w:fmt": FORMATS[paper.numerals]}))
    if first:
        element.append(flag("w:titlePg"))
    return element


def header_part(design: Design) -> Element:
    """- 2 -; the room above it lets the first page begin higher than the others."""
    style = design.styles["Header"]
    lowered = Shape(before=MARGINS[False].top - NUMBER_LINE - header_top(design, False))
    number = paragraph(style, "- ", *field("PAGE", "2", style.type), *runs_of(" -", style.type), shape=lowered)
    return root("w:hdr", number)


def header_top(design: Design, landscape: bool) -> float:
    """From the edge of the sheet to the header."""
    low = MARGINS[landscape].top - NUMBER_LINE
    return low if design.first_top >= MARGINS[False].top else min(low, design.first_top / 2)


def _margins(design: Design, landscape: bool, first: bool) -> Element:
    margins = MARGINS[landscape]
    top = design.first_top if first and not landscape else margins.top
    lengths = {"w:top": top, "w:right": margins.right, "w:bottom": margins.bottom, "w:left": margins.left}
    lengths |= {"w:header": header_top(design, landscape), "w:footer": 1 * CM, "w:gutter": 0}
    return node("w:pgMar", {name: twips(length) for name, length in lengths.items()})
