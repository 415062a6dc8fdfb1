"""Issuing: what is stored, what is refused, what two people at once bring about."""

import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection

from audit.chain import broken_links
from audit.models import Entry
from organizations.models import User
from reports.contents.texts import texts_of
from reports.drafting.drafts import find_draft
from reports.errors import Unprintable
from reports.issuing.codes import address_of
from reports.issuing.editions import files_of, issue, verifiable
from reports.issuing.look import look_at
from reports.issuing.withdrawing import withdraw_issued
from reports.models import IssuedFile, IssuedReport, ReportDraft
from reports.paper import Verification
from reports.refusals import Refused
from tests.factories import make_draft, make_member, make_organization

pytestmark = pytest.mark.django_db
CODE = "4K7QM2X9T0"


@pytest.fixture
def quick_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files that nothing rendered, of the texts alone."""

    def made(paper: Any, kind: str, organization: Any, form: str) -> bytes:
        return "\n".join([form, *texts_of(paper.sections)]).encode()

    monkeypatch.setattr("reports.issuing.editions.file_of", made)


@pytest.fixture
def admin(whole_draft: ReportDraft) -> User:
    return make_member(whole_draft.organization, "admin")


def fresh(draft: ReportDraft) -> ReportDraft:
    return find_draft(draft.organization, draft.kind, draft.occasion, draft.fiscal_year)


def seen(draft: ReportDraft) -> str:
    return look_at(fresh(draft)).seen


def issued(draft: ReportDraft, actor: User, **values: str) -> IssuedReport:
    return issue(fresh(draft), actor, seen(draft), **values)


def retype(draft: ReportDraft, number: str = "99") -> None:
    ReportDraft.objects.filter(pk=draft.pk).update(number=number)


def test_an_edition_keeps_what_was_printed(whole_draft: ReportDraft, admin: User, quick_files: None) -> None:
    retype(whole_draft, "45")
    report = issued(whole_draft, admin, code=CODE)
    assert (report.edition, report.number, report.day, report.month, report.year) == (1, "พร ๗๑๘๐๑/45", 14, 12, 2563)
    assert "๒๕๖๓" in report.title
    author, *chain = report.signers
    assert (author["rank"], author["name"], author["opinion"]) == ("ว่าที่ร้อยตรี", "สมมติวงศ์ ตัวอย่างสกุล", "")
    assert [one["opinion"] for one in chain] == ["เพื่อโปรดทราบ", "", ""]
    assert [(file.form, file.sha256) for file in report.files.all()] == [
        (file.form, hashlib.sha256(bytes(file.content)).hexdigest()) for file in report.files.all()
    ]
    assert [file.form for file in report.files.all()] == ["pdf", "docx"]


def test_the_last_block_leads_to_the_page_that_verifies(whole_draft: ReportDraft) -> None:
    paper = verifiable(look_at(whole_draft).paper, CODE)
    last = paper.blocks[-1]
    assert isinstance(last, Verification)
    assert (last.address, last.code) == (address_of(CODE), "4K7QM-2X9T0")


def test_same_data_and_code_give_the_same_bytes(whole_draft: ReportDraft) -> None:
    look = look_at(whole_draft)
    made = [files_of(verifiable(look.paper, CODE), whole_draft, look.formats) for _ in range(2)]
    assert made[0] == made[1]
    assert made[0][0]["content"].startswith(b"%PDF-")


def test_issuing_is_recorded_with_the_fingerprints(whole_draft: ReportDraft, admin: User, quick_files: None) -> None:
    report = issued(whole_draft, admin, code=CODE)
    entry = Entry.objects.get(action="issue_document")
    assert (entry.actor, entry.scope) == (admin, whole_draft.organization.audit_scope)
    assert entry.after is not None
    assert (entry.after["code"], entry.after["SHA-256 pdf"]) == (CODE, report.files.get(form="pdf").sha256)
    assert list(broken_links()) == []


def test_what_was_not_looked_at_is_not_issued(whole_draft: ReportDraft, admin: User, quick_files: None) -> None:
    before = seen(whole_draft)
    retype(whole_draft)
    with pytest.raises(Refused, match="มีผู้แก้ไขข้อมูลหรือร่าง"):
        issue(fresh(whole_draft), admin, before)
    assert not IssuedReport.objects.exists()
    assert not Entry.objects.exists()


def test_what_changes_while_the_files_are_made_is_not_issued(
    whole_draft: ReportDraft, admin: User, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(*args: Any) -> bytes:
        retype(whole_draft)
        return b""

    monkeypatch.setattr("reports.issuing.editions.file_of", slow)
    with pytest.raises(Refused, match="มีผู้แก้ไขข้อมูลหรือร่าง"):
        issued(whole_draft, admin)
    assert not IssuedFile.objects.exists()


@pytest.mark.parametrize("forged", ["", "-", "0-1", "x" * 10_000, "ก-1", "-1"])
def test_a_forged_or_missing_look_is_refused(
    whole_draft: ReportDraft, admin: User, quick_files: None, forged: str
) -> None:
    with pytest.raises(Refused):
        issue(whole_draft, admin, forged)
    assert not IssuedReport.objects.exists()


def test_a_second_press_of_the_button_issues_nothing(whole_draft: ReportDraft, admin: User, quick_files: None) -> None:
    looked = seen(whole_draft)
    issue(fresh(whole_draft), admin, looked)
    with pytest.raises(Refused, match="ไปแล้ว หากต้องแก้ไข"):
        issue(fresh(whole_draft), admin, looked)
    assert IssuedReport.objects.count() == 1


def test_a_correction_says_why_and_takes_the_place_of_the_first(
    whole_draft: ReportDraft, admin: User, quick_files: None
) -> None:
    first = issued(whole_draft, admin)
    retype(whole_draft)
    for reason in ("", " \u200b", "ก" * 1001):
        with pytest.raises(Refused, match="เหตุผล"):
            issued(whole_draft, admin, reason=reason)
    second = issued(whole_draft, admin, reason="แก้เลขที่หนังสือ")
    assert (second.edition, second.corrects, second.correction_reason) == (2, first, "แก้เลขที่หนังสือ")
    assert list(IssuedReport.objects.valid()) == [second]
    assert first.code != second.code


def test_the_same_is_not_issued_twice_unless_it_was_withdrawn(
    whole_draft: ReportDraft, admin: User, quick_files: None
) -> None:
    first = issued(whole_draft, admin)
    with pytest.raises(Refused, match="มีเนื้อหาเช่นนี้อยู่แล้ว"):
        issued(whole_draft, admin, reason="เหตุ")
    withdraw_issued(first, admin, "ลงนามผิดคน")
    assert issued(whole_draft, admin, reason="ออกแทนฉบับที่ยกเลิก").edition == 2


@pytest.mark.parametrize("role", ["staff", "palad", "mayor"])
def test_only_who_may_export_issues(whole_draft: ReportDraft, quick_files: None, role: str) -> None:
    with pytest.raises(PermissionDenied):
        issued(whole_draft, make_member(whole_draft.organization, role))
    assert not IssuedReport.objects.exists()


def test_a_document_that_cannot_be_printed_is_not_issued(db: None, quick_files: None) -> None:
    organization = make_organization()
    with pytest.raises(Unprintable):
        issue(make_draft(organization), make_member(organization, "admin"), "x-1")


PEOPLE = 2


def together(deed: Callable[[], object]) -> list[str]:
    """The same deed by several people at once; the sentence each was told, empty for who did it."""
    start = Barrier(PEOPLE)

    def one(_: int) -> str:
        try:
            start.wait()
            deed()
        except Refused as refusal:
            return str(refusal)
        finally:
            connection.close()
        return ""

    with ThreadPoolExecutor(PEOPLE) as pool:
        return sorted(pool.map(one, range(PEOPLE)))


@pytest.mark.django_db(transaction=True)
def test_of_two_who_issue_at_once_one_does(whole_draft: ReportDraft, admin: User, quick_files: None) -> None:
    if connection.vendor != "postgresql":
        pytest.skip("PostgreSQL only")
    looked = seen(whole_draft)
    told = together(lambda: issue(fresh(whole_draft), admin, looked))
    assert told[0] == ""
    assert "ไปแล้ว หากต้องแก้ไข" in told[1]
    assert IssuedReport.objects.count() == Entry.objects.filter(action="issue_document").count() == 1
    assert IssuedFile.objects.count() == 2
