"""A table pasted in a real browser, with and without script: read, decided, filled in, saved."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page

from organizations.models import Organization
from tests.browsing import faults, press, sign_in
from tests.factories import make_framework, make_member, make_organization

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
TABLE = "ตัวชี้วัดที่ ๒\tการใช้อำนาจ\t๙๓.๗๕\nตัวชี้วัดที่ ๔\tการใช้งบประมาณ\t๙๐.๑๓\nค่าน้ำค่าไฟ\t88.00\n" + "ก" * 200 + "\t1.00"


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def page(request: Any, browser: Browser, live_server: Any) -> Iterator[Page]:
    context = browser.new_context(base_url=live_server.url, java_script_enabled=request.param, locale="th")
    yield context.new_page()
    context.close()


@pytest.fixture
def scripted(browser: Browser, live_server: Any) -> Iterator[Page]:
    context = browser.new_context(base_url=live_server.url, locale="th")
    yield context.new_page()
    context.close()


@pytest.fixture
def address(transactional_db: None) -> str:
    organization: Organization = make_organization()
    make_framework(2563)
    make_member(organization, "staff", username="clerk")
    return f"/work/{organization.slug}/2563/scores/paste/"


def read(page: Page, address: str) -> None:
    page.goto("/accounts/login/")
    sign_in(page, "clerk")
    page.goto(address)
    page.get_by_label("ตารางคะแนนที่คัดลอกมา").fill(TABLE)
    press(page.get_by_role("button", name="อ่านตารางที่วาง"))


def test_a_decided_table_is_filled_into_the_grid(page: Page, address: str) -> None:
    read(page, address)
    page.get_by_label("ข้อของบรรทัด 3").select_option("9")
    page.get_by_label("ข้อของบรรทัด 4").select_option("-")
    press(page.locator("#pasted-deeds").get_by_role("button", name="อ่านใหม่ตามที่เลือก"))
    page.get_by_label("ใช้บรรทัด 2:").uncheck()
    press(page.get_by_role("button", name="นำไปกรอกในตาราง"))
    fields = {code: page.locator(f"[name=score-{code}]").input_value() for code in ("2", "3", "9")}
    assert fields == {"2": "", "3": "๙๓.๗๕", "9": "88.00"}


def test_with_script_nothing_is_filled_in_before_a_choice_is_read(scripted: Page, address: str) -> None:
    read(scripted, address)
    scripted.get_by_label("ข้อของบรรทัด 3").select_option("9")
    assert scripted.get_by_role("button", name="นำไปกรอกในตาราง").is_disabled()
    assert scripted.locator("#pasted-deeds").get_by_role("button", name="อ่านใหม่ตามที่เลือก").is_enabled()


@pytest.mark.looks
def test_the_reading_is_accessible_and_fits_its_window(scripted: Page, address: str) -> None:
    read(scripted, address)
    assert scripted.get_by_role("table").is_visible()
    assert faults(scripted) == {}
