"""What anybody reads of a plan: the stored edition, whatever happened to the measures since."""

from typing import Any

import pytest
from django.db import connection

from audit.append_only import in_force
from disclosures.finding.index import index
from disclosures.models import Publication
from measures.editing import edit_measure
from measures.models import Measure, Plan
from measures.states import Action
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.factories import (
    make_approved,
    make_assessment,
    make_frozen,
    make_member,
    make_office,
    make_plan,
    make_progress,
    make_publication,
    make_published_measures,
    make_scores,
    make_withdrawal,
    move_measure,
)

pytestmark = pytest.mark.django_db
PAGE = "/o/maekhammi/2564/measures/"


@pytest.fixture
def plan(organization: Organization) -> Plan:
    make_office(organization)
    plan = make_plan(organization)
    measure = make_approved(plan, "เปิดเผยแผนการใช้งบประมาณ", monitoring="ติดตามทุกไตรมาส", period_text="ต.ค. 63 - ก.ย. 64")
    make_progress(measure, result="เผยแพร่แผนแล้ว", implementation="completed", no_evidence_reason="เผยแพร่บนเว็บไซต์")
    make_frozen(plan)
    return plan


@pytest.fixture
def publication(plan: Plan) -> Publication:
    return make_published_measures(plan)


def text(client: PortalClient, path: str = PAGE) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_a_measure_stands_with_its_steps_owners_period_and_result(
    anonymous: PortalClient, publication: Publication
) -> None:
    page = text(anonymous)
    for shown in (
        "เปิดเผยแผนการใช้งบประมาณ",
        '<li value="2" class="prewrap">เผยแพร่คู่มือ</li>',
        "สำนักปลัด",
        "ต.ค. 63 - ก.ย. 64",
        "ติดตามทุกไตรมาส",
        "ดำเนินการแล้วเสร็จ",
        "เผยแพร่แผนแล้ว",
        "ฉบับที่ 1",
    ):
        assert shown in page
    assert str(publication.published_by) not in page
    assert 'og:title" content="มาตรการ ITA ปี 2564' in page


def test_a_plan_that_was_never_published_is_not_there(anonymous: PortalClient, plan: Plan) -> None:
    assert anonymous.get(PAGE).status_code == 404
    assert anonymous.get("/o/maekhammi/").status_code == 404


def test_later_deeds_change_no_public_page(anonymous: PortalClient, plan: Plan, publication: Publication) -> None:
    before = text(anonymous)
    measure = Measure.objects.get()
    edit_measure(plan, measure.pk, {"title": "ข้อความใหม่", "method": "อื่น"}, make_member(plan.organization))
    assert text(anonymous) == before
    move_measure(measure, Action.SUBMIT)
    move_measure(measure, Action.CANCEL, note="ซ้ำ")
    Organization.objects.update(name="ชื่อใหม่")
    assert text(anonymous) == before


def test_a_withdrawn_plan_says_when_and_why_and_shows_no_measure(
    anonymous: PortalClient, publication: Publication
) -> None:
    make_withdrawal(publication, "พบข้อความผิด")
    page = text(anonymous)
    assert "หน่วยงานถอนการเผยแพร่มาตรการของปีนี้แล้ว" in page
    assert "พบข้อความผิด" in page
    assert "เปิดเผยแผนการใช้งบประมาณ" not in page
    assert "ถอนการเผยแพร่แล้ว" in text(anonymous, "/o/maekhammi/")


def test_the_years_of_an_organization_name_its_measures(anonymous: PortalClient, publication: Publication) -> None:
    page = text(anonymous, "/o/maekhammi/")
    assert f'href="{PAGE}"' in page
    assert "ปี 2564" in page
    assert PAGE in text(anonymous, "/?q=แม่คำมี")


def test_tabs_lead_to_what_is_published_nearest(anonymous: PortalClient, publication: Publication) -> None:
    assert anonymous.get(PAGE).context["tabs"] == []
    make_scores(make_assessment(publication.organization))
    make_publication(publication.organization)
    found = anonymous.get(PAGE).context["tabs"]
    assert [(tab.label, tab.url, tab.current) for tab in found] == [
        ("ผลการประเมิน ปี 2563", "/o/maekhammi/2563/", False),
        ("มาตรการ", PAGE, True),
    ]
    assert f'href="{PAGE}"' in text(anonymous, "/o/maekhammi/2563/")
    assert "60.40" in text(anonymous, "/?q=แม่คำมี")


def test_the_page_asks_at_most_three_questions(
    anonymous: PortalClient, plan: Plan, django_assert_max_num_queries: Any
) -> None:
    for number in range(5):
        make_approved(plan, f"เรื่องที่ {number}")
    make_published_measures(plan)
    index()
    with django_assert_max_num_queries(3):
        anonymous.get(PAGE)


def test_the_table_of_editions_is_still_guarded() -> None:
    assert in_force(connection, "disclosures_publication")
