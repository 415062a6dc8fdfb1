"""The clarification window: typed item by item, shown and printed beside what was handed in."""

import re
from concurrent.futures import ThreadPoolExecutor
from decimal import Decimal
from threading import Barrier
from typing import Any

import pytest
from django.db import connection
from django.urls import reverse

from assessments.models import Criterion, Recommendation
from audit.models import Entry
from disclosures.models import Clarification
from disclosures.submissions.freezing import freeze
from organizations.models import Organization
from organizations.roles import Role
from tests.factories import PASSWORD, make_disclosure, make_framework, make_member, make_oit

pytestmark = pytest.mark.django_db
URL = "https://www.example.go.th/o1"
TYPED = {"preliminary": "๐", "reason": "เปิดลิงก์ไม่ได้", "explanation": "อยู่ในลิงก์ที่ 1 หน้า 3", "final": "100"}


def address(name: str = "list-clarifications", *parts: object) -> str:
    return reverse(name, args=["maekhammi", 2563, *parts])


@pytest.fixture
def items(organization: Organization) -> list[Criterion]:
    """The first was handed in with a link, the others with nothing."""
    found = make_oit(make_framework())
    make_disclosure(organization, found[0], URL)
    freeze(organization, 2563, make_member(organization, Role.PALAD))
    return found


def test_what_is_typed_is_stored_and_recorded(as_role: Any, items: list[Criterion]) -> None:
    page = as_role("staff").post(address("edit-clarification", "o1"), TYPED, follow=True).content.decode()
    assert "บันทึกการชี้แจงข้อ o1 แล้ว" in page
    said = Clarification.objects.get()
    assert (said.preliminary, said.final, said.reason) == (Decimal(0), Decimal(100), "เปิดลิงก์ไม่ได้")
    assert Entry.objects.filter(object_type="disclosures.clarification", action="create").count() == 1


def test_saving_leads_on_to_the_next_item(as_role: Any, items: list[Criterion]) -> None:
    client = as_role("staff")
    answer = client.post(address("edit-clarification", "o1"), TYPED | {"next": "1"})
    assert answer["Location"] == address("edit-clarification", "o2")
    answer = client.post(address("edit-clarification", "o4"), TYPED | {"next": "1"})
    assert answer["Location"] == address()


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("preliminary", "101", "เกิน 100"),
        ("preliminary", "-1", "น้อยกว่า 0"),
        ("final", "มาก", "ไม่ใช่ตัวเลข"),
        ("final", "99.999", "ทศนิยมเกินสองตำแหน่ง"),
        ("reason", "ก" * 5001, "เหตุผลของผู้ตรวจ"),
    ],
    ids=["over", "below", "no number", "decimals", "long"],
)
def test_a_wrong_field_keeps_everything_typed(
    as_role: Any, items: list[Criterion], field: str, typed: str, said: str
) -> None:
    page = as_role("staff").post(address("edit-clarification", "o1"), TYPED | {field: typed}).content.decode()
    assert said in page
    assert TYPED["explanation"] in page
    assert typed in page
    assert not Clarification.objects.exists()


def test_what_was_typed_outlives_the_session(as_role: Any, anonymous: Any, items: list[Criterion]) -> None:
    page = address("edit-clarification", "o1")
    author = re.findall(r'name="author" value="([^"]+)"', as_role("staff").get(page).content.decode())[-1]
    refused = anonymous.post(page, TYPED | {"author": author}).content.decode()
    carried = re.findall(r'name="carried" value="([^"]+)"', refused)[0]
    signing_in = {"username": "maekhammi-staff", "password": PASSWORD, "carried": carried}
    back = anonymous.post(reverse("login"), signing_in, follow=True)
    assert back.redirect_chain[-1][0] == page
    assert TYPED["explanation"] in back.content.decode()
    assert not Clarification.objects.exists()


def test_two_people_on_one_item_do_not_overwrite_each_other(as_role: Any, items: list[Criterion]) -> None:
    staff, palad = as_role("staff"), as_role("palad")
    staff.post(address("edit-clarification", "o1"), TYPED)
    seen = palad.get(address("edit-clarification", "o1")).context["form"].seen
    staff.post(address("edit-clarification", "o1"), TYPED | {"explanation": "แก้แล้ว"})
    palad.post(address("edit-clarification", "o1"), TYPED | {"seen": seen, "final": "50"})
    said = Clarification.objects.get()
    assert (said.explanation, said.final) == ("แก้แล้ว", Decimal(50))


def test_it_stands_beside_the_frozen_links(as_role: Any, organization: Organization, items: list[Criterion]) -> None:
    organization.disclosures.get().links.all().delete()
    client = as_role("staff")
    for code in ("o1", "o2"):
        client.post(address("edit-clarification", code), TYPED)
    assert URL in client.get(address("edit-clarification", "o1")).content.decode()
    paper = client.get(address("print-clarifications")).content.decode()
    assert URL in paper
    assert "ไม่มีลิงก์" in paper
    assert "ชุดที่ส่งครั้งที่ 1" in paper
    assert paper.count('<tr role="row">') == 3
    assert client.get(address("print-clarifications"), {"all": "1"}).content.decode().count('<tr role="row">') == 5


def test_without_a_submission_the_pages_say_so(as_role: Any, organization: Organization) -> None:
    make_oit(make_framework())
    client = as_role("palad")
    assert "ยังไม่ได้ตรึงชุดที่ส่งของปีนี้" in client.get(address()).content.decode()
    assert "ยังไม่ได้ตรึงชุดที่ส่งของปีนี้" in client.get(address("edit-clarification", "o1")).content.decode()
    assert "ยังไม่ได้บันทึก" in client.get(address("print-clarifications")).content.decode()


def test_the_reasons_become_recommendations_and_the_page_tells_which(as_role: Any, items: list[Criterion]) -> None:
    client = as_role("palad")
    client.post(address("edit-clarification", "o1"), TYPED | {"final": "0"})
    client.post(address("edit-clarification", "o2"), TYPED)
    page = client.post(address("recommend-from-reasons"), follow=True).content.decode()
    assert "ข้อเสนอแนะตัวชี้วัดที่ 9 การเปิดเผยข้อมูล: o1 เพิ่มแล้ว" in page
    assert "o2 ไม่เพิ่มเพราะได้คะแนนเต็มหลังชี้แจง" in page
    assert Recommendation.objects.get().criterion.code == "9"
    assert "o1 มีอยู่แล้ว" in client.post(address("recommend-from-reasons"), follow=True).content.decode()


def test_without_reasons_nothing_is_added(as_role: Any, items: list[Criterion]) -> None:
    page = as_role("palad").post(address("recommend-from-reasons"), follow=True).content.decode()
    assert "ยังไม่มีเหตุผลของผู้ตรวจในข้อใด" in page


def test_an_unknown_item_is_not_found(as_role: Any, items: list[Criterion]) -> None:
    assert as_role("staff").get(address("edit-clarification", "o99")).status_code == 404


@pytest.mark.django_db(transaction=True)
def test_two_first_saves_of_one_item_at_once_make_one(organization: Organization, as_role: Any) -> None:
    if connection.vendor != "postgresql":
        pytest.skip("PostgreSQL only: SQLite's tests share one connection in memory, where threads cannot meet")
    make_oit(make_framework())
    clients, start = [as_role("staff"), as_role("palad")], Barrier(2)

    def save(client: Any) -> int:
        try:
            start.wait(timeout=20)
            return int(client.post(address("edit-clarification", "o1"), TYPED).status_code)
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        assert list(pool.map(save, clients)) == [302, 302]
    assert Clarification.objects.count() == 1
