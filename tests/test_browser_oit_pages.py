"""Every page of the OIT in a real browser, empty, crowded and broken: accessible, within the window at every width and
at twice the size, usable by keyboard, no policy broken."""

from collections.abc import Callable
from itertools import cycle

import pytest
from django.utils import timezone
from playwright.sync_api import Page

from disclosures.checks.following import follow
from disclosures.checks.overriding import override
from disclosures.checks.recording import record_check
from disclosures.links.outcome import Outcome
from disclosures.links.words import OPEN, State, Verdict
from disclosures.models import Clarification, Disclosure, LinkStanding
from disclosures.register.items import items_of
from disclosures.register.publishing import withdraw_item
from organizations.models import Organization
from tests.browsing import faults, found_on, press
from tests.disclosures.checks.doubles import fresh
from tests.factories import (
    make_chain,
    make_disclosure,
    make_framework,
    make_issued,
    make_member,
    make_oit,
    make_organization,
    make_published_item,
    make_submission,
)

pytestmark = [pytest.mark.browser, pytest.mark.looks, pytest.mark.django_db(transaction=True)]
As = Callable[..., Page]
OIT, PUBLIC = "/work/maekhammi/2563/oit/", "/o/maekhammi/2563/oit/"
LONG = "https://www.example.go.th/" + "%E0%B9%81%E0%B8%9C%E0%B8%99" * 40 + "/" + "x" * 300 + ".pdf"
PASSAGE = "รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2562 " * 5
OUTCOMES = [
    *(Outcome(state) for state in State if state not in OPEN),
    *(Outcome(state, verdict, PASSAGE, final_url=LONG) for state in OPEN for verdict in Verdict),
]
FAULTY = f"o1\tjavascript:alert(1)\tกด\no2\t{LONG}\t{PASSAGE}\n\tไม่มีรหัส https://www.example.go.th/a\n"
TABS = ["", "links/", "publish/", "itas/", "submission/", "clarification/", "site-files/"]
ITEMS = [f"o{number}/" for number in range(1, 5)]


@pytest.fixture
def organization(transactional_db: None) -> Organization:
    """Four items of a provisional year, nothing on them; a palad who may also keep the register."""
    organization = make_organization(domains="www.example.go.th")
    make_chain(organization)
    make_oit(make_framework(provisional=True, unverified="น้ำหนักของตัวชี้วัด"))
    make_member(organization, "palad", "staff", username="palad")
    return organization


@pytest.fixture
def crowded(organization: Organization) -> Organization:
    """Links that answered in every way, one of them vouched for; an item edited after it was published and after it was
    typed into ITAS, one withdrawn, a draft that lacks its answer, one without links; two editions handed in."""
    palad = make_member(organization, "palad", username="second")
    edited, withdrawn, draft, without = items_of(2563)
    many = make_disclosure(organization, edited, *(f"{LONG}?{number}" for number, _ in enumerate(OUTCOMES)))
    check_all(many)
    make_published_item(many, palad)
    withdraw_item(make_published_item(make_disclosure(organization, withdrawn), palad), palad, PASSAGE.strip())
    make_disclosure(organization, draft, LONG, "https://drive.example.com/a", state="draft", has=None)
    remark = {"has": False, "remark": f"{PASSAGE}\nโทร. 0812345678", "state": "draft"}
    make_disclosure(organization, without, **remark).links.all().delete()
    make_issued(organization)
    make_submission(organization)
    Disclosure.objects.filter(pk=many.pk).update(state="ready", itas_digest="0" * 64)
    many.links.filter(position=2).delete()
    make_submission(organization, reason=PASSAGE.strip())
    said = {"preliminary": 0, "reason": PASSAGE, "explanation": PASSAGE * 5, "final": 50}
    Clarification.objects.create(organization=organization, item=edited, **said)
    return organization


def check_all(disclosure: Disclosure) -> None:
    disclosure = fresh(disclosure)
    follow([disclosure], timezone.now())
    for link, outcome in zip(disclosure.links.all(), cycle(OUTCOMES), strict=False):
        record_check(disclosure, link.url, outcome, timezone.now())
    word = make_member(disclosure.organization)
    override(disclosure.standings.earliest("pk"), PASSAGE.strip(), timezone.localdate(), word)


