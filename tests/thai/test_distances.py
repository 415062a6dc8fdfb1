"""How far a day is, in words whose parts never break."""

from datetime import date

import pytest

from thai.distances import until, waited, weekday_date

TODAY = date(2024, 4, 2)


@pytest.mark.parametrize(
    ("day", "words"),
    [
        (date(2024, 3, 31), "เกิน 2 วัน"),
        (date(2024, 4, 1), "เกิน 1 วัน"),
        (TODAY, "วันนี้"),
        (date(2024, 4, 19), "อีก 17 วัน"),
        (date(2021, 3, 31), "เกิน 1,098 วัน"),
    ],
)
def test_a_day_is_so_far_away(day: date, words: str) -> None:
    assert until(day, TODAY) == words.replace(" ", "\u00a0")


@pytest.mark.parametrize(("since", "words"), [(date(2024, 3, 28), "รอ 5 วัน"), (TODAY, "วันนี้")])
def test_something_waits_so_long(since: date, words: str) -> None:
    assert waited(since, TODAY) == words.replace(" ", "\u00a0")


def test_a_day_is_written_with_its_weekday() -> None:
    assert weekday_date(TODAY) == "วันอังคารที่ 2 เมษายน พ.ศ. 2567".replace(" ", "\u00a0")
