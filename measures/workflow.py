"""`advance()`: the only code that changes a measure's status, with its Decision and audit row in one transaction."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from django.db import transaction
from django.utils import timezone

from audit.chain import Change, record_many
from measures.content import Content
from measures.models import Decision, Measure, Plan, SignedSheet
from measures.refusals import Refused, check_note, check_ready, check_seen, check_transition
from measures.states import RECORD_WORD, RECORDED, TRANSITIONS, Action, Implementation, Status, Transition, transition
from organizations.holders import post_of
from organizations.models import User
from thai.text import tidy

Seen = Mapping[int, str]


@dataclass(frozen=True)
class _Step:
    """One measure as locked, what it goes through, and the content the actor saw."""

    measure: Measure
    transition: Transition
    content: Content
    exception: bool


def advance(
    plan: Plan, action: Action, actor: User, seen: Seen, *, note: str = "", sheet: SignedSheet | None = None
) -> list[Measure]:
    """Carry out one action on the measures whose pk and content digest `seen` holds; all of them or none.

    Raises Refused with a Thai sentence when the table lacks the transition, the content has changed, or a reason is
    missing; PermissionDenied when no role of the actor holds the permission. The number of queries is constant.
    """
    note = tidy(note)
    with transaction.atomic():
        measures = locked(plan, seen)
        steps = [_step(plan, measure, action, actor, sheet) for measure in measures]
        for step in steps:
            check_note(action, note, step.transition.noted)
            check_seen(step.measure, step.content.digest, seen[step.measure.pk])
        if action is Action.SUBMIT:
            check_ready(measures)
        decisions = _decide(steps, action, actor, note, sheet)
        _move(steps, action, decisions)
        record_many(actor, f"{action}_measure", map(_change, decisions), scope=plan.organization.audit_scope)
    return measures


def locked(plan: Plan, pks: Iterable[int]) -> list[Measure]:
    """The measures of the plan, locked in the order of their keys; Refused when one is not there any more."""
    wanted = list(pks)
    if not wanted:
        raise Refused("โปรดเลือกมาตรการอย่างน้อยหนึ่งรายการ")
    list(plan.measures.filter(pk__in=wanted).order_by("pk").select_for_update().values_list("pk"))
    found = plan.measures.filter(pk__in=wanted).order_by("position", "pk").with_content().prefetch_related("authors")
    measures = list(found)
    if len(measures) != len(set(wanted)):
        raise Refused("มาตรการบางรายการถูกลบไปแล้ว โปรดเปิดหน้านี้ใหม่")
    for measure in measures:
        measure.plan = plan
    return measures


def void(measure: Measure, actor: User) -> Decision:
    """An approved text was changed: the approval does not cover it, the text approved last stays in force. Runs inside
    the transaction of the edit, on a locked measure that holds the new text."""
    content = measure.content
    found = TRANSITIONS[Status(measure.status), Action.EDIT]
    decision = _decide([_Step(measure, found, content, exception=False)], Action.EDIT, actor, "", None)[0]
    measure.status = decision.after
    measure.save(update_fields=["status"])
    return decision


def _step(plan: Plan, measure: Measure, action: Action, actor: User, sheet: SignedSheet | None) -> _Step:
    check_transition(measure, action)
    found = transition(Status(measure.status), action, measure.is_cancelled)
    if found is None:
        raise Refused(str(measure))
    by_paper = sheet is not None and action in RECORDED
    plan.organization.require(actor, RECORD_WORD if by_paper else found.word)
    own = not found.own and not by_paper and actor in measure.authors.all()
    if own and not plan.organization.allows_self_approval:
        raise Refused(f"ท่านเป็นผู้จัดทำเนื้อหาของ {measure} จึงเห็นชอบเองไม่ได้ โปรดให้ผู้อื่นที่มีสิทธิเห็นชอบ หรือบันทึกจากเอกสารที่ลงนามแล้ว")
    return _Step(measure, found, measure.content, own)


def _decide(
    steps: Sequence[_Step], action: Action, actor: User, note: str, sheet: SignedSheet | None
) -> list[Decision]:
    post, now = post_of(actor, steps[0].measure.plan.organization), timezone.now()
    return Decision.objects.bulk_create(
        Decision(
            measure=step.measure,
            action=action,
            before=step.measure.status,
            after=step.transition.target_of(step.measure.in_force_id is not None),
            note=note,
            content=step.content.as_dict(),
            digest=step.content.digest,
            actor=actor,
            actor_name=str(actor),
            actor_post=post,
            exception=step.exception,
            sheet=sheet,
            at=now,
        )
        for step in steps
    )


def _move(steps: Sequence[_Step], action: Action, decisions: Sequence[Decision]) -> None:
    for step, decision in zip(steps, decisions, strict=True):
        step.measure.status = decision.after
        if action is Action.APPROVE:
            step.measure.in_force = decision
        if action is Action.CANCEL:
            step.measure.implementation = Implementation.CANCELLED
        if action is Action.RESTORE:
            step.measure.implementation = Implementation.NOT_STARTED
    Measure.objects.bulk_update([step.measure for step in steps], ["status", "in_force", "implementation"])
    if action is Action.APPROVE:
        Measure.authors.through.objects.filter(measure__in=[step.measure for step in steps]).delete()


def _change(decision: Decision) -> Change:
    after = {"status": decision.after, "digest": decision.digest, "note": decision.note}
    exception = {"exception": True} if decision.exception else {}
    return Change(decision.measure, {"status": decision.before}, after | exception)


def may(plan: Plan, measure: Measure, action: Action, user: User) -> bool:
    """Whether the table has the action for the measure and a role of the person holds its permission."""
    found = transition(Status(measure.status), action, measure.is_cancelled)
    return found is not None and plan.organization.grants(user, found.word)
