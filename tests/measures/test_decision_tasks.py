"""What waits for a decision, came back, or was never proposed, and whom it is told."""

from collections.abc import Iterable

import pytest
from django.urls import reverse

from measures.editing import edit_measure
from measures.models import Measure, Plan
from measures.states import Action
from measures.tasks import tasks
from organizations.models import Organization, User
from organizations.roles import Role
from organizations.tasks import Section, Task
from tests.factories import make_approved, make_measure, make_member, make_office, make_plan, move_measure

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(organization: Organization) -> Plan:
    make_office(organization)
    return make_plan(organization, 2567)


def asked(user: User, plan: Plan, section: Section) -> list[Task]:
    organization = Organization.objects.get(pk=plan.organization.pk)
    return [task for task in tasks(organization, user) if task.section is section]


def submitted(plan: Plan, staff: User, titles: Iterable[str]) -> list[Measure]:
    return [move_measure(make_measure(plan, title, staff), Action.SUBMIT, staff) for title in titles]


def test_what_is_proposed_waits_for_whoever_decides(plan: Plan, staff: User, palad: User) -> None:
    [measure] = submitted(plan, staff, ["คู่มือ"])
    [task] = asked(palad, plan, Section.WAITING)
    assert (task.title, task.verb) == ("คู่มือ", "พิจารณา")
    assert task.url == reverse("show-measure", args=["maekhammi", 2567, measure.pk])
    assert f"เสนอโดย {staff}" in task.detail
    assert task.day is not None
    assert asked(staff, plan, Section.WAITING) == []


def test_more_than_three_of_a_plan_wait_as_one(plan: Plan, staff: User, palad: User) -> None:
    submitted(plan, staff, "กขค")
    assert len(asked(palad, plan, Section.WAITING)) == 3
    submitted(plan, staff, "ง")
    [task] = asked(palad, plan, Section.WAITING)
    assert task.title.startswith("รอพิจารณา 4 มาตรการ")
    assert task.url == reverse("decide-measures", args=["maekhammi", 2567])


def test_a_changed_text_waits_to_be_compared(plan: Plan, staff: User, palad: User) -> None:
    measure = make_approved(plan)
    edit_measure(plan, measure.pk, {"title": "ใหม่"}, staff)
    [revised] = asked(staff, plan, Section.OTHER)
    assert "แก้ไขแล้วยังไม่ได้เสนอ" in revised.title
    move_measure(measure, Action.SUBMIT, staff)
    assert [task.verb for task in asked(palad, plan, Section.WAITING)] == ["ดูสิ่งที่เปลี่ยน"]
    assert asked(staff, plan, Section.OTHER) == []


@pytest.mark.parametrize("action", [Action.RETURN, Action.REOPEN])
def test_what_came_back_quotes_the_note(plan: Plan, staff: User, palad: User, action: Action) -> None:
    [measure] = submitted(plan, staff, ["คู่มือ"])
    if action is Action.REOPEN:
        move_measure(measure, Action.APPROVE, palad)
    move_measure(measure, action, palad, note="ขอให้ระบุ\nระยะเวลา")
    [task] = asked(staff, plan, Section.RETURNED)
    assert task.detail == f"“ขอให้ระบุ ระยะเวลา” · โดย {palad} · มาตรการที่ 1 ปีงบประมาณ พ.ศ. 2567"
    assert task.verb == "แก้ไข"
    assert task.url.endswith(f"?edit={measure.pk}#m{measure.pk}")
    assert asked(make_member(plan.organization, Role.MAYOR), plan, Section.RETURNED) == []


def test_the_drafts_of_a_plan_are_one_task(plan: Plan, staff: User) -> None:
    for title in "กข":
        make_measure(plan, title, staff)
    [task] = asked(staff, plan, Section.OTHER)
    assert task.detail == "เป็นร่าง 2 เรื่อง ยังไม่ได้เสนอ"
    assert task.url == reverse("propose-plan", args=["maekhammi", 2567])
    assert asked(make_member(plan.organization, Role.ADMIN), plan, Section.OTHER) == []
