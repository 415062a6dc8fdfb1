"""The paper of a proposal, the form that records it signed, and its scan."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from django.utils import timezone

from measures.content import printed_code
from measures.deciding import awaiting
from measures.models import Measure, Plan, SignedSheet
from measures.sheets import fingerprint_of
from measures.states import Action, Status
from organizations.models import Organization, Post
from tests.conftest import PortalClient
from tests.factories import make_framework, make_measure, make_office, make_plan, make_post, make_tenure, move_measure
from tests.organizations.test_uploads import PDF
from thai.dates import buddhist_year

pytestmark = pytest.mark.django_db
As = Callable[..., PortalClient]


@pytest.fixture
def plan(organization: Organization) -> Plan:
    make_office(organization)
    make_framework(2564)
    return make_plan(organization)


@pytest.fixture
def post(plan: Plan) -> Post:
    post = make_post(plan.organization, "ปลัดองค์การบริหารส่วนตำบลแม่คำมี")
    make_tenure(post, "ปลัด", "ตัวอย่าง")
    return post


@pytest.fixture
def measures(plan: Plan) -> list[Measure]:
    return [move_measure(make_measure(plan, title), Action.SUBMIT) for title in ("หนึ่ง", "สอง")]


def address(name: str, *args: object) -> str:
    return reverse(name, args=["maekhammi", 2564, *args])


def paper(plan: Plan, post: Post, **values: Any) -> dict[str, Any]:
    today = timezone.localdate()
    return {
        "code": printed_code(fingerprint_of(awaiting(plan))),
        "post": post.pk,
        "form": "holder",
        "signed_on_day": str(today.day),
        "signed_on_month": str(today.month),
        "signed_on_year": str(buddhist_year(today)),
        "opinion": "",
        "scan": SimpleUploadedFile("แผน.pdf", PDF),
    } | values


def test_the_paper_bears_the_content_and_its_code(plan: Plan, measures: list[Measure], as_role: As) -> None:
    page = as_role("staff").get(address("print-plan")).content.decode()
    assert page.count(printed_code(fingerprint_of(awaiting(plan)))) == 2
    assert all(measure.title in page for measure in measures)
    assert "print-sheet" in page


def test_there_is_no_paper_of_nothing(plan: Plan, as_role: As) -> None:
    assert "ยังไม่มีมาตรการที่รอพิจารณา" in as_role("staff").get(address("print-plan")).content.decode()
    assert "ยังไม่มีมาตรการที่รอพิจารณา" in as_role("staff").get(address("record-sheet")).content.decode()


def test_a_signed_paper_is_recorded_and_read_as_such(
    plan: Plan, post: Post, measures: list[Measure], as_role: As
) -> None:
    staff = as_role("staff")
    assert "นายปลัด ตัวอย่าง" in staff.get(address("record-sheet")).content.decode()
    answer = staff.post(address("record-sheet"), paper(plan, post))
    assert answer["Location"] == address("list-measures")
    assert set(plan.measures.values_list("status", flat=True)) == {Status.APPROVED}
    page = staff.get(address("show-measure", measures[0].pk)).content.decode()
    assert "บันทึกจากเอกสารลงนาม โดย" in page
    scan = staff.get(address("show-signed-scan", SignedSheet.objects.get().pk))
    assert b"".join(scan) == PDF
    assert scan["Content-Type"] == "application/pdf"


@pytest.mark.parametrize(
    ("values", "field", "sentence"),
    [
        ({"code": "0000 0000 0000 0000"}, "code", "เนื้อหาเปลี่ยนหลังพิมพ์"),
        ({"signed_on_year": "2699"}, "signed_on", "ยังมาไม่ถึง"),
        ({"signed_on_year": "2500"}, "signed_on", "อยู่ก่อนวันที่เสนอ"),
        ({"scan": ""}, "scan", "โปรดเลือกไฟล์สแกน"),
        ({"scan": SimpleUploadedFile("a.pdf", b"MZ")}, "scan", "ไม่ใช่ PDF"),
        ({"returned": ["first"]}, "opinion", "มีมาตรการที่ส่งกลับ"),
        ({"returned": ["999999"]}, "returned", "ไม่มีตัวเลือกนี้"),
        ({"post": ""}, "post", "โปรดเลือกตำแหน่ง"),
    ],
    ids=["code", "future", "too early", "no scan", "disguised", "no opinion", "unknown measure", "no post"],
)
def test_a_wrong_entry_is_told_beside_its_field_and_nothing_is_decided(
    plan: Plan,
    post: Post,
    measures: list[Measure],
    as_role: As,
    values: dict[str, Any],
    field: str,
    sentence: str,
) -> None:
    if values.get("returned") == ["first"]:
        values = {"returned": [str(measures[0].pk)]}
    answer = as_role("staff").post(address("record-sheet"), paper(plan, post) | values)
    assert answer.status_code == 200
    assert sentence in str(answer.context["form"].errors[field])
    assert not SignedSheet.objects.exists()
    assert set(plan.measures.values_list("status", flat=True)) == {Status.SUBMITTED}


def test_the_post_of_another_organization_is_no_choice(
    plan: Plan, measures: list[Measure], other_organization: Organization, as_role: As
) -> None:
    foreign = make_post(other_organization, "ปลัดเทศบาล")
    answer = as_role("staff").post(address("record-sheet"), paper(plan, foreign))
    assert "post" in answer.context["form"].errors


def test_the_queries_of_the_paper_do_not_grow_with_the_measures(
    plan: Plan, as_role: As, django_assert_max_num_queries: Any
) -> None:
    staff = as_role("staff")
    for number in range(6):
        move_measure(make_measure(plan, f"เรื่องที่ {number}"), Action.SUBMIT)
    for name in ("print-plan", "record-sheet"):
        with django_assert_max_num_queries(16):
            staff.get(address(name))
