"""Showing an issued document to everybody, and taking it back: the only code that writes a PublishedDocument."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from django.db import IntegrityError, transaction
from django.utils import timezone

from audit.chain import record
from disclosures.finding.directory import enter
from disclosures.models import PublishedDocument
from disclosures.privacy.answering import check_answers, save_answers
from disclosures.privacy.documents import open_questions
from disclosures.refusals import check_reason
from disclosures.refused import Refused
from disclosures.taking_back import moment, take_back
from organizations.holders import post_of
from organizations.models import User
from reports.models import IssuedReport
from reports.refusals import Refused as NotHolding
from reports.refusals import check_holds
from thai.text import tidy

WORD = "publish_documents"


def publish_document(
    report: IssuedReport, actor: User, answers: Mapping[str, str] = MappingProxyType({})
) -> PublishedDocument:
    """Refused for what no longer holds, and for what everybody can read already; what was taken back may be published
    again. Unanswered while a find of personal data has no answer; `answers` by its digest."""
    organization = report.organization
    organization.require(actor, WORD)
    questions = open_questions(report)
    check_answers(questions, answers)
    try:
        with transaction.atomic():
            check_holds(IssuedReport.objects.locked(report))
            save_answers(organization, questions, answers, actor)
            published = PublishedDocument.objects.create(
                report=report,
                official_name=organization.official_name,
                district=organization.district,
                province=organization.province,
                published_by=actor,
                published_by_post=post_of(actor, organization),
                published_at=timezone.now(),
            )
            told: dict[str, Any] = {"edition": report.edition, "number": report.number}
            record(actor, "publish_document", report, None, told, scope=organization.audit_scope)
            enter(organization)
    except NotHolding as refusal:
        raise Refused(str(refusal)) from None
    except IntegrityError:
        raise Refused(_first(PublishedDocument.objects.newest().get(report=report))) from None
    return published


def unpublish_document(published: PublishedDocument, actor: User, reason: str) -> None:
    """Its files are no longer public; its page says when and why. Refused when another was first."""
    organization = published.report.organization
    organization.require(actor, WORD)
    reason = tidy(reason)
    check_reason(reason, "ไฟล์ของเอกสาร", organization)
    with transaction.atomic():
        locked = PublishedDocument.objects.select_for_update().get(pk=published.pk)
        if locked.withdrawn_at:
            raise Refused(_first(locked))
        take_back(locked, organization, actor, reason)
        record(actor, "unpublish_document", published.report, None, {"note": reason}, scope=organization.audit_scope)
        enter(organization)


def _first(published: PublishedDocument) -> str:
    """What another person did before."""
    if published.withdrawn_at:
        return f"ถอนการเผยแพร่เอกสารนี้ไปแล้วเมื่อ {moment(published.withdrawn_at)}"
    return f"เผยแพร่เอกสารนี้ไปแล้วเมื่อ {moment(published.published_at)}"
