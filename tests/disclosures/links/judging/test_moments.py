import pytest

from disclosures.links.judging.moments import buddhist, moments, stretches


@pytest.mark.parametrize(
    ("digits", "year"),
    [
        ("2567", 2567),
        ("2024", 2567),
        ("67", 2567),
        ("50", 2550),
        ("24", None),
        ("80", None),
        ("1234", None),
        ("2700", None),
    ],
)
def test_a_year_is_read_in_either_era(digits: str, year: int | None) -> None:
    assert buddhist(digits) == year


@pytest.mark.parametrize(
    ("text", "month", "year", "day"),
    [
        ("5 ตุลาคม พ.ศ. 2566", 10, 2566, True),
        ("5 เดือน ตุลาคม 2566", 10, 2566, True),
        ("5/10/2566", 10, 2566, True),
        ("2566-10-05", 10, 2566, True),
        ("October 5, 2023", 10, 2566, True),
        ("5 Oct 2023", 10, 2566, True),
        ("ต.ค. 66", 10, 2566, False),
        ("มีนาคม 2567", 3, 2567, False),
    ],
)
def test_a_date_is_read_in_any_shape(text: str, month: int, year: int, day: bool) -> None:
    assert [(one.month, one.year, one.day) for one in moments(text)] == [(month, year, day)]


@pytest.mark.parametrize("text", ["ตุลาคม", "13/13/2566", "5 ตุลาคม ทุกปี", "1234"])
def test_what_is_no_date_with_a_year_is_left_alone(text: str) -> None:
    assert list(moments(text)) == []


def test_the_year_said_once_at_the_end_counts_for_the_beginning() -> None:
    (within,) = stretches("เมษายน - กันยายน 2567")
    (over,) = stretches("ตุลาคม - มีนาคม 2567")
    assert (within.first, within.months) == ((2567, 4), 6)
    assert (over.first, over.months) == ((2566, 10), 6)


def test_what_ends_before_it_begins_is_no_stretch() -> None:
    assert list(stretches("ตุลาคม 2567 - กันยายน 2566")) == []
