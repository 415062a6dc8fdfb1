"""Files nobody can open as a document."""

import random
import zipfile
from functools import cache
from io import BytesIO

from ..case import Answer, Asked, Case, Reply
from .documents import DOCX, PDF, XLSX, File, docx, pdf
from .frames import joomla
from .towns import BUENG_BUN, KHOEN, KO_SAMAE, MAE_PHRAO, NAM_KHAM, SAI_THONG, Organization

OCTETS = "application/octet-stream"
PAGE = joomla(
    KHOEN,
    "รายงานการกำกับติดตามการใช้งบประมาณ รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2567",
    "<p>องค์การบริหารส่วนตำบลเขิน ขอเผยแพร่รายงานตามเอกสารแนบ</p>",
)


@cache
def noise(seed: int, size: int) -> bytes:
    return random.Random(seed).randbytes(size)


@cache
def archive() -> bytes:
    """The right report, but in an archive with a picture, as many offices upload a whole folder."""
    file = BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as box:
        box.writestr("ITA67/o12/รายงาน 6 เดือน.pdf", pdf("<h1>รายงาน รอบ 6 เดือน 2567 องค์การบริหารส่วนตำบลเขิน</h1>"))
        box.writestr("ITA67/o12/ภาพกิจกรรม.jpg", b"\xff\xd8\xff\xe0" + noise(1, 4000))
    return file.getvalue()


@cache
def broken_docx() -> bytes:
    """Cut in the middle: the archive's directory at the end is missing."""
    whole = docx(("รายงานผลการดำเนินงาน ปีงบประมาณ พ.ศ. 2567", "องค์การบริหารส่วนตำบลเขิน"))
    return whole[: len(whole) // 2]


def _as(type: str, body: bytes, name: str = "") -> Reply:
    headers = {"Content-Type": type}
    if name:
        headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return Reply(200, headers, body)


def _changed_pdf(asked: Asked) -> Reply:
    """Uploaded by FTP as text and re-encoded: every byte beyond ASCII replaced, no object can be found."""
    text = pdf("<h1>แผนการจัดซื้อจัดจ้าง 2567</h1>").decode("ascii", "replace").replace("obj", "0bj")
    return _as(PDF, text.encode().replace(b"xref", b"x?ef").replace(b"trailer", b"tr?iler"))


def _case(id: str, answer: Answer, path: str, town: Organization = KHOEN, year: int = 2567) -> Case:
    return Case(f"b-type-{id}", "wrong_type", answer, path=path, organization=town, fiscal_year=year)


MP4 = b"\0\0\0\x20ftypisom\0\0\2\0isomiso2avc1mp41\0\0\0\x08free" + noise(2, 60_000)
RAR = b"Rar!\x1a\x07\x01\0" + noise(3, 30_000)
SEVEN = b"7z\xbc\xaf\x27\x1c\0\4" + noise(4, 30_000)
PROGRAM = b"MZ\x90\0\3\0\0\0\4\0\0\0\xff\xff" + b"This program cannot be run in DOS mode.\r\r\n$" + noise(5, 20_000)
SOUND = b"ID3\3\0\0\0\0\0\x21TIT2" + noise(6, 25_000)
PHOTOSHOP = b"8BPS\0\1\0\0\0\0\0\0\0\3" + noise(7, 25_000)
WEBM = b"\x1a\x45\xdf\xa3\x9f\x42\x86\x81\1\x42\x82\x84webm" + noise(8, 25_000)
CASES: list[Case] = [
    _case("zip", File(archive, "application/zip", "ITA67.zip"), "ITA67.zip"),
    _case("zip-as-pdf", File(archive, PDF), "ita/o12.pdf", BUENG_BUN),
    _case("zip-untyped", File(archive, ""), "download/7719", NAM_KHAM, 2566),
    _case("rar", _as("application/x-rar-compressed", RAR), "แผน 2567.rar", NAM_KHAM),
    _case("seven", _as(OCTETS, SEVEN, "o12.7z"), "get.php?id=3", MAE_PHRAO, 2565),
    _case("program", _as("application/x-msdownload", PROGRAM), "setup/ereport.exe", KO_SAMAE),
    _case("video", _as("video/mp4", MP4), "upload/ประชุมสภา.mp4", KO_SAMAE, 2568),
    _case("video-octets", _as(OCTETS, WEBM), "media/2567", SAI_THONG),
    _case("sound", _as("audio/mpeg", SOUND), "เสียงตามสาย.mp3", BUENG_BUN, 2564),
    _case("photoshop", _as(OCTETS, PHOTOSHOP, "โครงสร้าง.psd".encode().decode("latin-1")), "o1.psd", SAI_THONG),
    _case("noise", _as(OCTETS, noise(9, 80_000)), "files/o12", KHOEN),
    _case("noise-as-pdf", _as(PDF, noise(10, 50_000)), "files/o12.pdf", NAM_KHAM, 2563),
    _case(
        "noise-after-header", _as(PDF, b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n" + noise(11, 40_000)), "scan0001.pdf", SAI_THONG
    ),
    _case("noise-as-xlsx", _as(XLSX, noise(12, 20_000)), "สขร1.xlsx", KHOEN, 2568),
    _case("html-as-pdf", _as(PDF, PAGE.encode()), "o12.pdf"),
    _case("error-as-pdf", _as(PDF, b"<br />\n<b>Warning</b>: readfile(): failed to open stream\n"), "pdf.php?f=o5.pdf"),
    _case("changed-pdf", _changed_pdf, "o22.pdf", MAE_PHRAO),
    _case("cut-docx", File(broken_docx, DOCX), "รายงาน.docx", BUENG_BUN),
    Case(
        "b-type-moved-to-zip",
        "wrong_type",
        Reply(302, {"Location": "{base}{case}/storage/all.zip"}),
        path="dl/55",
        others={"storage/all.zip": File(archive, "application/x-zip-compressed")},
    ),
]
