"""The life of an official document in a real browser, from the draft to its withdrawal, with and without script; its
wording; and the whole dossier of a year made by a worker."""

import csv
import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from django.core.management import call_command
from playwright.sync_api import Page
from pypdfium2 import PdfDocument
from pytest_django import Settings

from jobs.workers import HOW_TO_START
from organizations.models import Organization, Tenure
from reports.models import IssuedReport
from tests.browsing import press
from tests.factories import (
    make_approved,
    make_assessment,
    make_chain,
    make_framework,
    make_member,
    make_organization,
    make_plan,
    make_progress,
    make_scores,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
As = Callable[..., Page]
Take = Callable[[Page, str], None]
DESK = "/work/maekhammi/2563/documents/"
MEMO = f"{DESK}memo-result/"
CHAIN = {"clerk": "staff", "deputy": "palad", "palad": "palad", "mayor": "mayor"}
OPINIONS = {
    "deputy": "เห็นควรเสนอนายกเพื่อโปรดทราบ",
    "palad": "เห็นควรแจ้งทุกส่วนราชการแก้ไขข้อที่ได้คะแนนต่ำ",
    "mayor": "ทราบ ให้จัดทำมาตรการภายในเดือนมกราคม",
}
REASON = "พิมพ์ชื่อตัวชี้วัดที่ 9 ผิด"
OWN_WORDS = "จึงเรียนมาเพื่อโปรดทราบ และแจ้งทุกกองของ{ชื่อหน่วยงาน}"


@pytest.fixture
def organization(transactional_db: None, settings: Settings, live_server: Any) -> Organization:
    """The result of 2563; the four of the chain and the administrator may sign in."""
    settings.SITE_URL = live_server.url
    organization = make_organization()
    for post, (username, role) in zip(make_chain(organization), CHAIN.items(), strict=True):
        holder = make_member(organization, role, username=username)
        Tenure.objects.filter(post=post).update(user=holder)
    make_member(organization, "admin", username="admin")
    make_scores(make_assessment(organization, announced_total="60.40", announced_level="D"))
    return organization


def text_of(page: Page) -> str:
    return page.get_by_role("main").inner_text()


def fill_date(page: Page, name: str, day: str, month: str, year: str) -> None:
    page.locator(f"[name={name}_day]").fill(day)
    page.locator(f"[name={name}_month]").select_option(month)
    page.locator(f"[name={name}_year]").fill(year)


def fetched(page: Page, address: str, path: Path) -> Path:
    answer = page.request.get(address)
    assert answer.ok, address
    path.write_bytes(answer.body())
    return path


def draft_and_send_up(clerk: Page, picture: Take) -> None:
    clerk.goto(DESK)
    press(clerk.get_by_role("link", name="ดูร่าง บันทึกข้อความรายงานผลการประเมิน"))
    press(clerk.get_by_role("link", name="แก้ไขร่าง"))
    fill_date(clerk, "date", "", "12", "๒๕๖๓")
    picture(clerk, "documents-draft.png")
    press(clerk.get_by_role("button", name="บันทึกร่าง"))
    press(clerk.get_by_role("button", name="ส่งเสนอความเห็น"))
    assert "มีความเห็นแล้ว 0 จาก 3 ตำแหน่ง" in text_of(clerk)


def write_opinion(page: Page, text: str) -> None:
    """From งานของฉัน, as its turn has come."""
    page.goto("/work/")
    press(page.get_by_role("link", name="ให้ความเห็น").last)
    page.locator("textarea[name=text]").fill(text)


def collect_opinions(as_person: As, script: bool, picture: Take) -> None:
    pages = {username: as_person(username, script=script) for username in OPINIONS}
    pages["mayor"].goto("/work/")
    assert "ให้ความเห็นใน" not in text_of(pages["mayor"])
    for username, opinion in OPINIONS.items():
        write_opinion(pages[username], opinion)
        if username == "palad":
            pages[username].locator("textarea[name=text]").scroll_into_view_if_needed()
            picture(pages[username], "documents-opinion.png")
        press(pages[username].get_by_role("button", name="บันทึกความเห็น"))
    for opinion in OPINIONS.values():
        assert opinion in pages["mayor"].get_by_role("article").inner_text().replace("\xad", "")


def issue(admin: Page, tmp_path: Path, picture: Take) -> tuple[IssuedReport, Path]:
    """Also the PDF of the draft, which is not the issued one."""
    admin.goto(MEMO)
    for label in ("PDF", "Word"):
        address = admin.get_by_role("link", name=label, exact=True).get_attribute("href")
        assert address
        other = fetched(admin, address, tmp_path / f"draft-{label}")
    press(admin.get_by_role("link", name="ออกเอกสาร"))
    assert "… ธันวาคม 2563" in text_of(admin).replace("\xa0", " ")
    picture(admin, "documents-issue.png")
    press(admin.get_by_role("button", name="ออกเอกสาร"))
    report = IssuedReport.objects.get()
    assert admin.url.endswith(f"/issued/{report.code}/")
    assert admin.locator(".verify svg").is_visible()
    admin.locator("#files").scroll_into_view_if_needed()
    picture(admin, "documents-issued.png")
    return report, other


def compare(visitor: Page, path: Path) -> str:
    visitor.get_by_label("ไฟล์ที่ต้องการเทียบ").set_input_files(path)
    press(visitor.get_by_role("button", name="เทียบไฟล์"))
    return visitor.get_by_role("status").inner_text()


def verify(visitor: Page, report: IssuedReport, issued: Path, other: Path, picture: Take) -> None:
    visitor.goto("/verify/")
    visitor.get_by_label("รหัสตรวจสอบ").fill(f"{report.code[:5]}-{report.code[5:]}".lower())
    press(visitor.get_by_role("button", name="ตรวจสอบ"))
    text = text_of(visitor)
    assert "ยังใช้อยู่" in text
    assert "นายสี่ ตัวอย่าง" in text
    assert "หน่วยงานไม่ได้เผยแพร่ไฟล์ของเอกสารนี้" in text
    picture(visitor, "documents-verify.png")
    assert "ไม่ตรง" in compare(visitor, other)
    assert "ตรงกับฉบับที่ออก (PDF)" in compare(visitor, issued)
    picture(visitor, "documents-compare.png")
    assert visitor.context.cookies() == []


def record_signed(clerk: Page, report: IssuedReport, issued: Path) -> None:
    """The first page of the paper, scanned."""
    scan = issued.with_name("สำเนาลงนาม.jpg")
    PdfDocument(issued)[0].render(scale=1).to_pil().save(scan)
    clerk.goto(f"/work/maekhammi/issued/{report.code}/")
    press(clerk.get_by_role("link", name="บันทึกสำเนาลงนาม"))
    clerk.get_by_label("ไฟล์สแกนหรือภาพถ่าย").set_input_files(scan)
    clerk.get_by_label("เลขที่หนังสือบนเอกสาร").fill("พร ๗๑๘๐๑/๔๕")
    fill_date(clerk, "date", "๑๔", "12", "๒๕๖๓")
    press(clerk.get_by_role("button", name="บันทึกสำเนาลงนาม"))
    assert "พร ๗๑๘๐๑/๔๕" in text_of(clerk)


def publish(palad: Page, visitor: Page, report: IssuedReport, picture: Take) -> None:
    """The signed scan comes first, the text beside it."""
    palad.goto(f"/work/maekhammi/issued/{report.code}/")
    press(palad.get_by_role("button", name="เผยแพร่เอกสาร"))
    visitor.goto("/o/maekhammi/2563/documents/")
    press(visitor.get_by_role("link", name=str(report)))
    picture(visitor, "documents-public.png")
    files = visitor.locator("section[aria-labelledby=read] a")
    addresses = [link.get_attribute("href") or "" for link in files.all()]
    kinds = [visitor.request.get(address).headers["content-type"].split(";")[0] for address in addresses]
    assert (kinds[0], "application/pdf" in kinds[1:]) == ("image/jpeg", True)


def withdraw(admin: Page, report: IssuedReport) -> None:
    admin.goto(f"/work/maekhammi/issued/{report.code}/")
    press(admin.get_by_role("link", name="ยกเลิกเอกสาร"))
    admin.get_by_label("เหตุผลที่ยกเลิก").fill(REASON)
    press(admin.get_by_role("button", name="ยกเลิกเอกสาร"))


@pytest.mark.usefixtures("organization")
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_five_people_and_a_visitor_carry_a_memo_from_draft_to_withdrawal(
    as_person: As, picture: Take, tmp_path: Path, script: bool
) -> None:
    clerk, admin, visitor = (as_person(name, script=script) for name in ("clerk", "admin", ""))
    draft_and_send_up(clerk, picture)
    collect_opinions(as_person, script, picture)
    report, other = issue(admin, tmp_path, picture)
    issued = fetched(admin, f"/work/maekhammi/issued/{report.code}/document.pdf", tmp_path / "issued.pdf")
    verify(visitor, report, issued, other, picture)
    record_signed(clerk, report, issued)
    publish(as_person("palad", script=script), visitor, report, picture)
    withdraw(admin, report)
    for address in (f"/verify/{report.code}/", f"/o/maekhammi/2563/documents/{report.code}/"):
        answer = visitor.goto(address)
        assert answer is not None
        assert answer.status == 200
        assert "เอกสารนี้ยกเลิกแล้ว" in text_of(visitor)
        assert REASON in text_of(visitor)


@pytest.mark.usefixtures("organization")
@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_the_administrator_words_a_document_anew_and_takes_it_back(as_person: As, picture: Take, script: bool) -> None:
    admin = as_person("admin", script=script)
    admin.goto(DESK)
    press(admin.get_by_role("link", name="ถ้อยคำมาตรฐาน"))
    press(admin.get_by_role("link", name="บันทึกข้อความรายงานผลการประเมิน", exact=True))
    box = admin.get_by_label("ข้อเสนอแนะ", exact=True).and_(admin.locator("textarea"))
    box.fill(OWN_WORDS.replace("หน่วยงาน", "หน่วยงาม"))
    press(admin.get_by_role("button", name="ดูตัวอย่าง"))
    assert "ไม่รู้จักช่อง {ชื่อหน่วยงาม} อาจหมายถึง {ชื่อหน่วยงาน}" in text_of(admin)
    box.fill(OWN_WORDS)
    press(admin.get_by_role("button", name="ดูตัวอย่าง"))
    box.scroll_into_view_if_needed()
    picture(admin, "documents-standing.png")
    printed = "แจ้งทุกกองขององค์การบริหารส่วนตำบลแม่คำมี"
    assert printed in text_of(admin)
    assert printed not in paper_of(admin)
    admin.go_back()
    box.fill(OWN_WORDS)
    press(admin.get_by_role("button", name="บันทึกถ้อยคำ"))
    assert printed in paper_of(admin)
    admin.goto("/work/maekhammi/standing-texts/memo-result/")
    press(admin.get_by_role("link", name="คืนถ้อยคำของระบบ"))
    press(admin.get_by_role("button", name="คืนถ้อยคำของระบบ"))
    assert printed not in paper_of(admin)


def paper_of(page: Page) -> str:
    """The memo as it would be printed now."""
    page.goto(MEMO)
    return page.get_by_role("article").inner_text()


@contextmanager
def away(page: Page) -> Iterator[None]:
    """Meanwhile the page does not ask how far the work is: that read would lock SQLite's database in memory."""
    address = page.url
    page.goto("about:blank")
    yield
    page.goto(address)


@pytest.fixture
def plan_year(organization: Organization) -> int:
    """A plan on the result of 2563, whose six-month round has an entry."""
    make_framework(2564)
    make_progress(make_approved(make_plan(organization)))
    return 2564


@pytest.mark.parametrize("script", [True, False], ids=["with script", "without script"])
def test_the_dossier_of_a_year_waits_for_a_worker_and_is_one_file(
    as_person: As, picture: Take, plan_year: int, tmp_path: Path, script: bool
) -> None:
    admin = as_person("admin", script=script)
    admin.goto(f"/work/maekhammi/{plan_year}/documents/")
    picture(admin, "documents-desk.png")
    press(admin.get_by_role("button", name=f"จัดชุดเอกสารของแผนปี {plan_year} เป็นไฟล์เดียว"))
    assert HOW_TO_START in text_of(admin)
    assert "ทำเสร็จแล้ว 0 จาก" in text_of(admin)
    press(admin.get_by_role("link", name="โหลดหน้าใหม่"))
    with away(admin):
        call_command("db_worker", batch=True, startup_delay=False)
    picture(admin, "documents-batch.png")
    address = admin.get_by_role("link", name="ดาวน์โหลด ZIP").get_attribute("href")
    assert address
    with ZipFile(fetched(admin, address, tmp_path / "dossier.zip")) as archive:
        manifest = list(csv.DictReader(io.StringIO(archive.read("manifest.csv").decode("utf-8-sig"))))
        assert {line["สถานะ"] for line in manifest} == {"เสร็จแล้ว"}
        assert sorted([line["ไฟล์"] for line in manifest] + ["manifest.csv"]) == sorted(archive.namelist())
    assert {line["ไฟล์"] for line in manifest if line["ไฟล์"].endswith(".pdf")} == {
        f"2564-{key}.pdf"
        for key in ("measures-plan", "announcement", "memo-propose-plan", "analysis", "progress-6", "memo-progress-6")
    }
