"""The audit rows of a record as a page shows them: a verb, who, when, and each change with the field's Thai name."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from django.apps import apps
from django.core.exceptions import FieldDoesNotExist
from django.db import models
from django.db.models import QuerySet

from audit.models import Entry

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
    "move": ("ย้ายลำดับ", "up"),
    "edit_roles": ("แก้ไขบทบาท", "user"),
    "activate": ("เปิดบัญชี", "tick"),
    "deactivate": ("ปิดบัญชี", "lock"),
    "reset_password": ("ออกรหัสผ่านชั่วคราว", "key"),
    "change_password": ("เปลี่ยนรหัสผ่าน", "key"),
    "export": ("ส่งออกเอกสาร", "download"),
    "seed": ("สร้างข้อมูลตัวอย่าง", "plus"),
}


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


def history_of(record: models.Model | None, *actions: str, limit: int = 50) -> list[Line]:
    """The newest entries of one record (only of these actions, if any are named), newest first. One query."""
    if record is None:
        return []
    entries = Entry.objects.of(record)
    return lines((entries.filter(action__in=actions) if actions else entries)[:limit])


def lines(entries: "Iterable[Entry] | QuerySet[Entry]", *, named: bool = False) -> list[Line]:
    """Entries made readable; `named` shows the record's name too, for lists over several records."""
    return [_line(entry, named) for entry in entries]


def _line(entry: Entry, named: bool) -> Line:
    verb, icon = VERBS.get(entry.action, (entry.action, "info"))
    before, after = entry.before or {}, entry.after or {}
    shown = [
        FieldChange(_label(entry.object_type, name), _text(before.get(name)), _text(after.get(name)))
        for name in dict.fromkeys([*before, *after])
        if before.get(name) != after.get(name)
    ]
    return Line(verb, icon, entry.object_name if named else "", entry.at, entry.actor_name, shown)


def _label(object_type: str, name: str) -> str:
    try:
        return str(apps.get_model(object_type)._meta.get_field(name).verbose_name)
    except (LookupError, FieldDoesNotExist, AttributeError):
        return name


def _text(value: Any) -> str:
    if isinstance(value, bool):
        return "ใช่" if value else "ไม่ใช่"
    return "" if value is None else str(value)
