"""Checks of the tree of criteria: codes, parents, weights, what derives from what."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from decimal import Decimal
from itertools import groupby

from assessments.frameworks.data import CriterionData, FrameworkData
from assessments.frameworks.problems import Problems, offer
from thai.text import match_key

PARENTS = {"indicator": ["instrument"], "subindicator": ["indicator"], "item": ["indicator", "subindicator"]}
WORDS = {"instrument": "แบบวัด", "indicator": "ตัวชี้วัด", "subindicator": "ตัวชี้วัดย่อย", "item": "ข้อ"}


def check_tree(data: FrameworkData, problems: Problems) -> None:
    by_code = {one.code: one for one in reversed(data.criteria)}
    _codes(data.criteria, by_code, problems)
    for one in data.criteria:
        if one.parent:
            _parent(one, by_code, problems)
    _children(data.criteria, problems)
    _numbering(data.criteria, problems)
    _names(data.instruments + data.indicators, problems)
    _weights(data, problems)


def _codes(criteria: Iterable[CriterionData], by_code: dict[str, CriterionData], problems: Problems) -> None:
    for one in criteria:
        first = by_code[one.code]
        if one.code and first is not one:
            problems.add(one.line, f"รหัส {one.code} ซ้ำกับบรรทัด {first.line}", "ลบรายการที่ซ้ำ หรือแก้รหัสให้ถูก")


def _parent(one: CriterionData, by_code: dict[str, CriterionData], problems: Problems) -> None:
    label = f"{WORDS[one.kind]} {one.code}"
    allowed = PARENTS.get(one.kind, [])
    parent = by_code.get(one.parent)
    if parent is None:
        known = [code for code, other in by_code.items() if other.kind in allowed]
        problems.add(one.line, f"{label} อยู่ใต้ “{one.parent}” ซึ่งไม่มีในไฟล์", offer(one.parent, known))
    elif parent.kind not in allowed:
        above = "หรือ".join(WORDS[kind] for kind in allowed)
        problems.add(one.line, f"{label} อยู่ใต้{WORDS[parent.kind]} {parent.code}", f"แก้ parent ให้เป็น{above}")
    elif one.kind == "subindicator" and one.code and not one.code.startswith(f"{parent.code}."):
        problems.add(one.line, f"{label} อยู่ใต้ตัวชี้วัด {parent.code}", f"แก้ parent เป็น {one.code.split('.')[0]}")


def _children(criteria: Iterable[CriterionData], problems: Problems) -> None:
    kinds: dict[str, set[str]] = defaultdict(set)
    for one in criteria:
        kinds[one.parent].add(one.kind)
    for one in criteria:
        below = kinds[one.code] if one.code else {one.kind}
        label = f"{WORDS[one.kind]} {one.code}"
        if one.kind == "instrument" and not below:
            problems.add(one.line, f"{label} ไม่มีตัวชี้วัด", f"เพิ่มตัวชี้วัดที่มี parent: {one.code}")
        elif one.derived and not below:
            problems.add(one.line, f"{label} ให้คำนวณจากชั้นล่าง แต่ไม่มีอะไรอยู่ใต้", "ลบ derived หรือเพิ่มชั้นล่าง")
        if len(below) > 1:
            problems.add(one.line, f"{label} มีทั้งตัวชี้วัดย่อยและข้ออยู่ใต้โดยตรง", "ย้ายข้อไปไว้ใต้ตัวชี้วัดย่อย")


def _numbering(criteria: Iterable[CriterionData], problems: Problems) -> None:
    """Codes of one series (o1…, 9.1…) count from 1 without a gap: a gap is a line that fell out."""
    numbered = [(*_series(one.code), one) for one in criteria if one.kind != "instrument" and one.code]
    for prefix, members in groupby(sorted(numbered, key=lambda each: each[:2]), key=lambda each: each[0]):
        expected = 1
        for _, number, one in members:
            for absent in range(expected, number):
                problems.add(one.line, f"ไม่มี {prefix}{absent} ก่อน {one.code}", f"เพิ่ม {prefix}{absent} หรือแก้เลขให้ต่อกัน")
            expected = max(expected, number + 1)


def _series(code: str) -> tuple[str, int]:
    prefix, number = re.fullmatch(r"(\D*|\d+\.)(\d+)", code).groups()  # type: ignore[union-attr]
    return prefix, int(number)


def _names(criteria: Iterable[CriterionData], problems: Problems) -> None:
    """Pasted tables are read by name, so a name may mean one criterion only."""
    seen: dict[str, CriterionData] = {}
    for one in criteria:
        for name in filter(None, (one.name, *one.variants)):
            other = seen.setdefault(match_key(name), one)
            if other is not one:
                problems.add(one.line, f"ชื่อ “{name}” ซ้ำกับ {other.code}", "แก้ชื่อหรือลบชื่ออื่นที่ซ้ำ")


def _weights(data: FrameworkData, problems: Problems) -> None:
    for one in data.indicators + data.subindicators + data.items:
        if one.weight is not None:
            problems.add(one.line, f"{WORDS[one.kind]} {one.code} มีน้ำหนัก", "ลบ weight เพราะมีได้เฉพาะแบบวัด")
    for line, what, fix in _weight_sum(data):
        problems.add(line, what, fix)


def _weight_sum(data: FrameworkData) -> Iterator[tuple[int, str, str]]:
    weights = [one.weight for one in data.instruments if one.weight is not None]
    line = data.line_of("instruments")
    if weights and data.no_total_reason:
        yield data.line_of("no_total_reason"), "มีทั้งน้ำหนักและ no_total_reason", "เหลือไว้เพียงอย่างเดียว"
    if not weights and not data.no_total_reason:
        yield line, "ไม่มีน้ำหนักของแบบวัด", "เติม weight ให้ครบ หรือบอกเหตุผลใน no_total_reason"
    if weights and len(weights) < len(data.instruments):
        bare = next(one for one in data.instruments if one.weight is None)
        yield bare.line, f"แบบวัด {bare.code} ไม่มีน้ำหนัก", "เติม weight ให้ครบทุกแบบวัด"
    elif weights and sum(weights) != Decimal(100):
        yield line, f"น้ำหนักของแบบวัดรวมได้ {sum(weights)}", "แก้ weight ให้รวมเป็น 100"
