"""Noting that an item was typed into ITAS as it stands, and taking the note back."""

from django.db import transaction

from assessments.models import Criterion
from audit.chain import record
from disclosures.models import Disclosure
from disclosures.refused import Refused
from disclosures.register.reading import content_of
from disclosures.register.states import EDIT
from disclosures.register.workflow import locked
from organizations.models import Organization, User


def mark_filled(organization: Organization, item: Criterion, actor: User, seen: str) -> Disclosure:
    """`seen`: the digest of the content the person copied. Raises PermissionDenied, or Refused where the item has no
    answer or was edited meanwhile."""
    organization.require(actor, EDIT)
    with transaction.atomic():
        disclosure = locked(organization, item)
        content = content_of(disclosure)
        if content.has is None:
            raise Refused(f"ข้อ {item.code} ยังไม่ได้ตอบว่ามีหรือไม่มี โปรดตอบในทะเบียนก่อน")
        if seen != content.digest:
            raise Refused(f"มีผู้แก้ไขข้อ {item.code} หลังจากที่ท่านเปิดหน้านี้ โปรดกรอกตามข้อมูลล่าสุดใน ITAS แล้วกดอีกครั้ง")
        _set(disclosure, content.digest, "fill_itas", actor)
    return disclosure


def unmark_filled(organization: Organization, item: Criterion, actor: User) -> Disclosure:
    organization.require(actor, EDIT)
    with transaction.atomic():
        disclosure = locked(organization, item)
        _set(disclosure, "", "unfill_itas", actor)
    return disclosure


def _set(disclosure: Disclosure, digest: str, action: str, actor: User) -> None:
    before = disclosure.itas_digest
    if before == digest:
        return
    disclosure.itas_digest = digest
    disclosure.save(update_fields=["itas_digest"])
    told = {"itas_digest": before}, {"itas_digest": digest}
    record(actor, action, disclosure, *told, scope=disclosure.organization.audit_scope)
