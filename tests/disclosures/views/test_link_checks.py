"""The page of checks: what it says of each link, its filters, and its three deeds."""

from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone
from django_tasks_db.models import DBTaskResult

from assessments.models import Criterion
from disclosures.checks.following import follow
from disclosures.checks.recording import record_check
from disclosures.links.outcome import Outcome
from disclosures.links.words import State, Verdict
from disclosures.models import Alarm, Disclosure, LinkOverride, LinkStanding
from jobs.workers import HOW_TO_START
from organizations.models import Organization
from tests.disclosures.checks.doubles import BLOCKED, CANNOT_TELL, DEAD, GOOD, OTHER_YEAR, fresh
from tests.factories import make_disclosure, make_framework, make_oit

pytestmark = pytest.mark.django_db
URL = "https://www.example.go.th/{}"


def address(name: str = "show-link-checks", *parts: object) -> str:
    return reverse(name, args=["maekhammi", 2563, *parts])


@pytest.fixture
def items(db: None) -> list[Criterion]:
    return make_oit(make_framework())


def checked(organization: Organization, item: Criterion, *outcomes: Outcome) -> Disclosure:
    """An item with a link for each outcome."""
    urls = [URL.format(f"{item.code}-{place}") for place, _ in enumerate(outcomes)]
    disclosure = make_disclosure(organization, item, *urls)
    follow([fresh(disclosure)], timezone.now())
    for url, outcome in zip(urls, outcomes, strict=True):
        record_check(disclosure, url, outcome, timezone.now())
    return disclosure


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (GOOD, "ตรงข้อและตรงปี"),
        (OTHER_YEAR, "เปิดได้แต่เป็นเอกสารของปีอื่น"),
        (CANNOT_TELL, "โปรดเปิดดูเอง"),
        (BLOCKED, "เว็บไซต์กันโปรแกรมตรวจ"),
        (DEAD, "ระบบจะตรวจซ้ำก่อนเตือน"),
        (Outcome(State.NEEDS_SIGN_IN), "“ทุกคนที่มีลิงก์”"),
        (
            Outcome(State.REDIRECTED, Verdict.RIGHT, final_url="https://new.example.go.th/"),
            "https://new.example.go.th/",
        ),
        (Outcome(State.CERTIFICATE), "ต่ออายุหรือแก้ใบรับรอง"),
    ],
    ids=lambda value: f"{value.state}-{value.verdict}" if isinstance(value, Outcome) else "",
)
def test_each_answer_says_what_to_do(
    as_role: Any, organization: Organization, items: list[Criterion], outcome: Outcome, said: str
) -> None:
    checked(organization, items[0], outcome)
    page = as_role("palad").get(address()).content.decode()
    assert said in page
    assert outcome.passage in page


def test_the_filters_show_places_states_and_verdicts(
    as_role: Any, organization: Organization, items: list[Criterion]
) -> None:
    organization.domains = "www.example.go.th"
    organization.save()
    checked(organization, items[0], GOOD, OTHER_YEAR, DEAD, BLOCKED)
    make_disclosure(organization, items[1], "https://elsewhere.example.org/o2")
    client, numbers = as_role("palad"), {}
    for word in ("", "mend", "look", "unchecked", "off_site", "good", "dead", "other_year", "nonsense"):
        numbers[word] = len(client.get(address(), {"show": word}).context["links"].shown)
    assert numbers == {
        "": 5, "mend": 2, "look": 2, "unchecked": 0, "off_site": 1, "good": 1, "dead": 1, "other_year": 1, "nonsense": 5
    }  # fmt: skip


