"""The measures of a plan as documents print them: the text in force where there is one, in the order of the plan."""

from dataclasses import dataclass
from datetime import date
from itertools import groupby

from measures.content import Content
from measures.findings import name_of
from measures.models import Measure, Plan
from measures.states import IMPLEMENTATION_LABELS, STATUS_LABELS, Implementation, Status
from measures.steps import steps_of
from measures.wording import words_of_dates
from organizations.models import Organization
from reports.contents.texts import paragraphs
from reports.errors import Unprintable


@dataclass(frozen=True)
class PlannedMeasure:
    """`group`: the issue or finding it answers, the heading over its rows; empty where none is printed."""

    number: int
    content: Content
    group: str
    status: str
    implementation: str


class NoMeasures(Unprintable):
    """There is no plan of the year, or it holds no measure that is not cancelled."""


def find_printable(organization: Organization, fiscal_year: int) -> Plan:
    """One query. Raises NoMeasures."""
    plan = Plan.objects.filter(organization=organization, fiscal_year=fiscal_year).first()
    if plan is None:
        raise NoMeasures(
            f"{organization.official_name}ยังไม่มีแผนมาตรการปีงบประมาณ พ.ศ. {fiscal_year} โปรดเพิ่มมาตรการของปีนี้ก่อน"
        )
    plan.organization = organization
    return plan


def planned_measures(plan: Plan) -> tuple[PlannedMeasure, ...]:
    """Without the cancelled ones; four queries for any number. Raises NoMeasures."""
    found = plan.measures.live().order_by("position", "pk").with_content()
    rows = list(found.select_related("in_force", "finding__issue").prefetch_related("finding__criteria"))
    if not rows:
        raise NoMeasures(
            f"แผนมาตรการปีงบประมาณ พ.ศ. {plan.fiscal_year} ของ{plan.organization.official_name}ยังไม่มีมาตรการ "
            "โปรดเพิ่มมาตรการก่อนพิมพ์เอกสาร"
        )
    measures = tuple(map(_planned, rows))
    return measures if _gathers(measures) else tuple(map(_alone, measures))


def title_lines(number: int, title: str) -> tuple[str, ...]:
    """1. ชื่อมาตรการ; several bullets of one measure are 1.1, 1.2."""
    parts = steps_of(title)
    if parts.steps and not parts.introduction and len(parts.steps) > 1 and not parts.numbered:
        return tuple(f"{number}.{place} {step.text}" for place, step in enumerate(parts.steps, 1))
    first, *others = method_lines(title) if parts.introduction else paragraphs(parts.steps[0].text)
    return (f"{number}. {first}", *others)


def method_lines(text: str) -> tuple[str, ...]:
    """Its introduction, then its steps, each with its number or a bullet."""
    parts = steps_of(text)
    lines = list(paragraphs(parts.introduction))
    for step in parts.steps:
        mark = "-" if step.number is None else f"{step.number}."
        lines += paragraphs(f"{mark} {step.text}")
    return tuple(lines)


def period_lines(content: Content) -> tuple[str, ...]:
    """As typed or, where only the dates are known, these."""
    return paragraphs(content.period) or tuple(filter(None, [words_of_dates(content.dates)]))


def days_of(content: Content) -> tuple[date | None, date | None]:
    """First and last day, where the text gives them."""
    start, end = (date.fromisoformat(day) if day else None for day in (content.dates.split("/") + [""])[:2])
    return start, end


def codes_of(content: Content) -> str:
    """The criteria it answers, without their years: o26, o35."""
    keys = (link.partition(" ")[0].split(":") for link in content.links)
    return ", ".join(dict.fromkeys(key[1] for key in keys if len(key) == 2))


def links_of(content: Content) -> set[tuple[str, str]]:
    """Year and code of every criterion it answers, itself or by what the assessors recommend for it."""
    keys = (link.partition(" ")[0].split(":") for link in content.links)
    return {(key[0], key[1]) for key in keys if len(key) > 1}


def _planned(measure: Measure) -> PlannedMeasure:
    content = measure.text_in_force or measure.content
    return PlannedMeasure(
        measure.position,
        content,
        _group(measure, content),
        STATUS_LABELS[Status(measure.status)],
        IMPLEMENTATION_LABELS[Implementation(measure.implementation)],
    )


def _group(measure: Measure, content: Content) -> str:
    if content.issue:
        return f"ประเด็นที่ {content.issue}"
    return name_of(measure.finding) if measure.finding else ""


def _gathers(measures: tuple[PlannedMeasure, ...]) -> bool:
    """Whether headings say something: an issue is answered, or one finding by several measures in a row."""
    groups = [(title, len(list(rows))) for title, rows in groupby(measures, lambda one: one.group)]
    return any(one.content.issue for one in measures) or any(title and rows > 1 for title, rows in groups)


def _alone(measure: PlannedMeasure) -> PlannedMeasure:
    return PlannedMeasure(measure.number, measure.content, "", measure.status, measure.implementation)
