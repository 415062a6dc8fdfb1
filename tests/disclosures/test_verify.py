"""Anybody checks a document: what the page says, the comparison of a file, and that nothing is kept or set."""

import io
from typing import Any

import pytest
from django.core.cache import cache
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from audit.models import Entry
from disclosures.documents.verifying import MOST, MOST_A_MINUTE
from organizations.models import Organization
from reports.models import IssuedFile, IssuedReport
from tests.conftest import PortalClient
from tests.factories import (
    make_draft,
    make_issued,
    make_published_document,
    make_signed_copy,
    make_withdrawn_document,
)

pytestmark = pytest.mark.django_db
CODE = "4K7QM2X9T0"
PAGE = f"/verify/{CODE}/"


@pytest.fixture
def report(organization: Organization) -> IssuedReport:
    cache.clear()
    return make_issued(organization, code=CODE, number="พร ๗๑๘๐๑/45", day=14, month=12, year=2563)


def text(client: Client, path: str = PAGE, status: int = 200) -> str:
    answer = client.get(path)
    assert answer.status_code == status
    return str(answer.content.decode())


def sent(client: Client, data: bytes, name: str = "ก.pdf") -> Any:
    return client.post(PAGE, {"file": SimpleUploadedFile(name, data)})


def stored(report: IssuedReport, form: str = "pdf") -> bytes:
    return bytes(report.files.get(form=form).content)


def test_a_document_that_holds_says_what_who_and_when(anonymous: PortalClient, report: IssuedReport) -> None:
    page = text(anonymous)
    shown = ["ยังใช้อยู่", report.title, report.organization.official_name, "พร 71801/45", "นายหนึ่ง ตัวอย่าง", "4K7QM-2X9T0"]
    for each in [*shown, "14\u00a0ธันวาคม\u00a02563", "หัวหน้าสำนักปลัด"]:
        assert each in page
    assert str(report.issued_by) not in page
    assert "ไม่ได้เผยแพร่ไฟล์" in page
    assert "document.pdf" not in page


def test_what_was_written_by_hand_goes_first(anonymous: PortalClient, report: IssuedReport) -> None:
    make_signed_copy(report, number="พร ๗๑๘๐๑/46")
    page = text(anonymous)
    assert "พร 71801/46" in page
    assert "ส่วนเลขที่ที่พิมพ์ไว้คือ พร 71801/45" in page


def test_what_no_longer_holds_says_since_when_and_why(anonymous: PortalClient, report: IssuedReport) -> None:
    make_withdrawn_document(report, "ลงนามผิดคน <script>")
    page = text(anonymous)
    assert "ยกเลิกแล้ว" in page
    assert "ยังใช้อยู่" not in page
    assert "ลงนามผิดคน &lt;script&gt;" in page


def test_what_was_replaced_leads_to_its_correction(anonymous: PortalClient, report: IssuedReport) -> None:
    correction = make_issued(report.organization, edition=2, corrects=report, correction_reason="แก้คะแนน")
    assert f'href="/verify/{correction.code}/"' in text(anonymous)
    page = text(anonymous, f"/verify/{correction.code}/")
    assert "ฉบับแก้ไขที่ 2" in page
    assert "แก้คะแนน" in page


def test_a_published_document_leads_to_its_page(anonymous: PortalClient, report: IssuedReport) -> None:
    make_published_document(report)
    assert f'href="/o/maekhammi/2563/documents/{CODE}/"' in text(anonymous)


@pytest.mark.parametrize("typed", ["4k7qm-2x9to", "4K7QM 2X9T0", f"https://ita.example.go.th/verify/{CODE}/"])
def test_a_code_is_found_however_it_was_typed(anonymous: PortalClient, report: IssuedReport, typed: str) -> None:
    assert anonymous.get("/verify/", {"code": typed})["Location"] == PAGE


def test_an_address_typed_by_hand_is_found(anonymous: PortalClient, report: IssuedReport) -> None:
    assert anonymous.get("/verify/4k7qm-2x9to/")["Location"] == PAGE


@pytest.mark.parametrize("code", ["4K7QM2X9T1", "abc", "U" * 10, "x" * 300])
def test_an_unknown_code_is_a_sentence_with_the_form(anonymous: PortalClient, report: IssuedReport, code: str) -> None:
    page = text(anonymous, f"/verify/{code}/", 404)
    assert "ไม่พบเอกสารที่มีรหัสนี้" in page
    assert 'name="code"' in page


@pytest.mark.parametrize("typed", ["abc", "<b>", "\0", "ก" * 5000])
def test_what_is_no_code_is_told_so(anonymous: PortalClient, db: None, typed: str) -> None:
    answer = anonymous.get("/verify/", {"code": typed})
    assert (answer.status_code, "ไม่ใช่รหัสตรวจสอบ" in answer.content.decode()) == (200, True)
    assert "<b>" not in answer.content.decode()


