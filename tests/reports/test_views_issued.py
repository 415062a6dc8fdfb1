"""The pages of issuing and of an issued document, for members."""

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from organizations.models import Organization
from reports.models import IssuedReport, ReportDraft, SignedCopy, Withdrawal
from tests.conftest import PortalClient
from tests.factories import (
    make_assessment,
    make_chain,
    make_draft,
    make_issued,
    make_published_document,
    make_scores,
    make_signed_copy,
    make_withdrawn_document,
)
from tests.organizations.pdf_files import pdf

pytestmark = pytest.mark.django_db
As = Callable[..., PortalClient]
PDF = pdf()
ISSUE = "/work/maekhammi/2563/documents/memo-result/issue/"


@pytest.fixture
def draft(organization: Organization) -> ReportDraft:
    make_scores(make_assessment(organization))
    make_chain(organization)
    return make_draft(organization)


@pytest.fixture
def report(draft: ReportDraft) -> IssuedReport:
    return make_issued(draft.organization, number="พร ๗๑๘๐๑/45", day=14, month=12, year=2563)


@pytest.fixture
def quick_files(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reports.issuing.editions.file_of", lambda *args: b"%PDF")


def address(name: str, report: IssuedReport, *args: object) -> str:
    return reverse(name, args=[report.organization.slug, report.code, *args])


def text(client: PortalClient, path: str) -> str:
    answer = client.get(path)
    assert answer.status_code == 200
    return str(answer.content.decode())


def test_what_is_looked_at_is_what_is_issued(as_role: As, draft: ReportDraft, quick_files: None) -> None:
    client = as_role("admin")
    look = client.get(ISSUE).context["look"]
    answer = client.post(ISSUE, {"seen": look.seen})
    report = IssuedReport.objects.get()
    assert answer["Location"] == address("show-issued", report)
    assert report.digest == look.digest
    assert f"ออก “{report}” แล้ว" in text(client, answer["Location"])


@pytest.mark.parametrize(("number", "said"), [("45", "/45"), ("", "เว้นไว้เขียนด้วยปากกา"), ("-", "ไม่มีเลขที่ (พิมพ์ -)")])
def test_the_number_is_told_as_it_will_be_printed(as_role: As, draft: ReportDraft, number: str, said: str) -> None:
    ReportDraft.objects.update(number=number)
    assert said in text(as_role("admin"), ISSUE)


def test_a_refused_issue_says_why_and_keeps_the_reason(as_role: As, draft: ReportDraft, quick_files: None) -> None:
    client = as_role("admin")
    answer = client.post(ISSUE, {"seen": "x-1"})
    assert "มีผู้แก้ไขข้อมูลหรือร่าง" in answer.content.decode()
    client.post(ISSUE, {"seen": answer.context["look"].seen})
    ReportDraft.objects.update(number="7")
    answer = client.post(ISSUE, {"seen": "x-2", "reason": "แก้เลขที่"})
    page = answer.content.decode()
    assert "แก้เลขที่</textarea>" in page
    assert "ออกฉบับแก้ไขที่ 2" in page
    client.post(ISSUE, {"seen": answer.context["look"].seen, "reason": "แก้เลขที่"})
    assert IssuedReport.objects.count() == 2


def test_what_cannot_be_printed_is_a_sentence(as_role: As, organization: Organization) -> None:
    make_assessment(organization, 2562)
    make_assessment(organization)
    client = as_role("admin")
    page = text(client, "/work/maekhammi/2563/documents/progress-6/issue/")
    assert "ยังออกเอกสารไม่ได้" in page
    assert "btn btn-primary" not in page
    assert client.get("/work/maekhammi/2599/documents/progress-6/issue/").status_code == 404


def test_the_page_shows_number_date_signers_files_and_how_to_verify(as_role: As, report: IssuedReport) -> None:
    page = text(as_role("mayor"), address("show-issued", report))
    shown = ["พร 71801/45", "นายหนึ่ง ตัวอย่าง", "TEST0-", f"/verify/{report.code}/", "<svg", "ยังใช้อยู่", "ยังไม่เผยแพร่"]
    for each in [*shown, *report.files.values_list("sha256", flat=True)]:
        assert each in page
    assert "ยกเลิกเอกสาร</a>" not in page


@pytest.mark.parametrize(
    ("role", "offers"),
    [
        ("staff", {"บันทึกสำเนาลงนาม"}),
        ("palad", {"บันทึกสำเนาลงนาม", "เผยแพร่เอกสาร"}),
        ("mayor", set()),
        ("admin", {"บันทึกสำเนาลงนาม", "ยกเลิกเอกสาร"}),
    ],
)
def test_each_role_is_offered_what_it_may_do(as_role: As, report: IssuedReport, role: str, offers: set[str]) -> None:
    page = text(as_role(role), address("show-issued", report))
    known = {"บันทึกสำเนาลงนาม": "signed/", "เผยแพร่เอกสาร": "publish/", "ยกเลิกเอกสาร": "withdraw/"}
    found = {deed for deed, end in known.items() if f'"{address("show-issued", report)}{end}"' in page}
    assert found == offers


def test_the_page_costs_the_same_for_any_number_of_copies(
    as_role: As, report: IssuedReport, django_assert_max_num_queries: Any
) -> None:
    for _ in range(5):
        make_signed_copy(report)
    client = as_role("admin")
    with django_assert_max_num_queries(12):
        client.get(address("show-issued", report))


@pytest.mark.parametrize(("form", "place"), [("pdf", "inline"), ("docx", "attachment")])
def test_files_are_given_as_they_were_stored(as_role: As, report: IssuedReport, form: str, place: str) -> None:
    answer = as_role("staff").get(address("download-issued", report, form))
    assert answer.content == bytes(report.files.get(form=form).content)
    assert answer["Content-Disposition"] == f'{place}; filename="memo-result-maekhammi-2563.{form}"'
    assert (answer["Cache-Control"], answer["X-Content-Type-Options"]) == ("private, no-store", "nosniff")
    assert "default-src 'none'" in answer["Content-Security-Policy"]


@pytest.mark.parametrize("form", ["xlsx", "exe", "pdf-x"])
def test_a_format_it_has_not_is_not_found(as_role: As, report: IssuedReport, form: str) -> None:
    assert as_role("admin").get(address("download-issued", report, form)).status_code == 404


def test_a_signed_copy_is_recorded_shown_first_and_its_contradiction_told(as_role: As, report: IssuedReport) -> None:
    client = as_role("staff")
    page = text(client, address("record-signed-copy", report))
    assert 'value="พร ๗๑๘๐๑/45"' in page
    typed = {"number": "พร ๗๑๘๐๑/46", "date_day": "15", "date_month": "12", "date_year": "๒๕๖๓"}
    sent = {"upload": SimpleUploadedFile("ลงนาม.pdf", PDF), **typed}
    page = client.post(address("record-signed-copy", report), sent, follow=True).content.decode()
    copy = SignedCopy.objects.get()
    assert "ไม่ตรงกับที่พิมพ์ไว้" in page
    assert "ส่วนเลขที่ที่พิมพ์ไว้คือ พร 71801/45" in page
    assert page.index("สำเนาลงนาม</a>") < page.index("document.pdf", page.index('id="files"'))
    answer = client.get(address("show-signed-copy", report, copy.pk))
    assert (answer.content, answer["Content-Type"]) == (PDF, "application/pdf")


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        ({}, "โปรดเลือกไฟล์สแกน"),
        ({"upload": SimpleUploadedFile("a.docx", b"PK\x03\x04")}, "รับสำเนาลงนามเป็น PDF หรือภาพ"),
        ({"upload": SimpleUploadedFile("a.pdf", PDF), "date_day": "31"}, "ให้ครบทั้งสามช่อง"),
    ],
    ids=["nothing", "word", "half a date"],
)
def test_what_cannot_be_recorded_says_why(as_role: As, report: IssuedReport, sent: dict[str, Any], said: str) -> None:
    answer = as_role("staff").post(address("record-signed-copy", report), sent)
    assert said in answer.content.decode()
    assert not SignedCopy.objects.exists()


