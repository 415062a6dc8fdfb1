"""Bytes that came from an address, read as a document. Knows no network and no database."""

from collections.abc import Callable

from disclosures.links.document import Document, Kind
from disclosures.links.fetched import Fetched
from disclosures.links.reading.docx import read_docx
from disclosures.links.reading.html import read_html
from disclosures.links.reading.pdf import read_pdf
from disclosures.links.reading.plain import read_plain
from disclosures.links.reading.sniffing import Form, form_of
from disclosures.links.reading.xlsx import read_xlsx

_READERS: dict[Form, Callable[[Fetched], Document]] = {
    Form.HTML: read_html,
    Form.TEXT: read_plain,
    Form.PDF: read_pdf,
    Form.DOCX: read_docx,
    Form.XLSX: read_xlsx,
}
# What opens, though no text is read from it: the Word and Excel of before 2007, slides, the formats of LibreOffice.
_SILENT = {
    Form.PICTURE: Kind.PICTURE,
    Form.OTHER_TEXT: Kind.DOCX,
    Form.OTHER_TABLE: Kind.XLSX,
    Form.EMPTY: Kind.NOTHING,
}


def read(fetched: Fetched) -> Document:
    """Never raises for what a stranger sends; `problem` is archive, program, media, noise, encrypted, broken, bomb or
    too_long where there is one. May take long or much memory on a hostile file: ask `Reader` instead."""
    form = form_of(fetched.body, fetched.headers.get("content-type", ""))
    if form in _READERS:
        return _READERS[form](fetched)
    if form in _SILENT:
        return Document(_SILENT[form])
    return Document(Kind.NOTHING, problem=form.value)
