"""A period as the page says it was read."""

import pytest

from measures.readings import PeriodReading, same_words

CASES = {
    "sure": ("2 ต.ค. 2566 - 30 ก.ย. 2567", "2023-10-02/2024-09-30", False),
    "a deadline": ("ภายใน 31 มี.ค. 2567", "2024-03-31", False),
    "ambiguous": ("มิ.ค. 2567", "2024-03-01/2024-03-31", True),
    "outside the year": ("ต.ค. 2567 - มี.ค. 2568", "2024-10-01/2025-03-31", True),
    "text": ("ทุกเดือน", "", False),
    "nothing": ("", "", False),
}


@pytest.mark.parametrize(("text", "token", "doubtful"), CASES.values(), ids=CASES)
def test_only_dates_that_are_sure_and_of_the_year_need_no_word(text: str, token: str, doubtful: bool) -> None:
    reading = PeriodReading(text, 2567)
    assert (reading.token, reading.is_doubtful) == (token, doubtful)
    assert bool(reading.notice) == (doubtful or text == "ทุกเดือน")


@pytest.mark.parametrize("text", ["30 ก.ย. 2567 - 2 ต.ค. 2566", "30 ก.ย. 2567 ถึง 1 มิ.ย. 2567"])
def test_an_end_before_its_start_is_no_period(text: str) -> None:
    assert PeriodReading(text, 2567).is_backwards


def test_a_span_is_said_in_short_dates() -> None:
    words = PeriodReading("ต.ค. 2566 - มี.ค. 2567", 2567).words
    assert words.replace("\u00a0", " ") == "1 ต.ค. 2566 – 31 มี.ค. 2567"
    assert PeriodReading("ภายใน 31 มี.ค. 2567", 2567).words.startswith("ภายใน ")


def test_white_space_makes_no_other_words() -> None:
    assert same_words("ต.ค.  66\n", "ต.ค. 66")
    assert not same_words("ต.ค. 66", "ต.ค. 67")
