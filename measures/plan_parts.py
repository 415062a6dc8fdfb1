"""Saving the constraints, reasons and settings of a plan: one audit row on the plan per change. The caller holds the
lock of the plan."""

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any

from django.db import transaction
from django.db.models import Model

from assessments.models import Criterion
from audit.chain import record
from audit.values import difference
from measures.models import Constraint, CoverageReason, Plan
from organizations.models import User
from thai.numbers import two_decimals


def constraints_of(plan: Plan) -> dict[str, str]:
    """Heading → text. One query."""
    return dict(plan.constraints.values_list("heading", "text")) if plan.pk else {}


def headed(texts: Mapping[str, str]) -> list[tuple[str, str]]:
    """Label and text of all five headings in their order; empty if none is written."""
    return [(label, texts.get(heading, "")) for heading, label in Constraint.Heading.choices] if texts else []


def save_constraints(plan: Plan, texts: Mapping[str, str], actor: User) -> int:
    """Write what differs, an empty text removes; returns how many headings changed."""
    with transaction.atomic():
        before, after = _changed(constraints_of(plan), texts)
        plan.constraints.filter(heading__in=after).delete()
        said = [Constraint(plan=plan, heading=heading, text=text) for heading, text in after.items() if text]
        Constraint.objects.bulk_create(said)
        labels = dict(Constraint.Heading.choices)
        record_part(plan, "edit_constraints", _renamed(before, labels), _renamed(after, labels), actor)
    return len(after)


def reasons_of(plan: Plan) -> dict[str, str]:
    """Code of the criterion → reason. One query."""
    return dict(plan.coverage_reasons.values_list("criterion__code", "reason")) if plan.pk else {}


def save_reasons(plan: Plan, texts: Mapping[str, str], actor: User) -> int:
    """As `save_constraints`, by code of a criterion of the result's year."""
    with transaction.atomic():
        before, after = _changed(reasons_of(plan), texts)
        plan.coverage_reasons.filter(criterion__code__in=after).delete()
        criteria = criteria_by_code(plan, after)
        CoverageReason.objects.bulk_create(
            CoverageReason(plan=plan, criterion=criteria[code], reason=text) for code, text in after.items() if text
        )
        record_part(plan, "edit_coverage_reasons", before, after, actor)
    return len(after)


def save_settings(plan: Plan, values: Mapping[str, Any], actor: User) -> bool:
    """`threshold`, `references` and `optional_places` (records); returns whether anything changed."""
    with transaction.atomic():
        before = _settings(plan.threshold, plan.references.all(), plan.optional_places.select_related("issue", "item"))
        plan.threshold = values["threshold"]
        plan.save(update_fields=["threshold"])
        plan.references.set(values["references"])
        plan.optional_places.set(values["optional_places"])
        after = _settings(plan.threshold, values["references"], values["optional_places"])
        before, after = difference(before, after)
        record_part(plan, "update", before, after, actor)
    return bool(after)


def _settings(threshold: Decimal, references: Iterable[Model], places: Iterable[Model]) -> dict[str, Any]:
    return {
        "threshold": two_decimals(threshold),
        "references": ", ".join(sorted(map(str, references))),
        "optional_places": ", ".join(sorted(map(str, places))),
    }


def _changed(stored: Mapping[str, str], texts: Mapping[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """The stored and the new texts, where they differ."""
    after = {name: text for name, text in texts.items() if text != stored.get(name, "")}
    return {name: stored.get(name, "") for name in after}, after


def criteria_by_code(plan: Plan, codes: Iterable[str]) -> dict[str, Criterion]:
    """Criteria of the result's year. One query."""
    found = Criterion.objects.filter(framework__fiscal_year=plan.result_year, code__in=list(codes))
    return {criterion.code: criterion for criterion in found}


def record_part(plan: Plan, action: str, before: Mapping[str, Any], after: Mapping[str, Any], actor: User) -> None:
    """One audit row on the plan, or none where nothing changed; PermissionDenied for whoever may not edit."""
    plan.organization.require(actor, "edit_measures")
    if after:
        record(actor, action, plan, before, after, scope=plan.organization.audit_scope)


def _renamed(texts: Mapping[str, str], labels: Mapping[str, str]) -> dict[str, str]:
    return {labels[name]: text for name, text in texts.items()}
