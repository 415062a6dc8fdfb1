"""Measures in force whose last day is past or near, for those who answer for them."""

from collections.abc import Iterator

from django.urls import reverse

from measures.decision_tasks import show_url
from measures.desk import Desk, labels, place_of, why
from measures.laying import claim_of
from measures.models import Measure
from measures.steps import headline
from organizations.tasks import Task, section_of


def due_tasks(desk: Desk) -> Iterator[Task]:
    for one in desk.load.open():
        section = section_of(one.ends_on, desk.today) if one.ends_on else None
        claimed = claim_of(desk.load.shares[one.pk], desk.answerer) if section else None
        if section and claimed:
            where = f"มาตรการที่ {one.position} ปี {one.plan.fiscal_year}"
            detail = " · ".join([where, *labels(claimed[1]), *why(desk, *claimed)])
            place = place_of(claimed[0], section)
            yield Task(headline(one.title), detail, *_report(desk, one), place, one.ends_on)


def _report(desk: Desk, one: Measure) -> tuple[str, str]:
    """The verb and where it leads: to the entry of the round, for those who may write it."""
    if not desk.may("report_progress"):
        return "เปิดดู", show_url(desk.organization, one)
    months = desk.load.rounds[one.plan_id].months
    return "บันทึกผล", reverse("report-progress", args=[desk.organization.slug, one.plan.fiscal_year, months, one.pk])
