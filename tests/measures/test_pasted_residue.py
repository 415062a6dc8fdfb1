"""What word processors leave behind goes, and is named; the words stay."""

import pytest

from measures.pasted.residue import clean


@pytest.mark.parametrize(
    ("cell", "text", "note"),
    [
        ("[bookmark: _GoBack]จัดประชุม", "จัดประชุม", "[bookmark: _GoBack]"),
        ("คู่มือ [image: ] ฉบับใหม่", "คู่มือ ฉบับใหม่", "[image: ]"),
        ("<ul style='x'> <li>▪ หนึ่ง</li> <li>▪ สอง &amp; สาม</li></ul>", "▪ หนึ่ง\n▪ สอง & สาม", "<ul> <li>"),
        ("<p>1. หนึ่ง</p>  <p>2. สอง</p>", "1. หนึ่ง\n2. สอง", "<p>"),
        ("ประ\u00adชุม", "ประชุม", "แบ่งคำ"),
        ("**มาตรการ**", "มาตรการ", "ตัวหนา"),
    ],
)
def test_residue_is_cut_and_named(cell: str, text: str, note: str) -> None:
    cleaned = clean(cell)
    assert cleaned.text == text
    assert note in " ".join(cleaned.notes)


@pytest.mark.parametrize("cell", ["คะแนน < 85 และ > 70", "No Gift Policy [ฉบับ 2]", "๑. หนึ่ง\n๒. สอง"])
def test_plain_words_are_left_alone(cell: str) -> None:
    assert (clean(cell).text, clean(cell).notes) == (cell, ())


def test_blank_lines_and_blanks_at_the_ends_go_without_a_word() -> None:
    assert (clean(" ก \u00a0 ข\u200b\n\n ค ").text, clean("ก\u200bข").notes) == ("ก ข\nค", ())
