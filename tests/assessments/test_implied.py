"""What a blank must have been, from the announced total or from the figure above it."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessments.implied import implied, implied_branches
from assessments.scoring import score
from assessments.tree import Figures, Tree
from tests.assessments.test_scoring import EIT_2566, MAEKHAMMI, SURVEYS_2566, complete_trees
from tests.assessments.trees import figures, khoen_open_data, khoen_survey, year_2563, year_2566

KHAOPHRATHONG = {
    "1": "86.56",
    "2": "73.79",
    "3": "84.85",
    "4": "76.13",
    "5": "76.26",
    "6": "68.89",
    "7": "77.62",
    "8": "60.59",
}


def without(values: dict[str, str], *codes: str) -> dict[str, str]:
    return {code: value for code, value in values.items() if code not in codes}


def test_two_blank_indicators_are_solved_as_the_instrument_they_share() -> None:
    found = implied(year_2563(), figures(KHAOPHRATHONG), Decimal("75.61"))
    assert found
    assert (found.code, str(found.value)) == ("OIT", "77.61")
    assert found.sentence == "แบบวัด OIT น่าจะได้ 77.61 (ระหว่าง 77.60 ถึง 77.62) คำนวณย้อนจากคะแนนรวมที่ประกาศ 75.61"


def test_one_blank_indicator_has_a_range_that_rounds_to_the_announced_total() -> None:
    found = implied(year_2563(), figures(without(MAEKHAMMI, "8")), Decimal("60.40"))
    assert found
    assert found.code == "8"
    assert (str(found.low), str(found.high)) == ("71.77", "71.87")
    assert found.exact == Fraction("71.824")


OIT_WITHOUT_O4 = without(khoen_open_data(), "o4")


@pytest.mark.parametrize(
    ("typed", "announced", "basis"),
    [
        (SURVEYS_2566, "87.33", ""),
        (khoen_survey() | EIT_2566, "87.33", ""),
        (SURVEYS_2566 | {"9": "95.00"}, "87.33", "9"),
        (SURVEYS_2566 | {"9": "95.00"}, None, "9"),
        ({"9": "95.00"}, None, "9"),
    ],
)
def test_a_blank_binary_item_is_snapped_to_the_one_score_that_fits(
    typed: dict[str, str], announced: str | None, basis: str
) -> None:
    total = None if announced is None else Decimal(announced)
    (found,) = implied_branches(year_2566(), figures(OIT_WITHOUT_O4 | typed), total)
    assert (found.code, found.value, found.low, found.high) == ("o4", 100, 100, 100)
    assert (found.basis.code if found.basis else "") == basis


def test_an_item_that_lost_its_points_is_solved_as_zero() -> None:
    found = implied(year_2566(), figures(without(khoen_open_data(), "o42") | SURVEYS_2566), Decimal("87.33"))
    assert found
    assert (found.code, found.value, found.possible) == ("o42", 0, True)


@pytest.mark.parametrize(
    ("typed", "announced"),
    [
        (MAEKHAMMI, "60.40"),
        (without(MAEKHAMMI, "8"), None),
        (without(MAEKHAMMI, "1", "8"), "60.40"),
        ({}, "60.40"),
    ],
)
def test_nothing_is_solved_when_nothing_or_too_much_is_missing(typed: dict[str, str], announced: str | None) -> None:
    assert implied(year_2563(), figures(typed), None if announced is None else Decimal(announced)) is None


def test_several_blank_items_are_solved_as_the_subindicator_they_share() -> None:
    typed = without(khoen_open_data(), "o1", "o4") | SURVEYS_2566
    found = implied(year_2566(), figures(typed), Decimal("87.33"))
    assert found
    assert (found.code, found.possible) == ("9.1", True)
    assert found.low <= 100 <= found.high


@pytest.mark.parametrize(
    ("announced", "typed"), [("99.00", without(MAEKHAMMI, "8")), ("40.00", without(MAEKHAMMI, "9"))]
)
def test_a_total_no_score_can_give_is_called_impossible(announced: str, typed: dict[str, str]) -> None:
    found = implied(year_2563(), figures(typed), Decimal(announced))
    assert found
    assert not found.possible
    assert found.value is None
    assert "ไม่มีคะแนนใดระหว่าง 0 ถึง 100" in found.sentence


def test_a_binary_item_that_fits_neither_way_is_called_impossible() -> None:
    found = implied(year_2566(), figures(OIT_WITHOUT_O4 | SURVEYS_2566), Decimal("87.13"))
    assert found
    assert (found.code, found.value, found.possible) == ("o4", None, False)


def test_the_range_stays_within_0_and_100() -> None:
    found = implied(year_2563(), figures(without(dict.fromkeys(MAEKHAMMI, "100"), "8")), Decimal("100.00"))
    assert found
    assert (str(found.low), str(found.high), str(found.value)) == ("99.95", "100.00", "100.00")


@settings(max_examples=200, deadline=None)
@given(complete_trees(), st.data())
def test_the_implied_value_put_back_gives_the_announced_total(grown: tuple[Tree, Figures], data: st.DataObject) -> None:
    tree, typed = grown
    whole = score(tree, typed)
    total = whole.total
    assert total is not None
    hole = data.draw(st.sampled_from([code for code in tree.nodes if code in typed]))
    rest = {code: value for code, value in typed.items() if code != hole}
    found = next((found for found in implied_branches(tree, rest, total) if found.basis is None), None)
    truth = whole.outcomes[found.code].value if found else None
    if found and truth is not None:
        back = score(tree, {**rest, found.code: Decimal(found.exact.numerator) / found.exact.denominator}).total_exact
        assert back is not None
        assert abs(back - Fraction(total)) < Fraction(1, 10**9)
        assert found.possible
        assert found.low <= truth <= found.high
