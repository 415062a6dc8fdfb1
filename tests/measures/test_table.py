"""The rows of the table: points at stake, badges, locks, overdue, groups."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from assessments.models import Criterion
from measures.basis import basis_of
from measures.models import Measure, Plan
from measures.states import Action
from measures.table import Row, coverage_of_rows, groups_of, rows_of
from organizations.models import Organization
from tests.factories import (
    make_approved,
    make_assessment,
    make_finding,
    make_issue,
    make_measure,
    make_plan,
    make_scores,
    move_measure,
)

pytestmark = pytest.mark.django_db
TODAY = date(2021, 2, 1)


@pytest.fixture
def plan(organization: Organization) -> Plan:
    make_scores(make_assessment(organization))
    return make_plan(organization, 2564)


def criteria(plan: Plan, *codes: str) -> list[int]:
    book = basis_of(plan).gradebook
    assert book is not None
    return [book.criteria[code] for code in codes]


def rows(plan: Plan) -> list[Row]:
    return rows_of(plan, basis_of(plan), TODAY)


@pytest.mark.parametrize(
    ("codes", "points"),
    [((), None), (("9",), "11.22"), (("9", "10"), "28.72"), (("OIT", "9"), "28.72"), (("1",), "0.23")],
    ids=["no link", "one", "two", "an instrument holds its indicator", "little"],
)
def test_points_at_stake_are_counted_once(plan: Plan, codes: tuple[str, ...], points: str | None) -> None:
    make_measure(plan, criteria=criteria(plan, *codes))
    assert rows(plan)[0].points == (Decimal(points) if points else None)


def test_a_group_spans_neighbours_of_one_issue_and_counts_a_link_once(plan: Plan) -> None:
    issue = make_issue(basis_of(plan).gradebook.assessment.framework)  # type: ignore[union-attr]
    nine = criteria(plan, "9")
    finding = make_finding(plan, criteria=Criterion.objects.filter(pk__in=nine))
    for values in ({"issue": issue, "criteria": nine}, {"issue": issue, "criteria": nine}, {"finding": finding}, {}):
        make_measure(plan, **values)
    groups = groups_of(rows(plan))
    assert [(len(group.rows), group.points) for group in groups] == [(2, Decimal("11.22")), (1, None), (1, None)]
    assert groups[0].title == f"ประเด็นที่ 1 {issue.title}"
    assert [group.title for group in groups[1:]] == ["ข้อค้นพบ ตัวชี้วัด 9", ""]


def test_a_rolled_measure_is_new_changed_or_the_same(plan: Plan) -> None:
    before = make_plan(plan.organization, 2563)
    old = make_measure(before, "ทุกปี", period_text="ปี 2563")
    make_measure(plan, "ทุกปี", period_text="ปี 2564")
    assert [row.badge for row in rows(plan)] == [""]
    for title in ("ทุกปี", "ปีนี้"):
        make_measure(plan, title)
    for measure in plan.measures.exclude(position=1):
        Measure.objects.filter(pk=measure.pk).update(rolled_from=old)
    assert [row.badge for row in rows(plan)] == ["new", "same", "changed"]


@pytest.mark.parametrize(
    ("ends_on", "changed", "overdue"),
    [
        (date(2021, 1, 31), {}, True),
        (date(2021, 2, 1), {}, False),
        (None, {}, False),
        (date(2021, 1, 31), {"implementation": "completed"}, False),
        (date(2021, 1, 31), {"implementation": "cancelled"}, False),
    ],
    ids=["past", "today", "no date", "completed", "cancelled"],
)
def test_a_row_is_overdue_as_the_queryset_says(plan: Plan, ends_on: Any, changed: Any, overdue: bool) -> None:
    measure = make_approved(plan, ends_on=ends_on, period_confirmed=True)
    Measure.objects.filter(pk=measure.pk).update(**changed)
    assert rows(plan)[0].is_overdue is overdue
    assert Measure.objects.overdue(TODAY).filter(pk=measure.pk).exists() is overdue


def test_a_lock_says_why_who_and_how_to_open_it(plan: Plan) -> None:
    submitted, cancelled, returned = (make_measure(plan) for _ in range(3))
    for measure in (submitted, cancelled, returned):
        move_measure(measure, Action.SUBMIT)
    decided = move_measure(cancelled, Action.CANCEL, note="รวมกับรายการอื่น")
    move_measure(returned, Action.RETURN, note="ขาดวันที่")
    make_measure(plan)
    first, second, third, fourth = rows(plan)
    assert first.lock is not None
    assert first.lock.decision == submitted.decisions.get()
    assert second.lock is not None
    assert second.lock.decision is not None
    assert (second.lock.decision.note, second.lock.decision.measure) == ("รวมกับรายการอื่น", decided)
    assert [row.can_edit for row in (first, second, third)] == [False, False, True]
    assert third.returned is not None
    assert (third.lock, third.returned.note) == (None, "ขาดวันที่")
    assert [row.can_delete for row in (first, second, third, fourth)] == [False, False, False, True]


def test_an_unconfirmed_proposal_of_dates_is_marked(plan: Plan) -> None:
    make_measure(plan, period_text="มิ.ค. 2564")
    make_measure(plan, period_text="ทุกเดือน")
    assert [row.awaits_dates for row in rows(plan)] == [True, False]


def test_coverage_from_rows_leaves_cancelled_measures_out(plan: Plan) -> None:
    kept = make_measure(plan, criteria=criteria(plan, "9"))
    dropped = make_measure(plan, criteria=criteria(plan, "10"))
    Measure.objects.filter(pk=dropped.pk).update(implementation="cancelled")
    found = coverage_of_rows(plan, basis_of(plan), rows(plan))
    assert found is not None
    answers = {need.code: need.measures for need in found.needs}
    assert (answers["9"], answers["10"]) == ((kept.position,), ())


def test_a_plan_not_stored_yet_has_no_rows(organization: Organization) -> None:
    plan = Plan(organization=organization, fiscal_year=2570)
    assert rows_of(plan, basis_of(plan), TODAY) == []
