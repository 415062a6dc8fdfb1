"""Withdrawing an issued document: from then on it does not hold, and everybody who checks it reads why."""

from django.db import transaction
from django.utils import timezone

from audit.chain import record
from organizations.holders import post_of
from organizations.models import User
from reports.models import IssuedReport, Withdrawal
from reports.refusals import check_holds, check_reason
from thai.text import tidy


def withdraw_issued(report: IssuedReport, actor: User, reason: str) -> Withdrawal:
    """Refused without a reason, and when another was first."""
    report.organization.require(actor, "export_documents")
    reason = tidy(reason)
    check_reason(reason, "ยกเลิกเอกสาร")
    with transaction.atomic():
        locked = IssuedReport.objects.locked(report)
        check_holds(locked)
        withdrawal = Withdrawal.objects.create(
            report=locked,
            reason=reason,
            withdrawn_by=actor,
            withdrawn_by_post=post_of(actor, locked.organization),
            withdrawn_at=timezone.now(),
        )
        told = {"note": reason}
        record(actor, "withdraw_document", locked, None, told, scope=locked.organization.audit_scope)
    return withdrawal
