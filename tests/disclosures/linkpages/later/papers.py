"""Documents as files: typed and scanned PDF, Word, Excel, pictures. Built when they are first asked for."""

import io
from collections.abc import Callable, Iterator
from functools import cache
from itertools import groupby, pairwise
from pathlib import Path

import docx
import openpyxl
import pymupdf
from PIL import Image, ImageDraw, ImageFont

from ..case import Asked, Reply
from .writing import lines

FONTS = Path(__file__).parents[4] / "static" / "fonts"
REGULAR, BOLD = FONTS / "THSarabunPSK-Regular.ttf", FONTS / "THSarabunPSK-Bold.ttf"
OFFICE = "application/vnd.openxmlformats-officedocument."
TYPES = {
    "pdf": "application/pdf",
    "docx": f"{OFFICE}wordprocessingml.document",
    "xlsx": f"{OFFICE}spreadsheetml.sheet",
    "jpg": "image/jpeg",
    "png": "image/png",
}
MARKS = "ัิีึืฺุู็่้๊๋์ํ๎ำะาๅๆฯ"
SIZE, LEFT, TOP, WIDE, HIGH = 16, 62, 64, 470, 780


def sent(kind: str, made: Callable[[], bytes], type: str = "") -> Callable[[Asked], Reply]:
    """Answers with the file; `type`: the Content-Type instead of the kind's own."""
    kept = cache(made)
    return lambda _: Reply(200, {"Content-Type": type or TYPES[kind]}, kept())


@cache
def _font(bold: bool) -> pymupdf.Font:
    return pymupdf.Font(fontfile=str(BOLD if bold else REGULAR))


@cache
def _advance(mark: str, bold: bool) -> float:
    """The width of a character in its own size."""
    return float(_font(bold).glyph_advance(ord(mark)))


def _wide(text: str, bold: bool, size: float) -> float:
    return size * sum(_advance(mark, bold) for mark in text)


