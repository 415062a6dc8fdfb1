"""Trees of two real years, cut to what scoring needs, and the figures of the real cases."""

import json
from collections.abc import Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

from assessments.models import Criterion, Framework, RatingBand
from assessments.tree import Band, Node, Tree

CASES = json.loads((Path(__file__).parents[1] / "cases" / "scores.json").read_text(encoding="utf-8"))
NAMES = {
    "1": "การปฏิบัติหน้าที่",
    "2": "การใช้งบประมาณ",
    "3": "การใช้อำนาจ",
    "4": "การใช้ทรัพย์สินของราชการ",
    "5": "การแก้ไขปัญหาการทุจริต",
    "6": "คุณภาพการดำเนินงาน",
    "7": "ประสิทธิภาพการสื่อสาร",
    "8": "การปรับปรุงการทำงาน",
    "9": "การเปิดเผยข้อมูล",
    "10": "การป้องกันการทุจริต",
}
LETTERS = tuple(
    Band(name, Decimal(border))
    for name, border in {"AA": 95, "A": 85, "B": 75, "C": 65, "D": 55, "E": 50, "F": 0}.items()
)
PASSES = (
    Band("ผ่านดีเยี่ยม", Decimal(95), Decimal(95)),
    Band("ผ่านดี", Decimal(85), Decimal(85)),
    Band("ผ่าน", Decimal(85)),
    Band("ต้องปรับปรุง", Decimal(70)),
    Band("ต้องปรับปรุงโดยด่วน", Decimal(0)),
)
SIZES_2563 = {"9": [9, 8, 7, 4, 5], "10": [8, 2]}
SIZES_2566 = {"9": [10, 8, 4, 4, 4], "10": [8, 5]}


def figures(values: dict[str, str]) -> dict[str | tuple[str, str], Decimal]:
    return {code: Decimal(value) for code, value in values.items()}


def case(name: str) -> dict[str, Any]:
    return next(case for case in CASES["full_cases"] if case["id"] == name)


def indicators(name: str) -> dict[str | tuple[str, str], Decimal]:
    return figures(case(name)["indicators"])


def items(letter: str, first: int, count: int, binary: bool = False) -> tuple[Node, ...]:
    return tuple(Node(f"{letter}{n}", "", "item", binary=binary) for n in range(first, first + count))


def open_data(sizes: dict[str, list[int]]) -> Node:
    """OIT: indicators 9 and 10 over their sub-indicators over binary items, all derived."""
    first, found = 1, []
    for code, parts in sizes.items():
        below = []
        for place, size in enumerate(parts, start=1):
            children = items("o", first, size, binary=True)
            below.append(Node(f"{code}.{place}", "", "subindicator", derived=True, children=children))
            first += size
        found.append(Node(code, NAMES[code], "indicator", derived=True, children=tuple(below)))
    return Node("OIT", "", "instrument", weight=Decimal(40), derived=True, children=tuple(found))


def survey(code: str, numbers: Iterable[int], letter: str = "", size: int = 0, derived: bool = True) -> Node:
    children = tuple(
        Node(str(n), NAMES[str(n)], "indicator", derived=derived and bool(size), children=items(letter, at, size))
        for n, at in zip(numbers, range(1, 100, size or 1), strict=False)
    )
    return Node(code, "", "instrument", weight=Decimal(30), derived=True, children=children)


def year_2563(fiscal_year: int = 2563) -> Tree:
    """Also the shape of 2564: no survey items, letters for levels."""
    return Tree(fiscal_year, (survey("IIT", range(1, 6)), survey("EIT", range(6, 9)), open_data(SIZES_2563)), LETTERS)


def year_2566() -> Tree:
    """EIT indicators stand above e-items that do not give them."""
    internal, external = survey("IIT", range(1, 6), "i", 6), survey("EIT", range(6, 9), "e", 5, derived=False)
    return Tree(2566, (internal, external, open_data(SIZES_2566)), PASSES)


def khoen_open_data() -> dict[str, str]:
    """The 43 o-items of the 2566 case: all 100 but six; o4 is printed nowhere."""
    lost = {26, 35, 37, 38, 42, 43}
    return {f"o{n}": "0" if n in lost else "100" for n in range(1, 44)}


def khoen_survey() -> dict[str, str]:
    """The 30 i-items of the 2566 case, as its five item cases list them."""
    groups = [group["items"] for group in CASES["item_to_indicator_cases"][:5]]
    return {f"i{n}": value for n, value in enumerate((value for group in groups for value in group), start=1)}


def store(tree: Tree) -> Framework:
    """The tree as rows of the database."""
    framework = Framework.objects.create(
        fiscal_year=tree.fiscal_year, title=f"ITA {tree.fiscal_year}", no_total_reason=tree.stated_reason
    )
    for place, instrument in enumerate(tree.instruments):
        _store(framework, instrument, None, place * 200)
    for place, band in enumerate(tree.bands):
        RatingBand.objects.create(
            framework=framework,
            position=place,
            name=band.name,
            total_at_least=band.total_at_least,
            each_instrument_at_least=band.each_instrument_at_least,
            confidence="confirmed",
        )
    return framework


def _store(framework: Framework, node: Node, parent: Criterion | None, position: int) -> int:
    row = Criterion.objects.create(
        framework=framework,
        parent=parent,
        kind=node.kind,
        code=node.code,
        name=node.name,
        position=position,
        weight=node.weight,
        derived=node.derived,
        binary=node.binary,
        confidence="confirmed",
    )
    for child in node.children:
        position = _store(framework, child, row, position + 1)
    return position
