"""PDF files of a document: typed line by line, shaped as a browser prints (a text reader loses marks), or scanned."""

from functools import cache
from io import BytesIO
from pathlib import Path

import pymupdf

from .paper import Paper, clean, parted

FONTS = Path(__file__).parents[4] / "static" / "fonts"
SARABUN = "THSarabunPSK-Regular.ttf"
ABOVE = set("ัิีึืฺุู็่้๊๋์ํ๎")
PAGE, MARGIN, SIZE, LEADING = pymupdf.paper_rect("a4"), 60.0, 15, 21.0
STYLE = (
    f"<style>@font-face{{font-family:sb;src:url({SARABUN})}} *{{font-family:sb;font-size:15px}}"
    " h1{text-align:center;font-size:18px} td,th{border:1px solid black;padding:2px}</style>"
)


@cache
def _font() -> pymupdf.Font:
    return pymupdf.Font(fontfile=str(FONTS / SARABUN))


@cache
def _wide(letter: str) -> float:
    return float(_font().text_length(letter, SIZE))


def _wrapped(text: str, width: float) -> list[str]:
    """Lines no wider than `width` points, broken at a space where there is one, never before a mark above or below."""
    lines, line, long = [], "", 0.0
    for letter in text:
        long += _wide(letter)
        if long > width and letter not in ABOVE and letter != "ำ":
            head, space, tail = line.rpartition(" ")
            keep = space and len(tail) < 40
            lines.append(head if keep else line)
            line = tail if keep else ""
            long = sum(map(_wide, line + letter))
        line += letter
    return [*lines, line]


class _Typed:
    def __init__(self) -> None:
        self.file = pymupdf.open()
        self._turn()

    def _turn(self) -> None:
        self.page = self.file.new_page(width=PAGE.width, height=PAGE.height)
        self.writer, self.y = pymupdf.TextWriter(self.page.rect), MARGIN

    def row(self, cells: list[str], centred: bool = False) -> None:
        width = (PAGE.width - 2 * MARGIN) / len(cells)
        columns = [_wrapped(cell, width - 6) for cell in cells]
        deep = max(map(len, columns)) * LEADING
        if self.y + deep > PAGE.height - MARGIN:
            self.writer.write_text(self.page)
            self._turn()
        for number, lines in enumerate(columns):
            for down, line in enumerate(lines):
                free = (width - sum(map(_wide, line))) / 2 if centred else 0
                at = (MARGIN + number * width + free, self.y + down * LEADING)
                self.writer.append(at, line, font=_font(), fontsize=SIZE)
        self.y += deep

    def saved(self, **about: str) -> bytes:
        self.writer.write_text(self.page)
        self.file.set_metadata(about)
        return bytes(self.file.tobytes(deflate=True))


def typed(paper: Paper, **about: str) -> bytes:
    """`about`: title, author, … of the file's own description."""
    into = _Typed()
    for block in paper:
        for row in block if isinstance(block, list) else [[parted(block)[1]]]:
            into.row(row, centred=isinstance(block, str) and block.startswith("# "))
    return into.saved(**about)


def printed(paper: Paper) -> bytes:
    story = pymupdf.Story(STYLE + clean(paper), archive=pymupdf.Archive(str(FONTS)))
    into, more = BytesIO(), 1
    writer = pymupdf.DocumentWriter(into)
    while more:
        device = writer.begin_page(PAGE)
        more, _ = story.place(PAGE + (50, 50, -50, -50))
        story.draw(device)
        writer.end_page()
    writer.close()
    return into.getvalue()


def scanned(paper: Paper) -> bytes:
    """Pictures of the pages and nothing else."""
    file = pymupdf.open()
    drawn = pymupdf.open("pdf", printed(paper))
    for number in range(drawn.page_count):
        picture = drawn[number].get_pixmap(dpi=75, colorspace=pymupdf.csGRAY).tobytes("jpeg")
        file.new_page(width=PAGE.width, height=PAGE.height).insert_image(PAGE, stream=picture)
    return bytes(file.tobytes())


def picture(paper: Paper) -> bytes:
    """The first page as a PNG."""
    return bytes(pymupdf.open("pdf", printed(paper))[0].get_pixmap(dpi=72).tobytes("png"))
