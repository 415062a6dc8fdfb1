"""The text of a PDF: its first pages and its last, line by line; a scan has none."""

import time
from collections.abc import Iterator
from itertools import chain

import pypdfium2

from disclosures.links.document import Document, Kind, Line
from disclosures.links.fetched import Fetched
from disclosures.links.reading.glyphs import mended

FIRST_PAGES, LAST_PAGES = 30, 2
LONGEST = 400_000
SECONDS = 3.0
_WRONG_PASSWORD = 4


def read_pdf(fetched: Fetched) -> Document:
    """A file of which only the beginning came (`whole` is false) is never called broken."""
    try:
        pdf = pypdfium2.PdfDocument(fetched.body)
    except pypdfium2.PdfiumError as error:
        return Document(Kind.PDF, problem=_problem(error) if fetched.whole else "")
    try:
        pages = len(pdf)
        if not pages:
            return Document(Kind.PDF, problem="broken" if fetched.whole else "")
        title = mended(pdf.get_metadata_value("Title") or "")
        return Document(Kind.PDF, title=title, lines=tuple(_lines(pdf)), pages=pages)
    finally:
        pdf.close()


def _problem(error: pypdfium2.PdfiumError) -> str:
    locked = getattr(error, "err_code", None) == _WRONG_PASSWORD or "assword" in str(error)
    return "encrypted" if locked else "broken"


def _lines(pdf: pypdfium2.PdfDocument) -> Iterator[Line]:
    """Stops after a time or a length, with what it has: the beginning of a document says whose it is."""
    until, letters = time.monotonic() + SECONDS, 0
    last = range(max(FIRST_PAGES, len(pdf) - LAST_PAGES), len(pdf))
    for index in chain(range(min(FIRST_PAGES, len(pdf))), last):
        if time.monotonic() > until or letters > LONGEST:
            return
        for text in _page(pdf, index).splitlines():
            if line := mended(text):
                letters += len(line)
                yield Line(line, page=index + 1)


def _page(pdf: pypdfium2.PdfDocument, index: int) -> str:
    try:
        page = pdf[index]
        text = page.get_textpage()
        found: str = text.get_text_range(count=min(text.count_chars(), LONGEST))
        text.close()
        page.close()
    except pypdfium2.PdfiumError:
        return ""
    return found
