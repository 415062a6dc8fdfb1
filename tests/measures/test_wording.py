"""Dates and links in words."""

from dataclasses import replace

import pytest

from measures.wording import dates_beside, words_of_dates, words_of_link
from tests.measures.test_content import CONTENT


@pytest.mark.parametrize(
    ("dates", "words"),
    [
        ("2023-10-02/2024-09-30", "2 ต.ค. 2566 – 30 ก.ย. 2567"),
        ("/2024-09-30", "ภายใน 30 ก.ย. 2567"),
        ("2023-10-02/", "ตั้งแต่ 2 ต.ค. 2566"),
        ("", ""),
    ],
    ids=["span", "deadline", "beginning", "none"],
)
def test_dates_in_words(dates: str, words: str) -> None:
    assert words_of_dates(dates).replace("\u00a0", " ") == words


def test_a_recommendation_is_named_as_one() -> None:
    assert words_of_link("2566:9:ข้อเสนอแนะ การเปิดเผยข้อมูล") == "ข้อเสนอแนะ 9 การเปิดเผยข้อมูล (ปี 2566)"


def test_dates_that_the_period_says_already_are_not_repeated() -> None:
    assert dates_beside(CONTENT) == ""
    assert dates_beside(replace(CONTENT, period="ปีงบประมาณ 2567")) != ""
