"""The OIT of a year in a real browser: filled, pasted, published, withdrawn, checked, typed into ITAS, handed in and
clarified; what a visitor reads meanwhile."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any
from zipfile import ZipFile

import pytest
from django.core.management import call_command
from django.utils import timezone
from playwright.sync_api import Locator, Page, expect
from pytest_django import Settings

from disclosures.checks.following import follow
from disclosures.checks.recording import record_check
from disclosures.models import Disclosure
from disclosures.register.items import items_of
from organizations.models import Organization, Tenure
from tests.browsing import press
from tests.disclosures.checks.doubles import BLOCKED, CANNOT_TELL, DEAD, GOOD, OTHER_YEAR, answering, fresh
from tests.factories import (
    make_assessment,
    make_chain,
    make_disclosure,
    make_framework,
    make_issued,
    make_member,
    make_oit,
    make_organization,
    make_published_document,
    make_published_item,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
As = Callable[..., Page]
Take = Callable[[Page, str], None]
OIT = "/work/maekhammi/2563/oit/"
PUBLIC = "/o/maekhammi/2563/oit/"
SITE = "https://www.maekhammi.demo.example/oit2563/"
STRUCTURE, STAFFING, EXECUTIVES, DUTIES = (
    f"{SITE}{name}" for name in ("structure", "staffing", "executives", "duties")
)
TABLE = f"""ข้อ\tURL\tคำอธิบาย
๐๒\t{EXECUTIVES}\tทำเนียบผู้บริหาร โทร. 0812345678
O3.\t{DUTIES}\tอำนาจหน้าที่ตามกฎหมาย
"""
MISTAKE = "แนบที่อยู่ของปีก่อน"
ASSESSOR = "ลิงก์ที่ 1 ไม่แสดงกรอบอัตรากำลังของปีงบประมาณ พ.ศ. 2563"
ANSWER = "กรอบอัตรากำลังอยู่ที่ลิงก์ที่ 2 หน้า 3"


@pytest.fixture
def organization(transactional_db: None, settings: Settings, live_server: Any) -> Organization:
    """Four items of 2563, nothing on them; the main website is known; a clerk and the palad."""
    settings.SITE_URL = live_server.url
    organization = make_organization(domains="www.maekhammi.demo.example")
    chain = make_chain(organization)
    make_oit(make_framework())
    for post, username, role in ((chain[0], "clerk", "staff"), (chain[2], "palad", "palad")):
        tenure = Tenure.objects.filter(post=post)
        name = dict(tenure.values("first_name", "last_name").get())
        tenure.update(user=make_member(organization, role, username=username, **name))
    return organization


@pytest.fixture
def register(organization: Organization) -> list[Disclosure]:
    """Every item published, the first of them with two links."""
    palad = make_member(organization, "palad")
    items = items_of(2563)
    links = [(STRUCTURE, STAFFING), (EXECUTIVES,), (DUTIES,), (f"{SITE}plan.pdf",)]
    found = [make_disclosure(organization, item, *urls) for item, urls in zip(items, links, strict=True)]
    for disclosure in found:
        make_published_item(disclosure, palad)
    return [fresh(disclosure) for disclosure in found]


def text_of(page: Page) -> str:
    return page.get_by_role("main").inner_text().replace("\xad", "").replace("\xa0", " ")


def show(target: Locator) -> Page:
    """Scrolled so that it stands at the top of the window, below nothing."""
    target.evaluate("element => element.scrollIntoView({block: 'start'})")
    return target.page


def fill_item(clerk: Page, picture: Take) -> None:
    """With two addresses pasted in one field, and a document of the portal beside them."""
    clerk.goto(OIT)
    clerk.get_by_label("รหัสหรือคำในชื่อข้อ").fill("๐1.")
    press(clerk.get_by_role("button", name="ค้นหาและกรอง"))
    clerk.get_by_label("มี", exact=True).check()
    clerk.get_by_label("ที่อยู่ของลิงก์ที่ 1").fill(f"{STRUCTURE}\n{STAFFING}")
    clerk.get_by_label("คำอธิบายของลิงก์ที่ 1").fill("โครงสร้างส่วนราชการ")
    press(clerk.get_by_role("button", name="บันทึก", exact=True).and_(clerk.locator(".btn")))
    assert "บันทึกข้อ o1 แล้ว มี 2 ลิงก์" in text_of(clerk)
    clerk.get_by_label("หรือเอกสารในระบบของลิงก์ที่ 3").select_option(index=1)
    clerk.get_by_label("คำอธิบายของลิงก์ที่ 3").fill("รายงานผลการประเมิน")
    clerk.get_by_label("คำอธิบายของลิงก์ที่ 2").fill("กรอบอัตรากำลัง")
    press(clerk.get_by_role("button", name="บันทึก", exact=True).and_(clerk.locator(".btn")))
    picture(show(clerk.locator("h1")), "oit-item.png")
    press(clerk.get_by_role("button", name="ทำเครื่องหมายว่าพร้อม"))
    assert "ข้อ o1 พร้อมเผยแพร่แล้ว" in text_of(clerk)


def paste_table(clerk: Page, picture: Take) -> None:
    clerk.goto(OIT)
    press(clerk.get_by_role("link", name="วางตารางจากเว็บหรือ Word"))
    clerk.get_by_label("ตารางที่คัดลอกมา").fill(TABLE)
    press(clerk.get_by_role("button", name="อ่านตารางที่วาง"))
    picture(show(clerk.locator("h1")), "oit-pasted.png")
    press(clerk.get_by_role("button", name="บันทึกข้อที่เลือกทั้งหมด"))
    for code in ("o2", "o3"):
        clerk.goto(f"{OIT}{code}/")
        press(clerk.get_by_role("button", name="ทำเครื่องหมายว่าพร้อม"))
    clerk.goto(OIT)
    assert "พร้อมเผยแพร่ 3" in text_of(clerk)
    picture(show(clerk.locator("h1")), "oit-register.png")


def publish_many(palad: Page, picture: Take) -> None:
    """From งานของฉัน; refused until the find of a telephone is answered."""
    palad.goto("/work/")
    press(palad.get_by_role("link", name="ข้อ OIT รอเผยแพร่", exact=True))
    press(palad.get_by_role("button", name="เผยแพร่ข้อที่เลือก"))
    assert "ยังไม่ได้เผยแพร่ข้อใด" in palad.get_by_role("alert").inner_text()
    palad.get_by_label("หมายเลขโทรศัพท์เคลื่อนที่").fill("เป็นหมายเลขกลางสำหรับติดต่อราชการ")
    picture(show(palad.get_by_role("table")), "oit-publish.png")
    press(palad.get_by_role("button", name="เผยแพร่ข้อที่เลือก"))
    assert "เผยแพร่ ข้อ o1, o2, o3 แล้ว" in text_of(palad)


def read(visitor: Page, picture: Take) -> None:
    visitor.goto(PUBLIC)
    assert "เผยแพร่ 3 จาก 4 ข้อ" in text_of(visitor)
    picture(visitor, "oit-public.png")
    assert visitor.get_by_role("link", name="ข้อมูลผู้บริหาร", exact=True).get_attribute("href") == EXECUTIVES
    press(visitor.get_by_role("link", name="o1 โครงสร้าง: รายละเอียด"))
    hrefs = [link.get_attribute("href") for link in visitor.locator(".shown-links > li > a").all()]
    assert hrefs[:2] == [STRUCTURE, STAFFING]
    assert len(hrefs) == 3
    assert visitor.context.cookies() == []


def withdraw(palad: Page, picture: Take) -> None:
    palad.goto(f"{OIT}o2/")
    press(palad.get_by_role("link", name="ถอนการเผยแพร่"))
    palad.get_by_label("เหตุผลที่ถอน").fill(MISTAKE)
    picture(palad, "oit-withdraw.png")
    press(palad.get_by_role("button", name="ถอนการเผยแพร่"))


@pytest.mark.usefixtures("organization")
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_items_are_filled_published_withdrawn_and_published_again(
    as_person: As, picture: Take, organization: Organization, script: bool
) -> None:
    make_published_document(make_issued(organization))
    clerk, palad, visitor = (as_person(name, script=script) for name in ("clerk", "palad", ""))
    fill_item(clerk, picture)
    paste_table(clerk, picture)
    publish_many(palad, picture)
    read(visitor, picture)
    withdraw(palad, picture)
    answer = visitor.goto(f"{PUBLIC}o2/")
    assert answer is not None
    assert answer.status == 200
    assert MISTAKE in text_of(visitor)
    picture(visitor, "oit-withdrawn.png")
    palad.goto(f"{OIT}o2/")
    press(palad.get_by_role("link", name="ตรวจและเผยแพร่"))
    press(palad.get_by_role("button", name="เผยแพร่ข้อที่เลือก"))
    visitor.reload()
    assert MISTAKE not in text_of(visitor)
    assert visitor.get_by_role("link", name="ทำเนียบผู้บริหาร").get_attribute("href") == EXECUTIVES


@contextmanager
def away(page: Page) -> Iterator[None]:
    """Meanwhile the page does not ask how far the work is: that read would lock SQLite's database in memory."""
    address = page.url
    page.goto("about:blank")
    yield
    page.goto(address)


