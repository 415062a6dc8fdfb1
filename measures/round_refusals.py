"""Why a round stays as it is: sentences that say what to do instead."""

from collections.abc import Iterable
from datetime import date, datetime, timedelta

from django.utils import timezone

from audit.models import Entry
from measures.models import ReportingRound
from measures.refusals import NOTE_LENGTH, Refused
from measures.round_content import RoundContent, RoundLine
from measures.rounds import ROUND_ACTION_LABELS, ROUND_LABELS, RoundAction, RoundState, RoundStep, round_step
from thai.dates import short_date

# How the audit chain calls the preparing of a round.
PREPARED = f"{RoundAction.PREPARE}_round"
_FIRST = {
    (RoundState.OPEN, RoundAction.FREEZE): "โปรดรวบรวมผลของรอบนี้ก่อน",
    (RoundState.OPEN, RoundAction.REOPEN): "รอบนี้เปิดรับอยู่แล้ว",
    (RoundState.FROZEN, RoundAction.CORRECT): "รอบนี้ยังไม่ได้ออกรายงาน ใช้ “เปิดรอบอีกครั้ง” แทน",
    (RoundState.FROZEN, RoundAction.REOPEN): "ออกรายงานแล้ว ใช้ “จัดทำฉบับแก้ไข” แทน ฉบับเดิมจะคงอยู่",
}


def check_step(reporting: ReportingRound, action: RoundAction) -> RoundStep:
    """Refused unless the table has the action for the round as it is locked now."""
    state = RoundState(reporting.state)
    if step := round_step(state, action, reporting.issued_at is not None):
        return step
    advice = _FIRST.get((state, action), "โปรดดูสถานะล่าสุดของรอบ")
    raise Refused(f"{reporting} {ROUND_LABELS[state]}{_since(reporting)} จึง{ROUND_ACTION_LABELS[action]}ไม่ได้ {advice}")


def check_reason(action: RoundAction, note: str, noted: bool) -> None:
    if noted and not note:
        raise Refused(f"โปรดเขียนเหตุผลที่{ROUND_ACTION_LABELS[action]}")
    if len(note) > NOTE_LENGTH:
        raise Refused(f"เหตุผลยาว {len(note):,} ตัวอักษร โปรดย่อให้ไม่เกิน {NOTE_LENGTH:,} ตัวอักษร")


def check_ended(reporting: ReportingRound, today: date) -> None:
    if sentence := too_early(reporting, today):
        raise Refused(sentence)


def too_early(reporting: ReportingRound, today: date) -> str:
    """Why an open round cannot be prepared on a day; empty once its last day has passed."""
    if today > reporting.ends_on:
        return ""
    following = short_date(reporting.ends_on + timedelta(days=1))
    end = short_date(reporting.ends_on)
    return f"รอบ {reporting.months} เดือนสิ้นสุดวันที่ {end} รวบรวมผลได้ตั้งแต่วันที่ {following}"


def check_complete(reporting: ReportingRound, content: RoundContent) -> None:
    if not content.lines:
        raise Refused(f"{reporting} ไม่มีมาตรการที่ได้รับความเห็นชอบ จึงไม่มีผลให้ปิดรอบ")
    if content.missing:
        raise Refused(f"ยังไม่มีผลการดำเนินการของ{named(content.missing)} โปรดเปิดรอบอีกครั้งเพื่อบันทึกให้ครบ แล้วจึงปิดรอบ")


def check_open(reporting: ReportingRound) -> None:
    """Refused unless entries come in: why they rest, since when, and what opens them again."""
    if reporting.state == RoundState.OPEN:
        return
    state = ROUND_LABELS[RoundState(reporting.state)]
    way = "จัดทำฉบับแก้ไข" if reporting.issued_at else "เปิดรอบอีกครั้ง"
    raise Refused(f"{reporting} {state}{_since(reporting)} จึงยังบันทึกผลไม่ได้ หากต้องแก้ไข โปรดให้สำนักปลัด{way}")


def named(lines: Iterable[RoundLine]) -> str:
    """มาตรการที่ 2 และ 5, in the order of the plan."""
    numbers = [str(line.number) for line in lines]
    return "มาตรการที่ " + " และ ".join([", ".join(numbers[:-1]), numbers[-1]] if numbers[1:] else numbers)


def _since(reporting: ReportingRound) -> str:
    """When it came to rest, and by whom; empty for a round that is open. One query for a prepared round."""
    if frozen := reporting.frozen:
        return _by(frozen.frozen_at, frozen.frozen_by_post or str(frozen.frozen_by))
    if reporting.state == RoundState.PREPARED:
        entry = Entry.objects.of(reporting).filter(action=PREPARED).first()
        return _by(entry.at, entry.actor_name) if entry else ""
    return ""


def _by(at: datetime, name: str) -> str:
    return f"เมื่อ {short_date(timezone.localtime(at))} โดย {name}"
