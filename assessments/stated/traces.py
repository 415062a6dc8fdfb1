"""Each number down to what it was computed from, with what it weighs in the total. Pure."""

from fractions import Fraction

from assessments.scoring import Outcome, Source
from assessments.stated.facts import Facts
from assessments.stated.gaps import blanks_below
from assessments.stated.indicators import UNITS
from assessments.stated.wording import four, two
from assessments.statement import GroupFigure, Trace
from assessments.tree import Node

NAMED = 3  # blanks named in a sentence; the others are counted


def traces(facts: Facts) -> tuple[Trace, ...]:
    """One per instrument. Nothing while nothing is typed."""
    if not facts.has_figures:
        return ()
    weighted = not facts.result.no_total_reason
    return tuple(
        _trace(node, Fraction(node.weight or 0) if weighted else None, facts) for node in facts.tree.instruments
    )


def _trace(node: Node, share: Fraction | None, facts: Facts) -> Trace:
    """`share`: the points of the total that this node carries; None where that cannot be said."""
    outcome = facts.outcome(node)
    value = outcome.value_exact
    part = share / len(node.children) if share is not None and node.children and node.derived else None
    known = [child for child in node.children if any(_has_figure(below, facts) for below in child.walk())]
    weighs = share is not None and value is not None
    return Trace(
        node.code,
        node.name,
        node.kind,
        two(value),
        four(value),
        four(share),
        four(share * (value or 0) / 100) if share is not None and weighs else "",
        four(share * (100 - (value or 0)) / 100) if share is not None and weighs else "",
        _how(node, outcome, facts),
        f"{UNITS[node.children[0].kind]}ละ {four(part)} คะแนน" if known and part is not None else "",
        node.code in facts.provisional,
        _groups(node, facts),
        tuple(_trace(child, part, facts) for child in node.children) if known else (),
    )


def _how(node: Node, outcome: Outcome, facts: Facts) -> str:
    if outcome.source is Source.DERIVED:
        beside = f" (ที่กรอกไว้ {two(outcome.typed)})" if outcome.typed is not None else ""
        return f"ค่าเฉลี่ยของ {len(node.children)} {UNITS[node.children[0].kind]} = {four(outcome.value_exact)}{beside}"
    blanks = [child.code for child in blanks_below(node, facts)]
    named = ", ".join(blanks[:NAMED]) + (f" และอีก {len(blanks) - NAMED}" if len(blanks) > NAMED else "")
    if outcome.source is None and _groups(node, facts):
        return "คะแนนแยกตามกลุ่มผู้ตอบ ไม่ได้ใช้คำนวณ"
    if outcome.source is None:
        return f"ยังรวมไม่ได้ เพราะยังไม่ทราบ {named}" if blanks and node.derived else "ยังไม่มีคะแนน"
    if node.derived:
        return f"ตามที่กรอก เพราะยังไม่ทราบ {named}" if blanks else "ตามที่กรอก"
    below = any(_has_figure(one, facts) for child in node.children for one in child.walk())
    return "ตามที่กรอก เกณฑ์ปีนี้คำนวณจากรายข้อไม่ได้" if below else "ตามที่กรอก"


def _groups(node: Node, facts: Facts) -> tuple[GroupFigure, ...]:
    return tuple(
        GroupFigure(name, two(facts.reckoning.figures[node.code, group]), (node.code, group) in facts.provisional)
        for group, name in facts.groups.items()
        if (node.code, group) in facts.reckoning.figures
    )


def _has_figure(node: Node, facts: Facts) -> bool:
    figures = facts.reckoning.figures
    return node.code in figures or any((node.code, group) in figures for group in facts.groups)
