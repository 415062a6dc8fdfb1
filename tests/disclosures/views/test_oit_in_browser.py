"""The OIT pages of the public and of those who publish, in a real browser: accessible, within the window, without
script."""

from typing import Any

import pytest
from playwright.sync_api import Browser

from disclosures.models import Disclosure
from disclosures.register.publishing import withdraw_item
from organizations.models import Organization
from tests.browsing import press, sign_in
from tests.disclosures.test_pages_in_browser import walk
from tests.factories import (
    make_chain,
    make_disclosure,
    make_framework,
    make_member,
    make_oit,
    make_organization,
    make_published_item,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
LONG = "https://www.example.go.th/" + "%E0%B9%81%E0%B8%9C%E0%B8%99" * 40 + "/" + "x" * 300 + ".pdf"
PUBLIC = [f"/o/maekhammi/2563/oit/{path}" for path in ("", "o1/", "o2/", "o3/", "o4/")]
MEMBERS = [f"/work/maekhammi/2563/oit/{path}" for path in ("publish/", "publish/?only=o3", "o1/withdraw/")]


@pytest.fixture
def organization(transactional_db: None) -> Organization:
    """One item of three links, one of them long; one withdrawn; a draft that names a telephone; nothing on the last."""
    organization = make_organization()
    make_chain(organization)
    palad = make_member(organization, "palad", username="palad")
    first, second, third, _ = make_oit(make_framework(provisional=True, unverified="น้ำหนักของตัวชี้วัด"))
    shown = make_disclosure(organization, first, "https://www.example.go.th/1", LONG, "https://www.example.go.th/1")
    make_published_item(shown, palad)
    withdraw_item(make_published_item(make_disclosure(organization, second), palad), palad, "แนบเอกสารผิดฉบับ")
    make_disclosure(organization, third, LONG, state="draft").links.update(text="โทร. 0812345678")
    Disclosure.objects.filter(pk=shown.pk).update(state="draft")
    shown.links.filter(position=2).delete()
    return organization


@pytest.mark.looks
def test_every_page_is_accessible_fits_its_window_and_breaks_no_policy(
    browser: Browser, live_server: Any, organization: Organization
) -> None:
    walk(browser.new_context(base_url=live_server.url, locale="th"), PUBLIC, MEMBERS)


def test_a_palad_answers_a_find_and_publishes_without_script(
    browser: Browser, live_server: Any, organization: Organization
) -> None:
    context = browser.new_context(base_url=live_server.url, locale="th", java_script_enabled=False)
    page = context.new_page()
    page.goto("/accounts/login/")
    sign_in(page, "palad")
    page.goto("/work/maekhammi/2563/oit/publish/?only=o3")
    press(page.get_by_role("button", name="เผยแพร่ข้อที่เลือก"))
    assert "ยังไม่ได้เผยแพร่ข้อใด" in page.get_by_role("alert").inner_text()
    page.get_by_label("หมายเลขโทรศัพท์เคลื่อนที่").fill("เบอร์สายด่วนของหน่วยงาน")
    press(page.get_by_role("button", name="เผยแพร่ข้อที่เลือก"))
    page.goto("/o/maekhammi/2563/oit/O3./")
    assert page.url.endswith("/oit/o3/")
    assert "โทร. 0812345678" in page.get_by_role("main").inner_text()
    context.close()
