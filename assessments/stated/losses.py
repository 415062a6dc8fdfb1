"""The instruments, and the ledger of lost points. Pure."""

from decimal import Decimal
from fractions import Fraction

from assessments.ledger import Loss
from assessments.stated.facts import Facts
from assessments.stated.wording import percent, plain, two
from assessments.statement import Instrument, Ledger, LedgerLine
from assessments.tree import Node

MOST, LEAST = 15, 5  # lines shown at first; those in between only while they are worth a look
WORTH = Fraction(1, 20)  # of the largest loss


def instruments(facts: Facts) -> tuple[Instrument, ...]:
    return tuple(_instrument(node, facts) for node in facts.tree.instruments)


def _instrument(node: Node, facts: Facts) -> Instrument:
    value = facts.outcome(node).value_exact
    known = value is not None and node.weight is not None and not facts.result.no_total_reason
    points = Fraction(node.weight or 0) * (value or 0) / 100 if known else None
    return Instrument(
        node.code,
        node.name,
        two(value),
        plain(node.weight) if node.weight is not None else "",
        two(points),
        two(Fraction(node.weight or 0) - points) if points is not None else "",
        percent(value),
    )


def thresholds(facts: Facts) -> tuple[str, ...]:
    """What the levels of the year ask of every instrument, lowest first: 85, 95."""
    asked = {band.each_instrument_at_least for band in facts.tree.bands}
    return tuple(plain(border) for border in sorted(border for border in asked if border is not None))


def ledger(facts: Facts) -> Ledger:
    result = facts.result
    largest = max((abs(loss.points_exact) for loss in result.lost), default=Fraction(1))
    home = {node.code: instrument.code for instrument in facts.tree.instruments for node in instrument.walk()}
    lines = tuple(_line(loss, home[loss.code], facts, largest) for loss in result.lost)
    cut = _cut([loss.points_exact for loss in result.lost], largest)
    tail = result.lost[cut:]
    total = Decimal(100) - result.total if result.total is not None else result.lost_exact
    return Ledger(
        lines,
        cut,
        two(sum((loss.points_exact for loss in tail), Fraction(0))) if tail else "",
        two(tail[0].points_exact) if tail else "",
        two(total),
        str(result.lost_exact),
        f"รวม = 100 − {two(result.total)}" if result.complete else "รวมเท่าที่กรอกแล้ว",
    )


def _cut(points: list[Fraction], largest: Fraction) -> int:
    if len(points) <= MOST:
        return len(points)
    worth = sum(each >= largest * WORTH for each in points)
    return min(max(worth, LEAST), MOST)


def _line(loss: Loss, instrument: str, facts: Facts, largest: Fraction) -> LedgerLine:
    got = "" if loss.rest else two(facts.result.outcomes[loss.code].value_exact)
    return LedgerLine(
        loss.code,
        loss.label,
        instrument,
        got,
        two(loss.points_exact).replace("-", "−"),
        str(loss.points_exact),
        percent(loss.points_exact / largest * 100),
        loss.rest,
    )
