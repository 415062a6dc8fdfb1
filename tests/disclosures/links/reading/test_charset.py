"""Thai text comes out right whatever was said of its encoding."""

import pytest

from disclosures.links.reading.charset import decoded, is_text

THAI = "<!doctype html><html><head><meta name=viewport content=width></head><body>"
THAI += "<p>รายงานผลการดำเนินงาน ประจำปี 2567 องค์การบริหารส่วนตำบลเขิน</p>"
META = '<meta charset="{}">'


@pytest.mark.parametrize(
    ("encoding", "header", "meta"),
    [
        ("utf-8", "text/html; charset=utf-8", ""),
        ("utf-8", "text/html", ""),
        ("utf-8", "text/html; charset=tis-620", ""),
        ("utf-8-sig", "text/html; charset=windows-874", ""),
        ("utf-16", "text/html", ""),
        ("utf-16-le", "text/html", ""),
        ("cp874", "text/html; charset=TIS-620", ""),
        ("cp874", "text/html", "windows-874"),
        ("cp874", "text/html", ""),
        ("cp874", "text/html; charset=utf-8", ""),
        ("cp874", "text/html; charset=iso-8859-1", ""),
        ("cp874", "text/html; charset=utf-8", "iso-8859-1"),
        ("cp874", "text/html; charset=nonsense", "hex"),
    ],
)
def test_thai_is_read_as_the_bytes_are(encoding: str, header: str, meta: str) -> None:
    text = (META.format(meta) if meta else "") + THAI
    assert decoded(text.encode(encoding), header) == text


def test_a_text_cut_in_the_middle_of_a_letter_stays_utf8() -> None:
    assert decoded((THAI * 20).encode()[:-5]).startswith(THAI)


def test_french_stays_french() -> None:
    text = "<p>Le règlement a été publié à l'été.</p>"
    assert decoded(text.encode("latin-1"), "text/html; charset=iso-8859-1") == text


@pytest.mark.parametrize(
    ("body", "text"),
    [
        (THAI.encode(), True),
        (THAI.encode("cp874"), True),
        ("ก".encode("cp874") * 500, True),
        (bytes(range(256)) * 10, False),
        (b"\x93\xf2\x01\x88\xd4\xef\x99\x00\x81\xc3" * 300, False),
    ],
    ids=["utf-8", "tis-620", "letters", "every byte", "noise"],
)
def test_noise_is_no_text(body: bytes, text: bool) -> None:
    assert is_text(body) == text
