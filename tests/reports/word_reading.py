"""Reading a Word file back with python-docx: its paragraphs in order, those in cells too, and what they look like."""

import io
import re
from typing import Any

import docx
from docx.document import Document
from docx.oxml.ns import qn

from tests.reports.reading import squeeze

_LISTED = re.compile(r"TOC\d")


def opened(data: bytes) -> Document:
    return docx.Document(io.BytesIO(data))


def found(document: Document, name: str) -> list[Any]:
    """Elements of the body: found(document, "w:tbl")."""
    return list(document.element.body.iter(qn(name)))


def value(element: Any, name: str, attribute: str = "w:val") -> str | None:
    """The attribute of the first such element within; None where there is none."""
    child = next(element.iter(qn(name)), None)
    return None if child is None else child.get(qn(attribute))


def style_of(paragraph: Any) -> str:
    return value(paragraph, "w:pStyle") or ""


def text_of(element: Any) -> str:
    return "".join(text.text or "" for text in element.iter(qn("w:t")))


def paragraphs(document: Document, style: str) -> list[Any]:
    return [paragraph for paragraph in found(document, "w:p") if style_of(paragraph) == style]


def word_text(data: bytes) -> str:
    """Without spaces, and without the entries of a list of contents."""
    listed = [paragraph for paragraph in found(opened(data), "w:p") if not _LISTED.fullmatch(style_of(paragraph))]
    return squeeze("".join(map(text_of, listed)))
