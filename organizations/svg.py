"""An SVG drawing reduced to shapes: what could run, fetch or expand is refused, what is not drawn is dropped."""

import re
from xml.etree import ElementTree  # noqa: S405 -- builds and writes; reading is defusedxml's

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

SVG = "http://www.w3.org/2000/svg"
XLINK_HREF = "{http://www.w3.org/1999/xlink}href"
MAX_ELEMENTS = 5_000
MAX_DEPTH = 40

SHAPES = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
GRADIENTS = {"linearGradient", "radialGradient"}
KEPT = SHAPES | GRADIENTS | {"svg", "g", "defs", "stop", "clipPath", "title", "desc"}
NOT_DRAWN = {"metadata", "view", "cursor"}
PAINT = {
    *["fill", "fill-opacity", "fill-rule", "stroke", "stroke-width", "stroke-opacity", "stroke-linecap"],
    *["stroke-linejoin", "stroke-miterlimit", "stroke-dasharray", "stroke-dashoffset", "opacity", "color"],
    *["display", "visibility", "clip-path", "clip-rule", "stop-color", "stop-opacity"],
}
GEOMETRY = {
    *["id", "d", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "fx", "fy", "width", "height"],
    *["points", "transform", "viewBox", "preserveAspectRatio", "offset", "gradientUnits", "gradientTransform"],
    *["spreadMethod", "clipPathUnits", "pathLength"],
}
_LOCAL = re.compile(r"url\(\s*['\"]?#[\w.-]+['\"]?\s*\)")
_NUMBER = re.compile(r"\s*(\d+(?:\.\d+)?)\s*(?:px|pt|mm|cm)?\s*\Z", re.ASCII)
_COORDINATE = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?", re.ASCII)
SMALLEST_SIDE, LARGEST = 0.01, 1_000_000


class UnsafeDrawing(ValueError):
    """The Thai sentence that says what in the file was refused and how to mend it."""


def sanitised(data: bytes, title: str) -> bytes:
    """The drawing with only shapes and paint, a viewBox and this title; UnsafeDrawing if it holds anything else."""
    root = _parsed(data)
    if root.tag != f"{{{SVG}}}svg":
        raise UnsafeDrawing("ไฟล์นี้ไม่ใช่ภาพ SVG โปรดส่งออกจากโปรแกรมวาดภาพเป็น SVG ใหม่ หรือใช้ PNG")
    if sum(1 for _ in root.iter()) > MAX_ELEMENTS:
        raise UnsafeDrawing(f"ภาพ SVG ซับซ้อนเกินไป (เกิน {MAX_ELEMENTS} ชิ้น) โปรดลดรายละเอียด หรือใช้ PNG")
    clean = _copied(root, 0)
    _size(clean, root)
    for old in clean.findall(f"{{{SVG}}}title"):
        clean.remove(old)
    named = ElementTree.Element(f"{{{SVG}}}title")
    named.text = title
    clean.insert(0, named)
    _flatten_gradients(clean)
    ElementTree.register_namespace("", SVG)
    return ElementTree.tostring(clean, encoding="utf-8", xml_declaration=True)


def _parsed(data: bytes) -> ElementTree.Element:
    try:
        return fromstring(data)
    except DefusedXmlException:
        raise UnsafeDrawing("ภาพ SVG มีส่วนนิยาม ENTITY ซึ่งไม่ปลอดภัย โปรดส่งออกใหม่แบบ Plain SVG หรือใช้ PNG") from None
    except (ElementTree.ParseError, ValueError, LookupError):
        raise UnsafeDrawing("อ่านไฟล์ SVG ไม่ได้ ไฟล์อาจเสียหาย โปรดส่งออกใหม่ หรือใช้ PNG") from None


def _copied(element: ElementTree.Element, depth: int, clipping: bool = False) -> ElementTree.Element:
    if depth > MAX_DEPTH:
        raise UnsafeDrawing(f"ภาพ SVG ซ้อนกันเกิน {MAX_DEPTH} ชั้น โปรดยุบกลุ่มในโปรแกรมวาดภาพ หรือใช้ PNG")
    name = _local_name(element)
    copy = ElementTree.Element(element.tag, _attributes(element, name, clipping))
    if name in {"title", "desc"}:
        copy.text = element.text
        return copy
    for child in element:
        inner = _local_name(child)
        if inner in KEPT:
            copy.append(_copied(child, depth + 1, clipping or name == "clipPath"))
        elif inner and inner not in NOT_DRAWN:
            raise UnsafeDrawing(_refused(inner))
    return copy


def _local_name(element: ElementTree.Element) -> str:
    """The name of an element of SVG; empty for comments and for what drawing programs note for themselves."""
    tag = element.tag if isinstance(element.tag, str) else ""
    return tag.removeprefix(f"{{{SVG}}}") if tag.startswith(f"{{{SVG}}}") else ""


