"""The list of the register: what it counts, finds, filters, warns of."""

from typing import Any

import pytest
from django.urls import reverse

from organizations.models import Organization
from tests.factories import make_disclosure, make_framework, make_oit, make_post

pytestmark = pytest.mark.django_db
URL = "/work/maekhammi/2563/oit/"


def test_the_address_is_as_agreed() -> None:
    assert reverse("show-register", args=["maekhammi", 2563]) == URL


def test_the_list_counts_the_states_and_names_the_worst(as_role: Any, organization: Organization) -> None:
    organization.domains = "www.example.go.th"
    organization.save()
    first, second, *_ = make_oit(make_framework())
    make_disclosure(organization, first, "https://drive.example.com/a", owner=make_post(organization))
    make_disclosure(organization, second, state="published")
    page = as_role("mayor").get(URL).content.decode()
    assert "4 ข้อ:" in page
    for words in ("เผยแพร่แล้ว 1", "พร้อมเผยแพร่ 1", "ยังไม่มีข้อมูล 2", "นอกเว็บไซต์หลัก", "หัวหน้าสำนักปลัด"):
        assert words in page
    assert "วางตารางจากเว็บหรือ Word" not in page
    assert "ยังไม่ได้ระบุเว็บไซต์หลัก" not in page


def test_the_page_asks_the_same_of_the_database_for_many_items(
    as_role: Any, organization: Organization, django_assert_max_num_queries: Any
) -> None:
    for number, item in enumerate(make_oit(make_framework(), *(f"o{number}" for number in range(1, 30)))):
        make_disclosure(organization, item, owner=make_post(organization, f"ตำแหน่ง {number}"))
    client = as_role("staff")
    with django_assert_max_num_queries(12):
        client.get(URL)


@pytest.mark.parametrize(("typed", "code"), [("O1.", "o1"), ("๐๒", "o2"), ("ผู้บริหาร", "o2")])
def test_a_code_or_a_word_leads_to_the_item(as_role: Any, organization: Organization, typed: str, code: str) -> None:
    make_oit(make_framework())
    answer = as_role("staff").get(URL, {"find": typed})
    assert (answer.status_code, answer["Location"]) == (302, f"{URL}{code}/")


def test_what_is_not_found_is_told_and_words_of_several_narrow(as_role: Any, organization: Organization) -> None:
    make_oit(make_framework(), "o1", "o8", "o9")
    page = as_role("staff").get(URL, {"find": "o99"})
    assert "ไม่พบข้อ “o99” ในเกณฑ์ปี 2563" in page.content.decode()
    page = as_role("staff").get(URL, {"find": "ข้อทดสอบ"}).content.decode()
    assert "2 จาก 3 ข้อ" in page


def test_filters_that_show_nothing_lead_back_to_everything(as_role: Any, organization: Organization) -> None:
    make_oit(make_framework())
    page = as_role("staff").get(URL, {"state": "published"}).content.decode()
    assert "ไม่มีข้อที่ตรงกับตัวกรอง" in page
    assert "แสดงทั้งหมด 4 ข้อ" in page


@pytest.mark.parametrize(("role", "words"), [("admin", "ระบุโดเมนของเว็บไซต์หลัก"), ("staff", "ผู้ดูแลระบบของหน่วยงานเป็นผู้ระบุ")])
def test_without_a_main_website_it_says_who_names_it(
    as_role: Any, organization: Organization, role: str, words: str
) -> None:
    make_oit(make_framework())
    assert words in as_role(role).get(URL).content.decode()


def test_a_provisional_year_says_what_is_not_verified(as_role: Any, organization: Organization) -> None:
    make_oit(make_framework(provisional=True, unverified="ลำดับของข้อ"))
    client = as_role("staff")
    for url in (URL, f"{URL}o1/", f"{URL}paste/"):
        assert "ลำดับของข้อ" in client.get(url).content.decode()


def test_a_year_nobody_knows_is_not_found(as_role: Any, organization: Organization) -> None:
    client = as_role("staff")
    for word in ("", "o1/", "paste/"):
        assert client.get(f"/work/maekhammi/2540/oit/{word}").status_code == 404
    make_framework()
    assert "ยังไม่มีรายการข้อของ OIT" in client.get(URL).content.decode()
    assert client.get(f"{URL}o1/").status_code == 404
