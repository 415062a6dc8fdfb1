"""What bytes are, by the bytes: the type a server says is asked only where text may be a page or a plain text."""

import json
import re
from enum import StrEnum

from disclosures.links.document import Kind
from disclosures.links.reading.charset import decoded, is_text
from disclosures.links.reading.packages import package_form
from disclosures.links.reading.signatures import signed


class Form(StrEnum):
    HTML = "html"
    TEXT = "text"
    PDF = "pdf"
    DOCX = "docx"
    XLSX = "xlsx"
    OTHER_TEXT = "other text"
    OTHER_TABLE = "other table"
    PICTURE = "picture"
    EMPTY = "empty"
    ARCHIVE = "archive"
    PROGRAM = "program"
    MEDIA = "media"
    NOISE = "noise"


_FIRST = 4096
_PDF = re.compile(rb"%PDF-\d")
_MARKUP = re.compile(
    r"<(?:!doctype|html|head|body|title|meta|link|script|style|frameset|h[1-6]|div|table|p|center|font|br|form|ul|a|b)"
    r"\b[^<>]*>",
    re.IGNORECASE,
)
_SVG = re.compile(r"\s*(?:<\?xml[^>]*>|<!doctype svg[^>]*>|<!--.*?-->|\s)*<svg\b", re.IGNORECASE | re.DOTALL)
_MAYBE_PAGE = re.compile(r"text/html|application/xhtml|^$")


def form_of(body: bytes, content_type: str) -> Form:
    if not body.strip(b" \t\r\n\xef\xbb\xbf"):
        return Form.EMPTY
    if body.startswith(b"PK\x03\x04"):
        return Form(package_form(body))
    if name := signed(body):
        return Form(name)
    if _PDF.search(body[:1024]):
        return Form.PDF
    if not is_text(body):
        return Form.NOISE
    return _text_form(decoded(body, content_type), content_type.partition(";")[0].strip().lower())


def _text_form(text: str, said: str) -> Form:
    if text.lstrip().startswith("{\\rtf"):
        return Form.OTHER_TEXT
    if _SVG.match(text):
        return Form.PICTURE
    if is_json(text):
        return Form.TEXT
    if _MARKUP.search(text[:_FIRST]) or _MAYBE_PAGE.search(said):
        return Form.HTML
    return Form.TEXT


def is_json(text: str) -> bool:
    if text.lstrip()[:1] not in {"{", "["} and text.strip() != "null":
        return False
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def kind_at_first_sight(body: bytes) -> Kind:
    """For a file that could not be read: quick, whatever the bytes."""
    if _PDF.search(body[:1024]):
        return Kind.PDF
    if body.startswith(b"PK"):
        return Kind.XLSX if b"xl/" in body[:65_536] else Kind.DOCX
    return Kind.HTML if is_text(body) else Kind.NOTHING
