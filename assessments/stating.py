"""From rows to a statement: a year of an organization and the year before it, in a few queries for both."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from decimal import Decimal

from django.db.models import Prefetch, prefetch_related_objects

from assessments.models import Assessment, Criterion, Framework, Score
from assessments.reckoning import Reckoning
from assessments.results import tree_of
from assessments.stated.composing import compose
from assessments.stated.facts import Facts
from assessments.statement import Place, Statement
from assessments.tree import Key
from organizations.models import Organization
from thai.dates import long_date

# A typed figure: code, respondent group, its name, value, provisional.
Row = tuple[str, str | None, str | None, Decimal, bool]


def statement_of(organization: Organization, year: int, *, compared: bool = True) -> Statement:
    """What the organization's result of the year shows, as stored now, beside the year before unless `compared` is
    False. At most six queries, however many items there are; raises Framework.DoesNotExist for a year without one."""
    return statement_and_assessment(organization, year, compared=compared)[0]


def statement_and_assessment(
    organization: Organization, year: int, *, compared: bool = True
) -> tuple[Statement, Assessment]:
    """The statement with the assessment it is about, which is a new unsaved one where the year has none."""
    assessments = _assessments(organization, (year - 1, year) if compared else (year,), year)
    two = len(assessments) > 1
    _fetch_criteria([assessment.framework for assessment in assessments.values()], named=two)
    rows = _figures(assessments.values())
    facts = {each: _facts(assessment, rows[assessment.pk], named=two) for each, assessment in assessments.items()}
    return compose(place_of(organization), facts[year], facts.get(year - 1)), assessments[year]


def place_of(organization: Organization) -> Place:
    return Place(organization.official_name, organization.short_name, organization.district, organization.province)


def _assessments(organization: Organization, years: tuple[int, ...], year: int) -> dict[int, Assessment]:
    """Those of the years that there are, and that of `year` in any case. One query, two where it has none yet."""
    found = Assessment.objects.filter(organization=organization, framework__fiscal_year__in=years)
    assessments = {one.framework.fiscal_year: one for one in found.select_related("framework")}
    if year not in assessments:
        framework = Framework.objects.get(fiscal_year=year)
        assessments[year] = Assessment(organization=organization, framework=framework)
    return assessments


def _fetch_criteria(frameworks: list[Framework], *, named: bool) -> None:
    """Criteria, bands and, where two years are to be matched by name, the names people use. Three queries at most."""
    criteria = Criterion.objects.defer("details", "note", "source", "data_year_source")
    if named:
        criteria = criteria.prefetch_related("variants")
    prefetch_related_objects(frameworks, Prefetch("criteria", criteria), "bands")


def _figures(assessments: Iterable[Assessment]) -> Mapping[int | None, list[Row]]:
    """The typed figures by assessment. One query, none where nothing is stored."""
    found: dict[int | None, list[Row]] = defaultdict(list)
    stored = [assessment.pk for assessment in assessments if assessment.pk]
    rows = Score.objects.filter(assessment__in=stored).order_by("respondent_group__code", "pk")
    group = ("respondent_group__code", "respondent_group__name")
    for pk, *row in rows.values_list("assessment_id", "criterion__code", *group, "value", "provisional"):
        found[pk].append((row[0], row[1], row[2], row[3], row[4]))
    return found


def _facts(assessment: Assessment, rows: Iterable[Row], *, named: bool) -> Facts:
    framework = assessment.framework
    figures: dict[Key, Decimal] = {}
    groups: dict[str, str] = {}
    provisional: set[Key] = set()
    for code, group, name, value, unsure in rows:
        key: Key = (code, group) if group else code
        figures[key] = value
        if group:
            groups[group] = name or group
        if unsure:
            provisional.add(key)
    return Facts(
        Reckoning(tree_of(framework), figures, assessment.announced_total, assessment.announced_level),
        _names(framework) if named else {},
        groups,
        frozenset(provisional),
        long_date(assessment.announced_on) if assessment.announced_on else "",
        assessment.assumed,
        framework.provisional,
        tuple(framework.unverified_facts),
    )


def _names(framework: Framework) -> dict[str, list[str]]:
    """Code → the official name, then its variants."""
    return {one.code: [one.name, *(variant.name for variant in one.variants.all())] for one in framework.criteria.all()}