def test_a_clerk_has_the_links_checked_and_vouches_for_one(
    as_person: As, picture: Take, monkeypatch: pytest.MonkeyPatch, register: list[Disclosure]
) -> None:
    wrong = replace(OTHER_YEAR, passage="โครงสร้างส่วนราชการ ปีงบประมาณ พ.ศ. 2562")
    answering(monkeypatch).by_url |= {STRUCTURE: wrong, STAFFING: CANNOT_TELL, DUTIES: DEAD, f"{SITE}plan.pdf": BLOCKED}
    clerk = as_person("clerk")
    clerk.goto(f"{OIT}links/")
    press(clerk.get_by_role("button", name="ตรวจลิงก์ทั้งหมด"))
    assert "กำลังตรวจ เหลืออีก 4 ข้อ" in text_of(clerk)
    with away(clerk):
        call_command("db_worker", batch=True, startup_delay=False)
    text = text_of(clerk)
    assert "1 ต้องแก้ไข" in text
    assert "ระบบจะตรวจซ้ำก่อนเตือน" in text
    picture(show(clerk.locator("h1")), "oit-links.png")
    press(clerk.get_by_role("row").filter(has_text=STRUCTURE).get_by_role("link", name="ยืนยันว่าใช้ได้"))
    clerk.get_by_label("เหตุที่ยืนยันว่าใช้ได้").fill("ประกาศของปี 2562 ยังใช้อยู่ในปีนี้")
    until = timezone.localdate() + timedelta(days=30)
    for part, value in (("day", until.day), ("year", until.year + 543)):
        clerk.locator(f"[name=until_{part}]").fill(str(value))
    clerk.locator("[name=until_month]").select_option(str(until.month))
    picture(show(clerk.locator("h1")), "oit-override.png")
    press(clerk.get_by_role("button", name="ยืนยันว่าใช้ได้"))
    row = clerk.get_by_role("row").filter(has_text=STRUCTURE)
    assert "ประกาศของปี 2562 ยังใช้อยู่ในปีนี้" in row.inner_text()
    press(row.get_by_role("button", name="ยกเลิกการยืนยัน"))
    assert "1 ต้องแก้ไข" in text_of(clerk)


