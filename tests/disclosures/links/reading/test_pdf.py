"""PDFs are read from both ends; those that no viewer opens are told."""

import pytest

from disclosures.links.document import Document, Kind
from disclosures.links.reading import pdf as reader
from disclosures.links.reading.glyphs import mended
from tests.disclosures.links.answers import reading
from tests.disclosures.links.reading.files import pdf


def test_each_line_knows_its_page() -> None:
    document = reading(pdf(["Report 2567\nsecond", "next"]), content_type="application/octet-stream")
    assert [(line.text, line.page) for line in document.lines] == [("Report 2567", 1), ("second", 1), ("next", 2)]
    assert (document.kind, document.pages) == (Kind.PDF, 2)


def test_a_long_file_is_read_from_both_ends() -> None:
    pages = [line.page for line in reading(pdf([f"page {n}" for n in range(40)])).lines]
    assert pages == [*range(1, 31), 39, 40]


def test_reading_stops_in_time_with_what_it_has(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reader, "SECONDS", -1.0)
    assert reading(pdf(["a"])) == Document(Kind.PDF)


def test_a_scan_has_no_lines_and_no_problem() -> None:
    assert reading(pdf([""])) == Document(Kind.PDF)


@pytest.mark.parametrize(
    ("body", "problem"),
    [
        (pdf(["a"], password="secret"), "encrypted"),
        (b"%PDF-1.7\n" + b"noise " * 50, "broken"),
        (b"%PDF-1.4\n", "broken"),
    ],
    ids=["a password", "noise", "nothing"],
)
def test_what_no_viewer_opens_is_told(body: bytes, problem: str) -> None:
    assert reading(body) == Document(Kind.PDF, problem=problem)


def test_the_beginning_of_a_large_file_is_not_broken() -> None:
    assert reading(b"%PDF-1.7\n" + b"noise " * 50, whole=False) == Document(Kind.PDF)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("ป\uf702", "ปี"),
        ("เป\uf70bา", "เป้า"),
        ("ป ี งบประมาณ", "ปี งบประมาณ"),
        ("น\u0e4d\u0e32", "นำ"),
        ("a\x02b\ufffe", "ab"),
    ],
    ids=["shifted vowel", "shifted mark", "loose vowel", "split am", "unprinted"],
)
def test_thai_of_pdf_fonts_is_mended(text: str, read: str) -> None:
    assert mended(text) == read
