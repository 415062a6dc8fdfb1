"""The summary for the executives prints on exactly one A4 page, whatever there is to say; charts survive grey paper."""

from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

import pytest
from playwright.sync_api import Browser, Page
from pypdf import PdfReader

from assessments.models import Criterion, Framework
from organizations.models import Organization
from tests.assessments.test_stating import assess
from tests.browsing import faults
from tests.conftest import PortalClient
from tests.factories import MAEKHAMMI_2563, make_assessment, make_framework, make_member, make_organization, make_scores

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

QUESTION = (
    "เจ้าหน้าที่ของหน่วยงานท่าน มีการให้เงิน ทรัพย์สิน ของขวัญ ของกำนัล หรือผลประโยชน์ "
    "แก่บุคคลภายนอกเพื่อสร้างความสัมพันธ์ที่ดีและคาดหวังให้มีการตอบแทนในอนาคต หรือไม่"
)
UNVERIFIED = "\n".join(["เงื่อนไข 95 คะแนนทุกแบบวัดของระดับผ่านดีเยี่ยม และเส้นแบ่ง 70 คะแนน"] * 8)


def complete(organization: Organization) -> None:
    make_scores(make_assessment(organization, 2566, announced_total="60.40", announced_level="D"))


def with_items(organization: Organization) -> None:
    assess(organization, items=True)
    Criterion.objects.filter(name="").update(name="มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")


def crowded(organization: Organization) -> None:
    """Every name as long as they come, both years assumed, the framework provisional, the announced total another."""
    this = assess(organization, items=True)
    Criterion.objects.exclude(kind="instrument").update(name=QUESTION)
    Criterion.objects.filter(kind="instrument").update(name="แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอกของหน่วยงานของรัฐ")
    Framework.objects.update(provisional=True, unverified=UNVERIFIED)
    this.scores.filter(criterion__code__in=["i1", "o4", "o35"]).update(value="1.00", provisional=True)
    organization.assessments.update(assumed=QUESTION, announced_total="99.99", announced_level="ต้องปรับปรุงโดยด่วน")


def crowded_and_incomplete(organization: Organization) -> None:
    crowded(organization)
    for scores in organization.assessments.get(framework__fiscal_year=2566).scores.all()[::2]:
        scores.delete()


def total_only(organization: Organization) -> None:
    make_assessment(organization, 2566, announced_total="66.76")


def incomplete(organization: Organization) -> None:
    make_scores(make_assessment(organization, 2566), {code: MAEKHAMMI_2563[code] for code in ("1", "2", "9")})


def without_weights(organization: Organization) -> None:
    framework = make_framework(2566, no_total_reason="ไม่พบน้ำหนักของแบบวัด", provisional=True, unverified=UNVERIFIED)
    framework.criteria.filter(kind="instrument").update(weight=None)
    make_scores(make_assessment(organization, 2566))


def empty(organization: Organization) -> None:
    make_framework(2566)


STATES = [complete, with_items, crowded, crowded_and_incomplete, total_only, incomplete, without_weights, empty]


@pytest.fixture
def organization(transactional_db: None) -> Organization:
    return make_organization(name="ศรีสว่างวัฒนา" * 3, district="พระนครศรีอยุธยา", province="พระนครศรีอยุธยา")


@pytest.fixture
def page(browser: Browser, live_server: Any, organization: Organization) -> Iterator[Page]:
    client = PortalClient()
    client.force_login(make_member(organization), "django.contrib.auth.backends.ModelBackend")
    context = browser.new_context(base_url=live_server.url, locale="th")
    context.add_cookies([{"name": "sessionid", "value": client.cookies["sessionid"].value, "url": live_server.url}])
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("state", STATES, ids=lambda state: state.__name__)
@pytest.mark.looks
def test_the_summary_prints_on_one_page(
    page: Page, organization: Organization, state: Callable[[Organization], None]
) -> None:
    state(organization)
    page.goto(f"/work/{organization.slug}/2566/summary/")
    printed = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True)))
    assert len(printed.pages) == 1
    assert (round(printed.pages[0].mediabox.width), round(printed.pages[0].mediabox.height)) == (595, 842)
    assert "· ITA" in printed.pages[0].extract_text()


@pytest.mark.parametrize("state", [with_items, crowded_and_incomplete, total_only])
@pytest.mark.looks
def test_the_result_and_its_summary_fit_their_window_and_are_accessible(
    page: Page, organization: Organization, state: Callable[[Organization], None]
) -> None:
    state(organization)
    for path in ("", "summary/"):
        page.goto(f"/work/{organization.slug}/2566/{path}")
        for summary in page.locator("main summary").all():
            summary.click()
        assert faults(page) == {}, path


def test_the_details_open_with_the_keyboard(page: Page, organization: Organization) -> None:
    with_items(organization)
    page.goto(f"/work/{organization.slug}/2566/")
    page.locator(".trace summary").first.focus()
    page.keyboard.press("Enter")
    assert page.get_by_role("row", name="i30").is_visible()
