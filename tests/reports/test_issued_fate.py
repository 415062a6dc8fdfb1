"""What becomes of an issued document: signed copies, withdrawal, and how pages speak of it."""

import io
from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

from audit.models import Entry
from organizations.models import Organization
from reports.issuing.facts import IssuedFacts, IssuedState
from reports.issuing.signed_copies import Scan, read_signed, record_signed
from reports.issuing.withdrawing import withdraw_issued
from reports.models import IssuedReport, SignedCopy, Withdrawal
from reports.refusals import Refused
from tests.factories import make_issued, make_member, make_signed_copy, make_withdrawn_document
from tests.organizations.pdf_files import pdf

pytestmark = pytest.mark.django_db
PDF = pdf()
SCAN = Scan(b"%PDF signed", "pdf")


@pytest.fixture
def report(organization: Organization) -> IssuedReport:
    return make_issued(organization, number="พร ๗๑๘๐๑/45", day=14, month=12, year=2563)


def facts(report: IssuedReport) -> IssuedFacts:
    return IssuedFacts(IssuedReport.objects.with_fate().get(pk=report.pk))


def picture(form: str) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (40, 60), "white").save(out, form)
    return out.getvalue()


@pytest.mark.parametrize(
    ("name", "data", "form"),
    [("ก.PDF", PDF, "pdf"), ("ก.png", picture("PNG"), "png"), ("ก.jpeg", picture("JPEG"), "jpg")],
    ids=["pdf", "png", "jpeg"],
)
def test_a_scan_or_a_photograph_is_read(name: str, data: bytes, form: str) -> None:
    scan = read_signed(SimpleUploadedFile(name, data))
    assert (scan.form, bool(scan.content)) == (form, True)
    assert scan.content == data or form != "pdf"


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("ก.docx", b"PK\x03\x04", "รับสำเนาลงนามเป็น PDF หรือภาพ"),
        ("ก.svg", b"<svg/>", "รับสำเนาลงนามเป็น PDF หรือภาพ"),
        ("ก.pdf", b"", "ว่าง"),
        ("ก.pdf", b"MZ", "เนื้อหาไม่ใช่ PDF"),
        ("ก", PDF, "รับสำเนาลงนามเป็น PDF หรือภาพ"),
    ],
    ids=["word", "drawing", "empty", "program", "no kind"],
)
def test_what_is_no_scan_is_refused_with_what_to_do(name: str, data: bytes, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        read_signed(SimpleUploadedFile(name, data))


def test_a_signed_copy_joins_and_is_recorded(report: IssuedReport) -> None:
    staff = make_member(report.organization)
    copy = record_signed(report, staff, SCAN, number="พร ๗๑๘๐๑/46", day=date(2020, 12, 15))
    entry = Entry.objects.get(action="record_signed_copy")
    assert (entry.actor, entry.object_id, entry.after and entry.after["SHA-256"]) == (
        staff,
        str(report.pk),
        copy.sha256,
    )
    record_signed(report, staff, SCAN, number="", day=None)
    assert SignedCopy.objects.count() == 2


@pytest.mark.parametrize(
    ("number", "day", "told"),
    [
        ("", None, ("พร 71801/45", "14 ธันวาคม 2563", "", "")),
        ("พร 71801/45", date(2020, 12, 14), ("พร 71801/45", "14 ธันวาคม 2563", "", "")),
        ("พร ๗๑๘๐๑/46", date(2020, 12, 15), ("พร 71801/46", "15 ธันวาคม 2563", "พร 71801/45", "14 ธันวาคม 2563")),
    ],
    ids=["nothing by hand", "the same", "another"],
)
def test_what_was_written_by_hand_goes_first_and_what_it_contradicts_beside_it(
    report: IssuedReport, number: str, day: date | None, told: tuple[str, ...]
) -> None:
    make_signed_copy(report, number=number, date=day)
    found = facts(report)
    seen = (found.number, found.date, found.disputed_number, found.disputed_date)
    assert tuple(text.replace("\u00a0", " ") for text in seen) == told


@pytest.mark.parametrize(
    ("parts", "printed"),
    [
        ((None, None, None), ""),
        ((None, 12, 2563), "… ธันวาคม 2563"),
        ((None, None, 2563), "… … 2563"),
        ((14, 12, None), "14 ธันวาคม …"),
    ],
)
def test_a_part_left_for_the_pen_is_an_ellipsis_and_contradicts_nothing(
    organization: Organization, parts: tuple[int | None, ...], printed: str
) -> None:
    report = make_issued(organization, **dict(zip(("day", "month", "year"), parts, strict=True)))
    assert facts(report).printed_date.replace("\u00a0", " ") == printed
    make_signed_copy(report, date=date(2020, 12, 14))
    assert facts(report).disputed_date == ""


def test_the_newest_signed_copy_is_shown_without_reading_any(
    report: IssuedReport, django_assert_num_queries: Any
) -> None:
    for number in ("1", "2"):
        make_signed_copy(report, number=number)
    with django_assert_num_queries(2):
        found = facts(report)
        assert found.signed is not None
        assert (found.signed.number, found.signed.get_deferred_fields()) == ("2", {"content"})


def test_a_withdrawal_needs_a_reason_and_happens_once(report: IssuedReport) -> None:
    admin = make_member(report.organization, "admin")
    for reason, said in (("", "โปรดเขียนเหตุผล"), (" \u200b\n", "โปรดเขียนเหตุผล"), ("ก" * 1001, "1,001")):
        with pytest.raises(Refused, match=said):
            withdraw_issued(report, admin, reason)
    withdraw_issued(report, admin, "พิมพ์ผิด")
    with pytest.raises(Refused, match="ถูกยกเลิกไปแล้ว"):
        withdraw_issued(report, admin, "อีกครั้ง")
    assert Withdrawal.objects.get().reason == "พิมพ์ผิด"
    assert Entry.objects.get(action="withdraw_document").after == {"note": "พิมพ์ผิด"}
    assert facts(report).state == IssuedState.WITHDRAWN


@pytest.mark.parametrize("role", ["staff", "palad", "mayor"])
def test_only_who_may_export_withdraws(report: IssuedReport, role: str) -> None:
    with pytest.raises(PermissionDenied):
        withdraw_issued(report, make_member(report.organization, role), "เหตุ")


def test_the_mayor_records_no_signed_copy(report: IssuedReport) -> None:
    with pytest.raises(PermissionDenied):
        record_signed(report, make_member(report.organization, "mayor"), SCAN, number="", day=None)


def test_what_was_replaced_or_withdrawn_takes_nothing_more(report: IssuedReport) -> None:
    admin = make_member(report.organization, "admin")
    correction = make_issued(report.organization, edition=2, corrects=report, correction_reason="แก้")
    assert (facts(report).state, facts(correction).state) == (IssuedState.REPLACED, IssuedState.VALID)
    with pytest.raises(Refused, match="ฉบับแก้ไขที่ 2"):
        record_signed(report, admin, SCAN, number="", day=None)
    with pytest.raises(Refused, match="ฉบับแก้ไขที่ 2"):
        withdraw_issued(report, admin, "เหตุ")
    make_withdrawn_document(correction)
    with pytest.raises(Refused, match="ถูกยกเลิกไปแล้ว"):
        record_signed(correction, admin, SCAN, number="", day=None)


def test_files_are_named_in_ascii(report: IssuedReport) -> None:
    correction = make_issued(report.organization, edition=2, corrects=report, correction_reason="แก้")
    assert facts(report).stem == "memo-result-maekhammi-2563"
    assert facts(correction).stem == "memo-result-maekhammi-2563-2"
