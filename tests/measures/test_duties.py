"""What a handover lists of this room: measures in force that are not completed, and the results still owed."""

from datetime import date

import pytest

from measures.duties import open_duties
from measures.models import Measure
from organizations.models import Organization, Post
from tests.factories import make_approved, make_measure, make_office, make_plan, make_post
from tests.measures.clock import TODAY

pytestmark = pytest.mark.django_db


@pytest.fixture
def director(organization: Organization) -> Post:
    return make_post(organization, "ผู้อำนวยการกองคลัง", office=make_office(organization, "กองคลัง"))


def test_a_post_hands_over_what_is_in_force_and_not_completed(organization: Organization, director: Post) -> None:
    plan = make_plan(organization, 2567)
    make_approved(
        plan, "อบรม", owners_text="กองคลัง และ ผู้อำนวยการกองคลัง", ends_on=date(2024, 9, 30), period_confirmed=True
    )
    Measure.objects.filter(pk=make_approved(plan, "เสร็จแล้ว", owners_text="กองคลัง").pk).update(
        implementation="completed"
    )
    make_approved(plan, "ของผู้อื่น", owners_text="กองช่าง")
    make_measure(plan, "ร่าง", owners_text="กองคลัง")
    found = open_duties(organization, [director.pk], TODAY)
    assert [(duty.title, duty.due) for duty in found] == [
        ("มาตรการที่ 1 อบรม", date(2024, 9, 30)),
        ("รายงานผลรอบ 6 เดือน ปีงบประมาณ พ.ศ. 2567", date(2024, 3, 31)),
    ]
    year, owners = found[0].detail.split(" · ")
    assert (year, sorted(owners.split())) == ("ปีงบประมาณ พ.ศ. 2567", ["กองคลัง", "ผู้อำนวยการกองคลัง"])
    assert found[1].detail == "ยังขาดมาตรการที่ 1, 2"


def test_a_post_without_duties_hands_over_nothing(organization: Organization, director: Post) -> None:
    other = make_post(organization, "นายช่าง", office=make_office(organization, "กองช่าง"))
    make_approved(make_plan(organization, 2567), owners_text="กองคลัง")
    assert open_duties(organization, [other.pk], TODAY) == []
