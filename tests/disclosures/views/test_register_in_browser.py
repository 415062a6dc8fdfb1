"""The register in a real browser: rows without script, a table copied from a web page with its hidden addresses."""

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from disclosures.models import DisclosureLink
from organizations.models import Organization
from tests.browsing import faults, found_on, press
from tests.factories import make_disclosure, make_framework, make_issued, make_member, make_oit

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
OIT = "/work/maekhammi/2563/oit/"
A, B, C = (f"https://www.example.go.th/{name}" for name in "abc")
COPIED = f"""<table><tr><th>ข้อ</th><th>URL</th><th>คำอธิบาย</th></tr>
<tr><td rowspan="2">O1</td><td><a href="{A}">{A}</a></td><td><p>1. ผัง</p></td></tr>
<tr><td>{B}</td><td>2. กรอบ</td></tr><tr><td>๐๒</td><td><a href="{C}">ทำเนียบ</a></td><td></td></tr></table>"""
PASTE = """(html) => {
  const data = new DataTransfer();
  data.setData("text/html", html);
  const paste = new ClipboardEvent("paste", {clipboardData: data, bubbles: true, cancelable: true});
  document.getElementById("id_pasted").dispatchEvent(paste);
}"""


@pytest.fixture(autouse=True)
def stored(organization: Organization) -> None:
    organization.domains = "www.example.go.th"
    organization.save()
    *_, last = make_oit(make_framework(provisional=True, unverified="ลำดับของข้อ"))
    make_disclosure(organization, last, "https://drive.example.com/a", state="published")
    make_issued(organization)
    make_member(organization, username="clerk")


def stands() -> list[tuple[str, str, str]]:
    found = DisclosureLink.objects.exclude(disclosure__item__code="o4")
    found = found.order_by("disclosure__item__position", "position")
    return list(found.values_list("disclosure__item__code", "url", "text"))


@pytest.mark.looks
def test_the_pages_are_accessible_and_fit(as_person: "Callable[..., Page]") -> None:
    assert found_on(as_person("clerk"), (OIT + word for word in ("", "o1/", "o4/", "paste/"))) == {}


def test_rows_are_added_and_moved_without_script(as_person: "Callable[..., Page]") -> None:
    page = as_person("clerk", script=False)
    page.goto(f"{OIT}o1/")
    page.get_by_label("มี", exact=True).check()
    page.get_by_label("ที่อยู่ของลิงก์ที่ 1").fill(A)
    press(page.get_by_role("button", name="เพิ่มแถว"))
    page.get_by_label("ที่อยู่ของลิงก์ที่ 2").fill(B)
    page.get_by_label("คำอธิบายของลิงก์ที่ 2").fill("กรอบ")
    press(page.get_by_role("button", name="ลง ลิงก์ที่ 1"))
    page.get_by_label("คำอธิบายของลิงก์ที่ 2").press("Enter")
    page.wait_for_url(f"**{OIT}o1/")
    assert page.get_by_text("บันทึกข้อ o1 แล้ว").is_visible()
    assert stands() == [("o1", B, "กรอบ"), ("o1", A, "")]


def test_a_table_copied_from_a_web_page_is_saved_whole(as_person: "Callable[..., Page]") -> None:
    page = as_person("clerk")
    page.goto(f"{OIT}paste/")
    page.evaluate(PASTE, COPIED)
    press(page.get_by_role("button", name="อ่านตารางที่วาง"))
    assert faults(page) == {}
    press(page.get_by_role("button", name="บันทึกข้อที่เลือกทั้งหมด"))
    assert page.get_by_text("บันทึกจากตารางที่วางแล้ว 2 ข้อ").is_visible()
    assert stands() == [("o1", A, "ผัง"), ("o1", B, "กรอบ"), ("o2", C, "ทำเนียบ")]
