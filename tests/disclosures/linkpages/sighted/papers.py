"""A paper of a municipality as data, and the forms in which a web server hands it out: HTML, PDF, DOCX, XLSX, "
"picture."""

import base64
import functools
import io
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from html import escape
from pathlib import Path

from tests.disclosures.linkpages.case import Asked, Reply

FONTS = Path(__file__).resolve().parents[4] / "static" / "fonts"
HTML = "text/html; charset=utf-8"
PDF = "application/pdf"
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
OCTETS = "application/octet-stream"

Table = tuple[tuple[str, ...], ...]
Answering = Callable[[Asked], Reply]


@dataclass(frozen=True)
class Paper:
    """`heading` lines in the middle, then paragraphs, a table whose first row is its head, and closing lines."""

    heading: tuple[str, ...]
    paragraphs: tuple[str, ...] = ()
    table: Table = ()
    closing: tuple[str, ...] = ()


def as_html(paper: Paper, level: int = 2) -> str:
    """The paper as the middle of a page: first line a heading, the others bold."""
    first, *more = paper.heading or ("",)
    parts = [f"<h{level}>{escape(first)}</h{level}>"] if first else []
    parts += [f'<p style="text-align:center"><strong>{escape(line)}</strong></p>' for line in more]
    parts += [f"<p>{escape(line)}</p>" for line in paper.paragraphs]
    parts.append(rows_html(paper.table))
    parts += [f'<p style="text-align:right">{escape(line)}</p>' for line in paper.closing]
    return "\n".join(parts)


def rows_html(table: Table) -> str:
    """A table with its first row as head, or nothing."""
    if not table:
        return ""
    head, *rows = table
    cells = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    lines = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<table border="1"><thead><tr>{cells}</tr></thead><tbody>{lines}</tbody></table>'


@functools.cache
def pdf_bytes(paper: Paper, title: str = "") -> bytes:
    """An A4 PDF with a Thai text layer; `title` is the file's own title, right or wrong."""
    from weasyprint import HTML as Page

    faces = "".join(
        f"@font-face{{font-family:S;font-weight:{weight};src:url({(FONTS / name).as_uri()})}}"
        for name, weight in (("THSarabunPSK-Regular.ttf", 400), ("THSarabunPSK-Bold.ttf", 700))
    )
    css = f"{faces}@page{{size:A4;margin:2.5cm}}body{{font:16pt S}}h2{{text-align:center;font-size:18pt}}"
    css += "table{border-collapse:collapse;width:100%}td,th{padding:2pt 4pt;font-size:14pt}"
    head = f"<meta charset=utf-8><title>{escape(title)}</title><style>{css}</style>"
    return Page(
        string=f"<!doctype html><html lang=th><head>{head}</head><body>{as_html(paper)}</body></html>"
    ).write_pdf()


@functools.cache
def docx_bytes(paper: Paper, running: str = "") -> bytes:
    """A Word file; `running` is what a page header left from another paper says."""
    from docx import Document

    document = Document()
    if running:
        document.sections[0].header.paragraphs[0].text = running
    for line in paper.heading:
        document.add_paragraph().add_run(line).bold = True
    for line in paper.paragraphs:
        document.add_paragraph(line)
    if paper.table:
        grid = document.add_table(rows=len(paper.table), cols=len(paper.table[0]))
        for cells, row in zip(grid.rows, paper.table, strict=True):
            for cell, text in zip(cells.cells, row, strict=True):
                cell.text = text
    for line in paper.closing:
        document.add_paragraph(line)
    return _saved(document.save)


@functools.cache
def xlsx_bytes(paper: Paper, sheet: str = "Sheet1") -> bytes:
    """A workbook of one sheet: heading rows, the table, the closing lines."""
    from openpyxl import Workbook

    book = Workbook()
    page = book.active
    page.title = sheet
    for line in (*paper.heading, *paper.paragraphs):
        page.append([line])
    for row in paper.table:
        page.append(list(row))
    for line in paper.closing:
        page.append(["", line])
    return _saved(book.save)


@functools.cache
def picture_bytes(paper: Paper, kind: str = "JPEG") -> bytes:
    """The first page of the paper as a photograph of it."""
    import pypdfium2

    image = pypdfium2.PdfDocument(pdf_bytes(paper))[0].render(scale=1.2).to_pil().convert("L")
    return _saved(lambda out: image.save(out, kind))


@functools.cache
def scan_bytes(paper: Paper) -> bytes:
    """A PDF that holds nothing but a picture of the signed paper, as an office copier makes it."""
    from weasyprint import HTML as Page

    data = base64.b64encode(picture_bytes(paper)).decode()
    css = "@page{size:A4;margin:0}img{width:210mm}"
    return Page(string=f'<style>{css}</style><img src="data:image/jpeg;base64,{data}">').write_pdf()


def _saved(save: Callable[[io.BytesIO], object]) -> bytes:
    out = io.BytesIO()
    save(out)
    return out.getvalue()


def sending(make: Callable[[], bytes], kind: str | None, **headers: str) -> Answering:
    """An answer whose bytes are made when somebody asks; `headers` by name with _ for -."""
    given = {name.replace("_", "-"): value for name, value in headers.items()}

    def answer(asked: Asked) -> Reply:
        return Reply(200, {**({"Content-Type": kind} if kind else {}), **given}, make())

    return answer


def pdf(paper: Paper, title: str = "", kind: str | None = PDF, **headers: str) -> Answering:
    """The paper as a PDF, sent with whatever type its server believes in."""
    return sending(lambda: pdf_bytes(paper, title), kind, **headers)


def docx(paper: Paper, running: str = "", kind: str | None = DOCX, **headers: str) -> Answering:
    """The paper as a Word file."""
    return sending(lambda: docx_bytes(paper, running), kind, **headers)


def xlsx(paper: Paper, sheet: str = "Sheet1", kind: str | None = XLSX, **headers: str) -> Answering:
    """The paper as a workbook."""
    return sending(lambda: xlsx_bytes(paper, sheet), kind, **headers)


def page(text: str, status: int = 200, kind: str = HTML, **headers: str) -> Reply:
    """A whole HTML page, without the line breaks that only this source needs; cp874 when the type says so."""
    code = "cp874" if any(name in kind.lower() for name in ("874", "tis-620")) else "utf-8"
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, {"Content-Type": kind, **given}, re.sub(r"(?<!\r)\n(?!<)", " ", text).encode(code))


def moved(location: str, status: int = 302, body: str = "", **headers: str) -> Reply:
    """A redirect with the short body servers put beside it."""
    text = body or f'<html><head><title>{status}</title></head><body><a href="{location}">here</a></body></html>'
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return Reply(status, {"Content-Type": HTML, "Location": location, **given}, text.encode())


def streamed(chunks: Callable[[], Iterable[bytes]], headers: Mapping[str, str], length: int | None = None,
             pause: float = 0) -> Answering:  # fmt: skip
    """An answer whose chunks are begun anew at every visit."""
    return lambda asked: Reply(200, headers, chunks(), length, 0, pause)
