"""The last day of a round: by the fiscal-year rule, unless the organization's calendar moves it."""

from datetime import date

from assessments.calendar import round_event
from measures.models import Plan
from measures.rounds import round_span


def round_end(plan: Plan, months: int) -> tuple[date, str]:
    """The last day, and the source of it where an event moved it (empty: the rule). A day before the round begins
    ends nothing, so the rule holds. One query."""
    first, last = round_span(plan.fiscal_year, months)
    moved = round_event(plan.organization, plan.fiscal_year, months)
    return moved if moved and moved[0] >= first else (last, "")
