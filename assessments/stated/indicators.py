"""The indicators beside the year before, and their places on the axis of the chart. Pure."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction

from assessments.scoring import Outcome, Source
from assessments.stated.facts import Facts
from assessments.stated.losses import thresholds
from assessments.stated.wording import percent, signed, two
from assessments.statement import Indicator, Indicators, Tick
from assessments.tree import INDICATOR, ITEM, SUBINDICATOR, Node

USUAL_START = 40
UNITS = {INDICATOR: "ตัวชี้วัด", SUBINDICATOR: "ตัวชี้วัดย่อย", ITEM: "ข้อ"}


def indicators(facts: Facts, before: Mapping[str, Decimal], year_before: int | None) -> Indicators:
    """`before`: last year's figures by this year's codes."""
    nodes = [
        (instrument.code, node)
        for instrument in facts.tree.instruments
        for node in instrument.children
        if node.kind == INDICATOR
    ]
    values = [facts.outcome(node).value for _, node in nodes] + [before.get(node.code) for _, node in nodes]
    known = [value for value in values if value is not None]
    start = _start(min(known, default=Decimal(100)))
    ticks = tuple(Tick(border, _at(Decimal(border), start)) for border in thresholds(facts)[:1])
    rows = tuple(_row(node, code, facts, before.get(node.code), start) for code, node in nodes)
    return Indicators(rows, start, ticks, _legend(facts, year_before, start, ticks) if known else "")


def _start(lowest: Decimal) -> int:
    return next((start for start in (USUAL_START, USUAL_START // 2) if lowest >= start), 0)


def _at(value: Decimal | None, start: int) -> str:
    return "" if value is None else percent(Fraction(value - start) * 100 / (100 - start))


def _legend(facts: Facts, year_before: int | None, start: int, ticks: tuple[Tick, ...]) -> str:
    parts = [f"วงว่าง = ปี {year_before}"] if year_before else []
    parts.append(f"วงทึบ = ปี {facts.year}")
    parts += [f"ขีดตั้ง = เกณฑ์ {tick.value}" for tick in ticks]
    return " · ".join([*parts, f"แกนเริ่มที่ {start}"])


def _row(node: Node, instrument: str, facts: Facts, before: Decimal | None, start: int) -> Indicator:
    outcome = facts.outcome(node)
    change = outcome.value - before if outcome.value is not None and before is not None else None
    derived = outcome.source is Source.DERIVED
    return Indicator(
        node.code,
        node.name,
        instrument,
        two(outcome.value),
        _source(node, outcome),
        two(outcome.typed) if derived else "",
        _conflict(outcome),
        two(before),
        "" if change is None else signed(change),
        _at(outcome.value, start),
        _at(before, start),
    )


def _source(node: Node, outcome: Outcome) -> str:
    if outcome.source is Source.DERIVED:
        return f"คำนวณจาก {len(node.children)} {UNITS[node.children[0].kind]}"
    return "ตามที่กรอก" if outcome.source else "ยังไม่มีคะแนน"


def _conflict(outcome: Outcome) -> str:
    if not outcome.conflicts or outcome.difference is None:
        return ""
    return f"คำนวณได้ {two(outcome.value)} ต่างจากที่กรอก {two(outcome.typed)} อยู่ {abs(outcome.difference):.2f}"
