"""The text of a Word file: paragraphs with the level of their heading, rows of tables; heads and feet stand around."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import islice
from typing import IO
from xml.etree.ElementTree import ParseError  # noqa: S405 -- only the error; reading is defusedxml's

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import iterparse

from disclosures.links.document import Document, Kind, Line
from disclosures.links.fetched import Fetched
from disclosures.links.reading.glyphs import mended
from disclosures.links.reading.packages import UNREADABLE, Package, opened, problem_of
from disclosures.links.reading.properties import title_of
from disclosures.links.reading.styles import W, heading_levels

BODY = "word/document.xml"
MOST_LINES = 5_000
_SPACES = {f"{W}tab": " ", f"{W}br": " ", f"{W}cr": " ", f"{W}noBreakHyphen": "-"}


def read_docx(fetched: Fetched) -> Document:
    if not fetched.whole:
        return Document(Kind.DOCX)
    try:
        with opened(fetched.body) as package:
            levels = heading_levels(package)
            with package.part(BODY) as part:
                lines = tuple(islice(paragraphs(part, levels), MOST_LINES))
            return Document(Kind.DOCX, title=title_of(package), lines=lines, around=tuple(_around(package)))
    except (*UNREADABLE, ParseError, DefusedXmlException) as error:
        return Document(Kind.DOCX, problem=problem_of(error))


def _around(package: Package) -> Iterator[str]:
    for name in sorted(package.names):
        if name.startswith(("word/header", "word/footer")) and name.endswith(".xml"):
            with package.part(name) as part:
                yield from (line.text for line in islice(paragraphs(part, {}), 50))


@dataclass
class _Page:
    """Where the reading of a text stands: open paragraphs (a text box lies inside another), cells of the open row."""

    levels: dict[str, int]
    open: list[list[str]] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    skipped: int = 0
    level: int = 0


def paragraphs(part: IO[bytes], levels: dict[str, int]) -> Iterator[Line]:
    page = _Page(levels)
    for event, element in iterparse(part, events=("start", "end"), forbid_dtd=True):
        if element.tag.endswith("}Fallback"):
            page.skipped += 1 if event == "start" else -1
        elif page.skipped:
            pass
        elif event == "start":
            _begin(page, element.tag)
        else:
            yield from _end(page, element.tag, element)
        if event == "end" and element.tag in {f"{W}p", f"{W}tr", f"{W}r"}:
            element.clear()


def _begin(page: _Page, tag: str) -> None:
    if tag == f"{W}p":
        page.open.append([])
        page.level = 0
    elif tag == f"{W}tr":
        page.rows.append([])
    elif tag == f"{W}tc" and page.rows:
        page.rows[-1].append("")


def _end(page: _Page, tag: str, element: object) -> Iterator[Line]:
    if tag == f"{W}t" and page.open:
        page.open[-1].append(getattr(element, "text", None) or "")
    elif tag in _SPACES and page.open:
        page.open[-1].append(_SPACES[tag])
    elif tag == f"{W}pStyle":
        page.level = page.levels.get(element.get(f"{W}val", ""), 0)  # type: ignore[attr-defined]
    elif tag == f"{W}p" and page.open:
        yield from _paragraph(page, mended("".join(page.open.pop())))
    elif tag == f"{W}tr" and page.rows:
        row = " | ".join(cell for cell in page.rows.pop() if cell)
        if row and page.rows and page.rows[-1]:
            page.rows[-1][-1] = f"{page.rows[-1][-1]} {row}".strip()
        elif row:
            yield Line(row)


def _paragraph(page: _Page, text: str) -> Iterator[Line]:
    if text and page.rows and page.rows[-1]:
        page.rows[-1][-1] = f"{page.rows[-1][-1]} {text}".strip()
    elif text:
        yield Line(text, heading=page.level)
