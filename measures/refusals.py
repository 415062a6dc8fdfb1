"""Why something is not done: one Thai sentence that says what to do instead."""

from collections.abc import Iterable

from measures.models import Measure
from measures.states import ACTION_LABELS, STATUS_LABELS, Action, Status, transition

NOTE_LENGTH = 2000


class Refused(Exception):
    """The sentence. Nothing was changed."""


def check_note(action: Action, note: str, noted: bool) -> None:
    if noted and not note:
        deed = "ส่งกลับ เพื่อให้ผู้เสนอแก้ได้ตรงจุด" if action is Action.RETURN else ACTION_LABELS[action]
        raise Refused(f"โปรดเขียนเหตุผลที่{deed}")
    if len(note) > NOTE_LENGTH:
        raise Refused(f"ข้อความยาว {len(note):,} ตัวอักษร โปรดย่อให้ไม่เกิน {NOTE_LENGTH:,} ตัวอักษร")


def check_transition(measure: Measure, action: Action) -> None:
    """Refused unless the table has the action for the measure as it is locked now."""
    if transition(Status(measure.status), action, measure.is_cancelled):
        return
    state = "ยกเลิกแล้ว" if measure.is_cancelled else f"อยู่ในสถานะ “{STATUS_LABELS[Status(measure.status)]}”"
    latest = measure.decisions.select_related("sheet").last()
    since = f" โดย {latest.by}" if latest else ""
    raise Refused(f"{measure} {state}{since} จึง{ACTION_LABELS[action]}ไม่ได้ โปรดดูสถานะล่าสุด")


def check_seen(measure: Measure, digest: str, seen: str) -> None:
    """Refused unless the person looked at the content as it stands."""
    if digest != seen:
        raise Refused(f"เนื้อหาของ {measure} ถูกแก้ไขหลังจากที่ท่านเปิดหน้านี้ โปรดอ่านเนื้อหาล่าสุดแล้วทำรายการอีกครั้ง")


def check_ready(measures: Iterable[Measure]) -> None:
    """Refused while a measure lacks what a proposal needs: an owner, a period that has been understood."""
    measures = list(measures)
    if found := ownerless(measures):
        raise Refused(f"{_named(found)} ยังไม่มีผู้รับผิดชอบ โปรดระบุก่อนเสนอ")
    if doubtful := unconfirmed(measures):
        raise Refused(f"{_named(doubtful)} ยังไม่ได้ยืนยันวันที่ของระยะเวลา โปรดยืนยันก่อนเสนอ")


def ownerless(measures: Iterable[Measure]) -> list[Measure]:
    return [measure for measure in measures if not measure.owners_text]


def unconfirmed(measures: Iterable[Measure]) -> list[Measure]:
    """Those with dates that nobody has confirmed."""
    return [measure for measure in measures if not measure.period_confirmed and (measure.starts_on or measure.ends_on)]


def _named(measures: list[Measure]) -> str:
    return "มาตรการที่ " + ", ".join(str(measure.position) for measure in measures)
