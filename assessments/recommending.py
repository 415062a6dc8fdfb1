"""Saving the assessors' recommendations of a year."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from django.db import transaction

from assessments.models import Assessment, Criterion, Framework, Recommendation
from audit.chain import record

if TYPE_CHECKING:
    from django.contrib.auth.base_user import AbstractBaseUser


def recommendable(framework: Framework) -> list[Criterion]:
    """Instruments and indicators in the order of the framework: those a recommendation can be about. One query."""
    kinds = [Criterion.Kind.INSTRUMENT, Criterion.Kind.INDICATOR]
    return list(framework.criteria.filter(kind__in=kinds).prefetch_related("variants"))


def names_of(criteria: Sequence[Criterion]) -> dict[str, list[str]]:
    """Every way a text may open a passage about each criterion; an instrument also by its code (“แบบวัด EIT”)."""
    names = {criterion.code: [criterion.name, *(v.name for v in criterion.variants.all())] for criterion in criteria}
    for criterion in criteria:
        if criterion.kind == Criterion.Kind.INSTRUMENT:
            names[criterion.code] += [criterion.code, f"แบบวัด {criterion.code}"]
    return names


def recommended_texts(assessment: Assessment) -> dict[str, str]:
    """The stored texts by criterion code. One query, or none for an assessment not stored yet."""
    if assessment.pk is None:
        return {}
    return dict(assessment.recommendations.values_list("criterion__code", "text"))


def save_recommendations(assessment: Assessment, texts: Mapping[str, str], actor: "AbstractBaseUser") -> int:
    """Write what differs (an empty text removes the row) and one audit row; returns how many changed."""
    with transaction.atomic():
        Assessment.objects.select_for_update().get(pk=assessment.pk)
        rows = {row.criterion.code: row for row in assessment.recommendations.select_related("criterion")}
        before = {code: rows[code].text if code in rows else "" for code in texts}
        changed = {code: text for code, text in texts.items() if text != before[code]}
        if not changed:
            return 0
        assessment.recommendations.filter(criterion__code__in=changed).delete()
        pks = dict(assessment.framework.criteria.filter(code__in=changed).values_list("code", "pk"))
        Recommendation.objects.bulk_create(
            [
                Recommendation(assessment=assessment, criterion_id=pks[code], text=text)
                for code, text in changed.items()
                if text
            ]
        )
        old = {code: before[code] for code in changed}
        record(actor, "edit_recommendations", assessment, old, changed, scope=assessment.organization.audit_scope)
    return len(changed)