def test_a_year_without_anything(as_person: As, organization: Organization) -> None:
    below = [
        *TABS,
        "carry/",
        "paste/",
        "o1/",
        "clarification/print/",
        "clarification/o1/",
        "?find=o99",
        "publish/?only=o1",
    ]
    assert found_on(as_person("palad"), [f"{OIT}{path}" for path in below]) == {}


def test_a_crowded_year(as_person: As, crowded: Organization) -> None:
    standing = LinkStanding.objects.latest("pk").pk
    deeds = [f"links/{standing}/override/", "o1/withdraw/", "publish/?only=o4", "links/?show=mend", "?problem=links"]
    below = [*TABS, *ITEMS, *deeds, "submission/1/", "clarification/o1/", "clarification/print/"]
    assert found_on(as_person("palad"), [f"{OIT}{path}" for path in below]) == {}


def test_what_anybody_reads(as_person: As, crowded: Organization) -> None:
    page = as_person()
    assert found_on(page, [PUBLIC, *(f"{PUBLIC}{item}" for item in ITEMS), f"{PUBLIC}poster/"]) == {}
    assert page.context.cookies() == []


def test_what_was_refused(as_person: As, crowded: Organization) -> None:
    page = as_person("palad")
    found: dict[tuple[str, int], list[str]] = {}
    for path, field, value, button in (
        ("o1/", "ที่อยู่ของลิงก์ที่ 16", "javascript:alert(1)", "บันทึกและไปข้อถัดไป"),
        ("paste/", "ตารางที่คัดลอกมา", FAULTY, "อ่านตารางที่วาง"),
        ("paste/", "ตารางที่คัดลอกมา", "ไม่มีรหัสข้อใด", "อ่านตารางที่วาง"),
        ("publish/", "", "", "เผยแพร่ข้อที่เลือก"),
        ("o1/withdraw/", "เหตุผลที่ถอน", "ก" * 2000, "ถอนการเผยแพร่"),
        ("submission/", "เหตุที่ตรึงใหม่", "ก" * 2000, "ตรึงรายการที่ส่ง"),
        ("clarification/o1/", "คะแนนเบื้องต้น", "๑๐๑", "บันทึกการชี้แจง"),
        ("itas/", "", "", "บันทึกว่ายืนยันแล้ว"),
    ):
        page.goto(f"{OIT}{path}")
        if field:
            page.get_by_label(field).fill(value)
        for box in page.get_by_label("เผยแพร่ข้อ").all():
            box.check()
        page.evaluate("for (const form of document.forms) form.noValidate = true")
        press(page.get_by_role("button", name=button))
        found |= {(path, width): wrong for width, wrong in faults(page).items()}
    assert found == {}


def test_pages_are_read_at_twice_the_size(as_person: As, crowded: Organization) -> None:
    """A window of 1280 px at 200 % shows 640 px; letters alone doubled must not push the page aside either."""
    page = as_person("palad")
    found = {}
    for path in (*(f"{OIT}{tab}" for tab in TABS), f"{OIT}o1/", PUBLIC, f"{PUBLIC}o1/"):
        page.set_viewport_size({"width": 640, "height": 400})
        page.goto(path)
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        if (wide := page.evaluate("document.documentElement.scrollWidth")) > 640:
            found[path] = wide
    assert found == {}


def focused(page: Page) -> str:
    return str(page.evaluate("(document.activeElement.innerText || document.activeElement.name || '').trim()"))


def test_an_item_is_answered_and_saved_by_keyboard_alone(as_person: As, organization: Organization) -> None:
    page = as_person("palad")
    page.goto(f"{OIT}o1/")
    page.keyboard.press("Tab")
    assert focused(page) == "ข้ามไปยังเนื้อหา"
    page.keyboard.press("Enter")
    while focused(page) != "has":
        page.keyboard.press("Tab")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Tab")
    page.keyboard.type("https://www.example.go.th/o1")
    while focused(page) != "บันทึก":
        page.keyboard.press("Tab")
    with page.expect_navigation():
        page.keyboard.press("Enter")
    stored = Disclosure.objects.get()
    assert (stored.has, stored.links.get().url) == (True, "https://www.example.go.th/o1")
