"""A page: its own lines apart from what stands around them, and what else it holds."""

import re
from collections.abc import Iterator
from itertools import islice

from selectolax.lexbor import LexborHTMLParser

from disclosures.links.document import Document, Kind
from disclosures.links.fetched import Fetched
from disclosures.links.reading.blocks import lines_of
from disclosures.links.reading.boxes import Box, boxed, inside, text_of
from disclosures.links.reading.charset import decoded
from disclosures.links.reading.login_forms import small_login_forms
from disclosures.links.reading.surroundings import surroundings
from thai.text import tidy

LONGEST = 1_000_000
MOST_LINES = 5_000
_FRAMES = {"iframe": "src", "frame": "src", "embed": "src", "object": "data"}
# A canvas is what readers of e-books draw their pages on.
_PICTURES = {"img", "canvas"}
_REFRESH = re.compile(
    r"""\s*[\d.]*\s*[;,]\s*(?!url\s*=\W*$)(?:url\s*=\s*)?["']?\s*([^"'\s][^"']*?)["']?\s*""", re.IGNORECASE
)


def read_html(fetched: Fetched) -> Document:
    text = decoded(fetched.body, fetched.headers.get("content-type", ""))[:LONGEST]
    tree = LexborHTMLParser(text)
    root = tree.css_first("frameset") or tree.body or tree.root
    if root is None:
        return Document(Kind.HTML)
    top = boxed(root)
    around = surroundings(top)
    around |= small_login_forms(top, around)
    kept = list(_kept(top, around))
    return Document(
        Kind.HTML,
        title=_title(tree),
        lines=tuple(islice(lines_of(top, around), MOST_LINES)),
        around=tuple(_around(top, around)),
        password_fields=sum(box.tag == "input" and box.get("type").lower() == "password" for box in kept),
        forms=sum(box.tag == "form" for box in kept),
        scripts=len(tree.css("script")),
        frames=tuple(filter(None, (box.get(_FRAMES[box.tag]).strip() for box in kept if box.tag in _FRAMES))),
        refresh=_refresh(tree),
        pictures=sum(box.tag in _PICTURES for box in kept),
    )


def _kept(box: Box, around: set[Box]) -> Iterator[Box]:
    if box not in around:
        yield box
        for part in box.boxes:
            yield from _kept(part, around)


def _around(top: Box, around: set[Box]) -> Iterator[str]:
    """In the order of the page."""
    yield from (tidy(text_of(box)) for box in inside(top) if box in around and box.letters)


def _title(tree: LexborHTMLParser) -> str:
    node = tree.css_first("head title") or tree.css_first("title")
    return tidy(" ".join((node.text() or "").split())) if node else ""


def _refresh(tree: LexborHTMLParser) -> str:
    for node in tree.css("meta[http-equiv]"):
        parent = node.parent
        if (node.attributes.get("http-equiv") or "").lower() != "refresh" or (parent and parent.tag == "noscript"):
            continue
        if found := _REFRESH.fullmatch(node.attributes.get("content") or ""):
            return found.group(1).strip()
    return ""
