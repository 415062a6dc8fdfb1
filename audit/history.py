"""The audit rows of a record as a page shows them: a verb, who, when, and each change with the field's Thai name."""

from collections.abc import Container, Iterable
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.db.models import QuerySet
from django.utils import timezone

from audit.models import Entry
from thai.dates import short_date

# The words of every room's actions; they are data, not imports.
VERBS: dict[str, tuple[str, str]] = {
    "create": ("เพิ่ม", "plus"),
    "update": ("แก้ไข", "pencil"),
    "delete": ("ลบ", "cross"),
    "enter_scores": ("บันทึกคะแนน", "pencil"),
    "edit_recommendations": ("บันทึกข้อเสนอแนะจากผู้ประเมิน", "pencil"),
    "edit_announced": ("บันทึกผลที่ประกาศ", "pencil"),
    "edit_draft": ("แก้ไขร่างเอกสาร", "pencil"),
    "reset_draft": ("คืนข้อความตามข้อมูล", "return"),
    "write_opinion": ("เขียนความเห็น", "pencil"),
    "route_document": ("ส่งเสนอความเห็น", "up"),
    "recall_document": ("ดึงกลับ", "return"),
    "hand_over": ("ส่งมอบงาน", "right"),
    "move": ("ย้ายลำดับ", "up"),
    "edit_roles": ("แก้ไขบทบาท", "user"),
    "activate": ("เปิดบัญชี", "tick"),
    "deactivate": ("ปิดบัญชี", "lock"),
    "reset_password": ("ออกรหัสผ่านชั่วคราว", "key"),
    "change_password": ("เปลี่ยนรหัสผ่าน", "key"),
    "publish": ("เผยแพร่", "eye"),
    "withdraw": ("ถอนการเผยแพร่", "return"),
    "publish_item": ("เผยแพร่", "eye"),
    "withdraw_item": ("ถอนการเผยแพร่", "return"),
    "answer_privacy": ("ตอบเรื่องข้อมูลส่วนบุคคล", "lock"),
    "export": ("ส่งออกเอกสาร", "download"),
    "delete_finding": ("ลบข้อค้นพบ", "cross"),
    "edit_constraints": ("บันทึกข้อจำกัด", "pencil"),
    "edit_coverage_reasons": ("บันทึกเหตุผลที่ไม่ต้องมีมาตรการ", "pencil"),
    "edit_lowest": ("บันทึกตัวชี้วัดต่ำสุดตามที่ระบุ", "pencil"),
    "arrange": ("จัดลำดับมาตรการ", "up"),
    "submit_measure": ("เสนอเพื่อพิจารณา", "half"),
    "withdraw_measure": ("ดึงกลับ", "return"),
    "approve_measure": ("เห็นชอบ", "tick"),
    "return_measure": ("ส่งกลับแก้ไข", "return"),
    "reopen_measure": ("เปิดแก้ไขอีกครั้ง", "return"),
    "cancel_measure": ("ยกเลิกมาตรการ", "cross"),
    "restore_measure": ("นำกลับมาใช้", "plus"),
    "add_evidence": ("เพิ่มหลักฐาน", "plus"),
    "add_version": ("เพิ่มฉบับใหม่ของหลักฐาน", "upload"),
    "attach_evidence": ("แนบหลักฐาน", "link"),
    "detach_evidence": ("นำหลักฐานออก", "cross"),
    "report_progress": ("บันทึกผล", "pencil"),
    "add_note": ("เพิ่มบันทึกระหว่างปี", "plus"),
    "prepare_round": ("รวบรวมผลของรอบ", "half"),
    "freeze_round": ("ปิดรอบการรายงาน", "lock"),
    "reopen_round": ("เปิดรอบอีกครั้ง", "return"),
    "correct_round": ("จัดทำฉบับแก้ไข", "plus"),
    "issue_round": ("ออกรายงาน", "file"),
    "issue_document": ("ออกเอกสาร", "file"),
    "record_signed_copy": ("บันทึกสำเนาลงนาม", "upload"),
    "withdraw_document": ("ยกเลิกเอกสาร", "cross"),
    "publish_document": ("เผยแพร่เอกสาร", "eye"),
    "unpublish_document": ("ถอนการเผยแพร่เอกสาร", "return"),
    "mark_ready": ("ทำเครื่องหมายว่าพร้อมเผยแพร่", "tick"),
    "override_link": ("ยืนยันว่าลิงก์ใช้ได้", "tick"),
    "end_override": ("ยกเลิกการยืนยันลิงก์", "return"),
    "fill_itas": ("กรอกใน ITAS แล้ว", "tick"),
    "unfill_itas": ("ยกเลิกเครื่องหมายกรอก ITAS", "return"),
    "confirm_itas": ("บันทึกว่าผู้บริหารยืนยันใน ITAS แล้ว", "tick"),
    "undo_itas": ("ยกเลิกการยืนยันใน ITAS", "return"),
    "freeze_submission": ("ตรึงรายการที่ส่ง", "lock"),
    "load": ("โหลดเกณฑ์การประเมิน", "download"),
    "seed": ("สร้างข้อมูลตัวอย่าง", "plus"),
}