def test_checking_again_is_ordered_and_followed(
    as_role: Any, organization: Organization, items: list[Criterion]
) -> None:
    checked(organization, items[0], GOOD)
    checked(organization, items[1], GOOD)
    client = as_role("staff")
    page = client.post(address("check-links-now"), {"item": "o2"}, follow=True).content.decode()
    assert "สั่งตรวจลิงก์ของ 1 ข้อแล้ว" in page
    assert HOW_TO_START in page
    assert 'hx-trigger="every 5s"' in page
    client.post(address("check-links-now"))
    assert DBTaskResult.objects.count() == 2
    part = client.get(address(), headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in part
    assert "2 ข้อ" in part


@pytest.mark.parametrize(
    ("state", "said"),
    [(State.NEEDS_SIGN_IN, "ประชาชนต้องเข้าสู่ระบบก่อนจึงเห็น"), (State.DEAD, "โปรดตรวจตัวสะกด")],
    ids=str,
)
def test_a_typed_address_of_the_portal_is_no_document_to_be_published(
    as_role: Any, organization: Organization, items: list[Criterion], settings: Any, state: State, said: str
) -> None:
    url = f"{settings.SITE_URL}/work/"
    disclosure = make_disclosure(organization, items[0], url)
    follow([fresh(disclosure)], timezone.now())
    record_check(disclosure, url, Outcome(state, status=302), timezone.now())
    page = as_role("palad").get(address()).content.decode()
    assert said in page
    assert "โปรดเผยแพร่เอกสารก่อน" not in page


def test_what_was_never_checked_is_not_checked_again(
    as_role: Any, organization: Organization, items: list[Criterion]
) -> None:
    make_disclosure(organization, items[0])
    assert "อีกครั้ง</button>" not in as_role("staff").get(address()).content.decode()
    checked(organization, items[1], GOOD)
    page = as_role("staff").get(address()).content.decode()
    assert "ตรวจลิงก์ทั้งหมดอีกครั้ง</button>" in page
    assert "ตรวจข้อ o1</button>" in page
    assert "ตรวจข้อ o2 อีกครั้ง</button>" in page


def test_nothing_to_check_is_said(as_role: Any, items: list[Criterion]) -> None:
    page = as_role("staff").post(address("check-links-now"), follow=True).content.decode()
    assert "ยังไม่มีลิงก์ให้ตรวจ" in page


def test_a_person_vouches_for_a_link_and_takes_it_back(
    as_role: Any, organization: Organization, items: list[Criterion]
) -> None:
    checked(organization, items[0], OTHER_YEAR)
    standing, client, year = LinkStanding.objects.get(), as_role("staff"), timezone.localdate().year + 543
    typed = {"note": "ครอบคลุมสองปี", "until_day": "๓๑", "until_month": "12", "until_year": str(year)}
    page = client.post(address("override-link", standing.pk), typed, follow=True).content.decode()
    assert "ครอบคลุมสองปี" in page
    assert "ผลตรวจล่าสุด: เปิดได้ เป็นของปีอื่น" in page
    standing.refresh_from_db()
    assert standing.alarm == Alarm.NONE
    page = client.post(address("end-override", standing.pk), follow=True).content.decode()
    assert "ยกเลิกการยืนยันแล้ว" in page
    standing.refresh_from_db()
    assert standing.alarm == Alarm.RAISED


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ({"note": "", "until": ("1", "1", "2570")}, "เหตุที่ยืนยัน"),
        ({"note": "เหตุ", "until": ("1", "1", "2500")}, "ผ่านมาแล้ว"),
        ({"note": "เหตุ", "until": ("1", "1", "2699")}, "ไม่เกินหนึ่งปี"),
        ({"note": "เหตุ", "until": ("31", "2", "2570")}, "ไม่มีวันที่ 31"),
    ],
    ids=["no note", "past", "too long", "no such day"],
)
def test_a_word_that_cannot_stand_stays_in_the_form(
    as_role: Any, organization: Organization, items: list[Criterion], typed: dict[str, Any], said: str
) -> None:
    checked(organization, items[0], OTHER_YEAR)
    parts = {f"until_{name}": part for name, part in zip(("day", "month", "year"), typed["until"], strict=True)}
    url = address("override-link", LinkStanding.objects.get().pk)
    page = as_role("staff").post(url, {"note": typed["note"]} | parts).content.decode()
    assert said in page
    assert f'value="{typed["until"][2]}"' in page
    assert not LinkOverride.objects.exists()


def test_the_queries_do_not_grow_with_the_links(
    as_role: Any, organization: Organization, items: list[Criterion], django_assert_max_num_queries: Any
) -> None:
    client, counts = as_role("palad"), []
    for item, number in ((items[0], 1), (items[1], 20)):
        checked(organization, item, *[DEAD] * number)
        with django_assert_max_num_queries(22) as captured:
            client.get(address())
        counts.append(len(captured))
    assert counts[0] == counts[1]


def test_the_mayor_reads_without_buttons(as_role: Any, organization: Organization, items: list[Criterion]) -> None:
    checked(organization, items[0], OTHER_YEAR)
    page = as_role("mayor").get(address()).content.decode()
    assert "เป็นของปีอื่น" in page
    assert "check-links-now" not in page
    assert "<button" not in page.partition('id="content"')[2]


def test_a_year_without_a_framework_is_not_found(as_role: Any, items: list[Criterion]) -> None:
    assert as_role("palad").get(reverse("show-link-checks", args=["maekhammi", 2599])).status_code == 404
