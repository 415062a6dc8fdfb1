"""Saving what came of a measure in a round, and the dated notes of the year."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from audit.chain import Change, record, record_many
from audit.values import difference, snapshot
from measures.models import Measure, Plan, Progress, ProgressNote, ReportingRound
from measures.refusals import Refused
from measures.reporters import reporter_of
from measures.reporting import ensure_round
from measures.round_refusals import check_open
from measures.states import Action, Implementation
from organizations.holders import offices_of, post_of
from organizations.models import User
from thai.dates import short_date

# Attaches what came along to the entry (files, links); its own refusals are its own to tell.
Attach = Callable[[Progress], object]
FIELDS = (
    "result",
    "suggestion",
    "implementation",
    "percent",
    "problem",
    "budget_used",
    "no_evidence_reason",
    "told_by",
)
STAMPS = ("entered_by", "entered_by_post", "entered_at")


class Lacking(Refused):
    """The entry lacks something; `field` is where it is to be filled in."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


def save_progress(
    plan: Plan, months: int, pk: int, values: Mapping[str, Any], actor: User, attach: Attach | None = None
) -> Progress:
    """Write the entry of a measure in the newest edition and, with it, how far the measure is. `values` by FIELDS;
    what is not named stays. Refused while the round rests or the measure is not in force, Lacking when something has
    to be filled in; nothing is half-done."""
    plan.organization.require(actor, "report_progress")
    with transaction.atomic():
        reporting = ensure_round(plan, months, actor)
        check_open(reporting)
        measure = _reportable(plan, pk)
        progress = Progress.objects.filter(round=reporting, measure=measure).first()
        before = snapshot(progress) if progress else None
        progress = progress or Progress()
        progress.round, progress.measure = reporting, measure
        _write(progress, values)
        _check_source(progress, actor)
        if before is None or any(before[name] != snapshot(progress)[name] for name in FIELDS):
            progress.entered_by, progress.entered_by_post = actor, post_of(actor, plan.organization)
            progress.entered_at = timezone.now()
            progress.save()
        if attach:
            attach(progress)
        _check_evidence(progress)
        _record(progress, before, actor)
    return progress


def add_note(measure: Measure, day: date, text: str, actor: User, today: date | None = None) -> ProgressNote:
    """A dated note, on any day but a future one; Refused for a cancelled measure."""
    organization = measure.plan.organization
    organization.require(actor, "report_progress")
    if day > (today or timezone.localdate()):
        raise Lacking("day", f"{short_date(day)} ยังมาไม่ถึง โปรดใส่วันนี้หรือวันที่ผ่านมาแล้ว")
    with transaction.atomic():
        locked = _locked(measure.plan, measure.pk)
        if locked.is_cancelled:
            raise Refused(f"{measure} ยกเลิกแล้ว จึงเพิ่มบันทึกไม่ได้")
        office = min(offices_of(actor, organization), default=None)
        note = measure.notes.create(day=day, text=text, office_id=office, written_by=actor, written_at=timezone.now())
        record(actor, "add_note", measure, None, {"day": day, "text": text}, scope=organization.audit_scope)
    return note


def _locked(plan: Plan, pk: int) -> Measure:
    found = plan.measures.filter(pk=pk).select_for_update().first()
    if found is None:
        raise Refused("มาตรการนี้ถูกลบไปแล้ว โปรดเปิดรายการใหม่")
    return found


def _reportable(plan: Plan, pk: int) -> Measure:
    measure = _locked(plan, pk)
    check_reportable(measure)
    return measure


def check_reportable(measure: Measure) -> None:
    """Refused for a measure nobody carries out: not approved yet, or cancelled."""
    if measure.is_cancelled:
        raise Refused(f"{measure} ยกเลิกแล้ว{_cancelling(measure)} จึงไม่ต้องบันทึกผล")
    if measure.in_force_id is None:
        raise Refused(f"{measure} ยังไม่ได้รับความเห็นชอบ จึงยังบันทึกผลไม่ได้")


def _cancelling(measure: Measure) -> str:
    """When, by whom and why, as the record has it. One query."""
    found = measure.decisions.filter(action=Action.CANCEL).select_related("sheet").last()
    day = short_date(timezone.localtime(found.at)) if found else ""
    return f"เมื่อ {day} โดย {found.by} เหตุผล: {found.note}" if found else ""


def _write(progress: Progress, values: Mapping[str, Any]) -> None:
    for name in FIELDS:
        if name in values:
            setattr(progress, name, values[name])
    if not progress.result:
        raise Lacking("result", "โปรดกรอกผลการดำเนินการ")


def _check_source(progress: Progress, actor: User) -> None:
    measure = progress.measure
    if not progress.told_by and not reporter_of(actor, measure.plan.organization).owns(measure):
        raise Lacking("told_by", f"มาตรการนี้เป็นของ {measure.owners_text} โปรดระบุว่าผู้ใดให้ข้อมูล")


def _check_evidence(progress: Progress) -> None:
    completed = progress.implementation == Implementation.COMPLETED
    if completed and not progress.no_evidence_reason and not progress.evidence.exists():
        raise Lacking("no_evidence_reason", "“ดำเนินการแล้วเสร็จ” ต้องมีหลักฐาน โปรดแนบไฟล์ หรือเขียนเหตุที่ไม่มีหลักฐาน")


def _record(progress: Progress, before: Mapping[str, Any] | None, actor: User) -> None:
    after = snapshot(progress)
    changed = difference(dict(before), after) if before else (None, after)
    changes = [Change(progress, *changed)] if changed[1] else []
    measure = progress.measure
    if _is_latest(progress.round, measure) and measure.implementation != progress.implementation:
        old = measure.implementation
        measure.implementation = progress.implementation
        measure.save(update_fields=["implementation"])
        changes.append(Change(measure, {"implementation": old}, {"implementation": measure.implementation}))
    record_many(actor, "report_progress", changes, scope=measure.plan.organization.audit_scope)


def _is_latest(reporting: ReportingRound, measure: Measure) -> bool:
    """Whether no later round says how far the measure is."""
    return not measure.progress.filter(round__months__gt=reporting.months).exists()
