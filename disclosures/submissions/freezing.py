"""Freezing what is handed in (ตรึงรายการที่ส่ง): an edition of its own, which nothing changes afterwards."""

from django.db import transaction
from django.utils import timezone

from assessments.models import Framework
from audit.chain import record
from disclosures.models import Submission
from disclosures.refused import Refused
from disclosures.submissions.content import Frozen
from disclosures.submissions.reading import register_now
from organizations.holders import post_of
from organizations.models import Organization, User
from thai.text import tidy

WORD = "freeze_submissions"
REASON_LENGTH = 1000


def freeze(organization: Organization, fiscal_year: int, actor: User, reason: str = "", seen: str = "") -> Submission:
    """The next edition; `seen`: `Frozen.seen` of what the person looked at. Raises PermissionDenied,
    Framework.DoesNotExist, or Refused."""
    organization.require(actor, WORD)
    Framework.objects.get(fiscal_year=fiscal_year)
    with transaction.atomic():
        Organization.objects.select_for_update().get(pk=organization.pk)
        last = (
            Submission.objects.filter(organization=organization, fiscal_year=fiscal_year).order_by("-edition").first()
        )
        now = timezone.now()
        frozen = register_now(organization, fiscal_year, now).frozen
        _refuse(frozen, seen)
        submission = Submission.objects.create(
            organization=organization,
            fiscal_year=fiscal_year,
            edition=last.edition + 1 if last else 1,
            reason=_reason(last, reason, frozen.digest),
            content=frozen.as_dict(),
            digest=frozen.digest,
            frozen_by=actor,
            frozen_by_post=post_of(actor, organization),
            frozen_at=now,
        )
        after = {"edition": submission.edition, "reason": submission.reason, "digest": submission.digest}
        record(actor, "freeze_submission", submission, None, after, scope=organization.audit_scope)
    return submission


def _refuse(frozen: Frozen, seen: str) -> None:
    if frozen.empty:
        raise Refused("ทะเบียนของปีนี้ยังว่าง จึงไม่มีสิ่งให้ตรึง โปรดกรอกทะเบียน OIT ก่อน")
    if seen and seen != frozen.seen:
        raise Refused("มีผู้แก้ไขทะเบียนหลังจากที่ท่านเปิดหน้านี้ ระบบจึงยังไม่ตรึง โปรดตรวจรายการล่าสุดด้านล่างแล้วกดอีกครั้ง")


def _reason(last: Submission | None, typed: str, digest: str) -> str:
    """The first edition needs none; a later one says why, and brings something new."""
    if last is None:
        return ""
    if last.digest == digest:
        raise Refused(f"ทะเบียนและผลตรวจลิงก์เหมือนครั้งที่ {last.edition} ทุกประการ จึงไม่ต้องตรึงใหม่")
    reason = tidy(typed.replace("\0", ""))
    if not reason:
        raise Refused("โปรดเขียนเหตุที่ตรึงใหม่ เหตุนี้จะพิมพ์ไว้กับชุดที่ส่ง")
    if len(reason) > REASON_LENGTH:
        raise Refused(f"เหตุผลยาว {len(reason):,} ตัวอักษร โปรดย่อให้ไม่เกิน {REASON_LENGTH:,} ตัวอักษร")
    return reason
