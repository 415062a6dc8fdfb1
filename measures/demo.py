"""The demo's plans: findings, constraints, measures and what became of them, in words of our own."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from assessments.demo import criteria_by_label, meant_by
from assessments.models import Criterion, Framework, Recommendation
from measures.demo_rounds import seed_rounds
from measures.editing import add_measure
from measures.models import Finding, Measure, Plan, StatedLowest
from measures.planning import begin_plan
from measures.states import Action
from measures.workflow import advance
from organizations.demo import Data
from organizations.models import Organization, User
from thai.periods import Status, parse_period

Criteria = Mapping[str, Criterion]
# What each word of the file leads through; a palad decides what the staff propose.
DECIDED = {
    "draft": [],
    "submitted": [(Action.SUBMIT, "staff")],
    "approved": [(Action.SUBMIT, "staff"), (Action.APPROVE, "palad")],
}


def seed(data: Data) -> None:
    """Create the plans that are missing; a plan that exists stays as people left it."""
    organization = Organization.objects.get(slug=data["slug"])
    for values in data.get("plans", []):
        if not organization.plans.filter(fiscal_year=values["fiscal_year"]).exists():
            people = {key: User.objects.get(username=f"{organization.slug}-{key}") for key in ("staff", "palad")}
            _seed_plan(organization, values, people)


def _seed_plan(organization: Organization, values: Data, people: Mapping[str, User]) -> None:
    plan = begin_plan(organization, values["fiscal_year"], people["staff"])
    papers = organization.references.filter(fiscal_year=plan.fiscal_year, kind__in=values.get("references", []))
    plan.references.set(papers)
    framework = Framework.objects.get(fiscal_year=plan.result_year)
    criteria = criteria_by_label(framework)
    _seed_analysis(plan, framework, criteria, values)
    for measure in values["measures"]:
        add_measure(plan, _fields(plan, framework, criteria, measure), people["staff"])
    for action, who in DECIDED[values["decided"]]:
        seen = {one.pk: one.content.digest for one in Measure.objects.filter(plan=plan).with_content()}
        advance(plan, action, people[who], seen)
    seed_rounds(plan, values.get("rounds", []), people)


def _seed_analysis(plan: Plan, framework: Framework, criteria: Criteria, values: Data) -> None:
    issues = {issue.number: issue for issue in framework.issues.all()}
    for place, row in enumerate(values.get("findings", []), 1):
        texts = {name: row[name] for name in ("shortcoming", "development", "maintenance") if name in row}
        finding = Finding.objects.create(plan=plan, position=place, issue=issues.get(row.get("issue")), **texts)
        finding.criteria.set([meant_by(label, criteria) for label in row.get("criteria", [])])
    for heading, text in values.get("constraints", {}).items():
        plan.constraints.create(heading=heading, text=text)
    for row in values.get("lowest", []):
        instrument = meant_by(row["instrument"], criteria)
        stated = StatedLowest.objects.create(plan=plan, instrument=instrument, source=row["source"])
        stated.indicators.set([meant_by(label, criteria) for label in row["indicators"]])


def _fields(plan: Plan, framework: Framework, criteria: Criteria, row: Data) -> dict[str, Any]:
    linked = [meant_by(label, criteria) for label in row.get("criteria", [])]
    answered = [meant_by(label, criteria) for label in row.get("recommendations", [])]
    return {
        "title": row["title"],
        "method": row["method"],
        "owners_text": row["owners"],
        "monitoring": row.get("monitoring", ""),
        "issue": framework.issues.filter(number=row.get("issue", 0)).first(),
        "finding": plan.findings.filter(criteria__in=linked).order_by("position").first(),
        "criteria": linked,
        "recommendations": list(
            Recommendation.objects.filter(assessment__organization=plan.organization, criterion__in=answered)
        ),
        **_period(row),
    }


def _period(row: Data) -> dict[str, Any]:
    """The dates a person confirmed, where the file names them; else what the text says."""
    found = parse_period(row["period"])
    starts_on, ends_on = row.get("dates", (found.start, found.end))
    confirmed = "dates" in row or found.status is Status.OK
    days: tuple[date | None, date | None] = (starts_on, ends_on) if confirmed else (None, None)
    return {
        "period_text": row["period"],
        "starts_on": days[0],
        "ends_on": days[1],
        "period_confirmed": confirmed,
    }