def test_a_withdrawn_document_says_when_and_why(as_role: As, report: IssuedReport) -> None:
    client = as_role("admin")
    path = address("withdraw-issued", report)
    assert "โปรดกรอกเหตุผลที่ยกเลิก" in client.post(path, {"reason": " "}).content.decode()
    page = client.post(path, {"reason": "พิมพ์คะแนนผิด <b>"}, follow=True).content.decode()
    assert "เอกสารนี้ยกเลิกแล้ว ไม่มีผลใช้อีก" in page
    assert "พิมพ์คะแนนผิด &lt;b&gt;" in page
    assert Withdrawal.objects.get().withdrawn_by == client.user
    assert "ถูกยกเลิกไปแล้ว" in text(client, path)


def test_a_withdrawn_document_offers_no_publication(as_role: As, report: IssuedReport) -> None:
    make_withdrawn_document(report)
    assert "publish/" not in text(as_role("palad"), address("show-issued", report))


def test_the_page_tells_what_the_public_sees(as_role: As, report: IssuedReport) -> None:
    make_published_document(report)
    page = text(as_role("palad"), address("show-issued", report))
    assert "เผยแพร่แล้ว" in page
    assert reverse("show-public-document", args=["maekhammi", 2563, report.code]) in page


def test_typed_reasons_survive_the_end_of_a_session(as_role: As, report: IssuedReport, anonymous: PortalClient) -> None:
    client = as_role("admin")
    for name in ("withdraw-issued", "record-signed-copy"):
        assert 'name="author"' in text(client, address(name, report))
