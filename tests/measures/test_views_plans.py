"""The forms on the plan itself: settings, constraints, reasons, what is stated as lowest."""

from typing import Any

import pytest
from django.urls import reverse

from assessments.models import Framework
from measures.lowest import Stated
from measures.models import Plan
from measures.plan_parts import constraints_of, reasons_of
from measures.stated import stated_of
from organizations.models import Organization
from tests.factories import (
    make_assessment,
    make_framework,
    make_issue,
    make_measure,
    make_plan,
    make_reference,
    make_scores,
)

pytestmark = pytest.mark.django_db

PAGES = ["edit-plan", "edit-constraints", "edit-coverage-reasons", "edit-stated-lowest"]


@pytest.fixture
def framework(organization: Organization) -> Framework:
    """The result's year without figures, and the plan's year."""
    make_framework(2564)
    return make_assessment(organization).framework


def url(organization: Organization, name: str) -> str:
    return reverse(name, args=[organization.slug, 2564])


def save(client: Any, organization: Organization, name: str, values: dict[str, Any]) -> str:
    """The page after the form was posted, with what was said."""
    return " ".join(client.post(url(organization, name), values, follow=True).content.decode().split())


@pytest.mark.parametrize("name", PAGES)
def test_a_form_opens_before_anything_is_stored(
    as_role: Any, organization: Organization, framework: Framework, name: str
) -> None:
    assert as_role("staff").get(url(organization, name)).status_code == 200
    assert as_role("mayor").get(url(organization, name)).status_code == 403
    assert not Plan.objects.exists()


def test_no_constraint_is_an_answer(as_role: Any, organization: Organization, framework: Framework) -> None:
    client = as_role("staff")
    page = save(client, organization, "edit-constraints", {"staff": "คนน้อย\nย้ายบ่อย", "none-area": "on"})
    assert "บันทึกข้อจำกัดแล้ว" in page
    assert constraints_of(Plan.objects.get()) == {"staff": "คนน้อย\nย้ายบ่อย", "area": "ไม่มีข้อจำกัดด้านสภาพพื้นที่"}
    assert "ไม่มีข้อจำกัดด้านสภาพพื้นที่" in page
    form = client.get(url(organization, "edit-constraints")).context["form"]
    assert [name for name in form.fields if name.startswith("none-")] == [
        "none-budget",
        "none-technology",
        "none-society",
    ]


@pytest.mark.parametrize(
    ("name", "values", "sentence"),
    [
        ("edit-constraints", {"area": "กว้าง", "none-area": "on"}, "โปรดเลือกอย่างเดียว"),
        ("edit-constraints", {"area": "ก" * 20_001}, "ยาว 20001 ตัวอักษร โปรดย่อให้ไม่เกิน 20000 ตัวอักษร"),
        ("edit-stated-lowest", {"IIT": ["2"], "IIT-source": ""}, "โปรดระบุเอกสารที่บอกว่าตัวชี้วัดใดของ IIT ต่ำสุด"),
        ("edit-stated-lowest", {"IIT-source": "รายงาน"}, "โปรดเลือกตัวชี้วัดที่เอกสารระบุว่าต่ำสุดของ IIT"),
        ("edit-stated-lowest", {"IIT": ["9"], "IIT-source": "รายงาน"}, "ไม่มีตัวเลือกนี้ใน"),
        ("edit-plan", {"threshold": ""}, "โปรดกรอก"),
        ("edit-plan", {"threshold": "๑๒๐"}, "ซึ่งเกิน 100"),
    ],
    ids=["both", "too long", "no source", "no indicator", "of another instrument", "blank", "over 100"],
)
def test_what_cannot_be_saved_says_how_to_mend_it_and_leaves_nothing_behind(
    as_role: Any, organization: Organization, framework: Framework, name: str, values: dict[str, Any], sentence: str
) -> None:
    assert sentence in save(as_role("staff"), organization, name, values)
    assert not Plan.objects.exists()


def test_what_a_paper_states_is_shown_as_stated(as_role: Any, organization: Organization, framework: Framework) -> None:
    client = as_role("staff")
    values = {"OIT": ["9", "10"], "OIT-source": "รายงานผล หน้า 3", "IIT": ["2"], "IIT-source": "รายงานผล หน้า 2"}
    values |= {"EIT": ["6"], "EIT-source": "รายงานผล หน้า 2"}
    page = save(client, organization, "edit-stated-lowest", values)
    assert stated_of(Plan.objects.get())["OIT"] == Stated(("9", "10"), "รายงานผล หน้า 3")
    assert "ต่ำสุด (2 ตัวชี้วัดเท่ากัน): 9 การเปิดเผยข้อมูล, 10 การป้องกันการทุจริต" in page
    assert "ตามที่ระบุใน รายงานผล หน้า 3" in page


