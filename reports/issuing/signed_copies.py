"""The signed paper comes back: its scan, and the number and date written on it by hand."""

import hashlib
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone

from audit.chain import record
from organizations.holders import post_of
from organizations.models import User
from organizations.uploads import read_evidence
from organizations.uploads.kinds import PICTURES, claimed
from reports.models import IssuedReport, SignedCopy
from reports.refusals import check_holds
from thai.dates import short_date

NOT_A_SCAN = "ระบบรับสำเนาลงนามเป็น PDF หรือภาพ (JPG, PNG, HEIC, WEBP) โปรดสแกนหรือถ่ายภาพแล้วส่งใหม่"


@dataclass(frozen=True)
class Scan:
    """`form`: pdf, jpg or png, without a dot."""

    content: bytes
    form: str


def read_signed(upload: UploadedFile) -> Scan:
    """A scan or a photograph, opened, and drawn anew unless it is a PDF. ValidationError in Thai."""
    kind = claimed(upload.name or "")
    if kind not in PICTURES | {".pdf"}:
        raise ValidationError(NOT_A_SCAN, code="extension")
    read = read_evidence(upload)
    return Scan(read.content.read(), PurePath(read.content.name or "").suffix[1:])


def record_signed(report: IssuedReport, actor: User, scan: Scan, *, number: str, day: date | None) -> SignedCopy:
    """One more copy; the newest is the one shown. Refused for what no longer holds."""
    report.organization.require(actor, "edit_drafts")
    with transaction.atomic():
        check_holds(IssuedReport.objects.locked(report))
        copy = SignedCopy.objects.create(
            report=report,
            number=number,
            date=day,
            form=scan.form,
            content=scan.content,
            sha256=hashlib.sha256(scan.content).hexdigest(),
            recorded_by=actor,
            recorded_by_post=post_of(actor, report.organization),
            recorded_at=timezone.now(),
        )
        told = {"เลขที่บนสำเนา": number, "วันที่บนสำเนา": short_date(day) if day else "", "SHA-256": copy.sha256}
        record(actor, "record_signed_copy", report, None, told, scope=report.organization.audit_scope)
    return copy
