"""Versions of a piece of evidence: the newest counts, the older ones stay and can be opened."""

from collections.abc import Collection

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from audit.chain import record
from measures.links import check_link
from measures.models import Evidence, EvidenceVersion, ReportingRound
from measures.refusals import Refused
from measures.round_refusals import check_open
from measures.rounds import RoundState
from organizations.holders import post_of
from organizations.models import Organization, User
from organizations.uploads import StoredUpload, discarding, read_evidence, store


def add_version(evidence: Evidence, upload: UploadedFile, actor: User) -> EvidenceVersion:
    """The next version, from a file; Refused with the file's own sentence, or unless an open round shows
    the evidence."""
    try:
        read = read_evidence(upload)
    except ValidationError as refusal:
        raise Refused(refusal.messages[0]) from None
    return _next(evidence, actor, upload=read)


def add_link_version(evidence: Evidence, url: str, actor: User) -> EvidenceVersion:
    check_link(url)
    return _next(evidence, actor, url=url)


def rest_of(evidence: Evidence) -> str:
    """Why no version can be added now; empty when one can."""
    try:
        _check_changeable(list(_rounds(evidence)))
    except Refused as refusal:
        return str(refusal)
    return ""


def newest_by_digest(organization: Organization, fiscal_year: int, digests: Collection[str]) -> dict[str, Evidence]:
    """Evidence whose newest version came as exactly these bytes. One query."""
    newer = EvidenceVersion.objects.filter(evidence=OuterRef("evidence"), number__gt=OuterRef("number"))
    found = EvidenceVersion.objects.filter(
        ~Exists(newer), evidence__organization=organization, evidence__fiscal_year=fiscal_year, sha256__in=digests
    )
    return {version.sha256: version.evidence for version in found.select_related("evidence")}


def write_version(
    evidence: Evidence, number: int, actor: User, post: str, *, upload: StoredUpload | None = None, url: str = ""
) -> EvidenceVersion:
    """A file inside `discarding`, or a link; `post`: the actor's, as printed. The caller records it."""
    version = EvidenceVersion(evidence=evidence, number=number, url=url, added_at=timezone.now())
    version.added_by, version.added_by_post = actor, post
    if upload:
        version.original_name, version.size = upload.original_name, upload.size
        version.sha256, version.stored_sha256 = upload.sha256, upload.stored_sha256
        store(version.file, upload.content)
    version.save(force_insert=True)
    return version


def _next(evidence: Evidence, actor: User, *, upload: StoredUpload | None = None, url: str = "") -> EvidenceVersion:
    evidence.organization.require(actor, "report_progress")
    with discarding(), transaction.atomic():
        _check_changeable(list(_rounds(evidence).select_for_update()))
        Evidence.objects.select_for_update().get(pk=evidence.pk)
        newest = evidence.versions.order_by("number").last()
        if newest and (newest.sha256, newest.url) == (upload.sha256 if upload else "", url):
            raise Refused("เหมือนกับฉบับล่าสุดทุกประการ จึงไม่ต้องเพิ่ม โปรดตรวจว่าเลือกไฟล์หรือลิงก์ถูก")
        number, post = newest.number + 1 if newest else 1, post_of(actor, evidence.organization)
        version = write_version(evidence, number, actor, post, upload=upload, url=url)
        record(actor, "add_version", evidence, None, version.told, scope=evidence.organization.audit_scope)
    return version


def _rounds(evidence: Evidence) -> QuerySet[ReportingRound]:
    return ReportingRound.objects.filter(pk__in=evidence.progress.values("round")).order_by("pk")


def _check_changeable(rounds: list[ReportingRound]) -> None:
    if not rounds:
        raise Refused("หลักฐานนี้ยังไม่ได้ใช้กับมาตรการใด โปรดเลือกใช้กับมาตรการก่อน แล้วจึงเพิ่มฉบับใหม่")
    if all(one.state != RoundState.OPEN for one in rounds):
        check_open(rounds[-1])