def test_the_sheet_is_copied_into_itas_ticked_and_confirmed(
    as_person: As, picture: Take, register: list[Disclosure]
) -> None:
    clerk = as_person("clerk")
    clerk.context.grant_permissions(["clipboard-read", "clipboard-write"])
    clerk.goto(f"{OIT}itas/")
    clerk.get_by_role("button", name="คัดลอก URL ที่ 2 ของข้อ o1").click()
    expect(clerk.get_by_role("status").filter(has_text="คัดลอก URL ที่ 2 ของข้อ o1 แล้ว")).to_be_visible()
    assert clerk.evaluate("navigator.clipboard.readText()") == STAFFING
    for code in ("o1", "o2"):
        press(clerk.get_by_role("button", name=f"กรอกแล้ว ข้อ {code}", exact=True))
    assert "กรอกแล้ว 2 จาก 4" in text_of(clerk)
    register[0].links.filter(position=2).update(text="กรอบอัตรากำลังสามปี")
    clerk.reload()
    assert "แก้ไขหลังกรอก 1 ข้อ" in text_of(clerk)
    picture(show(clerk.locator("h1")), "oit-itas.png")
    today = timezone.localdate()
    for part, value in (("day", today.day), ("year", today.year + 543)):
        clerk.locator(f"[name=confirmed_on_{part}]").fill(str(value))
    clerk.locator("[name=confirmed_on_month]").select_option(str(today.month))
    press(clerk.get_by_role("button", name="บันทึกว่ายืนยันแล้ว"))
    assert "ผู้บริหารยืนยันใน ITAS แล้ว เมื่อ" in text_of(clerk)


