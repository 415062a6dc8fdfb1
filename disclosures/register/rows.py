"""The rows of links in the form of an item: read from what was posted, moved, split where several were pasted. Pure."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from disclosures.register.addresses import normal
from disclosures.register.content import Source
from disclosures.register.typed import TypedLink
from thai.text import tidy

URL, DOCUMENT, TEXT = "link-url", "link-document", "link-text"
# Addresses one below the other, or side by side where the next begins with its scheme.
_NEXT = re.compile(r"[\r\n]+|\s+(?=https?://)", re.IGNORECASE)
_DOCUMENT = re.compile(rf"({Source.REPORT}|{Source.EVIDENCE})-([1-9][0-9]{{0,17}})")


@dataclass(frozen=True)
class LinkRow:
    """A row as typed; `url` may still hold several addresses. `document`: report-5, evidence-7 or nothing."""

    url: str = ""
    document: str = ""
    text: str = ""

    @property
    def is_blank(self) -> bool:
        return not (self.url.strip() or self.document or self.text.strip())

    @property
    def link(self) -> TypedLink:
        found = _DOCUMENT.fullmatch(self.document)
        keys = {found[1]: int(found[2])} if found else {}
        text = " ".join(tidy(self.text.replace("\0", "")).split())
        return TypedLink(normal(self.url), keys.get(Source.REPORT), keys.get(Source.EVIDENCE), text)


def rows_posted(urls: Sequence[str], documents: Sequence[str], texts: Sequence[str]) -> list[LinkRow]:
    """A row per field in order, however many of its other fields came along."""
    number = max(len(urls), len(documents), len(texts), 0)
    padded = (list(values) + [""] * (number - len(values)) for values in (urls, documents, texts))
    return [LinkRow(*fields) for fields in zip(*padded, strict=True)]


def rows_of(links: Iterable[TypedLink]) -> list[LinkRow]:
    return [LinkRow(link.url, link.document, link.text) for link in links]


def spread(rows: Iterable[LinkRow]) -> list[LinkRow]:
    """Rows with something in them, one for each address; the explanation stays with the first."""
    found = []
    for row in rows:
        first, *more = [one for one in _NEXT.split(row.url.strip()) if one.strip()] or [""]
        if not row.is_blank:
            found += [replace(row, url=first), *(LinkRow(one) for one in more)]
    return found


def arranged(rows: Sequence[LinkRow], deed: str) -> list[LinkRow]:
    """After a button of the form: add, up-2, down-2, remove-2 (rows from 0). What names no row changes nothing."""
    rows = list(rows)
    if deed == "add":
        return [*rows, LinkRow()]
    verb, _, place = deed.partition("-")
    number = int(place) if place.isascii() and place.isdecimal() and len(place) < 4 else len(rows)
    if number >= len(rows):
        return rows
    row = rows.pop(number)
    if verb in {"up", "down"}:
        rows.insert(max(0, number + (1 if verb == "down" else -1)), row)
    elif verb != "remove":
        rows.insert(number, row)
    return rows
