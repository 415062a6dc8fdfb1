"""Files a municipality uploads: PDF, DOCX and XLSX, made when the server starts or when first asked for."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from io import BytesIO
from pathlib import Path
from threading import Lock
from urllib.parse import quote

from ..case import Asked, Reply

FONTS = Path(__file__).resolve().parents[4] / "static" / "fonts"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
_ONE_AT_A_TIME = Lock()


@cache
def pdf(body: str, title: str = "") -> bytes:
    """`title` stands in the file's properties, not on the page."""
    from weasyprint import HTML

    faces = "".join(
        f"@font-face{{font-family:'TH SarabunPSK';font-weight:{weight};src:url('file://{FONTS}/THSarabunPSK-{name}.ttf')}}"
        for weight, name in ((400, "Regular"), (700, "Bold"))
    )
    look = "td,th{border:1px solid} h1,h2{text-align:center} *{font-family:'TH SarabunPSK';font-size:16pt}"
    head = f"<title>{title}</title><style>{faces}{look}</style>"
    return HTML(string=f"<html lang='th'><head>{head}</head><body>{body}</body></html>").write_pdf()


@cache
def docx(paragraphs: tuple[str, ...], table: tuple[tuple[str, ...], ...] = (), header: str = "") -> bytes:
    """The first paragraph is the heading; `header` is the running one on each page."""
    from docx import Document

    document = Document()
    document.add_heading(paragraphs[0], 1)
    for paragraph in paragraphs[1:]:
        document.add_paragraph(paragraph)
    if table:
        grid = document.add_table(0, len(table[0]))
        for line in table:
            for cell, text in zip(grid.add_row().cells, line, strict=True):
                cell.text = text
    if header:
        document.sections[0].header.paragraphs[0].text = header
    file = BytesIO()
    document.save(file)
    return file.getvalue()


@cache
def xlsx(lines: tuple[tuple[object, ...], ...], sheet: str = "Sheet1", title: str = "") -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    page = book.active
    page.title = sheet
    book.properties.title = title or None
    for line in lines:
        page.append(line)
    file = BytesIO()
    book.save(file)
    return file.getvalue()


@cache
def picture_pdf(side: int = 600) -> bytes:
    """A scan: one page with nothing but a picture of side × side points of colour, unpacked."""
    pixels = bytes((x * 7 + 40) % 251 for x in range(side * 3)) * side
    head = f"<</Type/XObject/Subtype/Image/Width {side}/Height {side}/ColorSpace/DeviceRGB/BitsPerComponent 8"
    show = b"q 595 0 0 842 0 0 cm /Im0 Do Q"
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</XObject<</Im0 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(show), show),
        b"%s/Length %d>>stream\n%s\nendstream" % (head.encode(), len(pixels), pixels),
    ]
    whole, places = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n", []
    for number, part in enumerate(parts, 1):
        places.append(len(whole))
        whole += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    start = b"xref\n0 6\n0000000000 65535 f \n%strailer\n<</Size 6/Root 1 0 R>>\nstartxref\n" % table
    return whole + start + b"%d\n%%%%EOF\n" % len(whole)


@cache
def photo(kind: str = "JPEG", words: str = "") -> bytes:
    """A picture with Latin words on it (the imaging library's own letters know no Thai)."""
    from PIL import Image, ImageDraw

    image = Image.new("RGB", (640, 900), "white")
    ImageDraw.Draw(image).text((60, 60), words, fill="black")
    file = BytesIO()
    image.save(file, kind)
    return file.getvalue()


@dataclass(frozen=True)
class File:
    """An answer with a file in it. `make` runs once, at best before the server's first answer."""

    make: Callable[[], bytes]
    type: str = PDF
    name: str = ""
    headers: dict[str, str] = field(default_factory=dict)

    def prepare(self) -> None:
        with _ONE_AT_A_TIME:
            self.make()

    def __call__(self, asked: Asked) -> Reply:
        headers = {"Content-Type": self.type} if self.type else {}
        if self.name:
            headers["Content-Disposition"] = f"attachment; filename*=UTF-8''{quote(self.name)}"
        with _ONE_AT_A_TIME:
            return Reply(200, {**headers, **self.headers}, self.make())


def pdf_file(body: str, title: str = "", type: str = PDF, name: str = "", **headers: str) -> File:
    said = {key.replace("_", "-").title(): value for key, value in headers.items()}
    return File(lambda: pdf(body, title), type, name, said)


def docx_file(
    *paragraphs: str, table: Sequence[Sequence[str]] = (), header: str = "", type: str = DOCX, name: str = ""
) -> File:
    return File(lambda: docx(paragraphs, tuple(map(tuple, table)), header), type, name)


def xlsx_file(
    *lines: Sequence[object], sheet: str = "Sheet1", title: str = "", type: str = XLSX, name: str = ""
) -> File:
    return File(lambda: xlsx(tuple(map(tuple, lines)), sheet, title), type, name)


class Raw(Iterator[bytes]):
    """Raw chunks that can be sent again at the next visit, as a plain iterator cannot."""

    def __init__(self, make: Callable[[], Iterable[bytes]]) -> None:
        self.make = make

    def __iter__(self) -> Iterator[bytes]:
        return iter(self.make())

    def __next__(self) -> bytes:
        raise StopIteration