def _refused(name: str) -> str:
    mend = {
        "text": "โปรดแปลงตัวอักษรเป็นเส้น (convert to path)",
        "style": "โปรดส่งออกแบบ presentation attributes หรือ Plain SVG",
        "image": "โปรดใช้ไฟล์ PNG แทนภาพที่ฝังไว้",
        "use": "โปรดเลิกการทำสำเนาแบบอ้างอิง (unlink clone)",
    }.get(name, "โปรดส่งออกใหม่แบบ Plain SVG")
    return f"ภาพ SVG มีส่วน <{name}> ซึ่งระบบไม่รับเพื่อความปลอดภัย {mend} หรือใช้ PNG"


def _attributes(element: ElementTree.Element, name: str, clipping: bool) -> dict[str, str]:
    kept: dict[str, str] = {}
    for key, value in {**element.attrib, **_declarations(element.get("style", ""))}.items():
        plain = key.rpartition("}")[2]
        if plain.lower().startswith("on"):
            raise UnsafeDrawing(f"ภาพ SVG มีคำสั่งโปรแกรม ({plain}) ซึ่งไม่ปลอดภัย โปรดส่งออกใหม่แบบ Plain SVG หรือใช้ PNG")
        if plain == "href":
            kept |= _reference(value, name)
        elif key in GEOMETRY | PAINT and not (clipping and key == "clip-path"):
            kept[key] = _harmless(value)
    return kept


def _declarations(style: str) -> dict[str, str]:
    """A style attribute as presentation attributes."""
    pairs = (part.partition(":") for part in style.split(";"))
    return {key.strip(): value.strip() for key, _, value in pairs if key.strip() in PAINT}


def _reference(value: str, name: str) -> dict[str, str]:
    """Gradients may share the stops of another of the same file; nothing else may refer anywhere."""
    if name in GRADIENTS and re.fullmatch(r"#[\w.-]+", value):
        return {XLINK_HREF: value}
    raise UnsafeDrawing(f"ภาพ SVG อ้างถึงสิ่งภายนอก ({value[:60]}) โปรดฝังทุกส่วนเป็นเส้นในไฟล์เดียว หรือใช้ PNG")


def _harmless(value: str) -> str:
    rest = _LOCAL.sub("", value).lower()
    if "url" in rest or "\\" in rest or "javascript" in rest or "expression" in rest or "@" in rest:
        raise UnsafeDrawing(f"ภาพ SVG อ้างถึงสิ่งภายนอก ({value[:60]}) โปรดฝังทุกส่วนเป็นเส้นในไฟล์เดียว หรือใช้ PNG")
    return value


def _size(clean: ElementTree.Element, root: ElementTree.Element) -> None:
    """A viewBox from width and height where it is missing: without one the drawing has no proportions."""
    if "viewBox" not in clean.attrib:
        width, height = (_NUMBER.match(root.get(side, "")) for side in ("width", "height"))
        if not (width and height):
            raise UnsafeDrawing("ภาพ SVG ไม่บอกขนาด (viewBox) โปรดส่งออกใหม่โดยกำหนดขนาดหน้า หรือใช้ PNG")
        clean.set("viewBox", f"0 0 {width[1]} {height[1]}")
    for one in clean.iter(f"{{{SVG}}}svg"):
        if not _is_area(one.get("viewBox", "0 0 1 1")):
            shown = one.get("viewBox", "")[:60]
            raise UnsafeDrawing(
                f"ภาพ SVG กำหนดพื้นที่วาด (viewBox “{shown}”) ใช้ไม่ได้ ต้องเป็นตัวเลขสี่ตัว โดยความกว้างและความสูงมากกว่าศูนย์ "
                "โปรดกำหนดขนาดหน้าในโปรแกรมวาดภาพแล้วส่งออกใหม่ หรือใช้ PNG"
            )


def _is_area(text: str) -> bool:
    """Four numbers a drawing can really have, width and height among them above nothing."""
    parts = re.split(r"\s*,\s*|\s+", text.strip())
    if len(parts) != 4 or not all(map(_COORDINATE.fullmatch, parts)):
        return False
    left, top, width, height = map(float, parts)
    return max(abs(left), abs(top), width, height) <= LARGEST and min(width, height) >= SMALLEST_SIDE


def _flatten_gradients(clean: ElementTree.Element) -> None:
    """A gradient refers at most one step, so that no chain or circle remains."""
    referring = {f"#{one.get('id')}" for one in clean.iter() if one.get(XLINK_HREF)}
    for one in clean.iter():
        if one.get(XLINK_HREF) in referring:
            del one.attrib[XLINK_HREF]
