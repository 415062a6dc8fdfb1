"""From rows to what a plan shows: measures by the text approved last, rounds by what they froze with."""

from collections.abc import Iterable

from django.utils import timezone

from assessments.gradebook import find_gradebook
from assessments.models import Framework
from assessments.stating import place_of
from disclosures.publications.measures_statement import (
    VERSION,
    MeasureShown,
    MeasuresStatement,
    ResultShown,
    RoundShown,
)
from measures.models import Measure, Plan, ReportingRound
from measures.round_content import RoundContent
from organizations.models import Organization
from thai.dates import long_date


def measures_of(organization: Organization, fiscal_year: int) -> MeasuresStatement:
    """Five queries at most; raises Framework.DoesNotExist for a year that the portal does not know."""
    plan = Plan.objects.filter(organization=organization, fiscal_year=fiscal_year).first()
    if plan is None:
        Framework.objects.only("pk").get(fiscal_year=fiscal_year)
        return MeasuresStatement(VERSION, place_of(organization), fiscal_year, None, (), ())
    plan.organization = organization
    rounds = _closed(plan)
    contents = [RoundContent.from_dict(one.frozen.content) for one in rounds if one.frozen]
    in_force = Measure.objects.filter(plan=plan).in_force().select_related("in_force").order_by("position", "pk")
    return MeasuresStatement(
        version=VERSION,
        place=place_of(organization),
        fiscal_year=fiscal_year,
        result_year=_result_year(plan),
        measures=tuple(_measure(number, one, contents) for number, one in enumerate(in_force, 1)),
        rounds=tuple(map(_round, rounds)),
    )


def _result_year(plan: Plan) -> int | None:
    found = find_gradebook(plan.organization, plan.result_year)
    known = found is not None and (found.figures or found.assessment.announced_total is not None)
    return plan.result_year if known else None


def _closed(plan: Plan) -> list[ReportingRound]:
    """The newest frozen edition of each round, the shorter round first; an edition being corrected does not count."""
    frozen = plan.rounds.filter(frozen__isnull=False).select_related("frozen").order_by("months", "edition")
    return list({one.months: one for one in frozen}.values())


def _round(one: ReportingRound) -> RoundShown:
    frozen_on = long_date(timezone.localtime(one.frozen.frozen_at)) if one.frozen else ""
    return RoundShown(one.get_months_display(), one.edition, long_date(one.ends_on), frozen_on)


def _measure(number: int, measure: Measure, contents: Iterable[RoundContent]) -> MeasureShown:
    found = ((content, line.entry) for content in contents for line in content.lines if line.key == measure.pk)
    results = [
        ResultShown(f"รอบ {content.months} เดือน", entry.implementation, entry.result, entry.suggestion)
        for content, entry in found
        if entry
    ]
    return MeasureShown(measure.pk, number, measure.text_in_force or measure.content, tuple(results))
