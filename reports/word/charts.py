"""Charts as tables without rules: what is measured, a bar, its figure."""

import io
from decimal import Decimal
from functools import lru_cache
from xml.etree.ElementTree import Element

from PIL import Image, ImageDraw

from reports.paper import Bar, Chart
from reports.word.paragraphs import paragraph
from reports.word.shapes import Jc, Shape
from reports.word.styles import PLAIN
from reports.word.tables import cell, row, table
from reports.word.writing import Writing

# Shares of the columns; pixels of a bar; its height and the room beside it in points.
SHARES = (0.38, 0.48, 0.14)
PIXELS = (1000, 44)
HEIGHT, ROOM = 10.0, 6.0
BACK, FRONT, MARK = "#e6e6e6", "#555555", "#000000"


def written_chart(block: Chart, to: Writing) -> list[Element]:
    widths = [to.width * share for share in SHARES]
    rows = [row(_cells(bar, widths, to, last=bar is block.bars[-1])) for bar in block.bars]
    caption = [paragraph(to.styles["Caption"], block.caption)] if block.caption else []
    return [*caption, table(widths, rows, PLAIN, block.caption)] if rows else caption


def _cells(bar: Bar, widths: list[float], to: Writing, last: bool) -> list[Element]:
    text, shown = to.styles["ItaTableText"], list[Element]()
    if bar.share is not None:
        shown.append(
            to.pictures.inline(bar_png(bar.share, bar.mark), widths[1] - ROOM, HEIGHT, f"แถบความยาว {bar.figure}")
        )
    together = Shape(keep_next=not last)
    return [
        cell(widths[0], [paragraph(text, bar.label, shape=together)]),
        cell(widths[1], [paragraph(to.styles["ItaPicture"], "", *shown, shape=Shape(before=4, keep_next=not last))]),
        cell(widths[2], [paragraph(text, bar.figure, shape=Shape(align=Jc.RIGHT, keep_next=not last))]),
    ]


@lru_cache(maxsize=512)
def bar_png(share: Decimal, mark: Decimal | None) -> bytes:
    """`share` and `mark` in percent of its width."""
    width, height = PIXELS
    image = Image.new("RGB", PIXELS, BACK)
    drawing = ImageDraw.Draw(image)
    if share > 0:
        drawing.rectangle((0, 0, round(width * min(share, Decimal(100)) / 100) - 1, height), FRONT)
    if mark is not None:
        place = min(round(width * mark / 100), width - 4)
        drawing.rectangle((place, 0, place + 3, height), MARK)
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
