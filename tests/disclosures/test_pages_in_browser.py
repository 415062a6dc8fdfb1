"""The public pages and the members' page of a publication in a real browser: accessible, within the window, no policy
broken, in every state and at every width."""

from decimal import Decimal
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from assessments.models import Score
from organizations.models import Organization
from tests.browsing import press, sign_in
from tests.factories import (
    make_assessment,
    make_chain,
    make_member,
    make_organization,
    make_publication,
    make_scores,
    make_withdrawal,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

PUBLIC = [
    "/",
    "/?q=แม่คำมี",
    "/?q=แม่คัมมี",
    "/?q=กรุงเทพ",
    "/?q=%25",
    "/?province=แพร่",
    "/o/maekhammi/",
    "/o/maekhammi/2563/",
    "/o/maekhammi/2564/",
]
MEMBERS = [
    f"/work/maekhammi/{path}" for path in ("2563/publication/", "2563/publication/withdraw/", "2564/publication/")
]


@pytest.fixture
def organization(transactional_db: None) -> Organization:
    """2563 published and edited since, 2564 withdrawn, and an organization with an announced total alone."""
    organization = make_organization()
    make_chain(organization)
    palad = make_member(organization, "palad", username="palad")
    for year in (2563, 2564):
        make_scores(make_assessment(organization, year))
        make_publication(organization, year, palad)
    make_withdrawal(organization.publications.get(fiscal_year=2564))
    Score.objects.filter(criterion__code="1").update(value=Decimal("97.17"))
    other = make_organization("songchan", "tambon", name="สองชั้น")
    make_assessment(other, announced_total=Decimal("66.76"))
    make_publication(other, 2563, palad)
    return organization


@pytest.mark.parametrize("width", [320, 360, 1280])
def test_every_page_is_accessible_fits_its_window_and_breaks_no_policy(
    browser: Browser, live_server: Any, organization: Organization, width: int
) -> None:
    context = browser.new_context(base_url=live_server.url, locale="th", viewport={"width": width, "height": 800})
    page = context.new_page()
    complaints: list[str] = []
    page.on("console", lambda message: complaints.append(message.text) if message.type == "error" else None)
    found: dict[str, Any] = {}

    def look(path: str) -> None:
        page.goto(path)
        violations = [violation["id"] for violation in Axe().run(page).response["violations"]]
        overflow = page.evaluate("document.documentElement.scrollWidth") - width
        if violations or overflow > 0:
            found[path] = (violations, overflow)

    for path in PUBLIC:
        look(path)
    assert context.cookies() == []
    page.goto("/accounts/login/")
    sign_in(page, "palad")
    for path in MEMBERS:
        look(path)
    context.close()
    assert found == {}
    assert complaints == []


def test_a_palad_publishes_and_withdraws_and_the_public_sees_it(
    browser: Browser, live_server: Any, organization: Organization
) -> None:
    context = browser.new_context(base_url=live_server.url, locale="th", java_script_enabled=False)
    visitor = browser.new_context(base_url=live_server.url, locale="th", java_script_enabled=False)
    page, public = context.new_page(), visitor.new_page()
    page.goto("/accounts/login/")
    sign_in(page, "palad")
    page.goto("/work/maekhammi/2563/publication/")
    press(page.get_by_role("button", name="เผยแพร่ฉบับแก้ไข"))
    public.goto("/?q=แม่คำมี")
    assert "60.46" in public.get_by_role("main").inner_text()
    press(page.get_by_role("link", name="ถอนการเผยแพร่"))
    page.get_by_label("เหตุผลที่ถอน").fill("พบคะแนนพิมพ์ผิด")
    press(page.get_by_role("button", name="ถอนการเผยแพร่"))
    public.goto("/o/maekhammi/2563/")
    text = public.get_by_role("main").inner_text()
    assert "พบคะแนนพิมพ์ผิด" in text
    assert "60.46" not in text
    visitor.close()
    context.close()
