"""Rolling measures forward: what comes along, what does not, and never twice."""

from datetime import date

import pytest

from assessments.models import Framework
from measures.models import Measure, Plan
from measures.planning import find_plan
from measures.refusals import Refused
from measures.rolling import roll_forward, rollable
from measures.states import Status
from organizations.models import Organization, User
from tests.factories import (
    INDICATORS,
    make_approved,
    make_assessment,
    make_criterion,
    make_framework,
    make_issue,
    make_measure,
    make_plan,
    make_recommendation,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def before(organization: Organization) -> Plan:
    """The plan of 2564, on the result of 2563; the framework of 2564 has the same names in another order."""
    make_framework(2563)
    later = make_framework(2564)
    for place, code in enumerate(["8", "7"], 1):
        later.criteria.filter(code=code).update(code=f"x{place}")
    for framework, item in ((Framework.objects.get(fiscal_year=2563), "o1"), (later, "o9")):
        parent = framework.criteria.get(code="9")
        make_criterion(framework, item, "โครงสร้างหน่วยงาน", parent=parent, kind="item", binary=True)
    make_criterion(later, "o5", "ชื่ออื่น", parent=later.criteria.get(code="10"), kind="item", document="measures")
    earlier = Framework.objects.get(fiscal_year=2563)
    make_criterion(earlier, "o2", "มาตรการ", parent=earlier.criteria.get(code="10"), kind="item", document="measures")
    make_criterion(earlier, "o3", "ยกเลิกไป", parent=earlier.criteria.get(code="10"), kind="item", binary=True)
    return make_plan(organization, 2564)


@pytest.fixture
def plan(before: Plan) -> Plan:
    return make_plan(before.organization, 2565)


def criteria(*codes: str) -> list[int]:
    found = Framework.objects.get(fiscal_year=2563).criteria.filter(code__in=codes)
    return list(found.values_list("pk", flat=True))


def test_links_are_carried_by_name_and_document_never_by_code(before: Plan, plan: Plan, staff: User) -> None:
    measure = make_measure(before, criteria=criteria("1", "7", "o1", "o2", "o3"))
    (one,) = rollable(plan)
    assert one.lost == ["o3 ยกเลิกไป"]
    (rolled,) = roll_forward(plan, [measure.pk], staff)
    found = {link.code: link.framework.fiscal_year for link in rolled.criteria.all()}
    assert found == dict.fromkeys(["1", "x2", "o9", "o5"], 2564)
    assert rolled.criteria.get(code="x2").name == INDICATORS["7"][1]


def test_text_comes_along_and_states_dates_and_recommendations_do_not(
    before: Plan, plan: Plan, organization: Organization, staff: User
) -> None:
    given = make_recommendation(make_assessment(organization, 2563))
    dates = {"starts_on": date(2020, 10, 1), "ends_on": date(2021, 3, 31), "period_confirmed": True}
    measure = make_approved(
        before, "ทุกปี", period_text="ต.ค. 63 - มี.ค. 64", budget="5,000", recommendations=[given], **dates
    )
    assert rollable(plan)[0].lost == [f"ข้อเสนอแนะ 9 {INDICATORS['9'][1]}"]
    (rolled,) = roll_forward(plan, [measure.pk], staff)
    assert (rolled.title, rolled.method, rolled.budget) == ("ทุกปี", measure.method, "5,000")
    assert (rolled.owners_text, rolled.rolled_from) == (measure.owners_text, measure)
    assert (rolled.period_text, rolled.starts_on, rolled.ends_on, rolled.period_confirmed) == ("", None, None, False)
    assert (rolled.status, rolled.implementation, rolled.in_force) == (Status.DRAFT, "not_started", None)
    assert rolled.recommendations.count() == 0


def test_an_issue_comes_along_by_its_title(before: Plan, plan: Plan, staff: User) -> None:
    old = make_issue(Framework.objects.get(fiscal_year=2563), 1)
    measure = make_measure(before, issue=old)
    assert rollable(plan)[0].lost == [f"ประเด็นที่ 1 {old.title}"]
    new = make_issue(Framework.objects.get(fiscal_year=2564), 4)
    type(new).objects.filter(pk=new.pk).update(title=old.title)
    assert roll_forward(plan, [measure.pk], staff)[0].issue == new


def test_nothing_comes_along_twice_and_nothing_that_was_not_chosen(before: Plan, plan: Plan, staff: User) -> None:
    first, second, dropped = (make_measure(before, title) for title in ("ก", "ข", "ค"))
    Measure.objects.filter(pk=dropped.pk).update(implementation="cancelled")
    roll_forward(plan, [first.pk, dropped.pk], staff)
    assert [(one.measure, one.drawn) for one in rollable(plan)] == [(first, 1), (second, None)]
    with pytest.raises(Refused, match="ยกมาแล้ว"):
        roll_forward(plan, [first.pk], staff)
    roll_forward(plan, [first.pk, second.pk], staff)
    assert list(plan.measures.values_list("title", flat=True)) == ["ก", "ข"]


def test_measures_of_others_never_come_along(
    before: Plan, plan: Plan, other_organization: Organization, staff: User
) -> None:
    foreign = make_measure(make_plan(other_organization, 2564))
    assert rollable(plan) == []
    with pytest.raises(Refused):
        roll_forward(plan, [foreign.pk], staff)


def test_without_a_framework_of_either_year_only_text_comes_along(organization: Organization, staff: User) -> None:
    make_framework(2563)
    measure = make_measure(make_plan(organization, 2564), criteria=criteria("1"))
    make_framework(2565)
    plan = make_plan(organization, 2565)
    assert len(rollable(plan)[0].lost) == 1
    assert roll_forward(plan, [measure.pk], staff)[0].criteria.count() == 0
    assert rollable(find_plan(organization, 2565))[0].drawn == 1
