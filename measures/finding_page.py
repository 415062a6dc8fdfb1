"""What stands beside the form of one finding: the items of its issue, or the indicators of the year."""

from typing import Any

from assessments.models import Criterion
from measures.analysis import analysis_of
from measures.models import Finding, Plan


def criteria_of(finding: Finding) -> dict[str, str]:
    """Code → label of what a finding may be on: the indicators of the result's year, and what it is on already."""
    year = Criterion.objects.filter(framework__fiscal_year=finding.plan.result_year)
    found = {one.code: _label(one) for one in year.filter(kind=Criterion.Kind.INDICATOR).order_by("position")}
    held = finding.criteria.all() if finding.pk else []
    return found | {one.code: _label(one) for one in held if one.code not in found}


def page_of(plan: Plan, finding: Finding) -> dict[str, Any]:
    """For the template: `analysis` and, on an issue, its `table`, `recommended` texts and the numbers around it."""
    analysis = analysis_of(plan)
    page: dict[str, Any] = {"plan": plan, "finding": finding, "analysis": analysis}
    if finding.issue is None:
        return page
    [table] = analysis.tables(finding.issue.number) or [None]
    numbers = finding.issue.framework.issues.filter(number__gt=finding.issue.number)
    return page | {
        "table": table,
        "recommended": analysis.recommended(line.node.code for line in table.lines) if table else [],
        "has_next": numbers.exists(),
    }


def _label(criterion: Criterion) -> str:
    return f"{criterion.code} {criterion.name}"
