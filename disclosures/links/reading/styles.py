"""Which styles of a Word file are headings: a Thai Word calls them 1, 2 and a6, their names stay English."""

import re

from defusedxml.ElementTree import iterparse

from disclosures.links.reading.packages import Package

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PART = "word/styles.xml"
_NAMES = re.compile(r"(?:heading|หัวเรื่อง) ?([1-6])", re.IGNORECASE)


def heading_levels(package: Package) -> dict[str, int]:
    """Level by the id of the style; a paragraph names the id."""
    if _PART not in package.names:
        return {f"Heading{level}": level for level in range(1, 7)} | {"Title": 1}
    levels = {}
    with package.part(_PART) as part:
        for _, element in iterparse(part, forbid_dtd=True):
            if element.tag == f"{W}style":
                name = element.find(f"{W}name")
                levels[element.get(f"{W}styleId", "")] = _level("" if name is None else name.get(f"{W}val", ""))
                element.clear()
    return levels


def _level(name: str) -> int:
    if name.lower() in {"title", "ชื่อเรื่อง"}:
        return 1
    found = _NAMES.fullmatch(name)
    return int(found.group(1)) if found else 0
