"""Files nobody can open as a document: archives, programs, films, noise, and what only calls itself a PDF."""

import functools
import io
import random
import zipfile
import zlib

from tests.disclosures.linkpages.case import Case
from tests.disclosures.linkpages.sighted import places
from tests.disclosures.linkpages.sighted.making import case
from tests.disclosures.linkpages.sighted.papers import (
    DOCX,
    OCTETS,
    PDF,
    Answering,
    Paper,
    as_html,
    moved,
    pdf_bytes,
    sending,
)
from tests.disclosures.linkpages.sighted.sites import bare

PAPER = Paper(("รายงานการกำกับติดตาม รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2567", "องค์การบริหารส่วนตำบลเขิน"))
ERROR = (
    "<br />\n<b>Fatal error</b>:  Uncaught Error: Call to undefined function mcrypt_encrypt() in "
    "<b>/home/x/download.php</b> on line <b>12</b><br />"
)


@functools.cache
def _noise(size: int, seed: int) -> bytes:
    return random.Random(seed).randbytes(size)


@functools.cache
def _archive() -> bytes:
    """What clerks upload when a form takes one file only: the year's papers in one archive."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for month in ("oct66", "nov66", "dec66"):
            archive.writestr(f"skr1_{month}.pdf", pdf_bytes(PAPER))
    return out.getvalue()


@functools.cache
def _hollow_docx() -> bytes:
    """An archive with the name of a Word file and nothing of one inside."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("__MACOSX/._report.docx", b"\0\5\x16\7" + _noise(64, 3))
    return out.getvalue()


def _rar() -> bytes:
    return b"Rar!\x1a\x07\x01\x00" + _noise(20_000, 1)


def _seven() -> bytes:
    return b"7z\xbc\xaf\x27\x1c\x00\x04" + _noise(18_000, 2)


def _program() -> bytes:
    stub = b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff\x00\x00".ljust(60, b"\0") + b"\x80\x00\x00\x00"
    return (
        stub
        + b"\x0e\x1f\xba\x0e\x00\xb4\x09\xcd\x21This program cannot be run in DOS mode.\r\r\n$".ljust(64, b"\0")
        + b"PE\0\0"
        + _noise(9_000, 4)
    )


def _film() -> bytes:
    return b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00isomiso2avc1mp41\x00\x00\x00\x08free" + _noise(60_000, 5)


def _sound() -> bytes:
    return b"ID3\x04\x00\x00\x00\x00\x00\x0aTIT2\x00\x00\x00\x00\x00\x00" + b"\xff\xfb\x90\x64" + _noise(30_000, 6)


def _flash() -> bytes:
    return b"CWS\x09" + (50_000).to_bytes(4, "little") + zlib.compress(_noise(20_000, 7))


def _torn_pdf() -> bytes:
    """The head of a PDF and then the wrong half of a disk."""
    return b"%PDF-1.5\n%\xe2\xe3\xcf\xd3\n" + _noise(40_000, 8)


def _zeroed_pdf() -> bytes:
    """An upload that broke off on a full disk: the right length, all of it zero."""
    return b"\0" * 48_213


def _package() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("AndroidManifest.xml", _noise(900, 9))
        archive.writestr("classes.dex", b"dex\n035\0" + _noise(9_000, 10))
    return out.getvalue()


def _page_as_pdf(text: str) -> Answering:
    return sending(lambda: text.encode(), PDF, Content_Disposition='inline; filename="o12.pdf"')


CASES: list[Case] = [
    case("type-zip-of-papers", "wrong_type", "monthly", sending(_archive, "application/zip"), path="skr1_q1_2567.zip"),
    case("type-rar", "wrong_type", "buying", sending(_rar, "application/x-rar-compressed"), place=places.SONGCHAN,
         path="plan.rar"),
    case("type-rar-called-pdf", "wrong_type", "plan", sending(_rar, PDF), place=places.HINTANG,
         path="plan2566-2570.pdf"),
    case("type-7z-octets", "wrong_type", "bought", sending(_seven, OCTETS), year=2566, path="download"),
    case("type-program", "wrong_type", "eservice", sending(_program, "application/x-msdownload"),
         path="eservice_setup.exe",
         data_year="current"),
    case("type-android-package", "wrong_type", "eservice", sending(_package, "application/vnd.android.package-archive"),
         place=places.THAKHAM, path="app.apk"),
    case("type-film", "wrong_type", "news", sending(_film, "video/mp4"), place=places.PAKNAM, path="council.mp4"),
    case("type-sound", "wrong_type", "taking-part", sending(_sound, "audio/mpeg"), path="hearing2567.mp3"),
    case("type-flash", "wrong_type", "structure", sending(_flash, "application/x-shockwave-flash"),
         place=places.BANMAI, path="chart.swf"),
    case("type-noise", "wrong_type", "half", sending(lambda: _noise(30_000, 11), OCTETS), path="file"),
    case("type-torn-pdf", "wrong_type", "half", sending(_torn_pdf, PDF), path="o12.pdf"),
    case("type-zeroed-pdf", "wrong_type", "risk", sending(_zeroed_pdf, PDF), place=places.KHAOPHRATHONG, year=2564,
         path="risk.pdf"),
    case("type-page-called-pdf", "wrong_type", "half", _page_as_pdf(bare("o12", as_html(PAPER))), path="o12.pdf"),
    case("type-php-error-called-pdf", "wrong_type", "no-gift", _page_as_pdf(ERROR), year=2568, path="download.php"),
    case("type-hollow-docx", "wrong_type", "measures", sending(_hollow_docx, DOCX), place=places.MAEKHAMMI,
         path="m.docx"),
    case("type-archive-behind-redirect", "wrong_type", "people-year", moved("{case}/dl/hr.zip"), path="dl",
         others={"dl/hr.zip": sending(_archive, OCTETS)}),
]  # fmt: skip