# The reason given with an action, among its values; of a record that has no field of that name.
NOTE = "note"


@dataclass(frozen=True)
class FieldChange:
    label: str
    before: str
    after: str


@dataclass(frozen=True)
class Line:
    """One entry of a history, ready to be shown."""

    verb: str
    icon: str
    object_name: str
    at: datetime
    actor_name: str
    changes: list[FieldChange] = field(default_factory=list)
    note: str = ""


@dataclass(frozen=True)
class Touch:
    """Who set a value last, and when."""

    actor_name: str
    at: datetime


def last_touches(record: models.Model, *actions: str, limit: int = 500) -> dict[str, Touch]:
    """The last touch of every name in the entries' values, among the newest `limit` entries. One query."""
    found: dict[str, Touch] = {}
    entries = Entry.objects.of(record).filter(action__in=actions)
    for actor_name, at, after in entries.values_list("actor_name", "at", "after")[:limit]:
        for name in after or {}:
            found.setdefault(name, Touch(actor_name, timezone.localtime(at)))
    return found


def history_of(record: models.Model | None, *actions: str, limit: int = 50) -> list[Line]:
    """The newest entries of one record (only of these actions, if any are named), newest first. One query."""
    if record is None:
        return []
    entries = Entry.objects.of(record)
    return lines((entries.filter(action__in=actions) if actions else entries)[:limit])


def lines(
    entries: "Iterable[Entry] | QuerySet[Entry]", *, named: bool = False, only: Container[str] = ()
) -> list[Line]:
    """Entries made readable; `named` shows the record's name too, for lists over several records; `only` leaves the
    changes of these names."""
    return [_line(entry, named, only) for entry in entries]


def _line(entry: Entry, named: bool, only: Container[str]) -> Line:
    verb, icon = VERBS.get(entry.action, (entry.action, "info"))
    before, after = entry.before or {}, dict(entry.after or {})
    noted = _field(entry.object_type, NOTE) is None
    note = str(after.pop(NOTE, "")) if noted else ""
    shown = [
        _change(_field(entry.object_type, name), name, before.get(name), after.get(name))
        for name in dict.fromkeys([*before, *after])
        if (before.get(name) or "") != (after.get(name) or "") and (not only or name in only)
    ]
    return Line(verb, icon, entry.object_name if named else "", entry.at, entry.actor_name, shown, note)


def _field(object_type: str, name: str) -> "models.Field[Any, Any] | None":
    try:
        found = apps.get_model(object_type)._meta.get_field(name)
    except (LookupError, FieldDoesNotExist):
        return None
    return found if isinstance(found, models.Field) else None


def _change(field: "models.Field[Any, Any] | None", name: str, before: Any, after: Any) -> FieldChange:
    label = str(field.verbose_name) if field else name
    return FieldChange(label, _text(field, before), _text(field, after))


def _text(field: "models.Field[Any, Any] | None", value: Any) -> str:
    """A stored value in the words of the page: choices by name, dates as Thai ones, a file as its being there."""
    if isinstance(value, bool):
        return "ใช่" if value else "ไม่ใช่"
    if value in (None, ""):
        return ""
    if isinstance(field, models.FileField):
        return "มีไฟล์"
    if isinstance(field, models.DateTimeField):
        at = timezone.localtime(datetime.fromisoformat(value))
        return f"{short_date(at)} {at:%H.%M} น."
    if isinstance(field, models.DateField):
        return short_date(date.fromisoformat(value))
    if isinstance(value, list):
        return ", ".join(map(str, value))
    choices = dict(field.flatchoices) if field else {}
    return str(choices.get(value, value))
