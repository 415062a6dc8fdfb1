"""What an Office file calls itself."""

from defusedxml.ElementTree import iterparse

from disclosures.links.reading.glyphs import mended
from disclosures.links.reading.packages import Package

_PART = "docProps/core.xml"
_TITLE = "{http://purl.org/dc/elements/1.1/}title"


def title_of(package: Package) -> str:
    if _PART not in package.names:
        return ""
    with package.part(_PART) as part:
        for _, element in iterparse(part, forbid_dtd=True):
            if element.tag == _TITLE:
                return mended(element.text or "")
    return ""
