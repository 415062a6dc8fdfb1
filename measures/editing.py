"""Writing the text of a measure: the edit goes through the table of transitions, and voids an approval it changes."""

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.db.models import Max

from audit.chain import record
from audit.values import difference, snapshot
from measures.models import Decision, Measure, Ownership, Plan
from measures.owners import Owners, read_owners
from measures.refusals import Refused, check_transition
from measures.states import Action, Status, transition
from measures.workflow import locked, void
from organizations.models import Organization, User

RELATIONS = ("criteria", "recommendations")


def add_measure(plan: Plan, values: Mapping[str, Any], actor: User, *, rolled_from: Measure | None = None) -> Measure:
    """A new draft at the end of the plan; `values` holds fields and, by name, what it is linked to."""
    plan.organization.require(actor, "edit_measures")
    with transaction.atomic():
        Plan.objects.select_for_update().get(pk=plan.pk)
        last = plan.measures.aggregate(last=Max("position"))["last"] or 0
        measure = Measure(plan=plan, position=last + 1, rolled_from=rolled_from)
        _write(measure, values)
        measure.authors.add(actor)
        record(actor, "create", measure, None, _values(measure), scope=plan.organization.audit_scope)
    return measure


def edit_measure(plan: Plan, pk: int, values: Mapping[str, Any], actor: User) -> Measure:
    """Write what differs. An approved text that changes becomes “แก้ไขแล้วรอเห็นชอบใหม่” and stays in force meanwhile;
    raises Refused for a measure that is being considered, cancelled or gone."""
    plan.organization.require(actor, "edit_measures")
    with transaction.atomic():
        measure = locked(plan, [pk])[0]
        check_transition(measure, Action.EDIT)
        found = transition(Status(measure.status), Action.EDIT, measure.is_cancelled)
        before, old = _values(measure), measure.content
        _write(measure, values)
        measure = locked(plan, [pk])[0]
        changed = difference(before, _values(measure))
        if changed[1]:
            record(actor, "update", measure, *changed, scope=plan.organization.audit_scope)
        if measure.content.digest != old.digest:
            measure.authors.add(actor)
            if found is not None and found.target != measure.status:
                void(measure, actor)
    return measure


def delete_measure(plan: Plan, pk: int, actor: User) -> None:
    """Only a draft that was never proposed can be deleted; anything else is cancelled, so that its record stays."""
    plan.organization.require(actor, "edit_measures")
    with transaction.atomic():
        measure = locked(plan, [pk])[0]
        if Decision.objects.filter(measure=measure).exists():
            raise Refused(f"{measure} เคยเสนอแล้ว จึงลบไม่ได้ ใช้ “ยกเลิกมาตรการ” พร้อมเหตุผลแทน")
        record(actor, "delete", measure, _values(measure), None, scope=plan.organization.audit_scope)
        measure.delete()


def place_measures(plan: Plan, order: Iterable[int], actor: User) -> None:
    """Number the measures in this order of keys; those left out follow as they stood. Order is no content."""
    plan.organization.require(actor, "edit_measures")
    with transaction.atomic():
        Plan.objects.select_for_update().get(pk=plan.pk)
        standing = {measure.pk: measure for measure in plan.measures.order_by("position", "pk")}
        first = [standing.pop(pk) for pk in order if pk in standing]
        arranged = [*first, *standing.values()]
        before = {str(measure.pk): measure.position for measure in arranged}
        for place, measure in enumerate(arranged, 1):
            measure.position = place
        after = {str(measure.pk): measure.position for measure in arranged}
        if before != after:
            Measure.objects.bulk_update(arranged, ["position"])
            record(actor, "arrange", plan, before, after, scope=plan.organization.audit_scope)


def owners_of(organization: Organization, text: str) -> Owners:
    """What the box of owners is read as in this organization. Two queries."""
    offices = dict(organization.offices.values_list("name", "pk"))
    posts = dict(organization.posts.values_list("title", "pk"))
    return read_owners(text, offices, posts)


def _write(measure: Measure, values: Mapping[str, Any]) -> None:
    for name, value in values.items():
        if name not in RELATIONS:
            setattr(measure, name, value)
    owners = owners_of(measure.plan.organization, measure.owners_text)
    measure.everyone = owners.everyone
    measure.save()
    for name in RELATIONS:
        if name in values:
            getattr(measure, name).set(values[name])
    _assign(measure, owners)


def _assign(measure: Measure, owners: Owners) -> None:
    standing = set(measure.ownerships.values_list("office", "post"))
    wanted = {*((office, None) for office in owners.offices), *((None, post) for post in owners.posts)}
    if standing == wanted:
        return
    measure.ownerships.all().delete()
    Ownership.objects.bulk_create(Ownership(measure=measure, office_id=office, post_id=post) for office, post in wanted)


def _values(measure: Measure) -> dict[str, Any]:
    """What the audit row tells of a measure: its columns and, as codes, its links."""
    return snapshot(measure) | {"links": list(measure.content.links)}
