import io
import struct
import zlib

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image, ImageFile

from organizations.uploads import MAX_MARK, MAX_SCAN, read_mark, read_scan

PDF = b"%PDF-1.7\n1 0 obj\n<<>>\nendobj\n%%EOF"
SVG = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'


def shown(value: object) -> str:
    """Test names without the bytes of the files."""
    return "file" if isinstance(value, bytes) else str(value)


def picture(width: int, height: int, kind: str = "PNG", **options: object) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (width, height), "white").save(out, kind, **options)
    return out.getvalue()


def claiming(width: int, height: int) -> bytes:
    """A PNG whose head tells this size, without the pixels."""
    small = picture(10, 10)
    head = b"IHDR" + struct.pack(">II", width, height) + small[24:29]
    return small[:12] + head + struct.pack(">I", zlib.crc32(head)) + small[33:]


def sent(name: str, data: bytes) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, data)


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("a.png", picture(599, 700), "599"),
        ("a.png", picture(700, 599), "599"),
        ("a.png", b"MZ\x90\x00" + b"\x00" * 500, "ไม่ใช่ PNG"),
        ("a.png", PDF, "ไม่ใช่ PNG"),
        ("a.png", SVG, "ไม่ใช่ PNG"),
        ("a.svg", picture(700, 700), "ไม่ใช่ SVG"),
        ("a.jpg", picture(700, 700, "JPEG"), "SVG หรือ PNG"),
        ("a.svgz", SVG, "SVG หรือ PNG"),
        ("a", SVG, "SVG หรือ PNG"),
        ("a.png", picture(700, 700)[:300], "เปิดภาพนี้ไม่ได้"),
        ("a.png", b"\x89PNG\r\n\x1a\n", "เปิดภาพนี้ไม่ได้"),
        ("a.png", b"\x89PNG\r\n\x1a\n" + b"0" * MAX_MARK, "2 เมกะไบต์"),
        ("a.png", picture(12_001, 600), "12001"),
        ("a.svg", SVG.replace(b"<path", b"<script/><path"), "script"),
    ],
    ids=shown,
)
def test_a_mark_that_is_not_what_it_says_is_refused(name: str, data: bytes, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        read_mark(sent(name, data), "ตรา")


@pytest.mark.parametrize(
    ("width", "height", "said"),
    [
        (12_001, 700, "กว้าง 12001 สูง 700 จุด ใหญ่เกินไป โปรดย่อให้ด้านยาวไม่เกิน 12000 จุด"),
        (12_000, 12_000, "กว้าง 12000 สูง 12000 จุด รวม 144,000,000 จุด .*กว้างคูณสูงรวมไม่เกิน 40,000,000 จุด"),
        (8_000, 5_001, "รวม 40,008,000 จุด"),
        (14_000, 14_000, "ภาพใหญ่เกินไป โปรดย่อให้กว้างคูณสูงรวมไม่เกิน 40,000,000 จุด"),
    ],
)
@pytest.mark.filterwarnings("ignore::PIL.Image.DecompressionBombWarning")
def test_a_picture_too_large_is_refused_for_the_true_reason(width: int, height: int, said: str) -> None:
    with pytest.raises(ValidationError, match=said) as refusal:
        read_mark(sent("a.png", claiming(width, height)), "ตรา")
    assert ("ด้านยาว" in str(refusal.value)) == ("ด้านยาว" in said)


def test_a_cut_off_picture_is_refused_even_after_a_document_was_printed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Printing loads WeasyPrint, which switches Pillow to filling cut-off pictures."""
    monkeypatch.setattr(ImageFile, "LOAD_TRUNCATED_IMAGES", True)
    with pytest.raises(ValidationError, match="เปิดภาพนี้ไม่ได้"):
        read_mark(sent("a.png", picture(700, 700)[:300]), "ตรา")


@pytest.mark.parametrize(
    ("name", "data"), [("emblem.png", picture(600, 600)), ("ครุฑ.SVG", b"\xef\xbb\xbf" + SVG)], ids=shown
)
def test_a_good_mark_gets_a_random_name(name: str, data: bytes) -> None:
    first, second = (read_mark(sent(name, data), "ตรา") for _ in range(2))

    assert first.name != second.name
    assert len(first.name or "") == 36
    assert name not in (first.name or "")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("scan.pdf", b"MZ\x90\x00", "ไม่ใช่ PDF"),
        ("scan.pdf", picture(10, 10), "ไม่ใช่ PDF"),
        ("scan.jpg", PDF, "ไม่ใช่ JPG"),
        ("scan.exe", PDF, "PDF, JPG หรือ PNG"),
        ("scan.heic", b"ftypheic", "PDF, JPG หรือ PNG"),
        ("scan.svg", SVG, "PDF, JPG หรือ PNG"),
        ("scan.pdf.html", PDF, "PDF, JPG หรือ PNG"),
        ("scan.pdf", PDF + b"0" * MAX_SCAN, "10 เมกะไบต์"),
    ],
    ids=shown,
)
def test_a_scan_that_is_not_what_it_says_is_refused(name: str, data: bytes, said: str) -> None:
    with pytest.raises(ValidationError, match=said):
        read_scan(sent(name, data))


def test_a_pdf_is_kept_as_it_is() -> None:
    assert read_scan(sent("คำสั่ง.pdf", PDF)).read() == PDF


def test_a_photo_is_drawn_anew_without_its_notes() -> None:
    exif = Image.Exif()
    exif[0x010F] = "CameraOfSomebody"
    exif[0x0112] = 6
    photo = picture(40, 20, "JPEG", exif=exif)
    assert b"CameraOfSomebody" in photo

    kept = read_scan(sent("photo.jpeg", photo)).read()

    assert b"CameraOfSomebody" not in kept
    assert Image.open(io.BytesIO(kept)).size == (20, 40), "turned upright, as the camera had noted"
