"""Elements of a Word file, by their prefixed names, and the texts XML allows in them."""

import re
from collections.abc import Mapping
from xml.etree.ElementTree import Element, tostring

NAMESPACES = {
    "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:wp": "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:pic": "http://schemas.openxmlformats.org/drawingml/2006/picture",
}
_REFUSED = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def node(name: str, attributes: Mapping[str, object] | None = None, *children: Element) -> Element:
    element = Element(name, {key: str(value) for key, value in (attributes or {}).items()})
    element.extend(children)
    return element


def said(name: str, value: object) -> Element:
    """An element that only has a value: <w:jc w:val="center"/>."""
    return Element(name, {"w:val": str(value)})


def flag(name: str) -> Element:
    return Element(name)


def root(name: str, *children: Element) -> Element:
    return node(name, NAMESPACES, *children)


def written(element: Element) -> bytes:
    return b'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' + tostring(element, "utf-8")


def allowed(text: str) -> str:
    """The text without the characters XML refuses; line ends as \\n."""
    return _REFUSED.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))
