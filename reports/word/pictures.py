"""Pictures in a Word file: those of one paper, each stored once, and the elements that show them."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element

from reports.word.paragraphs import run
from reports.word.shapes import Type
from reports.word.xml import node

_PICTURE = "http://schemas.openxmlformats.org/drawingml/2006/picture"


@dataclass
class Pictures:
    """`files`: PNG by relationship. What is shown is numbered in order: Word wants each number once."""

    files: dict[str, bytes] = field(default_factory=dict)
    shown: int = 0

    def inline(self, png: bytes, width: float, height: float, told: str) -> Element:
        """A picture that stands in the line; lengths in points."""
        return self._shown("wp:inline", {}, png, (width, height), told)

    def floating(self, png: bytes, width: float, height: float, told: str) -> Element:
        """A picture at the top left corner between the margins, which moves no text."""
        attributes = {"simplePos": 0, "relativeHeight": 1, "behindDoc": 1, "locked": 0, "layoutInCell": 1}
        anchor = attributes | {"allowOverlap": 1}
        return self._shown("wp:anchor", anchor, png, (width, height), told)

    def _shown(
        self, name: str, attributes: dict[str, int], png: bytes, size: tuple[float, float], told: str
    ) -> Element:
        self.shown += 1
        width, height = (round(length * 12700) for length in size)
        extent = {"cx": width, "cy": height}
        distances = {"distT": 0, "distB": 0, "distL": 0, "distR": 0}
        element = node(name, distances | attributes)
        if name == "wp:anchor":
            element.extend(
                (node("wp:simplePos", {"x": 0, "y": 0}), _at_margin("H", "column"), _at_margin("V", "margin"))
            )
        element.append(node("wp:extent", extent))
        if name == "wp:anchor":
            element.append(node("wp:wrapNone"))
        element.append(node("wp:docPr", {"id": self.shown, "name": f"รูป {self.shown}", "descr": told}))
        data = node("a:graphicData", {"uri": _PICTURE}, self._picture(self._stored(png), extent, told))
        element.append(node("a:graphic", None, data))
        return run(Type(), node("w:drawing", None, element))

    def _stored(self, png: bytes) -> str:
        known = next((key for key, file in self.files.items() if file == png), "")
        key = known or f"rIdPicture{len(self.files) + 1}"
        self.files[key] = png
        return key

    def _picture(self, key: str, extent: dict[str, int], told: str) -> Element:
        names = node("pic:cNvPr", {"id": self.shown, "name": f"รูป {self.shown}", "descr": told})
        fill = node("pic:blipFill", None, node("a:blip", {"r:embed": key}), node("a:stretch", None, node("a:fillRect")))
        place = node("a:xfrm", None, node("a:off", {"x": 0, "y": 0}), node("a:ext", extent))
        shape = node("a:prstGeom", {"prst": "rect"}, node("a:avLst"))
        return node(
            "pic:pic",
            None,
            node("pic:nvPicPr", None, names, node("pic:cNvPicPr")),
            fill,
            node("pic:spPr", None, place, shape),
        )


def _at_margin(direction: str, beside: str) -> Element:
    offset = node("wp:posOffset")
    offset.text = "0"
    return node(f"wp:position{direction}", {"relativeFrom": beside}, offset)
