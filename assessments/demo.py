"""The demo's results: the real figures of five organizations, and the assessors' recommendations in other words."""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any, TypeVar

from assessments.models import Assessment, Criterion, Framework, Recommendation, RespondentGroup, Score
from organizations.demo import Data, DemoError
from organizations.models import Organization
from thai.text import match_key

Row = TypeVar("Row", Criterion, RespondentGroup)
NAMED = [Criterion.Kind.INSTRUMENT, Criterion.Kind.INDICATOR]


def seed(data: Data) -> None:
    """Create what is missing of one organization's assessments; needs the frameworks of their years."""
    organization = Organization.objects.get(slug=data["slug"])
    for year in data.get("assessments", []):
        framework = Framework.objects.get(fiscal_year=year["fiscal_year"])
        assessment, _ = Assessment.objects.get_or_create(
            organization=organization, framework=framework, defaults=_announced(year)
        )
        criteria = criteria_by_label(framework)
        _seed_scores(assessment, criteria, year)
        for label, text in year.get("recommendations", {}).items():
            Recommendation.objects.get_or_create(
                assessment=assessment, criterion=meant_by(label, criteria), defaults={"text": text}
            )


def _announced(year: Data) -> dict[str, Any]:
    values = {key: year[key] for key in ("announced_level", "announced_on", "assumed") if key in year}
    if "announced_total" in year:
        values["announced_total"] = Decimal(year["announced_total"])
    return values


def criteria_by_label(framework: Framework) -> dict[str, Criterion]:
    """Criteria by code, instruments and indicators also by name and its variants: never by position."""
    criteria = list(framework.criteria.prefetch_related("variants"))
    named = [criterion for criterion in criteria if criterion.kind in NAMED]
    found = {match_key(variant.name): criterion for criterion in named for variant in criterion.variants.all()}
    found |= {match_key(criterion.name): criterion for criterion in named}
    return found | {match_key(criterion.code): criterion for criterion in criteria}


def meant_by(label: str, rows: Mapping[str, Row]) -> Row:
    """Raises DemoError where somebody has edited the framework so far that it lacks the label."""
    if (key := match_key(label)) not in rows:
        raise DemoError(f"เกณฑ์การประเมินในฐานข้อมูลไม่มี “{label}” โปรดสั่ง load_frameworks --force แล้วลองใหม่")
    return rows[key]


def _seed_scores(assessment: Assessment, criteria: Mapping[str, Criterion], year: Data) -> None:
    """A figure whose criterion and group already has one is left alone."""
    groups = {match_key(group.code): group for group in assessment.framework.respondent_groups.all()}
    known = set(assessment.scores.values_list("criterion_id", "respondent_group_id"))
    scores = [
        Score(
            assessment=assessment,
            criterion=meant_by(label, criteria),
            respondent_group=group,
            value=Decimal(figure),
            provisional=provisional,
        )
        for label, figure, group, provisional in _figures(year, groups)
    ]
    Score.objects.bulk_create(s for s in scores if (s.criterion_id, s.respondent_group_id) not in known)


def _figures(
    year: Data, groups: Mapping[str, RespondentGroup]
) -> Iterator[tuple[str, str, RespondentGroup | None, bool]]:
    """Label, figure, respondent group or none, and whether the assignment to the group is provisional."""
    for label, figure in year.get("scores", {}).items():
        yield label, figure, None, False
    for part in year.get("respondent_groups", []):
        for label, figure in part["scores"].items():
            yield label, figure, meant_by(part["group"], groups), part["provisional"]
