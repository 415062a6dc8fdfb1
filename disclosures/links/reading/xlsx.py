"""The text of a spreadsheet: a line for each row, cells joined by a stroke; the names of the sheets stand around it."""

from collections.abc import Iterator
from itertools import islice
from xml.etree.ElementTree import ParseError  # noqa: S405 -- only the error; reading is defusedxml's

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from disclosures.links.document import Document, Kind, Line
from disclosures.links.fetched import Fetched
from disclosures.links.reading.cells import Cells, cells_of
from disclosures.links.reading.glyphs import mended
from disclosures.links.reading.packages import UNREADABLE, Package, opened, problem_of
from disclosures.links.reading.properties import title_of

S = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_RELATION = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
MOST_LINES = 3_000


def read_xlsx(fetched: Fetched) -> Document:
    if not fetched.whole:
        return Document(Kind.XLSX)
    try:
        with opened(fetched.body) as package:
            sheets = _sheets(package)
            lines = tuple(islice(_lines(package, sheets), MOST_LINES))
            around = tuple(filter(None, (mended(name) for name, _ in sheets)))
            return Document(Kind.XLSX, title=title_of(package), lines=lines, around=around, pages=max(1, len(sheets)))
    except (*UNREADABLE, ParseError, DefusedXmlException) as error:
        return Document(Kind.XLSX, problem=problem_of(error))


def _sheets(package: Package) -> list[tuple[str, str]]:
    """Name and part of each sheet that is shown, in order."""
    with package.part("xl/_rels/workbook.xml.rels") as part:
        targets = {e.get("Id"): e.get("Target", "") for _, e in iterparse(part, forbid_dtd=True)}
    with package.part("xl/workbook.xml") as part:
        found = [e for _, e in iterparse(part, forbid_dtd=True) if e.tag == f"{S}sheet"]
    shown = (
        (e.get("name", ""), targets.get(e.get(_RELATION), "")) for e in found if e.get("state", "visible") == "visible"
    )
    parts = ((name, t.lstrip("/") if t.startswith("/") else f"xl/{t}") for name, t in shown)
    return [(name, target) for name, target in parts if target in package.names]


def _lines(package: Package, sheets: list[tuple[str, str]]) -> Iterator[Line]:
    cells = cells_of(package)
    for number, (_, target) in enumerate(sheets, 1):
        yield from _rows(package, target, cells, number)


def _rows(package: Package, target: str, cells: Cells, number: int) -> Iterator[Line]:
    with package.part(target) as part:
        for _, element in iterparse(part, forbid_dtd=True):
            if element.tag != f"{S}row":
                continue
            texts = (mended(cells.text(cell).replace("\n", " ")) for cell in element.iter(f"{S}c"))
            row = " | ".join(text for text in texts if text)
            if row and element.get("hidden") != "1":
                yield Line(row, page=number)
            element.clear()
