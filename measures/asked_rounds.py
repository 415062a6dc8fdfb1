"""Which round of a plan asks for results on a day, and which measures it has results of."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from measures.models import Plan, Progress, ReportingRound
from measures.rounds import RoundState, round_span
from organizations.tasks import SOON_DAYS


@dataclass(frozen=True)
class Round:
    """The round of a plan that asks for results now. `asked`: its end is near or past and it is not closed;
    `entered`: the measures it has a result of."""

    months: int
    ends_on: date
    asked: bool
    entered: frozenset[int]


def asked_rounds(plans: Mapping[int, Plan], today: date) -> dict[int, Round]:
    """By plan. Two queries: the newest edition of every round, and the measures with a result in it."""
    editions: dict[tuple[int, int], ReportingRound] = {}
    for one in ReportingRound.objects.filter(plan__in=list(plans)).order_by("edition"):
        editions[one.plan_id, one.months] = one
    entered = _entered([one.pk for one in editions.values()])
    return {pk: _round(plan, editions, entered, today) for pk, plan in plans.items()}


def _entered(rounds: Iterable[int]) -> dict[int, set[int]]:
    found: dict[int, set[int]] = {}
    for pk, measure in Progress.objects.filter(round__in=list(rounds)).values_list("round", "measure"):
        found.setdefault(pk, set()).add(measure)
    return found


def _round(
    plan: Plan,
    editions: Mapping[tuple[int, int], ReportingRound],
    entered: Mapping[int, set[int]],
    today: date,
) -> Round:
    """The 12-month round from 30 days before its end, or once the 6-month round is closed; before that the latter."""
    half, whole = (_end(plan, months, editions.get((plan.pk, months))) for months in (6, 12))
    closed = _closed(editions.get((plan.pk, 6)))
    months, end = (12, whole) if closed or _near(whole, today) else (6, half)
    edition = editions.get((plan.pk, months))
    done = entered.get(edition.pk, set()) if edition else set()
    return Round(months, end, _near(end, today) and not _closed(edition), frozenset(done))


def _end(plan: Plan, months: int, edition: ReportingRound | None) -> date:
    return edition.ends_on if edition else round_span(plan.fiscal_year, months)[1]


def _closed(edition: ReportingRound | None) -> bool:
    return edition is not None and edition.state != RoundState.OPEN


def _near(end: date, today: date) -> bool:
    return today >= end - timedelta(days=SOON_DAYS)