def test_last_years_register_is_carried_over(as_person: As, picture: Take, organization: Organization) -> None:
    before = make_oit(make_framework(2562))
    for item, name in zip(before[:3], ("structure", "executives", "duties"), strict=True):
        make_disclosure(organization, item, f"https://www.maekhammi.demo.example/oit2562/{name}")
    before[2].name = "การจัดทำแผนที่ภาษี"
    before[2].save()
    clerk = as_person("clerk")
    clerk.goto(OIT)
    press(clerk.get_by_role("link", name="ยกมาจากปี 2562"))
    picture(show(clerk.locator("h1")), "oit-carry.png")
    press(clerk.get_by_role("button", name="ยกข้อที่เลือกมาทั้งหมด"))
    assert set(Disclosure.objects.of(organization, 2563).values_list("item__code", "state")) == {
        ("o1", "draft"),
        ("o2", "draft"),
    }


def test_the_files_for_the_main_website_are_downloaded(
    as_person: As, picture: Take, organization: Organization, register: list[Disclosure], tmp_path: Any
) -> None:
    report = make_issued(organization)
    make_published_document(report)
    register[0].links.filter(position=2).update(url="", report=report)
    Disclosure.objects.filter(pk=register[0].pk).update(state="ready")
    clerk = as_person("clerk")
    clerk.goto(f"{OIT}site-files/")
    picture(show(clerk.locator("h1")), "oit-site-files.png")
    with clerk.expect_download() as download:
        clerk.get_by_role("link", name="ดาวน์โหลด ZIP").click()
    path = tmp_path / "files.zip"
    download.value.save_as(path)
    with ZipFile(path) as archive:
        assert {"oit-2563/README.txt", "oit-2563/2563-o1.html", "oit-2563/2563-o1-2-memo-result.pdf"} <= set(
            archive.namelist()
        )


def clarify(page: Page, picture: Take) -> None:
    page.goto(f"{OIT}clarification/")
    press(page.get_by_role("link", name="บันทึก ข้อ o1"))
    assert STRUCTURE in text_of(page)
    page.get_by_label("คะแนนเบื้องต้น").fill("๐")
    page.get_by_label("เหตุผลของผู้ตรวจ").fill(ASSESSOR)
    page.get_by_label("คำชี้แจงของหน่วยงาน").fill(ANSWER)
    picture(show(page.locator("h1")), "oit-clarification.png")
    press(page.get_by_role("button", name="บันทึกการชี้แจง"))
    assert ANSWER in text_of(page)


def test_the_submission_is_frozen_and_clarified_and_becomes_a_recommendation(
    as_person: As, picture: Take, organization: Organization, register: list[Disclosure]
) -> None:
    make_assessment(organization)
    follow(register, timezone.now())
    record_check(register[0], STRUCTURE, replace(GOOD, final_url=STRUCTURE), timezone.now())
    palad = as_person("palad")
    palad.goto(f"{OIT}submission/")
    press(palad.get_by_role("button", name="ตรึงรายการที่ส่ง"))
    assert "ตรึงรายการที่ส่งแล้ว ครั้งที่ 1" in text_of(palad)
    register[0].links.filter(position=1).update(url=f"{SITE}moved")
    palad.reload()
    assert "ทะเบียนขณะนี้ต่างจากชุดที่ส่ง 1 ข้อ" in text_of(palad)
    picture(show(palad.get_by_role("heading", name="ทะเบียนขณะนี้ต่างจากชุดที่ส่ง")), "oit-submission.png")
    clarify(palad, picture)
    press(palad.get_by_role("button", name="เพิ่มเป็นข้อเสนอแนะ"))
    press(palad.get_by_role("link", name="ดูข้อเสนอแนะของปีนี้"))
    assert any(ASSESSOR in box.input_value() for box in palad.locator("textarea").all())
    palad.goto(f"{OIT}clarification/print/")
    assert re.search(rf"{STRUCTURE}[\s\S]*{ASSESSOR}[\s\S]*{ANSWER}", text_of(palad))
    picture(show(palad.locator("h1")), "oit-clarification-print.png")
