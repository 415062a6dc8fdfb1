"""The content of a round as plain texts: there and back, its fingerprint, and what is missing."""

from dataclasses import replace

import pytest

from assessments.plain import from_plain, to_plain
from measures.content import Content
from measures.round_content import Entry, Exhibit, RoundContent, RoundLine

TEXT = Content("จัดทำคู่มือ\nทุกงาน", "", "1. ประชุม", "กองคลัง", "ตลอดปี", "", "", "", "", ("2566:o26 คู่มือ",))
FILE = Exhibit(1, "รูป", 1, "ab" * 32)
ENTRY = Entry(
    "จัดทำแล้ว", "", "completed", 100, "", "", "", "", "นักวิชาการ", "2024-03-30", (Exhibit(1, "รูป", 1, "ab" * 32),)
)
CONTENT = RoundContent(
    2567, 6, 1, "2023-10-01", "2024-03-31", "", (RoundLine(7, 1, TEXT, ENTRY), RoundLine(9, 2, TEXT))
)


def test_a_content_comes_back_from_its_plain_form() -> None:
    assert RoundContent.from_dict(CONTENT.as_dict()) == CONTENT


def test_what_is_no_content_is_refused() -> None:
    with pytest.raises(ValueError, match="not a RoundContent"):
        RoundContent.from_dict({"fiscal_year": 2567})


@pytest.mark.parametrize("name", ["result", "suggestion", "problem", "told_by", "implementation"])
def test_every_text_of_an_entry_is_in_the_fingerprint(name: str) -> None:
    changed = RoundLine(7, 1, TEXT, from_plain(Entry, to_plain(ENTRY) | {name: "อื่น"}))
    assert replace(CONTENT, lines=(changed, CONTENT.lines[1])).digest != CONTENT.digest


def test_a_file_exchanged_for_another_of_the_same_title_changes_the_fingerprint() -> None:
    other = replace(ENTRY, evidence=(Exhibit(1, "รูป", 1, "cd" * 32),))
    assert replace(CONTENT, lines=(RoundLine(7, 1, TEXT, other), CONTENT.lines[1])).digest != CONTENT.digest


def test_the_fingerprint_of_a_stored_content_is_that_of_the_live_one() -> None:
    assert RoundContent.from_dict(CONTENT.as_dict()).digest == CONTENT.digest


def test_lines_without_an_entry_are_missing() -> None:
    assert [line.number for line in CONTENT.missing] == [2]
    assert (CONTENT.entered, CONTENT.lines[0].title) == (1, "จัดทำคู่มือ")
