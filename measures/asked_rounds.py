"""Which round of a plan asks for results on a day, and which measures it has results of."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from measures.models import Plan
from measures.round_days import last_day, moved_to
from measures.rounds import RoundState
from organizations.models import Organization
from organizations.tasks import SOON_DAYS


@dataclass(frozen=True)
class Round:
    """The round of a plan that asks for results now. `asked`: its end is near or past and it is not closed;
    `entered`: the measures it has a result of."""

    months: int
    ends_on: date
    asked: bool
    entered: frozenset[int]


@dataclass
class _Newest:
    """The newest edition of a round. `day`: its last by the calendar, which holds until it closes with one of its own;
    `number`: 0 while nothing was entered."""

    day: date
    number: int = 0
    closed_on: date | None = None
    entered: set[int] = field(default_factory=set)

    @property
    def ends_on(self) -> date:
        return self.closed_on or self.day

    def take(self, row: Any) -> None:
        """A row per result, the newest edition last."""
        if self.number != row.rounds__edition:
            closed = row.rounds__state != RoundState.OPEN
            self.number, self.closed_on = row.rounds__edition, row.rounds__ends_on if closed else None
            self.entered = set()
        if row.rounds__progress__measure:
            self.entered.add(row.rounds__progress__measure)


def asked_rounds(organization: Organization, plans: Mapping[int, Plan], today: date) -> dict[int, Round]:
    """By plan. One query."""
    moved = {"half_moved": moved_to(organization, 6), "whole_moved": moved_to(organization, 12)}
    told = [f"rounds__{name}" for name in ("months", "edition", "ends_on", "state", "progress__measure")]
    rows = Plan.objects.filter(pk__in=list(plans)).annotate(**moved).order_by("rounds__edition")
    found: dict[int, dict[int, _Newest]] = {}
    for row in rows.values_list("pk", "fiscal_year", *moved, *told, named=True):
        newest = found.setdefault(row.pk, _begun(row))
        if row.rounds__months:
            newest[row.rounds__months].take(row)
    return {pk: _round(found[pk], today) for pk in plans}


def _begun(row: Any) -> dict[int, _Newest]:
    days = {6: row.half_moved, 12: row.whole_moved}
    return {months: _Newest(last_day(row.fiscal_year, months, moved)) for months, moved in days.items()}


def _round(newest: Mapping[int, _Newest], today: date) -> Round:
    """The 12-month round from 30 days before its end, or once the 6-month round is closed; before that the latter."""
    months = 12 if newest[6].closed_on or _near(newest[12].ends_on, today) else 6
    one = newest[months]
    return Round(months, one.ends_on, _near(one.ends_on, today) and not one.closed_on, frozenset(one.entered))


def _near(end: date, today: date) -> bool:
    return today >= end - timedelta(days=SOON_DAYS)
