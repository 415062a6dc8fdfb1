"""What of a statement stands on one A4 page for the executives: the rest is counted. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction

from assessments.stated.wording import fitting
from assessments.statement import Indicator, LedgerLine, Statement
from thai.numbers import two_decimals

LOSSES, CHANGES, REMARKS = 7, 4, 5


@dataclass(frozen=True)
class Summary:
    """`more`, `more_points`: how many losses are left out and what they come to; `changes`: the indicators that moved
    most since the year before; `remarks`: what is provisional or missing, each in a sentence."""

    losses: tuple[LedgerLine, ...]
    more: int
    more_points: str
    changes: tuple[Indicator, ...]
    remarks: tuple[str, ...]


def summary_of(statement: Statement) -> Summary:
    lines = statement.ledger.lines
    shown = fitting([line.label for line in lines], LOSSES)
    left = sum((Fraction(line.exact) for line in lines[shown:]), Fraction(0))
    moved = sorted((row for row in statement.indicators.rows if row.change), key=_moved, reverse=True)
    return Summary(
        lines[:shown],
        len(lines[shown:]),
        two_decimals(left) if lines[shown:] else "",
        tuple(moved[: fitting([row.name for row in moved], CHANGES)]),
        tuple(_remarks(statement))[:REMARKS],
    )


def _moved(row: Indicator) -> Fraction:
    return abs(Fraction(row.change.replace("−", "-")))


def _remarks(statement: Statement) -> Iterator[str]:
    """The titles; what is missing with its first name. The reasons stand on the page of the result."""
    for note in statement.notes:
        if note != statement.gap:
            yield f"{note.title}: {note.lines[0]}" if note.kind == "missing" else note.title
    if statement.doubts:
        yield f"เกณฑ์ของปีนี้มีเรื่องที่ยังไม่ยืนยัน {len(statement.doubts)} เรื่อง"
