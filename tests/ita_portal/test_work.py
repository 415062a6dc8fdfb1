"""งานของฉัน: sections in their order, days with their distance, long lists folded, a constant number of queries."""

from datetime import date
from typing import Any

import pytest
from django.urls import reverse

from ita_portal.sections import ROWS, SECTIONS, grouped
from measures.models import Decision, Measure, Ownership, Plan
from measures.states import Status
from organizations.models import Organization
from organizations.roles import Role
from organizations.tasks import Section, Task
from tests.conftest import sign_in
from tests.factories import make_member, make_office, make_plan, make_post, make_tenure
from tests.measures.clock import TODAY, stop_at


def task(section: Section = Section.OTHER, day: date | None = None, title: str = "งาน") -> Task:
    return Task(title, "", "เปิด", "/", section, day)


def test_sections_stand_in_the_order_of_the_page() -> None:
    tasks = [task(section) for section in reversed(Section)]
    assert [group.section for group in grouped(tasks, TODAY)] == list(SECTIONS) == list(Section)


def test_an_empty_section_is_left_out() -> None:
    assert [group.heading for group in grouped([task(Section.SOON)], TODAY)] == ["ครบกำหนดใน 30 วัน"]


@pytest.mark.parametrize(
    ("section", "day", "when", "aside"),
    [
        (Section.OVERDUE, date(2024, 3, 31), "31 มี.ค. 2567", "เกิน 2 วัน"),
        (Section.SOON, date(2024, 4, 19), "19 เม.ย. 2567", "อีก 17 วัน"),
        (Section.VACANT, date(2024, 4, 19), "19 เม.ย. 2567", "อีก 17 วัน"),
        (Section.WAITING, date(2024, 3, 28), "รอ 5 วัน", "ตั้งแต่ 28 มี.ค. 2567"),
        (Section.RETURNED, date(2024, 3, 29), "29 มี.ค. 2567", "รอ 4 วัน"),
        (Section.OTHER, None, "", ""),
    ],
)
def test_a_row_shows_its_day_and_how_far_it_is(section: Section, day: date | None, when: str, aside: str) -> None:
    [group] = grouped([task(section, day)], TODAY)
    row = group.rows[0]
    assert [text.replace("\u00a0", " ") for text in (row.when, row.aside)] == [when, aside]


def test_the_earliest_day_stands_first_and_what_has_none_last() -> None:
    days = [None, date(2024, 4, 9), date(2024, 4, 3)]
    [group] = grouped([task(Section.SOON, day) for day in days], TODAY)
    assert [row.task.day for row in group.rows] == [date(2024, 4, 3), date(2024, 4, 9), None]


def test_a_long_section_folds_what_exceeds_fifty_rows() -> None:
    [group] = grouped([task(title=str(number)) for number in range(ROWS + 3)], TODAY)
    assert (len(group.first), len(group.rest)) == (ROWS, 3)


def make_duties(plan: Plan, number: int) -> None:
    """Overdue measures in force of กองคลัง, and as many returned ones, written past the workflow for speed."""
    author = make_member(plan.organization)
    office = plan.organization.offices.get(name="กองคลัง")
    standing = plan.measures.count()
    values = {"plan": plan, "owners_text": "กองคลัง", "ends_on": date(2024, 3, 31)}
    measures = Measure.objects.bulk_create(
        Measure(position=standing + place, title=f"เรื่องที่ {place}", **values) for place in range(number)
    )
    Ownership.objects.bulk_create(Ownership(measure=one, office=office) for one in measures)
    decision = {"content": {}, "digest": "", "actor": author, "at": "2024-03-29T03:00Z", "before": "submitted"}
    returned = Decision.objects.bulk_create(
        Decision(measure=one, action="return", after="returned", note="ขอให้แก้ไข", **decision) for one in measures
    )
    for one, made in zip(measures, returned, strict=True):
        one.status, one.in_force = Status.RETURNED, made
    Measure.objects.bulk_update(measures, ["status", "in_force"])


@pytest.fixture
def director(organization: Organization, monkeypatch: pytest.MonkeyPatch) -> Any:
    stop_at(monkeypatch)
    user = make_member(organization, Role.STAFF, Role.PALAD, Role.ADMIN)
    make_tenure(make_post(organization, "ผู้อำนวยการกองคลัง", office=make_office(organization, "กองคลัง")), user=user)
    return sign_in(user)


@pytest.mark.django_db
def test_two_hundred_duties_cost_as_many_queries_as_one(
    organization: Organization, director: Any, django_assert_max_num_queries: Any
) -> None:
    plan, counts = make_plan(organization, 2567), []
    for number in (1, 99):
        make_duties(plan, number)
        with django_assert_max_num_queries(20) as captured:
            page = director.get(reverse("work")).content.decode()
        counts.append(len(captured))
    assert counts[0] == counts[1]
    assert page.count("บันทึกผล<") == 101
    assert page.count('<details class="more">') == 2
    assert "<strong>101</strong> เกินกำหนด" in page
    assert "<strong>100</strong> ถูกส่งกลับ" in page
    assert page.count("btn-primary") == 1


@pytest.mark.django_db
def test_the_page_leads_to_the_meeting_and_to_handing_over(organization: Organization, director: Any) -> None:
    make_plan(organization, 2567)
    page = director.get(reverse("work")).content.decode()
    assert reverse("show-meeting", args=["maekhammi", 2567]) in page
    assert reverse("list-handovers", args=["maekhammi"]) in page
    mayor = sign_in(make_member(organization, Role.MAYOR)).get(reverse("work")).content.decode()
    assert reverse("list-handovers", args=["maekhammi"]) not in mayor
