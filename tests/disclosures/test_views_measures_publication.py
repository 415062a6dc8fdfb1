"""The members' page of a plan's publication: the same mechanism as for a result, with words of its own."""

from typing import Any

import pytest
from django.urls import reverse

from audit.chain import broken_links
from disclosures.models import Publication
from disclosures.publications.measures_kind import MEASURES
from disclosures.publications.publishing import publish
from disclosures.publications.standing import look_at
from disclosures.refused import Refused
from disclosures.tasks import tasks
from measures.editing import edit_measure
from measures.models import Plan
from measures.states import Action
from organizations.models import Organization
from tests.factories import (
    make_approved,
    make_framework,
    make_measure,
    make_member,
    make_office,
    make_plan,
    make_published_measures,
    make_withdrawal,
    move_measure,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(organization: Organization) -> Plan:
    make_office(organization)
    return make_plan(organization)


def address(name: str = "show-measures-publication", year: int = 2564) -> str:
    return reverse(name, args=["maekhammi", year])


def text(client: Any, url: str = "") -> str:
    answer = client.get(url or address())
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_what_is_looked_at_is_what_is_published(as_role: Any, plan: Plan) -> None:
    make_approved(plan, "เปิดเผยแผน")
    client = as_role("palad")
    page = client.get(address())
    assert "เผยแพร่มาตรการ</button>" in page.content.decode()
    assert "เปิดเผยแผน" in page.content.decode()
    answer = client.post(address("publish-measures"), {"seen": page.context["look"].seen}, follow=True)
    assert "เผยแพร่มาตรการแล้ว ฉบับที่ 1" in answer.content.decode()
    publication = Publication.objects.get()
    assert (publication.what, publication.fiscal_year, publication.published_by) == ("measures", 2564, client.user)
    assert "<strong>เผยแพร่</strong>" in text(client)
    assert list(broken_links()) == []


def test_a_plan_without_a_text_in_force_cannot_be_published(as_role: Any, plan: Plan) -> None:
    make_measure(plan)
    assert "ยังไม่มีมาตรการที่เห็นชอบแล้ว จึงยังไม่มีสิ่งให้เผยแพร่" in text(as_role("palad"))
    look = look_at(plan.organization, 2564, MEASURES)
    with pytest.raises(Refused, match="โปรดเสนอและเห็นชอบมาตรการก่อน"):
        publish(plan.organization, 2564, make_member(plan.organization, "palad"), look.seen, MEASURES)


def test_a_change_that_is_approved_asks_for_a_new_edition_and_shows_the_difference(as_role: Any, plan: Plan) -> None:
    measure = make_approved(plan, "เดิม")
    make_published_measures(plan)
    edit_measure(plan, measure.pk, {"title": "ใหม่"}, make_member(plan.organization))
    palad = as_role("palad")
    assert "สิ่งที่ประชาชนเห็นอยู่" in text(palad)
    assert tasks(plan.organization, palad.user) == []
    move_measure(measure, Action.SUBMIT)
    move_measure(measure, Action.APPROVE)
    page = text(palad)
    assert "<del>เดิม</del>" in page
    assert "<ins>ใหม่</ins>" in page
    assert "เผยแพร่ฉบับแก้ไข</button>" in page
    [task] = tasks(plan.organization, palad.user)
    assert (task.title, task.url) == ("มาตรการ ปีงบประมาณ พ.ศ. 2564 มีการแก้ไขหลังเผยแพร่", address())


def test_approved_measures_ask_to_be_published_and_a_withdrawn_plan_rests(as_role: Any, plan: Plan) -> None:
    make_approved(plan)
    palad = as_role("palad").user
    assert [task.title for task in tasks(plan.organization, palad)] == ["เผยแพร่มาตรการ ปีงบประมาณ พ.ศ. 2564"]
    make_withdrawal(make_published_measures(plan))
    assert tasks(plan.organization, palad) == []


def test_a_reason_takes_the_measures_away(as_role: Any, plan: Plan) -> None:
    make_approved(plan)
    make_published_measures(plan)
    client = as_role("palad")
    refused = client.post(address("withdraw-measures"), {"edition": "1", "reason": ""}).content.decode()
    assert "จะแสดงบนหน้าสาธารณะแทนมาตรการ" in refused
    answer = client.post(address("withdraw-measures"), {"edition": "1", "reason": "พบข้อความผิด"}, follow=True)
    assert "หน้าสาธารณะแสดงวันที่และเหตุผลแทนมาตรการ" in answer.content.decode()
    again = client.get(address("withdraw-measures"), follow=True)
    assert "ปีนี้ไม่มีมาตรการที่เผยแพร่อยู่" in again.content.decode()
    assert Publication.objects.withdrawn().get().withdrawn_reason == "พบข้อความผิด"


@pytest.mark.parametrize("role", ["staff", "mayor", "admin"])
def test_who_may_not_publish_reads_and_is_told_who_may(as_role: Any, plan: Plan, role: str) -> None:
    make_approved(plan)
    page = text(as_role(role))
    assert "ผู้เผยแพร่และถอนได้คือผู้มีบทบาทสำนักปลัด/ปลัด" in page
    assert "btn-primary" not in page


def test_a_year_without_framework_is_not_there_and_one_without_plan_is_empty(
    as_role: Any, organization: Organization
) -> None:
    client = as_role("palad")
    assert client.get(address(year=2999)).status_code == 404
    make_framework(2565)
    assert "จึงยังไม่มีสิ่งให้เผยแพร่" in text(client, address(year=2565))


def test_the_page_asks_a_bounded_number_of_questions(
    as_role: Any, plan: Plan, django_assert_max_num_queries: Any
) -> None:
    for number in range(6):
        make_approved(plan, f"เรื่องที่ {number}")
    make_published_measures(plan)
    make_approved(plan, "เพิ่ม")
    client = as_role("staff")
    with django_assert_max_num_queries(15):
        client.get(address())
