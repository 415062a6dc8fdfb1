"""Saving and deleting findings: what is stored, and what the audit chain tells."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied

from assessments.models import Framework
from audit.history import history_of
from audit.models import Entry
from measures.findings import delete_finding, name_of, save_finding
from measures.models import Finding, Plan
from organizations.models import Organization
from tests.factories import make_finding, make_framework, make_issue, make_measure, make_member, make_plan

pytestmark = pytest.mark.django_db

BLANK = {"shortcoming": "", "development": "", "maintenance": ""}


@pytest.fixture
def framework(db: None) -> Framework:
    return make_framework(2563)


@pytest.fixture
def plan(organization: Organization, framework: Framework) -> Plan:
    return make_plan(organization, 2564)


def save(plan: Plan, finding: Finding, **values: Any) -> Finding:
    return save_finding(plan, finding, BLANK | values, make_member(plan.organization))


def test_a_finding_on_an_issue_stands_at_its_number(plan: Plan, framework: Framework) -> None:
    saved = save(plan, Finding(plan=plan, issue=make_issue(framework, 3)), development="เพิ่มช่องทาง")
    assert (saved.position, saved.development, name_of(saved)) == (3, "เพิ่มช่องทาง", "ประเด็นที่ 3")
    entry = Entry.objects.of(saved).get()
    assert (entry.action, entry.scope) == ("create", plan.organization.audit_scope)


def test_a_finding_may_cover_several_indicators_of_the_results_year(plan: Plan) -> None:
    make_framework(2564)
    saved = save(plan, Finding(plan=plan), criteria=["9", "10"])
    assert {(one.framework.fiscal_year, one.code) for one in saved.criteria.select_related("framework")} == {
        (2563, "9"),
        (2563, "10"),
    }
    assert name_of(saved) == "ตัวชี้วัดที่ 9, 10"
    told = {change.label: change.after for change in history_of(saved)[0].changes}
    assert "9 การเปิดเผยข้อมูล, 10 การป้องกันการทุจริต" in told["ตัวชี้วัด"]


def test_only_what_changed_is_recorded(plan: Plan, framework: Framework) -> None:
    finding = make_finding(plan, criteria=framework.criteria.filter(code="9"), shortcoming="เดิม")
    same = {"shortcoming": "เดิม", "criteria": ["9"]}
    save(plan, finding, **same)
    assert not Entry.objects.of(finding).exists()
    save(plan, finding, **same | {"maintenance": "รักษาไว้"})
    entry = Entry.objects.of(finding).get()
    assert (entry.before, entry.after) == ({"maintenance": ""}, {"maintenance": "รักษาไว้"})
    save(plan, finding, **same | {"criteria": ["10"]})
    told = {change.label: change.after for change in history_of(finding)[0].changes}
    assert told == {"ตัวชี้วัด": "10 การป้องกันการทุจริต", "รักษาระดับ": ""}


def test_a_deleted_finding_stays_in_the_history_of_the_plan_and_its_measures_stay(
    plan: Plan, framework: Framework
) -> None:
    finding = make_finding(plan, make_issue(framework, 2), shortcoming="คู่มือหาไม่พบ")
    measure = make_measure(plan, finding=finding)
    assert delete_finding(plan, finding, make_member(plan.organization)) == 1
    measure.refresh_from_db()
    assert measure.finding is None
    [line] = history_of(plan, "delete_finding")
    assert [(change.label, change.before) for change in line.changes] == [("ประเด็นที่ 2: ข้อบกพร่อง/ข้อปรับปรุง", "คู่มือหาไม่พบ")]


@pytest.mark.parametrize("deed", ["save", "delete"])
def test_whoever_may_not_edit_measures_changes_nothing(plan: Plan, deed: str) -> None:
    finding, mayor = make_finding(plan), make_member(plan.organization, "mayor")
    with pytest.raises(PermissionDenied):
        save_finding(plan, finding, BLANK, mayor) if deed == "save" else delete_finding(plan, finding, mayor)
    finding.refresh_from_db()
    assert finding.shortcoming == "ประชาชนยังหาคู่มือไม่พบ"
