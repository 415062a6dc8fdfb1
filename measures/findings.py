"""Saving and deleting findings, each with its audit row; the caller holds the lock of the plan."""

from collections.abc import Mapping
from typing import Any

from django.db import transaction
from django.db.models import Max

from assessments.models import Criterion
from audit.chain import record
from audit.values import difference, snapshot
from measures.models import Finding, Plan
from organizations.models import User

TEXTS = ("shortcoming", "development", "maintenance")


def save_finding(plan: Plan, finding: Finding, values: Mapping[str, Any], actor: User) -> Finding:
    """`values`: the three texts and, for a finding on no issue, `criteria`: codes of the result's year."""
    plan.organization.require(actor, "edit_measures")
    with transaction.atomic():
        before = _values(finding) if finding.pk else None
        if finding.pk is None:
            finding.plan, finding.position = plan, _position(plan, finding)
        for name in TEXTS:
            setattr(finding, name, values[name])
        finding.save()
        if "criteria" in values:
            finding.criteria.set(
                Criterion.objects.filter(framework__fiscal_year=plan.result_year, code__in=values["criteria"])
            )
        after = _values(finding)
        if before is None:
            record(actor, "create", finding, None, after, scope=plan.organization.audit_scope)
        elif before != after:
            record(actor, "update", finding, *difference(before, after), scope=plan.organization.audit_scope)
    return finding


def delete_finding(plan: Plan, finding: Finding, actor: User) -> int:
    """Its last words stay in the history of the plan. Returns how many measures answered it; they stay."""
    plan.organization.require(actor, "edit_measures")
    with transaction.atomic():
        measures = finding.measures.count()
        said = {f"{name_of(finding)}: {label}": text for label, text in _texts(finding).items()}
        record(actor, "delete_finding", plan, said or {name_of(finding): "–"}, {}, scope=plan.organization.audit_scope)
        finding.delete()
    return measures


def name_of(finding: Finding) -> str:
    """How a sentence names it: “ประเด็นที่ 3”, “ตัวชี้วัดที่ 9, 10”. One query on no issue, unless prefetched."""
    if finding.issue:
        return f"ประเด็นที่ {finding.issue.number}"
    codes = ", ".join(criterion.code for criterion in finding.criteria.all())
    return f"ตัวชี้วัดที่ {codes}" if codes else "ข้อค้นพบตามตัวชี้วัด"


def _position(plan: Plan, finding: Finding) -> int:
    if finding.issue:
        return finding.issue.number
    return (plan.findings.aggregate(last=Max("position"))["last"] or 0) + 1


def _texts(finding: Finding) -> dict[str, str]:
    labels = {name: str(Finding._meta.get_field(name).verbose_name) for name in TEXTS}  # type: ignore[union-attr]
    return {labels[name]: text for name in TEXTS if (text := getattr(finding, name))}


def _values(finding: Finding) -> dict[str, Any]:
    """What the audit row tells: the columns and, as one line, the criteria."""
    return snapshot(finding) | {"criteria": ", ".join(map(str, finding.criteria.all()))}
