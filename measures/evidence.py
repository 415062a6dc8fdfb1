"""Evidence of what was done: attached to entries, kept version by version, shared by measures of the same year.

What people send is read before the transaction (`read_files`), since pictures take their time, and written in it.
"""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction

from audit.chain import Change, record_many
from measures.evidence_versions import newest_by_digest, write_version
from measures.links import check_link
from measures.models import Evidence, EvidenceVersion, Progress, ReportingRound
from measures.progressing import check_reportable
from measures.refusals import Refused
from measures.round_refusals import check_open
from organizations.holders import post_of
from organizations.models import Organization, User
from organizations.uploads import StoredUpload, discarding, read_evidence
from organizations.uploads.names import plain_name

# The name of a file as sent, and what was read or the sentence why not.
Read = tuple[str, StoredUpload | str]
MOST_FILES = 20
TITLE_LENGTH = 300


def read_files(uploads: Iterable[UploadedFile]) -> list[Read]:
    """Each file as it will be kept, or why it cannot be; costs no query."""
    uploads = list(uploads)
    read = [_read(upload) for upload in uploads[:MOST_FILES]]
    late = f"ส่งได้ครั้งละไม่เกิน {MOST_FILES} ไฟล์ โปรดบันทึกก่อน แล้วส่งไฟล์ที่เหลืออีกครั้ง"
    return read + [(plain_name(upload.name or ""), late) for upload in uploads[MOST_FILES:]]


def attach_files(progress: Progress, uploads: Iterable[UploadedFile], actor: User) -> list[tuple[str, Evidence | str]]:
    """By the name of each file: the evidence it became, or the sentence why it did not. Good files are kept beside bad
    ones. Raises Refused, with nothing kept, where entries rest."""
    return attach_read(progress, read_files(uploads), actor)


def attach_read(progress: Progress, read: Iterable[Read], actor: User) -> list[tuple[str, Evidence | str]]:
    """Like `attach_files`, of what was read before. A file the organization has sent before in that year is not kept
    twice. Where a transaction runs around this, `discarding` stands around that."""
    read = list(read)
    with discarding(), transaction.atomic():
        organization = _check(progress, actor)
        post = post_of(actor, organization)
        digests = [found.sha256 for _, found in read if not isinstance(found, str)]
        known = newest_by_digest(organization, progress.measure.plan.fiscal_year, digests)
        added: list[EvidenceVersion] = []
        outcome: list[tuple[str, Evidence | str]] = []
        for name, found in read:
            if isinstance(found, str):
                outcome.append((name, found))
                continue
            if found.sha256 not in known:
                added.append(write_version(_begin(progress, _title_of(name)), 1, actor, post, upload=found))
                known[found.sha256] = added[-1].evidence
            outcome.append((name, known[found.sha256]))
        _attach(progress, [one for _, one in outcome if not isinstance(one, str)], added, actor)
    return outcome


def attach_link(progress: Progress, title: str, url: str, actor: User) -> Evidence:
    """A page on the web as evidence; kept as typed, never fetched. Refused for what is not a link."""
    check_link(url)
    with transaction.atomic():
        post = post_of(actor, _check(progress, actor))
        added = write_version(_begin(progress, (title or url)[:TITLE_LENGTH]), 1, actor, post, url=url)
        _attach(progress, [added.evidence], [added], actor)
    return added.evidence


def attach_existing(progress: Progress, evidence: Evidence, actor: User) -> None:
    """Show evidence of the same organization and year for another measure too; nothing happens where it is shown."""
    attach_chosen(progress, [evidence], actor)


def attach_chosen(progress: Progress, chosen: list[Evidence], actor: User) -> None:
    """`attach_existing` of several at once, or of none of them."""
    with transaction.atomic():
        organization = _check(progress, actor)
        fiscal_year = progress.measure.plan.fiscal_year
        if any((one.organization_id, one.fiscal_year) != (organization.pk, fiscal_year) for one in chosen):
            raise Refused(f"หลักฐานที่เลือกไม่ใช่ของปีงบประมาณ พ.ศ. {fiscal_year} โปรดเลือกจากรายการของปีเดียวกัน")
        _attach(progress, chosen, [], actor)


def detach_chosen(progress: Progress, chosen: list[Evidence], actor: User) -> None:
    """Take these from this entry; the evidence itself, its versions and its other uses stay."""
    with transaction.atomic():
        organization = _check(progress, actor)
        shown = list(progress.evidence.filter(pk__in=[one.pk for one in chosen]))
        if shown:
            progress.evidence.remove(*shown)
            change = Change(progress, {"evidence": [str(one) for one in shown]}, {"evidence": []})
            record_many(actor, "detach_evidence", [change], scope=organization.audit_scope)


def _read(upload: UploadedFile) -> Read:
    name = plain_name(upload.name or "")
    try:
        return name, read_evidence(upload)
    except ValidationError as refusal:
        return name, refusal.messages[0]


def _check(progress: Progress, actor: User) -> Organization:
    """The organization, with the round locked; Refused where entries rest."""
    measure = progress.measure
    organization = measure.plan.organization
    organization.require(actor, "report_progress")
    check_open(ReportingRound.objects.select_for_update().get(pk=progress.round_id))
    check_reportable(measure)
    return organization


def _begin(progress: Progress, title: str) -> Evidence:
    plan = progress.measure.plan
    return Evidence.objects.create(organization=plan.organization, fiscal_year=plan.fiscal_year, title=title)


def _title_of(name: str) -> str:
    stem, dot, _ = name.rpartition(".")
    return (stem if dot else name)[:TITLE_LENGTH]


def _attach(progress: Progress, shown: list[Evidence], added: list[EvidenceVersion], actor: User) -> None:
    scope = progress.measure.plan.organization.audit_scope
    there = set(progress.evidence.values_list("pk", flat=True))
    new = list({one.pk: one for one in shown if one.pk not in there}.values())
    progress.evidence.add(*new)
    made = [Change(version.evidence, None, version.told) for version in added]
    record_many(actor, "add_evidence", made, scope=scope)
    if new:
        change = Change(progress, None, {"evidence": [str(one) for one in new]})
        record_many(actor, "attach_evidence", [change], scope=scope)
