"""A checked file into the database, one year at a time. Scores are never touched; what has any is never deleted."""

from enum import StrEnum

from django.db import models, transaction
from django.db.models import ProtectedError

from assessments.frameworks.checker import Checked
from assessments.frameworks.data import FrameworkData
from assessments.frameworks.rows import write_rows
from assessments.models import Criterion, Framework
from audit.chain import record


class Outcome(StrEnum):
    LOADED = "โหลดแล้ว"
    UPDATED = "ปรับปรุงแล้ว"
    SAME = "ไม่เปลี่ยนแปลง"
    KEPT = "คงไว้ตามที่ผู้ดูแลระบบแก้ไข (สั่งด้วย --force เพื่อเขียนทับด้วยไฟล์)"


class InUseError(Exception):
    """A file that lacks a criterion whose scores are stored; the message is one Thai sentence."""


@transaction.atomic
def load(checked: Checked, *, force: bool = False) -> Outcome:
    """Bring one year's rows in line with a sound file; a year an administrator edited stays unless forced."""
    data = checked.data
    if data is None:
        raise ValueError("only a file without mistakes can be loaded")
    old = Framework.objects.select_for_update().filter(fiscal_year=data.fiscal_year).first()
    if old and old.edited and not force:
        return Outcome.KEPT
    framework = _framework(data, checked.digest)
    try:
        write_rows(framework, data)
    except ProtectedError as error:
        used = ", ".join(sorted({str(_used(row)) for row in error.protected_objects})[:5])
        raise InUseError(
            f"ปี {data.fiscal_year}: ไฟล์ตัดรายการที่มีคะแนนหรือข้อเสนอแนะบันทึกไว้ ({used}) โปรดคืนรายการนั้นในไฟล์"
        ) from None
    if old and old.digest == checked.digest and not old.edited:
        return Outcome.SAME
    record(None, "load", framework, {"digest": old.digest} if old else None, {"digest": checked.digest})
    return Outcome.UPDATED if old else Outcome.LOADED


def _used(row: models.Model) -> object:
    criterion = getattr(row, "criterion", None)
    return criterion.code if isinstance(criterion, Criterion) else row


def _framework(data: FrameworkData, digest: str) -> Framework:
    values = {
        "title": data.title,
        "provisional": data.provisional,
        "unverified": "\n".join(data.unverified),
        "no_total_reason": data.no_total_reason,
        "digest": digest,
        "edited": False,
    }
    return Framework.objects.update_or_create(fiscal_year=data.fiscal_year, defaults=values)[0]
