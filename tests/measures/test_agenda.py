"""What the monthly meeting goes through of a plan on a day."""

from datetime import date

import pytest

from measures.agenda import Item, OfficeItems, agenda_of, meeting_year
from measures.models import Measure, Plan
from measures.states import Action
from organizations.models import Organization
from tests.factories import make_approved, make_measure, make_member, make_office, make_plan, move_measure
from tests.measures.clock import TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(organization: Organization) -> Plan:
    for name in ("กองคลัง", "กองช่าง"):
        make_office(organization, name)
    return make_plan(organization, 2567)


def due(plan: Plan, title: str, owners: str, ends_on: date) -> Measure:
    return make_approved(plan, title, owners_text=owners, ends_on=ends_on, period_confirmed=True)


def names(offices: list[OfficeItems]) -> dict[str, list[tuple[str, str]]]:
    return {
        one.office: [(item.measure.title, item.says.replace("\u00a0", " ")) for item in one.items] for one in offices
    }


def test_what_is_overdue_or_due_soon_stands_under_each_of_its_offices(plan: Plan) -> None:
    due(plan, "เลย", "กองคลัง และ กองช่าง", date(2024, 3, 31))
    due(plan, "ใกล้", "กองช่าง", date(2024, 4, 19))
    due(plan, "ใกล้กว่า", "ทุกส่วนราชการ", date(2024, 4, 3))
    due(plan, "ไกล", "กองช่าง", date(2024, 9, 30))
    agenda = agenda_of(plan, TODAY)
    assert names(agenda.overdue) == {"กองคลัง": [("เลย", "เกิน 2 วัน")], "กองช่าง": [("เลย", "เกิน 2 วัน")]}
    assert names(agenda.soon) == {"ทุกส่วนราชการ": [("ใกล้กว่า", "อีก 1 วัน")], "กองช่าง": [("ใกล้", "อีก 17 วัน")]}
    assert {office: len(items) for office, items in names(agenda.missing).items()} == {
        "กองคลัง": 1,
        "กองช่าง": 3,
        "ทุกส่วนราชการ": 1,
    }
    assert (agenda.in_force, agenda.entered) == (4, 0)


def test_outside_the_time_of_a_round_no_result_is_missing(plan: Plan) -> None:
    due(plan, "ไกล", "กองช่าง", date(2024, 9, 30))
    agenda = agenda_of(plan, date(2024, 1, 2))
    assert (agenda.round, agenda.missing, agenda.empty) == (None, [], True)


def test_what_waits_and_what_came_back_is_listed_with_its_note(plan: Plan) -> None:
    waiting, returned = make_measure(plan, "รอ"), make_measure(plan, "กลับ")
    for one in (waiting, returned):
        move_measure(one, Action.SUBMIT)
    move_measure(returned, Action.RETURN, note="ขอให้ระบุระยะเวลา")
    agenda = agenda_of(plan, TODAY)
    assert (agenda.waiting, agenda.returned) == ([Item(waiting)], [Item(returned, "ขอให้ระบุระยะเวลา")])


def test_the_agenda_of_sixty_measures_costs_as_much_as_that_of_one(
    plan: Plan, django_assert_max_num_queries: object
) -> None:
    author = make_member(plan.organization)
    due(plan, "หนึ่ง", "กองคลัง", date(2024, 3, 31))
    for _ in range(2):
        with django_assert_max_num_queries(10):  # type: ignore[operator]
            agenda_of(Plan.objects.select_related("organization").get(pk=plan.pk), TODAY)
        for number in range(6):
            move_measure(make_measure(plan, f"เรื่องที่ {number}", author), Action.SUBMIT, author)


@pytest.mark.parametrize(
    ("years", "meeting"), [([], None), ([2564], 2564), ([2566, 2567, 2568], 2567)], ids=["none", "old", "running"]
)
def test_the_meeting_is_about_the_running_year_or_the_newest_plan(
    organization: Organization, years: list[int], meeting: int | None
) -> None:
    for year in years:
        make_plan(organization, year)
    assert meeting_year(organization, TODAY) == meeting
