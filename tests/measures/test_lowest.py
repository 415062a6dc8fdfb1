"""Which indicators of an instrument are lowest, and how sure that is."""

from decimal import Decimal

import pytest

from assessments.scoring import score
from measures.lowest import Lowest, Stated, lowest_of
from tests.assessments.trees import figures, year_2563
from tests.measures.khoen import khaophrathong, khoen

STATED = {"IIT": Stated(("2",), "รายงาน หน้า 2"), "OIT": Stated(("10", "9"), "รายงาน หน้า 3")}


def told(found: tuple[Lowest, ...]) -> dict[str, tuple[tuple[str, ...], str, str]]:
    """Instrument → codes, value, source."""
    return {one.instrument.code: (one.codes, str(one.value or ""), one.source) for one in found}


def test_the_lowest_indicator_of_each_instrument_is_computed() -> None:
    expected = {"IIT": (("4",), "96.35", ""), "EIT": (("7",), "87.62", ""), "OIT": (("10",), "61.25", "")}
    assert told(lowest_of(*khoen(), {})) == expected


def test_what_is_stated_counts_only_where_nothing_is_computed() -> None:
    found = told(lowest_of(*khaophrathong(), STATED))
    assert found == {
        "IIT": (("2",), "73.79", ""),
        "EIT": (("8",), "60.59", ""),
        "OIT": (("9", "10"), "", "รายงาน หน้า 3"),
    }


def test_without_any_figure_all_is_as_stated_or_unknown() -> None:
    found = lowest_of(year_2563(), None, STATED)
    assert told(found)["IIT"] == (("2",), "", "รายงาน หน้า 2")
    assert told(found)["EIT"] == ((), "", "")
    assert found[1].unknown == ("6", "7", "8")


@pytest.mark.parametrize(
    ("values", "codes", "value", "unknown"),
    [
        ({"6": "70", "7": "70.00", "8": "80"}, ("6", "7"), "70.00", ()),
        ({"6": "70", "7": "70", "8": "70"}, ("6", "7", "8"), "70.00", ()),
        ({"6": "70", "8": "65.5"}, ("8",), "65.50", ("7",)),
        ({"6": "0", "7": "1", "8": "2"}, ("6",), "0.00", ()),
    ],
    ids=["two tie", "all tie", "one is not known", "zero is a figure"],
)
def test_ties_are_named_and_gaps_are_told(
    values: dict[str, str], codes: tuple[str, ...], value: str, unknown: tuple[str, ...]
) -> None:
    tree = year_2563()
    found = lowest_of(tree, score(tree, figures(values)), {})[1]
    assert (found.codes, found.value, found.unknown) == (codes, Decimal(value), unknown)
