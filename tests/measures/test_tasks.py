"""What the room of measures asks of a person, by post and by permission."""

from collections.abc import Callable
from datetime import date

import pytest
from django.urls import reverse

from measures.models import Measure, Plan
from measures.tasks import tasks
from organizations.models import Organization, Post, Tenure, User
from organizations.roles import Role
from organizations.tasks import Section, Task
from tests.factories import make_approved, make_member, make_office, make_plan, make_post, make_tenure
from tests.measures.clock import stop_at

pytestmark = pytest.mark.django_db
OWN = {Section.OVERDUE, Section.SOON, Section.VACANT}


@pytest.fixture(autouse=True)
def today(monkeypatch: pytest.MonkeyPatch) -> None:
    """2 April 2567: two days after the six-month round of the plan."""
    stop_at(monkeypatch)


@pytest.fixture
def plan(organization: Organization) -> Plan:
    return make_plan(organization, 2567)


@pytest.fixture
def office(organization: Organization) -> Callable[[str], tuple[Post, User]]:
    """An office with a director who signs in."""

    def make(name: str) -> tuple[Post, User]:
        post = make_post(organization, f"ผู้อำนวยการ{name}", office=make_office(organization, name), rank=5)
        user = make_member(organization)
        make_tenure(post, user=user)
        return post, user

    return make


def asked(user: User, organization: Organization, *sections: Section) -> list[Task]:
    found = tasks(Organization.objects.get(pk=organization.pk), user)
    return [task for task in found if task.section in (sections or OWN)]


def due(plan: Plan, ends_on: date | None, owners: str = "กองคลัง", title: str = "อบรม", **values: str) -> Measure:
    measure = make_approved(plan, title, owners_text=owners, ends_on=ends_on, period_confirmed=True)
    Measure.objects.filter(pk=measure.pk).update(**{"implementation": "in_progress"} | values)
    return measure


@pytest.mark.parametrize(
    ("ends_on", "section"),
    [
        (date(2024, 4, 1), Section.OVERDUE),
        (date(2024, 4, 2), Section.SOON),
        (date(2024, 5, 2), Section.SOON),
        (date(2024, 5, 3), None),
        (None, None),
    ],
)
def test_a_measure_is_asked_of_its_office_by_its_last_day(
    plan: Plan, office: Callable[[str], tuple[Post, User]], ends_on: date | None, section: Section | None
) -> None:
    (_, finance), (_, works) = office("กองคลัง"), office("กองช่าง")
    measure = due(plan, ends_on)
    found = [task for task in asked(finance, plan.organization) if task.title == "อบรม"]
    assert [task.section for task in found] == ([section] if section else [])
    assert asked(works, plan.organization) == []
    if found:
        assert (found[0].verb, found[0].day) == ("บันทึกผล", ends_on)
        assert found[0].url == reverse("report-progress", args=["maekhammi", 2567, 6, measure.pk])
        assert "กองคลัง" in found[0].detail


@pytest.mark.parametrize("state", ["completed", "cancelled"])
def test_what_is_done_with_is_not_asked_for(plan: Plan, office: Callable[[str], tuple[Post, User]], state: str) -> None:
    _, finance = office("กองคลัง")
    due(plan, date(2024, 3, 1), implementation=state)
    assert not [task for task in asked(finance, plan.organization) if task.title == "อบรม"]


def test_what_belongs_to_everyone_is_each_offices_own(plan: Plan, office: Callable[[str], tuple[Post, User]]) -> None:
    people = [office(name)[1] for name in ("กองคลัง", "กองช่าง")]
    due(plan, date(2024, 3, 1), "ทุกส่วนราชการ")
    for user, name in zip(people, ("กองคลัง", "กองช่าง"), strict=True):
        assert {task.section for task in asked(user, plan.organization)} == {Section.OVERDUE}
        assert any("รายงานผลรอบ 6 เดือน" in task.title and name in task.title for task in asked(user, plan.organization))


def test_the_results_of_a_round_are_one_task_per_office_with_counts(
    plan: Plan, office: Callable[[str], tuple[Post, User]]
) -> None:
    _, finance = office("กองคลัง")
    for number in range(3):
        due(plan, None, title=f"เรื่องที่ {number}")
    [task] = asked(finance, plan.organization)
    assert task.title == "รายงานผลรอบ 6 เดือน ปี 2567 ของกองคลัง 3 เรื่อง"
    assert task.detail == "บันทึกแล้ว 0 เรื่อง ยังขาด 3"
    assert (task.section, task.day) == (Section.OVERDUE, date(2024, 3, 31))
    assert task.url == reverse("show-round", args=["maekhammi", 2567, 6]) + "?show=mine"


def test_whoever_closes_rounds_sees_what_others_owe(plan: Plan, office: Callable[[str], tuple[Post, User]]) -> None:
    office("กองคลัง")
    due(plan, None)
    [task] = asked(make_member(plan.organization, Role.PALAD), plan.organization)
    assert (task.verb, task.detail) == ("ติดตาม", "ยังขาด กองคลัง 1 เรื่อง")
    assert asked(make_member(plan.organization, Role.MAYOR), plan.organization) == []


def test_duties_follow_the_post_when_its_holder_changes(plan: Plan, office: Callable[[str], tuple[Post, User]]) -> None:
    post, former = office("กองคลัง")
    palad = make_member(plan.organization, Role.PALAD)
    make_tenure(make_post(plan.organization, "ปลัด", rank=8, chain=2), user=palad)
    due(plan, date(2024, 3, 1))
    assert asked(former, plan.organization)
    Tenure.objects.filter(post=post).update(ends_on=date(2024, 3, 31))
    assert asked(former, plan.organization) == []
    vacant = asked(palad, plan.organization, Section.VACANT)
    assert {"ตำแหน่งผู้อำนวยการกองคลัง ว่าง" in task.detail for task in vacant} == {True}
    newcomer = make_member(plan.organization)
    make_tenure(post, user=newcomer, starts_on=date(2024, 4, 1))
    assert {task.section for task in asked(newcomer, plan.organization)} == {Section.OVERDUE}
    assert asked(palad, plan.organization, Section.VACANT) == []


def test_words_that_name_no_office_are_asked_of_the_clerks(
    plan: Plan, office: Callable[[str], tuple[Post, User]]
) -> None:
    _, finance = office("กองคลัง")
    due(plan, date(2024, 3, 1), "ผู้ดูแลเว็บไซต์")
    assert "ผู้ดูแลเว็บไซต์" in asked(make_member(plan.organization), plan.organization)[0].detail
    assert asked(finance, plan.organization) == []


@pytest.mark.parametrize(("role", "verb"), [(Role.PALAD, "ดูตำแหน่ง"), (Role.ADMIN, "เพิ่มตำแหน่ง"), (Role.MAYOR, "")])
def test_a_measure_whose_offices_have_no_post_is_told_to_those_who_can_mend_it(
    plan: Plan, role: Role, verb: str
) -> None:
    make_office(plan.organization, "กองช่าง")
    due(plan, None, "กองช่าง")
    found = asked(make_member(plan.organization, role), plan.organization, Section.VACANT)
    assert [task.verb for task in found if "ไม่มีตำแหน่งที่รับผิดชอบ" in task.title] == ([verb] if verb else [])
