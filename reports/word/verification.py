"""The block by which anybody checks an issued document: a QR code beside its address and code."""

from xml.etree.ElementTree import Element

from reports.paper import Verification
from reports.rendering.qr import qr_png
from reports.word.paragraphs import paragraph
from reports.word.shapes import CM, Shape
from reports.word.styles import PLAIN
from reports.word.tables import cell, row, table
from reports.word.writing import Writing
from reports.word.xml import node

SIDE, COLUMN = 2.2 * CM, 2.6 * CM
PICTURE = "รหัสคิวอาร์สำหรับตรวจสอบเอกสาร"


def written_verification(block: Verification, to: Writing) -> list[Element]:
    widths = (COLUMN, to.width - COLUMN)
    picture = to.pictures.inline(qr_png(block.address), SIDE, SIDE, PICTURE)
    texts = (block.sentence, block.address, f"รหัสตรวจสอบ {block.code}")
    cells = [
        cell(widths[0], [paragraph(to.styles["ItaPicture"], "", picture, shape=Shape(before=4))], _line()),
        cell(widths[1], [paragraph(to.styles["ItaTableText"], text) for text in texts], _line()),
    ]
    return [table(widths, [row(cells)], PLAIN)]


def _line() -> Element:
    return node("w:tcBorders", None, node("w:top", {"w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "000000"}))
