"""Many new drafts at once, in the same few queries for any number of them."""

from collections.abc import Mapping, Sequence
from typing import Any

from django.db import transaction
from django.db.models import Max

from assessments.models import Issue
from audit.chain import Change, record_many
from audit.values import snapshot
from measures.models import Measure, Ownership, Plan
from measures.owners import read_owners
from organizations.models import User


def add_measures(plan: Plan, rows: Sequence[Mapping[str, Any]], actor: User) -> list[Measure]:
    """Drafts at the end of the plan, in this order: all of them or none. `rows` hold fields as `add_measure` takes
    them, without links."""
    plan.organization.require(actor, "edit_measures")
    with transaction.atomic():
        Plan.objects.select_for_update().get(pk=plan.pk)
        last = plan.measures.aggregate(last=Max("position"))["last"] or 0
        issues = Issue.objects.select_related("framework").in_bulk(
            {row["issue_id"] for row in rows if row.get("issue_id")}
        )
        measures = [_draft(plan, row, issues, place) for place, row in enumerate(rows, last + 1)]
        ownerships = _ownerships(plan, measures)
        Measure.objects.bulk_create(measures)
        Ownership.objects.bulk_create(ownerships)
        written = Measure.authors.through
        written.objects.bulk_create(written(measure_id=measure.pk, user_id=actor.pk) for measure in measures)
        changes = [Change(measure, None, snapshot(measure) | {"links": []}) for measure in measures]
        record_many(actor, "create", changes, scope=plan.organization.audit_scope)
    return measures


def _draft(plan: Plan, row: Mapping[str, Any], issues: Mapping[int, Issue], place: int) -> Measure:
    fields = {name: value for name, value in row.items() if name not in ("issue_id", "criteria", "recommendations")}
    return Measure(plan=plan, position=place, issue=issues.get(row.get("issue_id") or 0), **fields)


def _ownerships(plan: Plan, measures: Sequence[Measure]) -> list[Ownership]:
    """The duty each lays on offices and posts; a group of all offices is marked on the measure itself."""
    offices = dict(plan.organization.offices.values_list("name", "pk"))
    posts = dict(plan.organization.posts.values_list("title", "pk"))
    found = []
    for measure in measures:
        owners = read_owners(measure.owners_text, offices, posts)
        measure.everyone = owners.everyone
        found += [Ownership(measure=measure, office_id=office) for office in owners.offices]
        found += [Ownership(measure=measure, post_id=post) for post in owners.posts]
    return found
