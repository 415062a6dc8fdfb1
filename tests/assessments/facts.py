"""Facts of real years, as statements are told from them."""

from decimal import Decimal
from typing import Any

from assessments.reckoning import Reckoning
from assessments.stated.composing import compose
from assessments.stated.facts import Facts
from assessments.statement import Place, Statement
from assessments.tree import Figures, Key, Tree
from tests.assessments.trees import (
    figures,
    indicators,
    khoen_open_data,
    khoen_survey,
    year_2563,
    year_2566,
)

PLACE = Place("องค์การบริหารส่วนตำบลเขิน", "อบต.เขิน", "น้ำเกลี้ยง", "ศรีสะเกษ")
GROUPS = {"1": "EIT ส่วนที่ 1", "2": "EIT ส่วนที่ 2"}
KHOEN_GROUPED: dict[Key, Decimal] = {("e11", "1"): Decimal("96.90"), ("e11", "2"): Decimal("79.77")}
KHOEN_2565 = ["91.22", "76.40", "85.66", "78.19", "73.23", "75.68", "69.19", "68.62", "80.00", "47.50"]
KHAOPHRATHONG_2563 = ["86.56", "73.79", "84.85", "76.13", "76.26", "68.89", "77.62", "60.59"]


def facts_of(tree: Tree, typed: Figures, total: str = "", level: str = "", **more: Any) -> Facts:
    names = {code: [node.name] for code, node in tree.nodes.items()}
    announced = Decimal(total) if total else None
    return Facts(Reckoning(tree, typed, announced, level), **{"names": names} | more)


def typed(values: list[str]) -> Figures:
    """The figures of the indicators from 1 on."""
    return figures({str(number): value for number, value in enumerate(values, start=1)})


def khoen_2566(*, items: bool = True) -> Facts:
    """87.33: ten indicators and, unless left out, the items; o4 is not known, two e-items stand by respondent group."""
    known = {code: value for code, value in khoen_open_data().items() if code != "o4"}
    below = figures(khoen_survey() | known) | KHOEN_GROUPED if items else {}
    found = indicators("S-khoen-2566") | below
    more = {"groups": GROUPS, "provisional": frozenset(KHOEN_GROUPED)} if items else {}
    return facts_of(year_2566(), found, "87.33", "ผ่าน", **more)


def khoen_2565() -> Facts:
    return facts_of(year_2563(2565), typed(KHOEN_2565), assumed="ตารางไม่มีปีกำกับ")


def maekhammi_2563() -> Facts:
    return facts_of(year_2563(), indicators("S-maekhammi-2563"), "60.40", "D")


def khaophrathong_2563() -> Facts:
    """Nothing printed for indicators 9 and 10."""
    return facts_of(year_2563(), typed(KHAOPHRATHONG_2563), "75.61", "B", announced_on="28 กันยายน 2563")


def songchan_2566() -> Facts:
    return facts_of(year_2566(), {}, "66.76")


def unweighted_2562() -> Facts:
    bare = Tree(2562, year_2563().instruments, year_2563().bands, "ไม่พบน้ำหนักของแบบวัดในปี 2562")
    return facts_of(bare, typed(KHOEN_2565[:9]), framework_provisional=True, unverified=("น้ำหนักของแบบวัดทั้งสาม",))


def nothing_2566() -> Facts:
    return facts_of(year_2566(), {})


def told(facts: Facts, before: Facts | None = None) -> Statement:
    return compose(PLACE, facts, before)
