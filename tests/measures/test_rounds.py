"""The table of rounds, the days of a round, and what the rows above a page say of it."""

from datetime import date

import pytest

from measures.models import Plan, ReportingRound
from measures.reporting import find_round
from measures.round_days import round_end
from measures.rounds import ROUND_STEPS, RoundAction, RoundState, round_span, round_step
from measures.stages import rounds
from organizations.models import Organization
from tests.factories import make_correction, make_framework, make_plan, overview_of


@pytest.mark.parametrize(
    ("months", "span"),
    [(6, (date(2020, 10, 1), date(2021, 3, 31))), (12, (date(2020, 10, 1), date(2021, 9, 30)))],
    ids=["six", "twelve"],
)
def test_a_round_begins_with_the_fiscal_year(months: int, span: tuple[date, date]) -> None:
    assert round_span(2564, months) == span


def test_only_an_issued_round_is_corrected_and_only_one_that_is_not_is_reopened() -> None:
    frozen = RoundState.FROZEN
    assert [action for action in RoundAction if round_step(frozen, action, issued=True)] == [RoundAction.CORRECT]
    assert [action for action in RoundAction if round_step(frozen, action, issued=False)] == [RoundAction.REOPEN]


def test_what_takes_a_round_back_is_noted() -> None:
    assert {action for (_, action), step in ROUND_STEPS.items() if step.noted} == {
        RoundAction.REOPEN,
        RoundAction.CORRECT,
    }


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("moved", "expected"),
    [
        (None, (date(2021, 3, 31), "")),
        (date(2021, 4, 15), (date(2021, 4, 15), "หนังสือแจ้งเวียน")),
        (date(2020, 9, 1), (date(2021, 3, 31), "")),
    ],
    ids=["by the rule", "moved by the calendar", "before the round begins"],
)
def test_the_calendar_moves_the_last_day(
    organization: Organization, moved: date | None, expected: tuple[date, str]
) -> None:
    plan = make_plan(organization)
    if moved:
        source = "หนังสือแจ้งเวียน"
        make_correction(organization, fiscal_year=2564, round_months=6, ends_on=moved, source=source)
    assert round_end(plan, 6) == expected
    found = find_round(plan, 6)
    assert (found.ends_on, found.source) == expected
    assert round_end(plan, 12) == (date(2021, 9, 30), "")


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("months", "state", "words"),
    [
        (0, "", "เริ่ม 31\xa0มี.ค."),
        (6, RoundState.OPEN, "รอบ 6 เดือน เปิดรับ"),
        (6, RoundState.PREPARED, "รวบรวมรอบ 6 เดือนแล้ว"),
        (12, RoundState.OPEN, "รอบ 12 เดือน เปิดรับ"),
    ],
    ids=["none yet", "open", "prepared", "the year's"],
)
def test_the_stage_says_how_far_the_newest_round_is(
    organization: Organization, months: int, state: str, words: str
) -> None:
    make_framework(2564)
    plan: Plan = make_plan(organization)
    for each in [6, 12][: months // 6]:
        starts_on, ends_on = round_span(2564, each)
        ReportingRound.objects.create(plan=plan, months=each, starts_on=starts_on, ends_on=ends_on, state=state)
    assert rounds(organization, overview_of(organization, 2564))[1] == words
