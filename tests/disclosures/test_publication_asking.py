"""Before a result or measures go out, their words are searched for personal data, and each find is answered."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.urls import reverse

from audit.models import Entry
from disclosures.models import PrivacyAnswer, Publication
from disclosures.privacy.answering import Unanswered
from disclosures.publications.asking import open_questions
from disclosures.publications.measures_kind import MEASURES
from disclosures.publications.publishing import publish, withdraw
from disclosures.publications.standing import look_at
from measures.models import Plan
from organizations.models import Organization
from tests.factories import make_approved, make_member, make_plan, make_published_measures

pytestmark = pytest.mark.django_db
MOBILE = "08" + "1-234-5678"
METHOD = f"1. แจ้งผู้รับผิดชอบที่ {MOBILE}\n2. สรุปผล"


@pytest.fixture
def plan(organization: Organization) -> Plan:
    plan = make_plan(organization, 2564)
    make_approved(plan, "เปิดเผยข้อมูล", method=METHOD)
    return plan


def address(name: str) -> str:
    return reverse(name, args=["maekhammi", 2564])


def test_a_number_in_a_measure_is_asked_about_with_its_place(plan: Plan) -> None:
    [question] = open_questions(plan.organization, look_at(plan.organization, 2564, MEASURES))
    assert question.places == ("มาตรการที่ 1",)
    assert MOBILE not in question.shown


def test_nothing_is_published_before_each_find_is_answered(plan: Plan) -> None:
    palad, look = make_member(plan.organization, "palad"), look_at(plan.organization, 2564, MEASURES)
    with pytest.raises(Unanswered) as refusal:
        publish(plan.organization, 2564, palad, look.seen, MEASURES)
    assert not Publication.objects.exists()
    [question] = refusal.value.questions
    answers = {question.digest: "หมายเลขกลางของสำนักปลัด"}
    publish(plan.organization, 2564, palad, look.seen, MEASURES, answers)
    assert PrivacyAnswer.objects.get().reason == "หมายเลขกลางของสำนักปลัด"
    assert Entry.objects.filter(action="answer_privacy").count() == 1
    assert open_questions(plan.organization, look_at(plan.organization, 2564, MEASURES)) == []


def test_the_page_asks_and_keeps_what_was_typed(as_role: Any, plan: Plan) -> None:
    client = as_role("palad")
    page = client.get(address("show-measures-publication"))
    [asked] = page.context["asked"]
    field = f"answer-{asked.question.digest}"
    assert f'name="{field}"' in page.content.decode()
    typed = {"seen": page.context["look"].seen, field: "สั้น"}
    refused = client.post(address("publish-measures"), typed).content.decode()
    assert "คำตอบ “สั้น” สั้นเกินไป" in refused
    assert 'value="สั้น"' in refused
    assert client.get(address("publish-measures"))["Location"] == address("show-measures-publication")
    answer = client.post(address("publish-measures"), typed | {field: "เจ้าของหมายเลขยินยอมแล้ว"}, follow=True)
    assert "เผยแพร่มาตรการแล้ว ฉบับที่ 1" in answer.content.decode()
    assert answer.context["asked"] == []


def test_who_may_not_publish_is_asked_nothing(as_role: Any, plan: Plan) -> None:
    assert as_role("staff").get(address("show-measures-publication")).context["asked"] == []


def test_the_deeds_ask_for_the_permission_themselves(organization: Organization) -> None:
    plan = make_plan(organization, 2564)
    make_approved(plan)
    staff = make_member(organization, "staff")
    with pytest.raises(PermissionDenied):
        publish(organization, 2564, staff, look_at(organization, 2564, MEASURES).seen, MEASURES)
    publication = make_published_measures(plan)
    with pytest.raises(PermissionDenied):
        withdraw(publication, staff, "เหตุ")
