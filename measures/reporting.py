"""The life of a round: begun, prepared, frozen, reopened, corrected, issued. The only code that changes a round."""

from collections.abc import Callable
from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from audit.chain import record
from measures.editions import copy_entries
from measures.models import Freezing, Plan, ReportingRound
from measures.refusals import Refused
from measures.round_days import round_end
from measures.round_lines import content_of
from measures.round_refusals import check_complete, check_ended, check_reason, check_step
from measures.rounds import RoundAction, RoundState, round_span
from organizations.holders import post_of
from organizations.models import User
from thai.text import tidy

RECORDED = ("edition", "starts_on", "ends_on", "source", "state")


def find_round(plan: Plan, months: int, edition: int | None = None) -> ReportingRound:
    """The stored edition (the newest), or an unsaved first one. While it is open its last day is that of the calendar.
    One query, and what `round_end` asks."""
    rounds = ReportingRound.objects.filter(plan=plan.pk, months=months).select_related("frozen__frozen_by")
    found = rounds.filter(edition=edition).first() if edition else rounds.order_by("-edition").first()
    reporting = found or ReportingRound(plan=plan, months=months, starts_on=round_span(plan.fiscal_year, months)[0])
    reporting.plan = plan
    if reporting.state == RoundState.OPEN:
        reporting.ends_on, reporting.source = round_end(plan, months)
    return reporting


def ensure_round(plan: Plan, months: int, actor: User) -> ReportingRound:
    """The newest edition, locked; made and recorded if there is none. Runs inside the transaction of a change."""
    starts_on = round_span(plan.fiscal_year, months)[0]
    ends_on, source = round_end(plan, months)
    values = {"starts_on": starts_on, "ends_on": ends_on, "source": source}
    first, created = plan.rounds.get_or_create(months=months, edition=1, defaults=values)
    if created:
        record(actor, "create", first, None, _values(first), scope=plan.organization.audit_scope)
    reporting = plan.rounds.filter(months=months).order_by("-edition").select_for_update()[:1].get()
    reporting.plan = plan
    if reporting.state == RoundState.OPEN:
        reporting.ends_on, reporting.source = ends_on, source
    return reporting


def advance_round(
    plan: Plan, months: int, action: RoundAction, actor: User, *, note: str = "", today: date | None = None
) -> ReportingRound:
    """Carry out one action on the newest edition and return what is newest then; Refused with a sentence when the
    table lacks it, the round has not ended, a result or the reason is missing. Nothing is half-done."""
    plan.organization.require(actor, "close_rounds")
    if plan.pk is None:
        raise Refused("ยังไม่มีแผนของปีนี้ จึงยังไม่มีรอบการรายงาน โปรดจัดทำมาตรการก่อน")
    note = tidy(note)
    with transaction.atomic():
        reporting = ensure_round(plan, months, actor)
        step = check_step(reporting, action)
        check_reason(action, note, step.noted)
        if action is RoundAction.PREPARE:
            check_ended(reporting, today or timezone.localdate())
        before = _values(reporting)
        after = _DEEDS[action](reporting, actor)
        told = _values(after) | ({"note": note} if note else {})
        record(actor, f"{action}_round", after, before, told, scope=plan.organization.audit_scope)
    return after


def mark_issued(reporting: ReportingRound, actor: User) -> None:
    """Its report has been issued: from now on only a new edition corrects it. Refused unless it is frozen."""
    with transaction.atomic():
        locked = ReportingRound.objects.select_for_update().get(pk=reporting.pk)
        if locked.state != RoundState.FROZEN:
            raise Refused(f"{reporting} ยังไม่ได้ปิดรอบ จึงยังออกรายงานไม่ได้ โปรดปิดรอบการรายงานก่อน")
        if locked.issued_at is None:
            locked.issued_at = reporting.issued_at = timezone.now()
            locked.save(update_fields=["issued_at"])
            scope = reporting.plan.organization.audit_scope
            record(actor, "issue_round", locked, {"issued_at": None}, {"issued_at": locked.issued_at}, scope=scope)


def _prepare(reporting: ReportingRound, actor: User) -> ReportingRound:
    return _put(reporting, RoundState.PREPARED)


def _freeze(reporting: ReportingRound, actor: User) -> ReportingRound:
    content = content_of(reporting)
    check_complete(reporting, content)
    reporting.frozen = Freezing.objects.create(
        round=reporting,
        content=content.as_dict(),
        digest=content.digest,
        frozen_by=actor,
        frozen_by_post=post_of(actor, reporting.plan.organization),
        frozen_at=timezone.now(),
    )
    return _put(reporting, RoundState.FROZEN)


def _reopen(reporting: ReportingRound, actor: User) -> ReportingRound:
    reporting.frozen = None
    return _put(reporting, RoundState.OPEN)


def _correct(reporting: ReportingRound, actor: User) -> ReportingRound:
    """The issued edition stays as it is; the next begins with its entries."""
    following = ReportingRound.objects.create(
        plan=reporting.plan,
        months=reporting.months,
        edition=reporting.edition + 1,
        starts_on=reporting.starts_on,
        ends_on=reporting.ends_on,
        source=reporting.source,
    )
    copy_entries(reporting, following)
    return following


def _put(reporting: ReportingRound, state: RoundState) -> ReportingRound:
    reporting.state = state
    reporting.save(update_fields=["state", "frozen", "ends_on", "source"])
    return reporting


def _values(reporting: ReportingRound) -> dict[str, Any]:
    digest = {"digest": reporting.frozen.digest} if reporting.frozen else {}
    return {name: getattr(reporting, name) for name in RECORDED} | digest


_DEEDS: dict[RoundAction, Callable[[ReportingRound, User], ReportingRound]] = {
    RoundAction.PREPARE: _prepare,
    RoundAction.FREEZE: _freeze,
    RoundAction.REOPEN: _reopen,
    RoundAction.CORRECT: _correct,
}
