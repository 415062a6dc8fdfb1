"""What is read of a file before it is published, and what is said of the rest."""

import pytest

from disclosures.privacy import files
from disclosures.privacy.files import NOTHING_READ, words_of
from tests.disclosures.privacy.papers import docx_of, pdf_of, xlsx_of


def test_a_pdf_is_read_page_by_page() -> None:
    words = words_of(pdf_of("one", "call 0812345678"), ".pdf")
    assert [page.strip() for page in words.pages] == ["one", "call 0812345678"]
    assert (words.unread, words.whole) == ((), True)


def test_a_drawn_page_without_words_is_named() -> None:
    assert words_of(pdf_of("one", "", "three"), ".pdf").unread == (2,)


def test_a_long_pdf_is_read_as_far_as_time_allows(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_SECONDS", -1)
    words = words_of(pdf_of("one", "two"), ".pdf")
    assert (len(words.pages), words.whole) == (1, False)


def test_words_of_office_files_stand_together_again() -> None:
    assert "0812345678" in words_of(docx_of("0812345678"), ".docx").pages[0]
    sheet = words_of(xlsx_of("นายสมมติ &amp; คณะ", "812345678"), ".xlsx").pages[0]
    assert "นายสมมติ & คณะ" in sheet
    assert "812345678" in sheet


@pytest.mark.parametrize("suffix", [".jpg", ".doc", ".pdf", ".docx"])
def test_what_cannot_be_read_is_said_so(suffix: str) -> None:
    assert words_of(b"no document", suffix) == NOTHING_READ


def test_a_packed_bomb_is_not_unpacked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "MOST_TEXT", 10)
    assert words_of(docx_of("0812345678"), ".docx") == NOTHING_READ


def test_a_packed_part_that_is_broken_is_said_so() -> None:
    whole = docx_of("0812345678" * 40, packed=True)
    start = whole.index(b"document.xml") + 20
    assert words_of(whole[:start] + b"\xff" * 12 + whole[start + 12 :], ".docx") == NOTHING_READ
