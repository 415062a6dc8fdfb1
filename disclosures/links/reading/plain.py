"""A plain text, line by line."""

from disclosures.links.document import Document, Kind, Line
from disclosures.links.fetched import Fetched
from disclosures.links.reading.charset import decoded
from thai.text import tidy

MOST_LINES = 5_000


def read_plain(fetched: Fetched) -> Document:
    text = tidy(decoded(fetched.body, fetched.headers.get("content-type", "")))
    lines = (line.strip() for line in text.split("\n"))
    return Document(Kind.TEXT, lines=tuple(Line(line) for line in lines if line)[:MOST_LINES])
