"""What is sent as evidence: every bad kind is refused for its true reason, every good one is kept."""

import hashlib
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile

from organizations.uploads import read_evidence
from organizations.uploads.claims import MAX_DOCUMENT, MAX_PICTURE
from tests.organizations.office_files import compound, encrypted_doc, encrypted_xls, office, shell_zip, with_liar
from tests.organizations.pdf_files import locked_pdf, pdf
from tests.organizations.test_uploads import SVG, claiming, picture

HEIC = (Path(__file__).parent.parent / "cases" / "turned.heic").read_bytes()
MACRO_SHEET = "application/vnd.ms-excel.sheet.macroEnabled.main+xml"
OLE_CLAIMED = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"

BAD = {
    "no extension": ("report", pdf(), "extension", "ไฟล์ที่ไม่มีนามสกุล"),
    "program": ("setup.exe", b"MZ\x90\x00", "extension", "ไม่รับไฟล์ .exe"),
    "drawing": ("a.svg", SVG, "extension", "ไม่รับไฟล์ .svg"),
    "page": ("a.html", b"<html>", "extension", "ไม่รับไฟล์ .html"),
    "double extension": ("a.pdf.html", pdf(), "extension", "ไม่รับไฟล์ .html"),
    "empty": ("a.pdf", b"", "empty", "ไฟล์นี้ว่าง"),
    "large document": ("a.pdf", b"%PDF-" + b"0" * MAX_DOCUMENT, "too_large", "20.1 เมกะไบต์ เกิน 20 เมกะไบต์"),
    "large picture": ("a.jpg", b"\xff\xd8\xff" + b"0" * MAX_PICTURE, "too_large", "40.1 เมกะไบต์ เกิน 40 เมกะไบต์"),
    "picture called PDF": ("a.pdf", picture(9, 9), "content", "เนื้อหาไม่ใช่ PDF เป็น PNG"),
    "program called PDF": ("a.pdf", b"MZ\x90\x00" * 99, "content", "เนื้อหาไม่ใช่ PDF โปรด"),
    "PDF called picture": ("a.jpg", pdf(), "content", "เนื้อหาไม่ใช่ JPG เป็น PDF"),
    "HEIC called JPG": ("a.jpg", HEIC, "content", "เนื้อหาไม่ใช่ JPG เป็น HEIC"),
    "zip called PDF": ("a.pdf", office(".docx"), "content", "ไฟล์บีบอัด"),
    "zip called Word": ("a.docx", shell_zip(), "content", "ไม่ใช่ DOCX"),
    "Excel called Word": ("a.docx", office(".xlsx"), "content", "ไม่ใช่ DOCX"),
    "old Word called Excel": ("a.xls", compound("WordDocument"), "content", "ไม่ใช่ XLS"),
    "old Word called new": ("a.docx", compound("WordDocument"), "content", "ไม่ใช่ DOCX"),
    "page called old Excel": ("a.xls", b"<html><table>", "content", "ไม่ใช่ XLS"),
    "locked PDF": ("a.pdf", locked_pdf("secret"), "encrypted", "รหัสผ่าน"),
    "locked Word": ("a.docx", compound("EncryptionInfo", "EncryptedPackage"), "encrypted", "รหัสผ่าน"),
    "locked old Word": ("a.doc", encrypted_doc(), "encrypted", "รหัสผ่าน"),
    "locked old Excel": ("a.xls", encrypted_xls(), "encrypted", "รหัสผ่าน"),
    "locked old slides": ("a.ppt", compound("PowerPoint Document", "EncryptedSummary"), "encrypted", "รหัสผ่าน"),
    "named as with macros": ("a.docm", office(".docx"), "macros", "แมโคร"),
    "macros inside": ("a.docx", office(".docx", macros=True), "macros", "แมโคร"),
    "macros declared": ("a.xlsx", office(".xlsx", main=MACRO_SHEET), "macros", "แมโคร"),
    "macros in old Word": ("a.doc", compound("WordDocument", "Macros", "_VBA_PROJECT"), "macros", "แมโคร"),
    "cut PDF": ("a.pdf", pdf()[:60], "broken", "เสียหาย"),
    "PDF without pages": ("a.pdf", b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF", "broken", "เสียหาย"),
    "cut Word": ("a.docx", office(".docx")[:-200], "broken", "เสียหาย"),
    "spoilt Word": ("a.docx", office(".docx").replace("เนื้อหา".encode(), b"0" * 21), "broken", "เสียหาย"),
    "cut old Word": ("a.doc", OLE_CLAIMED + b"0" * 99, "broken", "เสียหาย"),
    "cut picture": ("a.png", picture(700, 700)[:300], "broken", "เปิดภาพนี้ไม่ได้"),
    "cut HEIC": ("a.heic", HEIC[:200], "broken", "เปิดภาพนี้ไม่ได้"),
    "too many parts": ("a.docx", office(".docx") + b"PK\x01\x02" * 10_001, "bomb", "ใหญ่ผิดปกติ"),
    "grows a thousandfold": ("a.xlsx", with_liar(".xlsx", 4_000_000_000), "bomb", "ใหญ่ผิดปกติ"),
    "too many pixels": ("a.png", claiming(10_000, 6_000), "too_large", "รวม 60,000,000 จุด"),
    "far too many pixels": ("a.png", claiming(20_000, 20_000), "too_large", "ภาพใหญ่เกินไป"),
    "too long": ("a.png", claiming(30_001, 10), "too_large", "30001"),
}  # fmt: skip


@pytest.mark.parametrize("kind", BAD)
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_a_bad_file_is_refused_for_its_true_reason(kind: str) -> None:
    name, data, code, said = BAD[kind]
    with pytest.raises(ValidationError) as refusal:
        read_evidence(SimpleUploadedFile(name, data))
    assert (refusal.value.code, said in refusal.value.messages[0]) == (code, True), refusal.value.messages


GOOD = {
    "PDF": ("รายงาน.pdf", pdf(), ".pdf"),
    "PDF that forbids printing": ("a.pdf", locked_pdf("", owner="secret"), ".pdf"),
    "Word": ("a.docx", office(".docx"), ".docx"),
    "Excel": ("a.XLSX", office(".xlsx"), ".xlsx"),
    "slides": ("a.pptx", office(".pptx"), ".pptx"),
    "old Word": ("a.doc", compound("WordDocument"), ".doc"),
    "old Excel": ("a.xls", compound("Workbook"), ".xls"),
    "older Excel": ("a.xls", compound("Book"), ".xls"),
    "old slides": ("a.ppt", compound("PowerPoint Document"), ".ppt"),
}


@pytest.mark.parametrize("kind", GOOD)
def test_a_document_is_kept_byte_for_byte(kind: str) -> None:
    name, data, suffix = GOOD[kind]
    kept = read_evidence(SimpleUploadedFile(name, data))
    assert kept.content.read() == data
    assert (kept.content.name or "").endswith(suffix)
    assert kept.sha256 == kept.stored_sha256 == hashlib.sha256(data).hexdigest()
    assert (kept.original_name, kept.size) == (name, len(data))


def test_a_picture_has_the_digest_of_what_came_and_of_what_is_kept() -> None:
    photo = picture(40, 20, "JPEG")
    kept = read_evidence(SimpleUploadedFile("photo.jpeg", photo))
    stored = kept.content.read()
    assert kept.sha256 == hashlib.sha256(photo).hexdigest()
    assert kept.stored_sha256 == hashlib.sha256(stored).hexdigest() != kept.sha256
    assert kept.size == len(stored)
