"""The public pages and the members' page of a publication in a real browser: accessible, within the window, no policy
broken, in every state and at every width."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import Any

import pytest
from django.conf import settings
from playwright.sync_api import Browser, BrowserContext

from assessments.models import Score
from organizations.models import Organization
from tests.browsing import found_on, press, sign_in
from tests.factories import (
    make_approved,
    make_assessment,
    make_chain,
    make_frozen,
    make_member,
    make_office,
    make_organization,
    make_plan,
    make_progress,
    make_publication,
    make_published_measures,
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
    "/places/แพร่/",
    "/places/แพร่/หนองม่วงไข่/",
    "/privacy/",
    "/o/maekhammi/poster/",
    "/o/maekhammi/2563/poster/",
    "/o/maekhammi/",
    "/o/maekhammi/2563/",
    "/o/maekhammi/2564/",
    "/o/maekhammi/2564/measures/",
    "/o/maekhammi/2565/measures/",
]
MEMBERS = [f"/work/maekhammi/{path}publication/" for path in ("2563/", "2564/", "2564/measures/", "2565/measures/")] + [
    "/work/maekhammi/2563/publication/withdraw/"
]


@pytest.fixture
def organization(transactional_db: None) -> Organization:
    """The result of 2563 published and edited since, that of 2564 withdrawn; measures of 2564 published with a closed
    round and changed since, those of 2565 withdrawn; and an organization with an announced total alone."""
    organization = make_organization()
    make_chain(organization)
    palad = make_member(organization, "palad", username="palad")
    for year in (2563, 2564):
        make_scores(make_assessment(organization, year))
        make_publication(organization, year, palad)
    make_withdrawal(organization.publications.get(fiscal_year=2564))
    make_office(organization)
    plan = make_plan(organization, 2564)
    measure = make_approved(plan)
    make_progress(measure, suggestion="ควรทำต่อ")
    make_frozen(plan, actor=palad)
    make_published_measures(plan, palad)
    make_approved(plan, "เพิ่มภายหลัง")
    later = make_plan(organization, 2565)
    make_approved(later)
    make_withdrawal(make_published_measures(later, palad))
    Score.objects.filter(criterion__code="1").update(value=Decimal("97.17"))
    other = make_organization("songchan", "tambon", name="สองชั้น")
    make_assessment(other, announced_total=Decimal("66.76"))
    make_publication(other)
    return organization


LOADED = "selectors => selectors.filter(one => document.querySelector(one))"


def for_members() -> list[str]:
    """What the stylesheet speaks of that visitors do not load."""
    rules = re.sub(
        r"/\*.*?\*/|@[^{]*{|::?(before|after|hover)", "", (settings.BASE_DIR / "static/css/work.css").read_text()
    )
    return [one.strip() for group in re.findall(r"([^{}]+){", rules) for one in group.split(",")]


def walk(context: BrowserContext, public: Sequence[str], members: Sequence[str]) -> None:
    """As a visitor, who is given no cookie and loads no rules of members, and then as the palad."""
    page = context.new_page()
    assert found_on(page, public) == {}
    assert context.cookies() == []
    for path in public:
        page.goto(path)
        assert page.evaluate(LOADED, for_members()) == [], path
    page.goto("/accounts/login/")
    sign_in(page, "palad")
    assert found_on(page, members) == {}
    context.close()


@pytest.mark.looks
def test_every_page_is_accessible_fits_its_window_and_breaks_no_policy(
    browser: Browser, live_server: Any, organization: Organization
) -> None:
    walk(browser.new_context(base_url=live_server.url, locale="th"), PUBLIC, MEMBERS)


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
