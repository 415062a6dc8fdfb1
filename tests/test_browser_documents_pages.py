"""Every page of official documents in a real browser, the members' and the public's: accessible, within the window at
every width, no policy broken."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from organizations.models import Organization
from reports.batches.states import ItemState
from reports.kinds import KEYS, Kind, Occasion
from reports.models import IssuedReport
from tests.browsing import faults, found_on, press
from tests.factories import (
    make_approved,
    make_assessment,
    make_batch,
    make_chain,
    make_draft,
    make_finding,
    make_framework,
    make_issue,
    make_issued,
    make_member,
    make_opinion,
    make_organization,
    make_plan,
    make_progress,
    make_published_document,
    make_recommendation,
    make_scores,
    make_signed_copy,
    make_withdrawn_document,
)
from tests.organizations.pdf_files import pdf

pytestmark = [pytest.mark.browser, pytest.mark.looks, pytest.mark.django_db(transaction=True)]
STEPS = "คณะทำงานประชุมร่วมกัน\n๑. รวบรวมขั้นตอน\n๒. เผยแพร่คู่มือทางเว็บไซต์และบอร์ดประกาศ"
As = Callable[..., Page]


@pytest.fixture
def organization(transactional_db: None) -> Organization:
    """A result with recommendations, a plan on it with findings and a reported round, the memo on its way up."""
    organization = make_organization()
    chain = make_chain(organization)
    make_member(organization, "admin", "palad", username="admin")
    assessment = make_assessment(organization, announced_total="60.40", announced_level="D")
    make_scores(assessment)
    make_framework(2564)
    plan = make_plan(organization)
    make_finding(plan, make_issue(assessment.framework), shortcoming="ยังไม่เผยแพร่คู่มือ")
    measure = make_approved(plan, method=STEPS, recommendations=[make_recommendation(assessment)])
    for months in (6, 12):
        make_progress(measure, months, suggestion="ควรทำต่อ")
    draft = make_draft(organization, month=12, year=2563)
    make_opinion(draft, chain[1], "เห็นควรเสนอ " + "ก" * 60)
    return organization


@pytest.fixture
def issued(organization: Organization) -> dict[str, IssuedReport]:
    """By what became of them: signed and published, replaced by a correction, withdrawn though published."""
    number = {"number": "พร ๗๑๘๐๑/๔๕", "day": 14, "month": 12, "year": 2563}
    valid = make_issued(organization, **number)
    make_signed_copy(valid, number="พร ๗๑๘๐๑/๔๖", content=pdf())
    make_published_document(valid)
    announcement = {"kind": Kind.ANNOUNCEMENT, "occasion": Occasion.PLAN}
    replaced = make_issued(organization, **announcement)
    make_published_document(replaced)
    corrected = make_issued(organization, **announcement, edition=2, corrects=replaced, correction_reason="แก้ชื่อมาตรการ")
    withdrawn = make_issued(organization, kind=Kind.MEASURES_PLAN, occasion=Occasion.PLAN)
    make_published_document(withdrawn)
    make_withdrawn_document(withdrawn)
    return {"valid": valid, "replaced": replaced, "corrected": corrected, "withdrawn": withdrawn}


def test_the_desk_and_every_draft(as_person: As, organization: Organization) -> None:
    desks = [f"/work/maekhammi/{year}/documents/" for year in (2563, 2564)]
    drafts = [f"{desks[key != 'memo-result']}{key}/" for key in KEYS]
    pages = [f"{draft}{page}" for draft in drafts for page in ("", "edit/", "issue/")]
    missing = f"{desks[0]}announcement/"
    assert found_on(as_person("admin"), [*desks, *pages, missing, f"{missing}issue/"]) == {}


def test_what_was_issued(as_person: As, organization: Organization, issued: dict[str, IssuedReport]) -> None:
    pages = [f"/work/maekhammi/issued/{report.code}/" for report in issued.values()]
    deeds = [f"{pages[0]}{deed}/" for deed in ("signed", "withdraw", "unpublish")]
    desk = ["/work/maekhammi/2563/documents/", "/work/maekhammi/2563/documents/memo-result/issue/"]
    assert found_on(as_person("admin"), [*pages, *deeds, f"{pages[3]}withdraw/", *desk]) == {}


def test_standing_texts(as_person: As, organization: Organization) -> None:
    page, shelf = as_person("admin"), "/work/maekhammi/standing-texts/"
    assert found_on(page, [shelf, *(f"{shelf}{key}/" for key in KEYS), f"{shelf}memo-result/proposal/reset/"]) == {}
    page.goto(f"{shelf}memo-result/")
    page.locator("textarea").first.fill("{ไม่มีช่องนี้}")
    press(page.get_by_role("button", name="ดูตัวอย่าง"))
    assert faults(page) == {}


def test_many_at_once(as_person: As, organization: Organization) -> None:
    desk = "/work/maekhammi/2564/documents/batches/"
    admin = make_member(organization, "admin")
    batches = [make_batch(organization, *states, actor=admin) for states in (ItemState, [ItemState.DONE])]
    pages = [desk, f"{desk}start/", *(f"{desk}{batch.pk}/" for batch in batches)]
    assert found_on(as_person("admin"), pages) == {}


def test_what_anybody_sees(as_person: As, organization: Organization, issued: dict[str, IssuedReport]) -> None:
    public = "/o/maekhammi/2563/documents/"
    published = [f"{public}{report.code}/" for name, report in issued.items() if name != "corrected"]
    verified = [f"/verify/{report.code}/" for report in issued.values()]
    page = as_person()
    assert found_on(page, ["/o/maekhammi/", public, *published, "/verify/", "/verify/?code=xyz", *verified]) == {}
    assert found_on(page, ["/verify/0000000000/"], expected=404) == {}


@pytest.mark.parametrize("same", [True, False], ids=["the same file", "another file"])
def test_a_comparison(as_person: As, issued: dict[str, IssuedReport], tmp_path: Path, same: bool) -> None:
    report = issued["valid"]
    file = tmp_path / "issued.pdf"
    file.write_bytes(bytes(report.files.get(form="pdf").content) if same else b"%PDF")
    page = as_person()
    page.goto(f"/verify/{report.code}/")
    page.get_by_label("ไฟล์ที่ต้องการเทียบ").set_input_files(file)
    press(page.get_by_role("button", name="เทียบไฟล์"))
    assert ("ไม่ตรง" in page.get_by_role("status").inner_text()) is not same
    assert faults(page) == {}
