"""Differences as they are struck out and underlined."""

from dataclasses import replace

import pytest

from measures.content import Content
from measures.differences import differences
from tests.measures.test_content import CONTENT


def marked(before: str, after: str, name: str = "method") -> list[str]:
    """The changed lines of a field, with what went in brackets and what came in braces."""
    old, new = (CONTENT.as_dict() | {name: text} for text in (before, after))
    found = differences(Content.from_dict(old), Content.from_dict(new))
    marks = {"": "{}", "del": "[{}]", "ins": "{{{}}}"}
    rows = [row for one in found for row in one.rows]
    return ["".join(marks[part.kind].format(part.text) for part in row.parts) for row in rows]


@pytest.mark.parametrize(
    ("before", "after", "shown"),
    [
        ("1. ก\n2. ข", "1. ก\n2. ข\n3. ค", ["{3. ค}"]),
        ("1. ก\n2. ข\n3. ค", "1. ก\n3. ค", ["[2. ข]"]),
        ("2 ต.ค. 2566 ถึง 30 ก.ย. 2566", "2 ต.ค. 2566 ถึง 30 ก.ย. 2567", ["2 ต.ค. 2566 ถึง 30 ก.ย. [2566]{2567}"]),
        ("ประเมินความเสี่ยงการทุจริต", "ประเมินความเสี่ยงการทุจริตและประพฤติมิชอบ", ["ประเมินความเสี่ยงการทุจริต{และประพฤติมิชอบ}"]),
        ("ประชุมทุกเดือน ที่ว่าการ", "เผยแพร่บนเว็บไซต์ ให้ครบถ้วน", ["[ประชุมทุกเดือน ที่ว่าการ]{เผยแพร่บนเว็บไซต์ ให้ครบถ้วน}"]),
        ("๑. ก\n2.  ข", "1. ก\n2. ค", ["2. [ข]{ค}"]),
        ("", "1. ก", ["{1. ก}"]),
    ],
    ids=["came", "went", "word", "ending", "anew", "digit style aside", "from nothing"],
)
def test_a_line_shows_what_went_and_came(before: str, after: str, shown: list[str]) -> None:
    assert marked(before, after) == shown


def test_a_mark_stays_with_its_consonant() -> None:
    assert marked("คู่มือประจำปีที่", "คู่มือประจำปีที", "title") == ["คู่มือประจำปี[ที่]{ที}"]


def test_equal_contents_have_no_differences() -> None:
    assert differences(CONTENT, CONTENT) == []


def test_dates_and_links_are_shown_in_words() -> None:
    changed = replace(CONTENT, dates="2023-10-02/2024-03-31", links=("2566:o42 มาตรการ",))
    dates, links = differences(CONTENT, changed)
    assert [part.text for part in dates.rows[0].parts][0].replace("\u00a0", " ") == "2 ต.ค. 2566 – "
    assert links.rows[0].parts[0].text == "o43 การดำเนินการ (ปี 2566)"
