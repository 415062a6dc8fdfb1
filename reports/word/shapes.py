"""How runs and paragraphs look, and that look as Word says it; lengths in points."""

from dataclasses import dataclass
from enum import StrEnum
from xml.etree.ElementTree import Element

from reports.word.xml import flag, node, said

CM = 72 / 2.54
FONT = "TH SarabunPSK"


class Jc(StrEnum):
    """Where the lines of a paragraph stand; Word's own words."""

    LEFT = "left"
    CENTRE = "center"
    RIGHT = "right"
    THAI = "thaiDistribute"


@dataclass(frozen=True)
class Type:
    """`dotted`: a dotted line below, for the pen."""

    size: float = 16
    bold: bool = False
    dotted: bool = False


@dataclass(frozen=True)
class Tab:
    place: float
    kind: Jc = Jc.LEFT
    dotted: bool = False


@dataclass(frozen=True)
class Shape:
    """What is None is left to the style. `pitch`: from line to line, 0 as high as what stands in it; `first`: the
    indent of the first line, negative where it hangs; `outline`: the level among the headings, from 1."""

    pitch: float | None = None
    before: float | None = None
    after: float | None = None
    left: float | None = None
    right: float | None = None
    first: float | None = None
    align: Jc | None = None
    keep_next: bool = False
    keep_lines: bool = False
    new_page: bool = False
    outline: int | None = None
    tabs: tuple[Tab, ...] = ()


def twips(points: float) -> int:
    return round(points * 20)


def run_look(look: Type) -> Element:
    """Said in full on every run: Thai letters heed the complex-script half alone. Latin ones are not called Thai:
    LibreOffice would break their words anywhere."""
    element = node("w:rPr")
    element.append(
        node("w:rFonts", {"w:ascii": FONT, "w:hAnsi": FONT, "w:eastAsia": FONT, "w:cs": FONT}),
    )
    if look.bold:
        element.extend((flag("w:b"), flag("w:bCs")))
    element.extend((said("w:sz", round(look.size * 2)), said("w:szCs", round(look.size * 2))))
    if look.dotted:
        element.append(said("w:u", "dotted"))
    element.append(node("w:lang", {"w:val": "en-US", "w:eastAsia": "th-TH", "w:bidi": "th-TH"}))
    return element


def paragraph_look(shape: Shape, style: str = "") -> Element:
    """In the order Word's schema asks for."""
    element = node("w:pPr")
    if style:
        element.append(said("w:pStyle", style))
    flags = {"w:keepNext": shape.keep_next, "w:keepLines": shape.keep_lines, "w:pageBreakBefore": shape.new_page}
    element.extend(flag(name) for name, wanted in flags.items() if wanted)
    if shape.tabs:
        element.append(node("w:tabs", None, *map(_tab, shape.tabs)))
    for name, attributes in (("w:spacing", _spacing(shape)), ("w:ind", _indents(shape))):
        if attributes:
            element.append(node(name, attributes))
    if shape.align:
        element.append(said("w:jc", shape.align))
    if shape.outline is not None:
        element.append(said("w:outlineLvl", shape.outline - 1))
    return element


def _spacing(shape: Shape) -> dict[str, object]:
    lengths = {"w:before": shape.before, "w:after": shape.after}
    told: dict[str, object] = {name: twips(length) for name, length in lengths.items() if length is not None}
    if shape.pitch:
        return told | {"w:line": twips(shape.pitch), "w:lineRule": "exact"}
    return told if shape.pitch is None else told | {"w:line": 240, "w:lineRule": "auto"}


def _indents(shape: Shape) -> dict[str, object]:
    lengths = {"w:left": shape.left, "w:right": shape.right}
    told: dict[str, object] = {name: twips(length) for name, length in lengths.items() if length is not None}
    if shape.first is not None:
        told["w:hanging" if shape.first < 0 else "w:firstLine"] = abs(twips(shape.first))
    return told


def _tab(tab: Tab) -> Element:
    leader = {"w:leader": "dot"} if tab.dotted else {}
    return node("w:tab", {"w:val": tab.kind, **leader, "w:pos": twips(tab.place)})
