"""The first story in a real browser, with and without script: scores typed by name, total seen, memo opened."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page

from organizations.models import Organization
from tests.browsing import found_on, press, sign_in
from tests.factories import (
    INDICATORS,
    MAEKHAMMI_2563,
    make_assessment,
    make_chain,
    make_framework,
    make_member,
    make_organization,
    make_publication,
    make_scores,
)
from thai.digits import to_thai

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

# The order of the memo people copy from: by falling score, not the official one.
MEMO_ORDER = ["1", "3", "4", "2", "5", "6", "8", "7", "9", "10"]
PAGES = [
    "",
    "2563/",
    "2563/scores/",
    "2563/scores/paste/",
    "2563/scores/history/",
    "2563/summary/",
    "2563/publication/",
    "2563/recommendations/",
    "2563/documents/",
    "2563/documents/memo-result/",
    "2563/documents/memo-result/edit/",
    "references/",
    "profile/",
]
ADMIN_PAGES = ["organization/", "emblem/", "offices/", "posts/", "members/", "members/add/", "references/add/"]


@pytest.fixture
def organization(transactional_db: None) -> Organization:
    organization = make_organization()
    make_framework(2563)
    make_chain(organization)
    make_member(organization, "staff", "admin", username="clerk")
    return organization


@pytest.fixture(params=[True, False], ids=["with script", "without script"])
def page(request: Any, browser: Browser, live_server: Any) -> Iterator[Page]:
    context = browser.new_context(base_url=live_server.url, java_script_enabled=request.param, locale="th")
    yield context.new_page()
    context.close()


def enter(page: Page) -> None:
    page.goto("/accounts/login/")
    sign_in(page, "clerk")


def test_the_clerk_types_the_ten_scores_by_name_and_opens_the_memo(page: Page, organization: Organization) -> None:
    enter(page)
    page.goto(f"/work/{organization.slug}/2563/scores/")
    for code in MEMO_ORDER:
        page.get_by_label(INDICATORS[code][1], exact=True).fill(to_thai(MAEKHAMMI_2563[code]))
    page.get_by_label("คะแนนรวมที่ ป.ป.ช. ประกาศ").fill("๖๐.๔๐")
    press(page.get_by_role("button", name="บันทึกคะแนน"))
    panel = page.locator("#score-live").inner_text()
    assert "60.40" in panel
    assert "D" in panel
    assert "ตรงกับคะแนนที่ ป.ป.ช. ประกาศ" in panel
    press(page.get_by_role("link", name="ดูผลการประเมิน"))
    assert "การป้องกันการทุจริต" in page.get_by_role("row").nth(1).inner_text()
    page.goto(f"/work/{organization.slug}/2563/documents/memo-result/")
    assert "ได้คะแนนรวม ๖๐.๔๐ คะแนน อยู่ในระดับ D" in page.get_by_role("article").inner_text()
    answer = page.request.get(f"/work/{organization.slug}/2563/documents/memo-result/export.pdf")
    assert answer.body().startswith(b"%PDF")


def test_a_refused_score_stays_in_its_cell(page: Page, organization: Organization) -> None:
    enter(page)
    page.goto(f"/work/{organization.slug}/2563/scores/")
    page.get_by_label("การปฏิบัติหน้าที่", exact=True).fill("96.17")
    page.get_by_label("การปรับปรุงการทำงาน", exact=True).fill("๗๑๘๕")
    press(page.get_by_role("button", name="บันทึกคะแนน"))
    cell = page.get_by_label("การปรับปรุงการทำงาน", exact=True)
    assert cell.input_value() == "๗๑๘๕"
    assert cell.get_attribute("aria-invalid") == "true"
    page.get_by_role("alert").get_by_role("link").click()
    assert page.get_by_label("การปฏิบัติหน้าที่", exact=True).input_value() == "96.17"


@pytest.fixture
def context(browser: Browser, live_server: Any) -> Iterator[BrowserContext]:
    context = browser.new_context(base_url=live_server.url, locale="th")
    yield context
    context.close()


def test_the_total_follows_what_is_typed_before_it_is_saved(
    context: BrowserContext, organization: Organization
) -> None:
    page = context.new_page()
    enter(page)
    page.goto(f"/work/{organization.slug}/2563/scores/")
    for code, value in MAEKHAMMI_2563.items():
        page.get_by_label(INDICATORS[code][1], exact=True).fill(value)
    page.keyboard.press("Tab")
    page.locator("#score-live .figure", has_text="60.40").wait_for()
    assert page.locator("#value-OIT").inner_text() == "28.20"
    assert page.locator("#lost-10").inner_text() == "17.50"
    assert page.locator("#bar-10 rect").get_attribute("width") == "100.0%"
    page.reload()
    assert "ยังรวมไม่ได้" in page.locator("#score-live").inner_text()


@pytest.mark.looks
def test_every_page_is_accessible_fits_its_window_and_breaks_no_policy(
    context: BrowserContext, organization: Organization
) -> None:
    make_scores(make_assessment(organization, 2563, announced_total="60.40", announced_level="D"))
    make_publication(organization)
    page = context.new_page()
    enter(page)
    public = ["/", "/?q=แม่คำมี", f"/o/{organization.slug}/", f"/o/{organization.slug}/2563/"]
    below = [f"/work/{organization.slug}/{path}" for path in [*PAGES, *ADMIN_PAGES]]
    assert found_on(page, [*public, "/work/", "/accounts/password/", *below]) == {}
