"""Issuing: the files of a document, its row and its trace, once and for all."""

import hashlib
from dataclasses import replace
from typing import Any

from django.db import transaction
from django.utils import timezone

from audit.chain import record
from measures.reporting import mark_issued
from organizations.holders import post_of
from organizations.models import Organization, User
from reports.documents import TEMPLATE_VERSION
from reports.drafting.drafts import find_draft
from reports.issuing.codes import address_of, grouped, new_code
from reports.issuing.look import IssueLook, check_issuing, look_at
from reports.issuing.obstacles import round_of
from reports.models import IssuedFile, IssuedReport, ReportDraft
from reports.paper import Endorsement, Paper, Signature, Verification
from reports.printing import file_of
from thai.text import tidy

SENTENCE = "ตรวจสอบว่าเอกสารนี้เป็นฉบับที่หน่วยงานออกและยังใช้อยู่ ได้ที่"


def issue(draft: ReportDraft, actor: User, seen: str, *, reason: str = "", code: str = "") -> IssuedReport:
    """The next edition, as draft and data stand now; Refused or Unprintable with nothing written. `seen`: that of the
    look this person took; `reason`: of a correction. The files are made before the transaction, which looks again."""
    draft.organization.require(actor, "export_documents")
    reason, code = tidy(reason), code or new_code()
    look = look_at(draft)
    check_issuing(look, seen, reason)
    files = files_of(verifiable(look.paper, code), draft, look.formats)
    with transaction.atomic():
        _lock(draft.organization)
        look = look_at(find_draft(draft.organization, draft.kind, draft.occasion, draft.fiscal_year))
        check_issuing(look, seen, reason)
        _mark_round(look.draft, actor)
        report = _edition(look, actor, reason, code)
        report.save(force_insert=True)
        IssuedFile.objects.bulk_create(IssuedFile(report=report, **each) for each in files)
        told = _told(report) | {f"SHA-256 {each['form']}": each["sha256"] for each in files}
        record(actor, "issue_document", report, None, told, scope=draft.organization.audit_scope)
    return report


def verifiable(paper: Paper, code: str) -> Paper:
    """The paper with the way to verify it at the end of its last section."""
    *sections, last = paper.sections
    block = Verification(SENTENCE, address_of(code), grouped(code))
    return replace(paper, sections=(*sections, replace(last, blocks=(*last.blocks, block))))


def files_of(paper: Paper, draft: ReportDraft, formats: tuple[str, ...]) -> list[dict[str, Any]]:
    """Form, content and SHA-256 of each format."""
    made = {form: file_of(paper, draft.kind, draft.organization, form) for form in formats}
    return [{"form": form, "content": data, "sha256": hashlib.sha256(data).hexdigest()} for form, data in made.items()]


def signers_of(paper: Paper) -> list[dict[str, str]]:
    """Who signs, as printed and in that order, each with the opinion printed above."""
    blocks = [block for block in paper.blocks if isinstance(block, Signature | Endorsement)]
    return [_printed(block) for block in blocks]


def _printed(block: Signature | Endorsement) -> dict[str, str]:
    signer = block.signer
    parts = {name: getattr(signer, name) for name in ("rank", "name", "own_post", "acting", "post")}
    return parts | {"opinion": block.text if isinstance(block, Endorsement) else ""}


def _lock(organization: Organization) -> None:
    """Those who issue for one organization come one after the other."""
    list(Organization.objects.select_for_update().filter(pk=organization.pk).values_list("pk"))


def _mark_round(draft: ReportDraft, actor: User) -> None:
    if reporting := round_of(draft):
        mark_issued(reporting, actor)


def _edition(look: IssueLook, actor: User, reason: str, code: str) -> IssuedReport:
    draft = look.draft
    return IssuedReport(
        organization=draft.organization,
        kind=draft.kind,
        occasion=draft.occasion,
        fiscal_year=draft.fiscal_year,
        edition=look.edition,
        corrects=look.latest,
        correction_reason=reason if look.latest else "",
        code=code,
        title=look.title,
        number=look.number,
        day=draft.day,
        month=draft.month,
        year=draft.year,
        signers=signers_of(look.paper),
        template_version=TEMPLATE_VERSION,
        digest=look.digest,
        issued_by=actor,
        issued_by_post=post_of(actor, draft.organization),
        issued_at=timezone.now(),
    )


def _told(report: IssuedReport) -> dict[str, Any]:
    names = ("code", "edition", "number", "day", "month", "year", "correction_reason", "digest")
    return {name: getattr(report, name) for name in names}
