"""The sheet for ITAS on its page: fields to copy, ticks, the confirmation with its day."""

from collections.abc import Callable
from typing import Any

import pytest
from django.urls import reverse
from selectolax.lexbor import LexborHTMLParser

from disclosures.models import DisclosureLink, ItasConfirmation
from disclosures.register.reading import content_of
from organizations.models import Organization
from tests.conftest import PortalClient
from tests.factories import make_disclosure, make_framework, make_oit

pytestmark = pytest.mark.django_db
DAY = {"confirmed_on_day": "๓๐", "confirmed_on_month": "4", "confirmed_on_year": "2563"}


def url(organization: Organization, name: str = "show-itas-sheet", *parts: str) -> str:
    return reverse(name, args=[organization.slug, 2563, *parts])


def test_every_address_stands_whole_in_a_field_of_its_own(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    addresses = ["https://www.example.go.th/ก?a=1&b=2", "https://www.example.go.th/b"]
    make_disclosure(organization, make_oit(make_framework())[0], *addresses)
    page = LexborHTMLParser(as_role("staff").get(url(organization)).text)
    fields = page.css("input[readonly]")
    assert [field.attributes["value"] for field in fields] == addresses
    named = {field.attributes["id"] for field in page.css("input[readonly], textarea[readonly]")}
    assert {button.attributes["data-copy"] for button in page.css("[data-copy]")} == named
    assert all("hidden" in button.attributes for button in page.css("[data-copy]"))
    [text] = page.css("textarea[readonly]")
    assert text.text().strip() == "1. โครงสร้าง ส่วนที่ 1\n2. โครงสร้าง ส่วนที่ 2"


def test_a_tick_counts_until_the_item_is_edited(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    disclosure = make_disclosure(organization, make_oit(make_framework())[0])
    client, mark = as_role("staff"), url(organization, "mark-itas-filled", "o1")
    answer = client.post(mark, {"filled": "1", "seen": content_of(disclosure).digest})
    assert answer["Location"] == f"{url(organization)}#o1"
    assert "กรอกแล้ว 1 จาก 4" in client.get(url(organization)).text
    DisclosureLink.objects.update(text="แก้แล้ว")
    text = client.get(url(organization)).text
    assert "กรอกแล้ว 0 จาก 4" in text
    assert "แก้ไขหลังกรอก" in text
    client.post(mark)
    assert "แก้ไขหลังกรอก" not in client.get(url(organization)).text


def test_a_stale_page_ticks_nothing(organization: Organization, as_role: Callable[..., PortalClient]) -> None:
    make_disclosure(organization, make_oit(make_framework())[0])
    client = as_role("staff")
    answer = client.post(url(organization, "mark-itas-filled", "o1"), {"filled": "1", "seen": "x"}, follow=True)
    assert "มีผู้แก้ไขข้อ o1" in answer.text
    assert "กรอกแล้ว 0 จาก 4" in answer.text


@pytest.mark.parametrize("code", ["o99", "i1"])
def test_an_item_that_is_none_of_the_year_is_not_found(
    organization: Organization, as_role: Callable[..., PortalClient], code: str
) -> None:
    make_oit(make_framework())
    assert as_role("staff").post(url(organization, "mark-itas-filled", code)).status_code == 404


def test_the_confirmation_is_noted_shown_and_taken_back(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    make_oit(make_framework())
    client, confirm = as_role("palad"), url(organization, "confirm-itas")
    assert "ผู้บริหารยืนยันใน ITAS แล้ว เมื่อ" in client.post(confirm, DAY, follow=True).text
    assert ItasConfirmation.objects.get().confirmed_on.isoformat() == "2020-04-30"
    assert "30 เม.ย. 2563" in client.get(url(organization)).text.replace("\u00a0", " ")
    assert "ยกเลิกการยืนยันแล้ว" in client.post(confirm, {"undo": "1"}, follow=True).text
    assert not ItasConfirmation.objects.exists()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({}, "โปรดกรอกผู้บริหารยืนยันเมื่อวันที่"),
        ({"confirmed_on_year": ""}, "ให้ครบทั้งสามช่อง"),
        ({"confirmed_on_day": "31"}, "เมษายน"),
        ({"confirmed_on_year": "2620"}, "ยังไม่มาถึง"),
        ({"confirmed_on_day": "สิบ"}, "อ่านเป็นวันที่ไม่ได้"),
    ],
    ids=["nothing", "no year", "no such day", "to come", "words"],
)
def test_a_day_that_cannot_be_is_told_and_what_was_typed_stays(
    organization: Organization, as_role: Callable[..., PortalClient], typed: dict[str, str], said: str
) -> None:
    make_oit(make_framework())
    data: dict[str, Any] = DAY | typed if typed else {}
    answer = as_role("staff").post(url(organization, "confirm-itas"), data)
    assert answer.status_code == 200
    assert said in answer.text
    for name, value in data.items():
        if not name.endswith("month"):
            field = LexborHTMLParser(answer.text).css_first(f"[name={name}]")
            assert field is not None
            assert (field.attributes.get("value") or "") == value
    assert not ItasConfirmation.objects.exists()


def test_who_may_only_read_sees_the_sheet_without_a_button(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    make_disclosure(organization, make_oit(make_framework())[0])
    page = LexborHTMLParser(as_role("mayor").get(url(organization)).text)
    assert page.css("main form") == []


def test_a_year_without_a_framework_is_not_found(
    organization: Organization, as_role: Callable[..., PortalClient]
) -> None:
    for verb, name in (("get", "show-itas-sheet"), ("post", "confirm-itas")):
        assert getattr(as_role("staff"), verb)(url(organization, name)).status_code == 404
