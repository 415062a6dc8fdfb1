"""Tiny files for tests: a Word file, a spreadsheet, a PDF with a page for each text."""

import io
import zipfile
from collections.abc import Mapping, Sequence

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
S = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    return out.getvalue()


def docx(body: str, more: Mapping[str, str] | None = None) -> bytes:
    return zipped(
        {
            "[Content_Types].xml": "<Types/>",
            "word/document.xml": f"<w:document {W}><w:body>{body}</w:body></w:document>",
        }
        | dict(more or {})
    )


def paragraph(text: str, style: str = "") -> str:
    shown = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{shown}<w:r><w:t>{text}</w:t></w:r></w:p>"


def xlsx(rows: str, more: Mapping[str, str] | None = None) -> bytes:
    """One shown sheet, `แผน`, and a hidden one."""
    parts = {
        "[Content_Types].xml": "<Types/>",
        "xl/workbook.xml": f'<workbook {S} {R}><sheets><sheet name="แผน" r:id="a"/>'
        '<sheet name="ซ่อน" r:id="b" state="hidden"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/>'
        '<Relationship Id="b" Target="/xl/worksheets/sheet2.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f"<worksheet {S}><sheetData>{rows}</sheetData></worksheet>",
        "xl/worksheets/sheet2.xml": f"<worksheet {S}><sheetData><row><c><v>9</v></c></row></sheetData></worksheet>",
    }
    return zipped(parts | dict(more or {}))


def pdf(texts: Sequence[str], password: str = "") -> bytes:
    import pymupdf

    made = pymupdf.open()
    for text in texts:
        made.new_page().insert_text((72, 72), text)
    locked = {"encryption": 4, "user_pw": password, "owner_pw": "owner"} if password else {}
    found: bytes = made.tobytes(**locked)
    return found
