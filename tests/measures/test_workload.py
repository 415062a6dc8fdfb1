"""Which round of a plan asks for results on a day, and of which measures."""

from datetime import date

import pytest

from measures.asked_rounds import Round
from measures.models import Measure, Plan, Progress, ReportingRound
from measures.rounds import RoundState, round_span
from measures.workload import workload
from organizations.models import Organization
from tests.factories import make_approved, make_correction, make_measure, make_member, make_plan

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(organization: Organization) -> Plan:
    return make_plan(organization, 2567)


def make_round(plan: Plan, months: int, state: RoundState = RoundState.OPEN, **values: object) -> ReportingRound:
    starts_on, ends_on = round_span(plan.fiscal_year, months)
    days = {"starts_on": starts_on, "ends_on": ends_on}
    return ReportingRound.objects.create(**{"plan": plan, "months": months, "state": state, **days, **values})


def round_on(plan: Plan, day: date) -> Round:
    return workload(Organization.objects.get(pk=plan.organization.pk), day).rounds[plan.pk]


@pytest.mark.parametrize(
    ("day", "months", "asked"),
    [
        (date(2024, 2, 29), 6, False),
        (date(2024, 3, 1), 6, True),
        (date(2024, 8, 30), 6, True),
        (date(2024, 8, 31), 12, True),
        (date(2025, 1, 1), 12, True),
    ],
)
def test_a_round_asks_from_thirty_days_before_its_end(plan: Plan, day: date, months: int, asked: bool) -> None:
    make_measure(plan)
    found = round_on(plan, day)
    assert (found.months, found.asked) == (months, asked)


def test_a_closed_round_asks_nothing_and_gives_way_to_the_next(plan: Plan) -> None:
    make_measure(plan)
    make_round(plan, 6, RoundState.PREPARED)
    found = round_on(plan, date(2024, 4, 2))
    assert (found.months, found.asked) == (12, False)
    make_round(plan, 12, RoundState.PREPARED)
    assert not round_on(plan, date(2024, 9, 30)).asked


def test_the_calendar_moves_the_end_of_an_open_round_and_not_of_a_closed_one(plan: Plan) -> None:
    make_measure(plan)
    make_correction(plan.organization, fiscal_year=2567, round_months=6, ends_on=date(2024, 4, 15))
    assert round_on(plan, date(2024, 4, 2)) == Round(6, date(2024, 4, 15), True, frozenset())
    make_round(plan, 6, RoundState.PREPARED)
    assert round_on(plan, date(2024, 4, 2)).months == 12
    make_round(plan, 6, edition=2)
    assert round_on(plan, date(2024, 4, 2)).ends_on == date(2024, 4, 15)


def test_a_closed_round_keeps_the_day_it_closed_with(plan: Plan) -> None:
    make_measure(plan)
    make_round(plan, 6, RoundState.PREPARED)
    make_round(plan, 12, RoundState.PREPARED)
    make_correction(plan.organization, fiscal_year=2567, round_months=12, ends_on=date(2024, 10, 15))
    assert round_on(plan, date(2024, 10, 2)).ends_on == date(2024, 9, 30)


def test_a_result_is_missing_of_measures_in_force_alone(plan: Plan) -> None:
    done, left = make_approved(plan, "บันทึกแล้ว"), make_approved(plan, "ยังขาด")
    make_measure(plan, "ร่าง")
    user, at = make_member(plan.organization), "2024-04-01T00:00Z"
    Progress.objects.create(
        measure=done,
        round=make_round(plan, 6),
        result="ก",
        implementation="in_progress",
        entered_by=user,
        entered_at=at,
    )
    load = workload(plan.organization, date(2024, 4, 2))
    assert [one.pk for one in load.missing(plan.pk)] == [left.pk]
    assert workload(plan.organization, date(2024, 1, 2)).missing(plan.pk) == []


def test_what_is_completed_or_cancelled_is_not_open(plan: Plan) -> None:
    states = ("in_progress", "completed", "cancelled")
    for state in states:
        Measure.objects.filter(pk=make_approved(plan, state).pk).update(implementation=state)
    assert [one.title for one in workload(plan.organization, date(2024, 4, 2)).open()] == ["in_progress"]
