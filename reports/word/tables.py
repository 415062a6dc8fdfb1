"""Tables of a Word file: real heads that repeat, cells that span, rows that stay whole."""

from collections.abc import Sequence
from xml.etree.ElementTree import Element

from reports.paper import Align, Column, Row, Table, hangs
from reports.rendering.row_breaks import breaks_of
from reports.word.grids import Place, placed, widths_of
from reports.word.paragraphs import keep_with_next, paragraph
from reports.word.shapes import CM, Jc, Shape, twips
from reports.word.styles import PLAIN, RULED, Style
from reports.word.writing import Writing
from reports.word.xml import flag, node, said

ALIGNED = {Align.LEFT: None, Align.CENTRE: Jc.CENTRE, Align.RIGHT: Jc.RIGHT}
HANGING = 0.55 * CM
# The scores of a memo stand under the text of its paragraphs.
INSET = 2.5 * CM


def written_table(block: Table, to: Writing) -> list[Element]:
    caption = [] if block.quiet or not block.caption else [paragraph(to.styles["Caption"], block.caption)]
    return [*caption, _ruled(block, to) if block.ruled else _unruled(block, to)]


def table(widths: Sequence[float], rows: Sequence[Element], style: str, told: str = "", inset: float = 0) -> Element:
    """A table of columns so wide, in points; `told` to a screen reader."""
    looks = node("w:tblPr", None, said("w:tblStyle", style), _length("w:tblW", sum(widths)))
    if inset:
        looks.append(_length("w:tblInd", inset))
    looks.append(node("w:tblLayout", {"w:type": "fixed"}))
    looks.append(node("w:tblLook", {"w:val": "0020" if style == RULED else "0000", "w:firstRow": int(style == RULED)}))
    if told:
        looks.append(said("w:tblCaption", told))
    grid = node("w:tblGrid", None, *(node("w:gridCol", {"w:w": twips(width)}) for width in widths))
    return node("w:tbl", None, looks, grid, *rows)


def row(cells: Sequence[Element], *, head: bool = False, whole: bool = True, height: float = 0) -> Element:
    """`head`: repeated on each page; `whole`: not broken over a page; `height`: at least."""
    looks = node("w:trPr")
    if whole:
        looks.append(flag("w:cantSplit"))
    if height:
        looks.append(node("w:trHeight", {"w:val": twips(height), "w:hRule": "atLeast"}))
    if head:
        looks.append(flag("w:tblHeader"))
    return node("w:tr", None, looks, *cells)


def cell(width: float, paragraphs: Sequence[Element], *looks: Element) -> Element:
    return node("w:tc", None, node("w:tcPr", None, _length("w:tcW", width), *looks), *paragraphs)


def _ruled(block: Table, to: Writing) -> Element:
    widths = widths_of(block, to.width)
    centred = node("w:vAlign", {"w:val": "center"})
    heads = [
        cell(width, [paragraph(to.styles["ItaTableHead"], column.title)], centred)
        for width, column in zip(widths, block.columns, strict=True)
    ]
    rows = [row(heads, head=True)]
    lines = zip(block.rows, placed(block.rows, len(widths)), breaks_of(block, to.landscape), strict=True)
    for line, places, breaking in lines:
        style = to.styles["ItaTableStrong" if line.band or line.strong else "ItaTableText"]
        cells = [_placed_cell(place, line, block.columns, widths, style) for place in places]
        rows.append(row(cells, whole=breaking != "long"))
        if breaking == "held":
            keep_with_next([node("w:tbl", None, rows[-1])])
    return table(widths, rows, RULED, block.caption)


def _placed_cell(place: Place, line: Row, columns: Sequence[Column], widths: Sequence[float], style: Style) -> Element:
    spanned, looks = place.cell.columns, list[Element]()
    if spanned > 1:
        looks.append(said("w:gridSpan", spanned))
    if place.cell.rows > 1:
        looks.append(node("w:vMerge", {"w:val": "restart"} if place.begins else None))
    align = None if line.band else ALIGNED[columns[place.column].align]
    lines = (place.cell.lines if place.begins else ()) or ("",)
    paragraphs = [paragraph(style, text, shape=_shape(text, align, line.band)) for text in lines]
    return cell(sum(widths[place.column : place.column + spanned]), paragraphs, *looks)


def _shape(text: str, align: Jc | None, band: bool) -> Shape:
    hanging = HANGING if hangs(text) else None
    return Shape(left=hanging, first=-hanging if hanging else None, align=align, keep_next=band)


def _unruled(block: Table, to: Writing) -> Element:
    """Like text of the paragraph above it, which its first and last two lines stay with."""
    widths, style = widths_of(block, to.width - INSET), to.styles["Normal"]
    rows, last = list[Element](), len(block.rows) - 1
    for number, places in enumerate(placed(block.rows, len(widths))):
        shape = Shape(before=0, keep_next=number in {0, last - 1})
        cells = [
            cell(widths[place.column], [paragraph(style, text, shape=shape) for text in place.cell.lines or ("",)])
            for place in places
        ]
        rows.append(row(cells))
    return table(widths, rows, PLAIN, block.caption, INSET)


def _length(name: str, points: float) -> Element:
    return node(name, {"w:w": twips(points), "w:type": "dxa"})