def test_an_instrument_with_figures_is_not_asked_about(
    as_role: Any, organization: Organization, framework: Framework
) -> None:
    make_scores(organization.assessments.get(), {"1": "90"})
    form = as_role("staff").get(url(organization, "edit-stated-lowest")).context["form"]
    assert [node.code for node in form.instruments] == ["EIT", "OIT"]


def test_a_need_is_closed_by_a_measure_or_a_reason(
    as_role: Any, organization: Organization, framework: Framework
) -> None:
    make_scores(organization.assessments.get())
    make_measure(make_plan(organization), criteria=list(framework.criteria.filter(code="6")))
    client = as_role("staff")
    assert list(client.get(url(organization, "edit-coverage-reasons")).context["form"].fields) == [
        "5",
        "7",
        "8",
        "9",
        "10",
    ]
    save(client, organization, "edit-coverage-reasons", {"7": "เปิดช่องทางใหม่แล้ว"})
    assert reasons_of(Plan.objects.get()) == {"7": "เปิดช่องทางใหม่แล้ว"}
    page = client.get(url(organization, "edit-coverage-reasons"))
    assert [need.code for need in page.context["coverage"].open] == ["5", "8", "9", "10"]
    text = " ".join(page.content.decode().split())
    assert "มีมาตรการรองรับ" in text
    assert "มาตรการที่ 1" in text
    assert "มีเหตุผลแล้ว" in text


def test_without_figures_the_page_of_coverage_says_what_it_waits_for(
    as_role: Any, organization: Organization, framework: Framework
) -> None:
    text = as_role("staff").get(url(organization, "edit-coverage-reasons")).content.decode()
    assert "เมื่อมีคะแนนของปีก่อน" in text


def test_the_plan_cites_papers_of_its_year_and_the_year_before_and_chooses_optional_items(
    as_role: Any, organization: Organization, other_organization: Organization, framework: Framework
) -> None:
    issue = make_issue(framework, 4, ["9"], optional=["10"])
    papers = [make_reference(organization, fiscal_year=year) for year in (2562, 2563, 2564)]
    foreign = make_reference(other_organization, fiscal_year=2564)
    client = as_role("staff")
    form = client.get(url(organization, "edit-plan")).context["form"]
    assert {key for key, _ in form.fields["references"].choices} == {str(papers[1].pk), str(papers[2].pk)}
    place = issue.places.get(optional=True)
    refused = save(client, organization, "edit-plan", {"threshold": "80", "references": [foreign.pk]})
    assert "ไม่มีตัวเลือกนี้" in refused
    values = {"threshold": "๘๐", "references": [papers[2].pk], "optional_places": [place.pk]}
    page = save(client, organization, "edit-plan", values)
    plan = Plan.objects.get()
    assert (plan.threshold, [*plan.references.all()], [*plan.optional_places.all()]) == (80, [papers[2]], [place])
    assert "ต่ำกว่า 80.00 คะแนน" in page
    assert "แผนนี้เลือกใส่" in page


def test_two_people_on_the_constraints_are_told(as_role: Any, organization: Organization, framework: Framework) -> None:
    client = as_role("staff")
    seen = client.get(url(organization, "edit-constraints")).context["form"].seen
    save(as_role("palad"), organization, "edit-constraints", {"staff": "ของปลัด", "seen": seen})
    page = save(client, organization, "edit-constraints", {"staff": "ของฉัน", "budget": "น้อย", "seen": seen})
    assert "มีผู้บันทึกช่อง “ด้านบุคลากร” เป็น “ของปลัด”" in page
    assert constraints_of(Plan.objects.get()) == {"staff": "ของปลัด"}


def test_two_people_on_the_papers_of_the_plan_keep_both_changes(
    as_role: Any, organization: Organization, framework: Framework
) -> None:
    paper = make_reference(organization, fiscal_year=2564)
    client = as_role("staff")
    seen = client.get(url(organization, "edit-plan")).context["form"].seen
    save(as_role("palad"), organization, "edit-plan", {"threshold": "85", "references": [paper.pk], "seen": seen})
    refused = client.post(url(organization, "edit-plan"), {"threshold": "800", "seen": seen})
    assert refused.context["form"]["references"].value() == [str(paper.pk)]
    save(client, organization, "edit-plan", {"threshold": "80", "seen": seen})
    plan = Plan.objects.get()
    assert (plan.threshold, [*plan.references.all()]) == (80, [paper])
