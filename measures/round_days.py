"""The last day of a round: by the fiscal-year rule, unless the organization's calendar moves it."""

from datetime import date

from django.db.models import Subquery

from assessments.calendar import round_event, round_moved
from measures.models import Plan
from measures.rounds import round_span
from organizations.models import Organization


def round_end(plan: Plan, months: int) -> tuple[date, str]:
    """The last day, and the source of it where an event moved it (empty: the rule). One query."""
    moved, source = round_event(plan.organization, plan.fiscal_year, months) or (None, "")
    ends_on = last_day(plan.fiscal_year, months, moved)
    return ends_on, source if ends_on == moved else ""


def last_day(fiscal_year: int, months: int, moved: date | None) -> date:
    """A day before the round begins ends nothing, so the rule holds."""
    first, last = round_span(fiscal_year, months)
    return moved if moved and moved >= first else last


def moved_to(organization: Organization, months: int) -> Subquery:
    """The day an event moved the round's end to, for rows that have a `fiscal_year`."""
    return Subquery(round_moved(organization, months).values("ends_on")[:1])
