"""The parts of a Word file and how they hang together; the same parts give the same bytes."""

from collections.abc import Mapping
from datetime import date
from xml.etree.ElementTree import Element

from reports.paper import Contents, Paper
from reports.rendering.archives import archive
from reports.word.xml import allowed, node, root, said, written

_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_PROPERTIES = "application/vnd.openxmlformats-package.core-properties+xml"
_RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
HEADER = "rIdHeader"


def packed(paper: Paper, body: Element, styles: Element, header: Element, pictures: Mapping[str, bytes]) -> bytes:
    """`pictures`: PNG by relationship."""
    names = {key: f"media/picture{number}.png" for number, key in enumerate(pictures, 1)}
    parts = {
        "[Content_Types].xml": _content_types(),
        "_rels/.rels": _relations({"rId1": ("officeDocument", "word/document.xml"), "rId2": _CORE}),
        "docProps/core.xml": _properties(paper),
        "word/document.xml": root("w:document", body),
        "word/styles.xml": styles,
        "word/settings.xml": _settings(any(isinstance(block, Contents) for block in paper.blocks)),
        "word/header.xml": header,
        "word/_rels/document.xml.rels": _relations(
            _OF_DOCUMENT | {key: ("image", name) for key, name in names.items()}
        ),
    }
    images = {f"word/{names[key]}": png for key, png in pictures.items()}
    return archive({name: written(part) for name, part in parts.items()} | images)


_CORE = (f"{_PACKAGE}/relationships/metadata/core-properties", "docProps/core.xml")
_OF_DOCUMENT = {
    "rIdStyles": ("styles", "styles.xml"),
    "rIdSettings": ("settings", "settings.xml"),
    HEADER: ("header", "header.xml"),
}


def _content_types() -> Element:
    defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "png": "image/png"}
    parts = {f"/word/{name}.xml": f"{_WORD}.{name}+xml" for name in ("styles", "settings", "header")}
    parts |= {"/word/document.xml": f"{_WORD}.document.main+xml", "/docProps/core.xml": _PROPERTIES}
    return node(
        "Types",
        {"xmlns": f"{_PACKAGE}/content-types"},
        node("Default", {"Extension": "xml", "ContentType": "application/xml"}),
        *(node("Default", {"Extension": name, "ContentType": kind}) for name, kind in defaults.items()),
        *(node("Override", {"PartName": name, "ContentType": kind}) for name, kind in parts.items()),
    )


def _relations(targets: Mapping[str, tuple[str, str]]) -> Element:
    """By key: the kind, a word of Office's or a whole address, and the part."""
    return node(
        "Relationships",
        {"xmlns": f"{_PACKAGE}/relationships"},
        *(
            node(
                "Relationship",
                {"Id": key, "Type": kind if ":" in kind else f"{_RELATIONS}/{kind}", "Target": target},
            )
            for key, (kind, target) in targets.items()
        ),
    )


def _properties(paper: Paper) -> Element:
    element = node(
        "cp:coreProperties",
        {
            "xmlns:cp": f"{_PACKAGE}/metadata/core-properties",
            "xmlns:dc": "http://purl.org/dc/elements/1.1/",
            "xmlns:dcterms": "http://purl.org/dc/terms/",
            "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
        },
    )
    moment = f"{paper.day or date(2000, 1, 1):%Y-%m-%dT00:00:00Z}"
    told = {"dc:title": paper.title, "dc:creator": paper.author, "cp:lastModifiedBy": paper.author}
    told |= {"dc:language": "th-TH", "dcterms:created": moment, "dcterms:modified": moment}
    for name, text in told.items():
        child = node(name, {"xsi:type": "dcterms:W3CDTF"} if name.startswith("dcterms") else None)
        child.text = allowed(text)
        element.append(child)
    return element


def _settings(listed: bool) -> Element:
    """Word lays out as of 2013, the language is Thai; `listed`: it first asks to work out the pages of the list."""
    uri = "http://schemas.microsoft.com/office/word"
    mode = node("w:compatSetting", {"w:name": "compatibilityMode", "w:uri": uri, "w:val": 15})
    return root(
        "w:settings",
        said("w:defaultTabStop", 720),
        *([said("w:updateFields", "true")] if listed else []),
        node("w:compat", None, mode),
        node("w:themeFontLang", {"w:val": "en-US", "w:bidi": "th-TH"}),
    )
