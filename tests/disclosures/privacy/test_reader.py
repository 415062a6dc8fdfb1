"""A file is searched by a process that may hang or break, which the portal outlives."""

import sys

import pytest

from disclosures.privacy import reader
from disclosures.privacy.files import NOTHING_READ
from disclosures.privacy.finds import What
from disclosures.privacy.reader import search_file
from disclosures.privacy.searched import search_words
from tests.disclosures.privacy.papers import docx_of, pdf_of

NOTHING = search_words(NOTHING_READ)


def test_finds_come_back_with_their_pages() -> None:
    searched = search_file(pdf_of("one", "call 0812345678", ""), ".pdf")
    [(find, page)] = searched.finds
    assert (find.what, find.value, page) == (What.MOBILE, "0812345678", 2)
    assert (searched.pages, searched.unread) == (3, " (หน้า 3 เป็นภาพ)")
    assert search_file(docx_of("0812345678"), ".docx").finds == ((find, 1),)


@pytest.mark.parametrize("suffix", [".pdf", ".docx", ".jpg", ""])
def test_what_is_no_document_is_for_a_person_to_look_at(suffix: str) -> None:
    assert search_file(b"no document", suffix) == NOTHING


@pytest.mark.parametrize(
    "program",
    ["import time; time.sleep(60)", "import os; os.abort()", "print('no answer')", "raise SystemExit(1)"],
    ids=["hangs", "breaks", "babbles", "gives up"],
)
def test_the_portal_outlives_its_reader(monkeypatch: pytest.MonkeyPatch, program: str) -> None:
    monkeypatch.setattr(reader, "_PROGRAM", [sys.executable, "-c", program])
    monkeypatch.setattr(reader, "SECONDS", 0.5 if "sleep" in program else 60.0)
    assert search_file(pdf_of("one"), ".pdf") == NOTHING
