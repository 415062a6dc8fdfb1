"""Documents that are not web pages, made when first asked for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache, partial
from io import BytesIO
from pathlib import Path
from urllib.parse import quote

from ..case import Asked, Reply

FONTS = Path(__file__).resolve().parents[4] / "static" / "fonts"
PDF = "application/pdf"
OFFICE = "application/vnd.openxmlformats-officedocument."
DOCX = OFFICE + "wordprocessingml.document"
XLSX = OFFICE + "spreadsheetml.sheet"
Rows = tuple[tuple[str | int, ...], ...]


@dataclass(frozen=True)
class Paper:
    """An answer whose bytes are made once, before anything is served or when first asked."""

    make: Callable[[], bytes]
    kind: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)

    def prepare(self) -> None:
        self.make()

    def __call__(self, _: Asked) -> Reply:
        return Reply(200, ({"Content-Type": self.kind} if self.kind else {}) | dict(self.headers), self.make())


def named(name: str, inline: bool = False) -> dict[str, str]:
    return {"Content-Disposition": f"{'inline' if inline else 'attachment'}; filename*=UTF-8''{quote(name)}"}


@cache
def pdf_bytes(content: str, title: str) -> bytes:
    from weasyprint import HTML

    faces = "".join(
        f"@font-face{{font-family:S;font-weight:{weight};src:url({(FONTS / f'THSarabunPSK-{name}.ttf').as_uri()})}}"
        for name, weight in (("Regular", "normal"), ("Bold", "bold"))
    )
    style = (
        f"<style>{faces}body{{font:16pt S}}td,th{{border:1px "
        f"solid}}.c{{text-align:center}}.n{{break-after:page}}</style>"
    )
    return bytes(HTML(string=f"<meta charset='utf-8'><title>{title}</title>{style}{content}").write_pdf())


def pdf(content: str, title: str = "", kind: str = PDF, headers: Mapping[str, str] | None = None) -> Paper:
    return Paper(partial(pdf_bytes, content, title), kind, headers or {})


@cache
def docx_bytes(lines: tuple[str, ...], rows: Rows) -> bytes:
    from docx import Document

    document = Document()
    for line in lines:
        style = "Heading 1" if line.startswith("# ") else None
        document.add_paragraph(line.removeprefix("# "), style=style)
    if rows:
        grid = document.add_table(len(rows), len(rows[0]))
        for y, row in enumerate(rows):
            for x, cell in enumerate(row):
                grid.cell(y, x).text = str(cell)
    out = BytesIO()
    document.save(out)
    return out.getvalue()


def docx(*lines: str, rows: Rows = (), kind: str = DOCX, headers: Mapping[str, str] | None = None) -> Paper:
    return Paper(partial(docx_bytes, lines, rows), kind, headers or {})


@cache
def xlsx_bytes(sheets: tuple[tuple[str, Rows], ...]) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for name, rows in sheets:
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = BytesIO()
    book.save(out)
    return out.getvalue()


def xlsx(*sheets: tuple[str, Rows], kind: str = XLSX, headers: Mapping[str, str] | None = None) -> Paper:
    return Paper(partial(xlsx_bytes, sheets), kind, headers or {})


@cache
def picture_bytes(lines: tuple[str, ...], form: str) -> bytes:
    """A sheet of paper with these lines on it, as a scanner or a designer would send it."""
    from PIL import Image, ImageDraw, ImageFont

    sheet = Image.new("RGB", (620, 877), "#fbfaf4")
    font = ImageFont.truetype(str(FONTS / "THSarabunPSK-Bold.ttf"), 34)
    for number, line in enumerate(lines):
        ImageDraw.Draw(sheet).text((60, 80 + 60 * number), line, "black", font)
    out = BytesIO()
    sheet.save(out, form)
    return out.getvalue()


def picture(*lines: str, form: str = "JPEG", kind: str = "image/jpeg") -> Paper:
    return Paper(partial(picture_bytes, lines, form), kind)


def scan(*lines: str) -> Paper:
    return Paper(partial(picture_bytes, lines, "PDF"), PDF)


def rows(head: Sequence[str | int], *lines: Sequence[str | int]) -> Rows:
    return (tuple(head), *(tuple(line) for line in lines))
