"""The states of a reporting round and what may follow what; the days of a round by the fiscal-year rule. Pure."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from thai.dates import ERA, fiscal_year_span


class RoundState(StrEnum):
    """OPEN: entries come in; PREPARED: collected, entries rest; FROZEN: the figures do not change any more."""

    OPEN = "open"
    PREPARED = "prepared"
    FROZEN = "frozen"


class RoundAction(StrEnum):
    PREPARE = "prepare"
    FREEZE = "freeze"
    REOPEN = "reopen"
    CORRECT = "correct"


ROUND_LABELS: dict[RoundState, str] = {
    RoundState.OPEN: "เปิดรับผลการดำเนินการ",
    RoundState.PREPARED: "รวบรวมแล้ว",
    RoundState.FROZEN: "ปิดรอบแล้ว",
}
ROUND_ACTION_LABELS: dict[RoundAction, str] = {
    RoundAction.PREPARE: "รวบรวมผลของรอบนี้",
    RoundAction.FREEZE: "ปิดรอบการรายงาน",
    RoundAction.REOPEN: "เปิดรอบอีกครั้ง",
    RoundAction.CORRECT: "จัดทำฉบับแก้ไข",
}


@dataclass(frozen=True)
class RoundStep:
    """`issued`: whether the report of the round must have been issued (True) or must not (False); None: no matter."""

    target: RoundState
    noted: bool = False
    issued: bool | None = None


ROUND_STEPS: dict[tuple[RoundState, RoundAction], RoundStep] = {
    (RoundState.OPEN, RoundAction.PREPARE): RoundStep(RoundState.PREPARED),
    (RoundState.PREPARED, RoundAction.REOPEN): RoundStep(RoundState.OPEN, noted=True),
    (RoundState.PREPARED, RoundAction.FREEZE): RoundStep(RoundState.FROZEN),
    (RoundState.FROZEN, RoundAction.REOPEN): RoundStep(RoundState.OPEN, noted=True, issued=False),
    (RoundState.FROZEN, RoundAction.CORRECT): RoundStep(RoundState.FROZEN, noted=True, issued=True),
}


def round_step(state: RoundState, action: RoundAction, issued: bool) -> RoundStep | None:
    """What the action leads to, or None. CORRECT leaves this edition as it is and opens the next."""
    step = ROUND_STEPS.get((state, action))
    return None if step is None or step.issued not in (None, issued) else step


def round_span(fiscal_year: int, months: int) -> tuple[date, date]:
    """1 October to 31 March, or to 30 September, of a Buddhist-era fiscal year."""
    first, last = fiscal_year_span(fiscal_year)
    return first, date(fiscal_year - ERA, 3, 31) if months == 6 else last
