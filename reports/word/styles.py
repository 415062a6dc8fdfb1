"""The paragraph and table styles of a Word file: their names are what the clerk finds in Word's list."""

from collections.abc import Iterable
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from reports.word.shapes import Shape, Type, paragraph_look, run_look, twips
from reports.word.xml import flag, node, root, said

RULED, PLAIN = "ItaTable", "ItaPlainTable"
GREY = "EEEEEE"


@dataclass(frozen=True)
class Style:
    key: str
    name: str
    type: Type = Type()
    shape: Shape = Shape()
    parent: str = "Normal"


def styles_part(styles: Iterable[Style]) -> Element:
    """The defaults, the paragraph styles given, of which the first is the default, and the two styles of tables."""
    first, *others = styles
    return root(
        "w:styles",
        node(
            "w:docDefaults",
            None,
            node("w:rPrDefault", None, run_look(first.type)),
            node("w:pPrDefault", None, paragraph_look(Shape(before=0, after=0))),
        ),
        _style(first, default=True),
        *map(_style, others),
        _table_style("TableNormal", "Normal Table", "", default=True),
        _table_style(PLAIN, "ITA ตารางไม่มีเส้น", "TableNormal"),
        _ruled(),
    )


def _style(style: Style, default: bool = False) -> Element:
    attributes = {"w:type": "paragraph", "w:styleId": style.key} | ({"w:default": 1} if default else {})
    element = node("w:style", attributes, said("w:name", style.name))
    if not default:
        element.append(said("w:basedOn", style.parent))
    element.extend((flag("w:qFormat"), paragraph_look(style.shape), run_look(style.type)))
    return element


def _table_style(key: str, name: str, parent: str, default: bool = False) -> Element:
    attributes = {"w:type": "table", "w:styleId": key} | ({"w:default": 1} if default else {})
    element = node("w:style", attributes, said("w:name", name))
    if parent:
        element.append(said("w:basedOn", parent))
    element.append(node("w:tblPr", None, _sides("w:tblCellMar", {side: _length(0) for side in _SIDES})))
    return element


def _ruled() -> Element:
    line = {"w:val": "single", "w:sz": 4, "w:space": 0, "w:color": "000000"}
    padding = dict(zip(_SIDES, map(_length, (2, 4, 2, 4)), strict=True))
    style = _table_style(RULED, "ITA ตาราง", "TableNormal")
    style.remove(style[-1])
    borders = _sides("w:tblBorders", dict.fromkeys((*_SIDES, "insideH", "insideV"), line))
    style.append(node("w:tblPr", None, borders, _sides("w:tblCellMar", padding)))
    head = node("w:tblStylePr", {"w:type": "firstRow"}, node("w:rPr", None, flag("w:b"), flag("w:bCs")))
    head.append(node("w:tcPr", None, node("w:shd", {"w:val": "clear", "w:color": "auto", "w:fill": GREY})))
    style.append(head)
    return style


_SIDES = ("top", "left", "bottom", "right")


def _sides(name: str, sides: dict[str, dict[str, object]]) -> Element:
    return node(name, None, *(node(f"w:{side}", attributes) for side, attributes in sides.items()))


def _length(points: float) -> dict[str, object]:
    return {"w:w": twips(points), "w:type": "dxa"}
