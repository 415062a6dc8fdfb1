"""Carrying over, the sheet for ITAS and the site files in a real browser: accessible, with and without script."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from disclosures.models import Disclosure
from organizations.models import Organization
from tests.browsing import found_on, press
from tests.disclosures.register.carrying.years import make_last_year, make_unknown_year, make_years
from tests.factories import make_disclosure, make_member

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
OIT = "/work/maekhammi/2563/oit/"
A, B = "https://www.example.go.th/a", "https://www.example.go.th/b"


@pytest.fixture(autouse=True)
def stored(organization: Organization) -> None:
    after, actor = make_years(), make_member(organization, username="clerk")
    make_unknown_year()
    make_last_year(organization, actor, "o1", "o4")
    make_disclosure(organization, after["o2"], A, B)
    make_disclosure(organization, after["o3"], has=False, remark="ไม่มีภารกิจ", state="draft")


@pytest.mark.looks
def test_the_pages_are_accessible_and_fit(as_person: "Callable[..., Page]") -> None:
    addresses = [f"{OIT}carry/", "/work/maekhammi/2564/oit/carry/", f"{OIT}itas/", f"{OIT}site-files/"]
    assert found_on(as_person("clerk"), addresses) == {}


def test_a_button_copies_the_whole_address_and_says_so(as_person: "Callable[..., Page]") -> None:
    page = as_person("clerk")
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.goto(f"{OIT}itas/")
    page.get_by_role("button", name="คัดลอก URL ที่ 2 ของข้อ o2").click()
    page.get_by_role("status").filter(has_text="คัดลอก URL ที่ 2 ของข้อ o2 แล้ว").wait_for()
    assert page.evaluate("navigator.clipboard.readText()") == B


def test_without_script_a_field_is_selected_by_hand_and_an_item_ticked(as_person: "Callable[..., Page]") -> None:
    page = as_person("clerk", script=False)
    page.goto(f"{OIT}itas/")
    assert page.get_by_label("URL ที่ 1 ของข้อ o2").first.input_value() == A
    assert page.get_by_role("button", name="คัดลอก").count() == 0
    press(page.get_by_role("button", name="กรอกแล้ว ข้อ o2"))
    assert page.get_by_text("กรอกแล้ว 1 จาก 5", exact=True).is_visible()


def test_last_years_register_is_carried_without_script(as_person: "Callable[..., Page]") -> None:
    page = as_person("clerk", script=False)
    page.goto(f"{OIT}carry/")
    assert page.get_by_label("ยกข้อ o1 มา").is_checked()
    press(page.get_by_role("button", name="ยกข้อที่เลือกมาทั้งหมด"))
    assert page.get_by_text("ยกมาจากปี 2562 แล้ว").is_visible()
    carried = Disclosure.objects.filter(notes__contains="ยกมาจากปี 2562").order_by("item__code")
    assert list(carried.values_list("item__code", flat=True)) == ["o1", "o4"]