def test_drafts_are_nobodys_to_find(anonymous: PortalClient, report: IssuedReport) -> None:
    make_draft(report.organization, number="ลับ-๙๙๙")
    assert "ลับ-๙๙๙" not in text(anonymous)


@pytest.mark.parametrize(("form", "said"), [("pdf", "ตรงกับฉบับที่ออก (PDF)"), ("docx", "ตรงกับฉบับที่ออก (Word)")])
def test_a_file_as_issued_matches(anonymous: PortalClient, report: IssuedReport, form: str, said: str) -> None:
    answer = sent(anonymous, stored(report, form))
    assert answer.status_code == 200
    assert said in answer.content.decode()
    assert report.files.get(form=form).sha256 in answer.content.decode()


def test_a_signed_copy_matches(anonymous: PortalClient, report: IssuedReport) -> None:
    make_signed_copy(report, content=b"%PDF scan")
    assert "ตรงกับสำเนาลงนาม" in sent(anonymous, b"%PDF scan").content.decode()


def test_one_byte_more_does_not_match(anonymous: PortalClient, report: IssuedReport) -> None:
    page = sent(anonymous, stored(report) + b" ").content.decode()
    assert "ไม่ตรง" in page
    assert "alert-success" not in page


def test_the_file_of_another_edition_is_told_apart(anonymous: PortalClient, report: IssuedReport) -> None:
    correction = make_issued(report.organization, edition=2, corrects=report, correction_reason="แก้")
    page = sent(anonymous, stored(correction)).content.decode()
    assert f"ไม่ตรงกับฉบับนี้ แต่ตรงกับฉบับที่ออก (PDF)ของ “{correction}”" in page
    make_issued(report.organization, kind="announcement", occasion="plan")
    other = IssuedFile.objects.filter(report__kind="announcement", form="pdf").get()
    assert "แต่ตรงกับ" not in sent(anonymous, bytes(other.content)).content.decode()


def test_a_match_with_what_no_longer_holds_says_so(anonymous: PortalClient, report: IssuedReport) -> None:
    make_withdrawn_document(report)
    assert "แต่เอกสารฉบับนี้ยกเลิกแล้ว" in sent(anonymous, stored(report)).content.decode()


def test_comparing_changes_nothing_and_sets_no_cookie(report: IssuedReport) -> None:
    client = Client(enforce_csrf_checks=True)
    with CaptureQueriesContext(
        connection,
    ) as found:
        answer = sent(client, stored(report))
    assert answer.status_code == 200
    assert all(query["sql"].startswith("SELECT") for query in found.captured_queries)
    assert len(found) <= 5
    assert not Entry.objects.exists()
    for path in ("/verify/", PAGE, "/verify/AAAAAAAAAA/"):
        assert not client.get(path).cookies
    assert not answer.cookies
    assert not client.cookies


def test_no_page_of_verification_is_kept_or_indexed(anonymous: PortalClient, report: IssuedReport) -> None:
    answer = anonymous.get(PAGE)
    assert (answer["Cache-Control"], answer["X-Robots-Tag"]) == ("no-cache", "noindex")


@pytest.mark.parametrize(
    ("data", "status", "said"), [({}, 400, "ไม่ได้รับไฟล์"), ({"file": "text"}, 400, "ไม่ได้รับไฟล์")], ids=["nothing", "text"]
)
def test_a_form_without_a_file_is_a_sentence(
    anonymous: PortalClient, report: IssuedReport, data: dict[str, str], status: int, said: str
) -> None:
    answer = anonymous.post(PAGE, data)
    assert (answer.status_code, said in answer.content.decode()) == (status, True)


def test_an_empty_file_is_a_sentence(anonymous: PortalClient, report: IssuedReport) -> None:
    assert sent(anonymous, b"").status_code == 400


def test_what_is_too_large_is_refused_before_it_is_read(
    anonymous: PortalClient, report: IssuedReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("django.core.handlers.wsgi.WSGIRequest._load_post_and_files", pytest.fail)
    announced: dict[str, Any] = {"CONTENT_LENGTH": str(MOST * 2), "wsgi.input": io.BytesIO()}
    answer = anonymous.generic("POST", PAGE, b"", "multipart/form-data; boundary=x", **announced)
    assert answer.status_code == 413
    assert "ใหญ่เกิน 25 เมกะไบต์" in answer.content.decode()


def test_too_many_files_a_minute_are_told_to_wait(anonymous: PortalClient, report: IssuedReport) -> None:
    cache.set("verify:127.0.0.1", MOST_A_MINUTE, 60)
    answer = sent(anonymous, stored(report))
    assert (answer.status_code, "โปรดรอหนึ่งนาที" in answer.content.decode()) == (429, True)
    assert anonymous.get(PAGE).status_code == 200


def test_the_home_page_leads_here(anonymous: PortalClient, db: None) -> None:
    assert 'href="/verify/"' in text(anonymous, "/")