def _wrapped(text: str, bold: bool, size: float, wide: float) -> list[str]:
    """Lines no wider than `wide` points, broken at spaces where there are some, never before a mark."""
    found, rest = [], text
    while _wide(rest, bold, size) > wide:
        end, reached = 0, 0.0
        while reached + _advance(rest[end], bold) * size <= wide:
            reached += _advance(rest[end], bold) * size
            end += 1
        space = rest.rfind(" ", end // 3, end + 1)
        end = space if space > 0 else max(end, 1)
        while end > 1 and rest[end] in MARKS:
            end -= 1
        found.append(rest[:end])
        rest = rest[end:].lstrip()
    return [*found, rest]


def _columns(rows: list[list[str]]) -> list[tuple[float, float]]:
    """(from, width) in points of each column, by its longest cell."""
    count = max(map(len, rows))
    longest = [min(45, max(5, *(len(row[n]) for row in rows if n < len(row)))) for n in range(count)]
    ends = [WIDE * sum(longest[:n]) / sum(longest) for n in range(count + 1)]
    return [(LEFT + start, end - start) for start, end in pairwise(ends)]


class _Pen:
    """Writes down a page and goes on to the next one."""

    def __init__(self) -> None:
        self.made, self.y = pymupdf.open(), float(HIGH)
        self.writer: pymupdf.TextWriter | None = None

    def write(self, kind: str, cells: list[str], columns: list[tuple[float, float]]) -> None:
        bold, size = kind in ("h1", "h2", "centre"), SIZE + 4 * (kind == "h1")
        texts = [_wrapped(cell, bold, size, wide - 4) for cell, (_, wide) in zip(cells, columns, strict=False)]
        high = max(map(len, texts)) * size * 1.25
        if self.y + high > HIGH:
            self.turn()
        for (x, wide), text in zip(columns, texts, strict=False):
            for down, line in enumerate(text, 1):
                free = wide - _wide(line, bold, size)
                at = x + {"h1": free / 2, "centre": free / 2, "right": free}.get(kind, 0)
                if line and self.writer:
                    self.writer.append((at, self.y + down * size * 1.25), line, _font(bold), size)
        self.y += high + (2 if kind == "row" else 6)

    def turn(self) -> None:
        if self.writer:
            self.writer.write_text(self.made[-1])
        self.writer = pymupdf.TextWriter(self.made.new_page(width=595, height=842).rect)
        self.y = float(TOP)


def pdf(text: str, title: str = "", decomposed: bool = False) -> bytes:
    """A typed paper. `decomposed`: sara am as two characters, as Word's own export leaves it."""
    pen = _Pen()
    for kind, group in groupby(lines(text.replace("ำ", "ํา") if decomposed else text), key=lambda line: line[0]):
        rows = [cells for _, cells in group]
        for cells in rows:
            pen.write(kind, cells, _columns(rows) if kind == "row" else [(LEFT, WIDE)])
    pen.turn()
    pen.made.delete_page(-1)
    pen.made.set_metadata({"title": title, "creator": "Microsoft Word"})
    return bytes(pen.made.tobytes(deflate=True))


def picture(text: str, kind: str = "jpg", wide: int = 620) -> bytes:
    """The text as a picture of a page."""
    image = Image.new("L", (wide, 260 + 34 * len(text.splitlines())), 246)
    pen, font = ImageDraw.Draw(image), ImageFont.truetype(str(REGULAR), 26)
    for number, (_, cells) in enumerate(lines(text)):
        pen.text((50, 60 + 34 * number), "   ".join(cells), fill=40, font=font)
    kept = io.BytesIO()
    image.save(kept, {"jpg": "JPEG", "png": "PNG"}[kind], quality=60)
    return kept.getvalue()


def scan(*pages: str, title: str = "") -> bytes:
    """A PDF whose pages are pictures."""
    made = pymupdf.open()
    for text in pages:
        made.new_page(width=595, height=842).insert_image((0, 0, 595, 842), stream=picture(text))
    made.set_metadata({"title": title, "creator": "Canon iR-ADV C3530"})
    return bytes(made.tobytes(garbage=1, deflate=True))


def word(text: str) -> bytes:
    made = docx.Document()
    for kind, group in groupby(lines(text), key=lambda line: line[0]):
        if kind == "row":
            _word_table(made, [cells for _, cells in group])
            continue
        for _, (line,) in group:
            paragraph = made.add_paragraph(style="List Bullet" if kind == "item" else None)
            paragraph.alignment = {"h1": 1, "centre": 1, "right": 2}.get(kind, 0)  # type: ignore[assignment]
            for part in _runs(line):
                paragraph.add_run(part).bold = kind in ("h1", "h2", "centre")
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()


def _runs(line: str) -> Iterator[str]:
    """A line broken into runs where Word breaks them: after an edit, in the middle of words."""
    yield from (line[at : at + 17] for at in range(0, len(line), 17))


def _word_table(made: "docx.document.Document", rows: list[list[str]]) -> None:
    table = made.add_table(len(rows), max(map(len, rows)), style="Table Grid")
    for row, cells in zip(table.rows, rows, strict=True):
        for cell, text in zip(row.cells, cells, strict=False):
            cell.text = text


def excel(*sheets: tuple[str, str]) -> bytes:
    """Sheets of (name, text); what is no row stands in one cell merged over six."""
    made = openpyxl.Workbook()
    made.remove(made.worksheets[0])
    for name, text in sheets:
        sheet = made.create_sheet(name)
        for number, (kind, cells) in enumerate(lines(text), 1):
            for column, cell in enumerate(cells, 1):
                sheet.cell(number, column, cell)
            if kind != "row":
                sheet.merge_cells(start_row=number, end_row=number, start_column=1, end_column=6)
    kept = io.BytesIO()
    made.save(kept)
    return kept.getvalue()
