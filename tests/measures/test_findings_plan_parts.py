"""Saving constraints, reasons, what is stated as lowest, and the settings of the plan."""

from decimal import Decimal

import pytest
from django.core.exceptions import PermissionDenied

from assessments.models import Framework
from audit.history import history_of
from audit.models import Entry
from measures.lowest import Stated
from measures.models import Plan
from measures.plan_parts import (
    constraints_of,
    headed,
    reasons_of,
    save_constraints,
    save_reasons,
    save_settings,
)
from measures.stated import save_stated, stated_of
from organizations.models import Organization, User
from tests.factories import make_framework, make_issue, make_member, make_plan, make_reference

pytestmark = pytest.mark.django_db


@pytest.fixture
def framework(db: None) -> Framework:
    return make_framework(2563)


@pytest.fixture
def plan(organization: Organization, framework: Framework) -> Plan:
    return make_plan(organization, 2564)


@pytest.fixture
def actor(organization: Organization) -> User:
    return make_member(organization)


def test_constraints_are_written_changed_and_removed(plan: Plan, actor: User) -> None:
    assert save_constraints(plan, {"staff": "คนน้อย", "area": "พื้นที่กว้าง", "budget": ""}, actor) == 2
    assert save_constraints(plan, {"staff": "คนน้อย", "area": ""}, actor) == 1
    assert constraints_of(plan) == {"staff": "คนน้อย"}
    entry = Entry.objects.of(plan)[0]
    assert (entry.action, entry.before, entry.after) == (
        "edit_constraints",
        {"สภาพพื้นที่": "พื้นที่กว้าง"},
        {"สภาพพื้นที่": ""},
    )


def test_saving_the_same_leaves_no_trace(plan: Plan, actor: User) -> None:
    for _ in range(2):
        save_constraints(plan, {"staff": "คนน้อย"}, actor)
        save_reasons(plan, {"6": "ปรับปรุงแล้ว"}, actor)
        save_stated(plan, stated_of(plan), {"IIT": Stated(("2",), "รายงาน")}, actor)
        save_settings(plan, {"threshold": Decimal("80.00"), "references": [], "optional_places": []}, actor)
    assert Entry.objects.of(plan).count() == 4


def test_constraints_stand_under_their_five_headings() -> None:
    assert headed({}) == []
    assert headed({"area": "กว้าง"})[3] == ("สภาพพื้นที่", "กว้าง")
    assert len(headed({"area": "กว้าง"})) == 5


def test_a_reason_is_of_a_criterion_of_the_results_year(plan: Plan, actor: User) -> None:
    make_framework(2564)
    save_reasons(plan, {"6": "ปรับปรุงแล้ว", "7": ""}, actor)
    assert reasons_of(plan) == {"6": "ปรับปรุงแล้ว"}
    assert plan.coverage_reasons.get().criterion.framework.fiscal_year == 2563


def test_what_is_stated_is_replaced_and_taken_back(plan: Plan, actor: User) -> None:
    save_stated(plan, {}, {"OIT": Stated(("9", "10"), "รายงาน หน้า 3"), "IIT": Stated((), "")}, actor)
    assert dict(stated_of(plan)) == {"OIT": Stated(("9", "10"), "รายงาน หน้า 3")}
    save_stated(plan, stated_of(plan), {"OIT": Stated((), "")}, actor)
    assert dict(stated_of(plan)) == {}
    [line, _] = history_of(plan, "edit_lowest")
    assert line.changes[0].before == "ตัวชี้วัดที่ 9, 10 ตามที่ระบุใน รายงาน หน้า 3"


def test_the_settings_of_the_plan_are_recorded_with_names(
    plan: Plan, framework: Framework, actor: User, organization: Organization
) -> None:
    paper = make_reference(organization, fiscal_year=2564)
    place = make_issue(framework, 4, optional=["9"]).places.get()
    save_settings(plan, {"threshold": Decimal(80), "references": [paper], "optional_places": [place]}, actor)
    plan.refresh_from_db()
    assert (plan.threshold, [*plan.references.all()], [*plan.optional_places.all()]) == (80, [paper], [place])
    labels = {change.label: change.after for change in history_of(plan)[0].changes}
    assert labels == {
        "เกณฑ์คะแนนที่ต้องมีมาตรการ": "80.00",
        "เอกสารอ้างอิง": str(paper),
        "ข้อที่เลือกใส่ในประเด็น": "9 ในประเด็นที่ 4",
    }


def test_whoever_may_not_edit_measures_changes_nothing(plan: Plan) -> None:
    with pytest.raises(PermissionDenied):
        save_constraints(plan, {"staff": "คนน้อย"}, make_member(plan.organization, "mayor"))
    assert constraints_of(plan) == {}
