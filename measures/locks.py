"""Why the text of a measure cannot be edited now: what closed it, who, when, and what opens it again."""

from collections.abc import Sequence
from dataclasses import dataclass

from measures.models import Decision, Measure
from measures.states import Action, Status


@dataclass(frozen=True)
class Lock:
    """`decision`: what closed the text, with who and when."""

    reason: str
    remedy: str
    decision: Decision | None


def lock_of(measure: Measure, decisions: Sequence[Decision]) -> Lock | None:
    """`decisions` of the measure, oldest first; None for a text that is open."""
    if measure.is_cancelled:
        return Lock("ยกเลิกแล้ว", "นำกลับมาใช้ได้จากหน้าของมาตรการ", _last(decisions, Action.CANCEL))
    if measure.status == Status.SUBMITTED:
        return Lock("อยู่ระหว่างรอพิจารณา", "ดึงกลับเพื่อแก้ไขได้จากหน้าของมาตรการ", _last(decisions, Action.SUBMIT))
    return None


def _last(decisions: Sequence[Decision], action: Action) -> Decision | None:
    return next((one for one in reversed(decisions) if one.action == action), None)
