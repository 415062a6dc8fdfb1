"""Which one typed indicator explains a difference from the announced total."""

from decimal import Decimal

import pytest

from assessments.explain import Kind, explain_difference
from assessments.scoring import score
from tests.assessments.test_scoring import MAEKHAMMI, SURVEYS_2566
from tests.assessments.trees import figures, indicators, khoen_open_data, khoen_survey, year_2563, year_2566

ANNOUNCED = Decimal("60.40")


@pytest.mark.parametrize(
    ("code", "typed", "kind"),
    [
        ("1", "69.17", Kind.SWAPPED_DIGITS),
        ("8", "74.85", Kind.MISTYPED_DIGIT),
        ("8", "17.85", Kind.SWAPPED_DIGITS),
        ("9", "34.90", Kind.SWAPPED_DIGITS),
        ("10", "21.50", Kind.SWAPPED_DIGITS),
        ("10", "12.90", Kind.MISTYPED_DIGIT),
        ("6", "38.34", Kind.MISTYPED_DIGIT),
        ("10", "1.25", Kind.MOVED_POINT),
        ("7", "6.74", Kind.MOVED_POINT),
    ],
)
def test_a_slip_of_the_finger_is_explained_by_the_right_figure(code: str, typed: str, kind: Kind) -> None:
    explanations = explain_difference(year_2563(), figures(MAEKHAMMI | {code: typed}), ANNOUNCED)
    found = next(explanation for explanation in explanations if explanation.code == code)
    assert (found.kind, str(found.proposed)) == (kind, MAEKHAMMI[code])
    assert found.low <= found.proposed <= found.high
    assert {better.kind for better in explanations[: explanations.index(found)]} <= {Kind.SWAPPED_DIGITS, kind}


def test_69_17_typed_for_96_17_names_indicator_1_first() -> None:
    first = explain_difference(year_2563(), figures(MAEKHAMMI | {"1": "69.17"}), ANNOUNCED)[0]
    assert (first.kind, first.code, str(first.proposed)) == (Kind.SWAPPED_DIGITS, "1", "96.17")


def test_the_sentence_names_indicator_typed_figure_and_proposal() -> None:
    first = explain_difference(year_2563(), figures(MAEKHAMMI | {"1": "69.17"}), ANNOUNCED)[0]
    assert first.sentence == (
        "ตัวชี้วัดที่ 1 การปฏิบัติหน้าที่ กรอกไว้ 69.17 อาจพิมพ์สลับหลัก ค่าที่ถูกน่าจะเป็น 96.17 เมื่อแก้แล้วคะแนนรวมจะเป็น 60.40"
    )


def test_two_indicators_in_each_others_place_are_named_together() -> None:
    swapped = MAEKHAMMI | {"5": MAEKHAMMI["9"], "9": MAEKHAMMI["5"]}
    found = explain_difference(year_2563(), figures(swapped), ANNOUNCED)
    pair = next(explanation for explanation in found if explanation.kind is Kind.SWAPPED_INDICATORS)
    assert (pair.code, pair.other and pair.other.code, str(pair.total)) == ("5", "9", "60.40")
    assert "อาจกรอกสลับกัน" in pair.sentence


def test_what_no_slip_explains_is_told_as_a_range_the_smallest_correction_first() -> None:
    typed = MAEKHAMMI | {"4": "70.00"}
    others = [e for e in explain_difference(year_2563(), figures(typed), ANNOUNCED) if e.kind is Kind.OTHER]
    four = next(explanation for explanation in others if explanation.code == "4")
    assert four.low <= Decimal(MAEKHAMMI["4"]) <= four.high
    assert f"ระหว่าง {four.low} ถึง {four.high}" in four.sentence
    changes = [abs(explanation.proposed - explanation.typed) for explanation in others]
    assert changes == sorted(changes)


def test_every_proposal_gives_the_announced_total() -> None:
    typed = figures(MAEKHAMMI | {"1": "69.17"})
    for found in explain_difference(year_2563(), typed, ANNOUNCED):
        corrected = {**typed, found.code: found.proposed} | ({found.other.code: found.typed} if found.other else {})
        total = score(year_2563(), corrected).total
        assert total == found.total
        assert total is not None
        assert abs(total - ANNOUNCED) <= Decimal("0.01")


@pytest.mark.parametrize("announced", ["60.40", "60.41", "60.39", None])
def test_a_hundredth_needs_no_explanation(announced: str | None) -> None:
    total = None if announced is None else Decimal(announced)
    assert explain_difference(year_2563(), figures(MAEKHAMMI), total) == []


def test_an_incomplete_year_has_nothing_to_explain() -> None:
    typed = {code: value for code, value in indicators("S-maekhammi-2563").items() if code != "8"}
    assert explain_difference(year_2563(), typed, ANNOUNCED) == []


def test_a_correction_outside_0_to_100_is_not_offered() -> None:
    found = explain_difference(year_2563(), figures(MAEKHAMMI), Decimal("64.00"))
    assert "1" not in {explanation.code for explanation in found}
    assert all(0 <= explanation.proposed <= 100 for explanation in found)


def test_a_derived_indicator_is_never_suspected() -> None:
    typed = figures(khoen_survey() | khoen_open_data() | SURVEYS_2566 | {"6": "84.81"})
    found = explain_difference(year_2566(), typed, Decimal("87.33"))
    assert {explanation.code for explanation in found} <= {"6", "7", "8"}
    assert (found[0].code, found[0].kind, str(found[0].proposed)) == ("6", Kind.SWAPPED_DIGITS, "88.41")
