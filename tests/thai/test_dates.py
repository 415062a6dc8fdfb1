"""Buddhist-era dates and fiscal years."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from thai import dates

DAY = date(2020, 12, 14)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        (dates.long_date(DAY), "14 ธันวาคม 2563"),
        (dates.long_date_with_era(DAY), "14 ธันวาคม พ.ศ. 2563"),
        (dates.short_date(DAY), "14 ธ.ค. 2563"),
    ],
)
def test_a_date_is_written_in_the_buddhist_era_and_never_breaks(written: str, expected: str) -> None:
    assert written == expected.replace(" ", "\u00a0")


@pytest.mark.parametrize(
    ("day", "year"),
    [
        (date(2020, 9, 30), 2563),
        (date(2020, 10, 1), 2564),
        (date(2021, 9, 30), 2564),
        (date(2022, 10, 1), 2566),
        (date(2023, 3, 31), 2566),
    ],
)
def test_the_fiscal_year_begins_in_october(day: date, year: int) -> None:
    assert dates.fiscal_year(day) == year


@given(st.dates(date(1942, 1, 1), date(2100, 12, 31)))
def test_a_day_lies_within_its_fiscal_year(day: date) -> None:
    first, last = dates.fiscal_year_span(dates.fiscal_year(day))
    assert first <= day <= last


@pytest.mark.parametrize(("month", "year", "last"), [(2, 2567, 29), (2, 2566, 28), (12, 2563, 31), (4, 2564, 30)])
def test_a_month_ends_on_its_last_day(month: int, year: int, last: int) -> None:
    first, end = dates.month_span(month, year)
    assert (first.day, end.day, end.month) == (1, last, month)


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ((14, 12, 2020), "โปรดพิมพ์พุทธศักราช 2563"),
        ((14, 12, 3106), "โปรดพิมพ์ 2563"),
        ((14, 12, 63), "สี่หลัก"),
        ((31, 2, 2563), "ไม่มีวันที่ 31 กุมภาพันธ์ 2563"),
        ((29, 2, 2566), "ไม่มีวันที่ 29"),
        ((1, 13, 2563), "เดือนที่ 13"),
        ((0, 1, 2563), "ไม่มีวันที่ 0"),
    ],
)
def test_an_impossible_date_is_refused_with_what_to_type(parts: tuple[int, int, int], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        dates.date_of(*parts)


def test_a_date_is_read_as_it_is_written() -> None:
    assert dates.date_of(14, 12, 2563) == DAY
