"""Files that nobody can open as a document, whatever they call themselves."""

import random
import zlib
from functools import cache, partial
from io import BytesIO
from zipfile import ZipFile

from ..case import Asked, Case, Reply
from . import bodies, items
from .frames import away
from .papers import DOCX, PDF, XLSX, named, pdf_bytes

wrong = partial(Case, state="wrong_type")


def noise(size: int, seed: int) -> bytes:
    return random.Random(seed).randbytes(size)


def sent(body: bytes, kind: str, name: str = "") -> Reply:
    return Reply(200, {"Content-Type": kind} | (named(name) if name else {}), body)


@cache
def zipped(*names: str) -> bytes:
    out = BytesIO()
    with ZipFile(out, "w") as archive:
        for name in names:
            archive.writestr(name, "เอกสาร " * 40)
    return out.getvalue()


def cut_off(_: Asked) -> Reply:
    """An upload that broke off: the first bytes of a sound PDF, not one whole object of a page."""
    return sent(pdf_bytes("<h1>แผน 2567</h1>", "")[:60], PDF)


SEVEN = b"7z\xbc\xaf\x27\x1c\x00\x04" + noise(6000, 1)
RAR = b"Rar!\x1a\x07\x01\x00" + noise(9000, 2)
PROGRAM = (
    b"MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xff\xff"
    + bytes(44)
    + b"This program cannot be run in DOS mode.\r\r\n$"
    + noise(7000, 3)
)
FILM = b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00isomiso2avc1mp41\x00\x00\x00\x08free" + noise(9000, 4)
SOUND = b"ID3\x03\x00\x00\x00\x00\x0f\x76TIT2" + noise(5000, 5)
BASE = b"SQLite format 3\x00\x10\x00\x01\x01\x00\x40\x20\x20" + noise(4000, 6)
DRAWING = b"AC1027\x00\x00\x00\x00\x00" + noise(8000, 7)
LAYERS = b"8BPS\x00\x01\x00\x00\x00\x00\x00\x00\x00\x03" + noise(8000, 8)
TARRED = b"\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03" + zlib.compress(b"backup/oit67.sql\x00" * 400)[2:]
SHORTCUT = b"L\x00\x00\x00\x01\x14\x02\x00\x00\x00\x00\x00\xc0\x00\x00\x00\x00\x00\x00F" + noise(900, 9)
MARKED_NOISE = b"%PDF-1.4\n" + noise(6000, 10)
LOGIN_AS_PDF = (
    "<!DOCTYPE html><html><body><h1>องค์การบริหารส่วนตำบลเขิน</h1><p>รายงาน 6 เดือน 2567</p></body></html>".encode()
)

CASES: list[Case] = [
    wrong("f-type-seven-zip", path="o12.pdf", answer=sent(SEVEN, PDF), organization=bodies.KO),
    wrong(
        "f-type-rar",
        answer=sent(RAR, "application/octet-stream", "แผน2567.rar"),
        organization=bodies.NONG_BUA,
        **items.BUYING_PLAN,
    ),
    wrong(
        "f-type-program",
        answer=sent(PROGRAM, "application/octet-stream", "ITA2567.pdf.exe"),
        organization=bodies.WANG_PLA,
    ),
    wrong("f-type-film", answer=sent(FILM, "video/mp4"), organization=bodies.PATTAYA, **items.NO_GIFT),
    wrong("f-type-sound", answer=sent(SOUND, "audio/mpeg"), organization=bodies.THA_DIN_DAM, **items.TAKING_PART),
    wrong(
        "f-type-zip-of-documents",
        answer=sent(zipped("o11.pdf", "o12.pdf"), "application/zip", "ita67.zip"),
        organization=bodies.SCHOOL,
    ),
    wrong("f-type-zip-as-word", answer=sent(zipped("readme.txt", "รูป/1.jpg"), DOCX), organization=bodies.TAKHIAN_THONG),
    wrong(
        "f-type-android",
        answer=sent(
            zipped("AndroidManifest.xml", "classes.dex"), "application/vnd.android.package-archive", "smart.apk"
        ),
    ),
    wrong("f-type-base-as-sheet", answer=sent(BASE, XLSX), organization=bodies.CLINIC, **items.STATISTICS),
    wrong(
        "f-type-drawing",
        answer=sent(DRAWING, "image/vnd.dwg"),
        organization=bodies.THUNG,
        data_year="current",
        **items.STRUCTURE,
    ),
    wrong(
        "f-type-layers",
        answer=sent(LAYERS, "application/octet-stream", "โครงสร้าง.psd"),
        organization=bodies.BAN_MAI,
        **items.STRUCTURE,
    ),
    wrong("f-type-tar", answer=sent(TARRED, "application/x-gzip", "backup.tar.gz"), organization=bodies.SISAKET),
    wrong("f-type-shortcut", answer=sent(SHORTCUT, "application/octet-stream", "o12.pdf.lnk"), fiscal_year=2566),
    wrong("f-type-marked-noise", answer=sent(MARKED_NOISE, PDF), organization=bodies.SISAKET, fiscal_year=2568),
    wrong("f-type-cut-off", answer=cut_off, organization=bodies.THUNG, **items.STRATEGY),
    wrong("f-type-page-as-pdf", path="o12.pdf", answer=sent(LOGIN_AS_PDF, PDF)),
    wrong(
        "f-type-noise-after-move",
        answer=away("dl"),
        others={"dl": sent(noise(20000, 11), "application/msword")},
        organization=bodies.KO,
    ),
]
