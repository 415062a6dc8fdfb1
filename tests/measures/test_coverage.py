"""What coverage asks about, and what answers it."""

from collections.abc import Iterable, Mapping
from decimal import Decimal

import pytest

from assessments.scoring import score
from measures.coverage import Coverage, coverage
from tests.assessments.trees import figures, year_2563, year_2566
from tests.measures.khoen import demo_figures, khaophrathong, khoen

LOST = {"o26": "1.00", "o35": "1.25", "o37": "1.25", "o38": "1.25", "o42": "2.00", "o43": "2.00"}


def of_khoen(
    links: Mapping[int, Iterable[str]] | None = None, reasons: Mapping[str, str] | None = None, threshold: str = "85.00"
) -> Coverage:
    return coverage(*khoen(), Decimal(threshold), links or {}, reasons or {})


def test_khoen_2566_asks_about_exactly_its_six_lost_items() -> None:
    found = of_khoen()
    assert {need.code: str(need.points) for need in found.needs} == LOST
    assert (str(found.lost), str(found.answered), found.share) == ("12.67", "0.00", "0.0")


def test_khaophrathong_2563_asks_about_the_weak_indicators_and_nothing_without_a_figure() -> None:
    found = coverage(*khaophrathong(), Decimal("85.00"), {}, {})
    assert [(need.code, need.kind) for need in found.needs] == [(code, "indicator") for code in "2345678"]


@pytest.mark.parametrize(
    ("links", "open_codes", "answered"),
    [
        ({1: ["o26"]}, ["o35", "o37", "o38", "o42", "o43"], "1.00"),
        ({1: ["o26", "o35"], 2: ["o26"]}, ["o37", "o38", "o42", "o43"], "2.25"),
        ({1: ["10"]}, list(LOST), "7.75"),
        ({1: ["10", "o35"]}, ["o26", "o37", "o38", "o42", "o43"], "7.75"),
        ({1: ["i7"]}, list(LOST), "0.04"),
        ({1: ["o999"]}, list(LOST), "0.00"),
        ({1: list(LOST)}, [], "8.75"),
    ],
    ids=["an item", "two share one", "an indicator is not its items", "both", "a single i-item", "unknown", "all"],
)
def test_a_measure_answers_what_it_is_linked_to(
    links: dict[int, list[str]], open_codes: list[str], answered: str
) -> None:
    found = of_khoen(links)
    assert [need.code for need in found.open] == open_codes
    assert found.complete == (not open_codes)
    assert str(found.answered) == answered


def test_a_need_names_the_measures_that_answer_it() -> None:
    needs = {need.code: need for need in of_khoen({7: ["o26"], 2: ["o26"]}, {"o35": "ทำแล้ว"}).needs}
    assert needs["o26"].measures == (2, 7)
    assert (needs["o35"].covered, needs["o35"].open, needs["o35"].reason) == (False, False, "ทำแล้ว")


def test_a_reason_closes_a_need_without_answering_its_points() -> None:
    found = of_khoen(reasons=dict.fromkeys(LOST, "เผยแพร่แล้วหลังวันประเมิน"))
    assert found.complete
    assert str(found.answered) == "0.00"


@pytest.mark.parametrize(
    ("threshold", "asked"),
    [("0.00", []), ("87.62", []), ("87.63", ["7"]), ("100.00", ["1", "2", "3", "4", "5", "6", "7", "8"])],
)
def test_surveys_are_asked_about_by_indicator_below_the_threshold(threshold: str, asked: list[str]) -> None:
    needs = of_khoen(threshold=threshold).needs
    assert [need.code for need in needs if need.kind == "indicator"] == asked
    assert [need.code for need in needs if need.kind == "item"] == list(LOST)


def test_a_measure_on_an_item_answers_for_the_weak_indicator_above_it() -> None:
    found = of_khoen({1: ["i7"]}, threshold="98.20")
    assert {need.code: need.covered for need in found.needs if need.code in {"2", "4"}} == {"2": True, "4": False}


def test_a_result_that_lost_nothing_is_covered() -> None:
    tree = year_2563()
    found = coverage(tree, score(tree, figures({str(n): "100" for n in range(1, 11)})), Decimal(85), {}, {})
    assert (found.needs, found.complete, found.share) == ((), True, "100.0")


UNSCORED = {
    "no figure of OIT": ({"9": None, "10": None}, ["ยังไม่มีคะแนนรายข้อ OIT จึงยังบอกไม่ได้ว่าข้อใดต้องมีมาตรการ"]),
    "OIT by indicators": ({"9": "90", "10": "90"}, ["ยังไม่มีคะแนนรายข้อ OIT จึงยังบอกไม่ได้ว่าข้อใดต้องมีมาตรการ"]),
    "full marks": ({"9": "100", "10": "100"}, []),
    "an indicator": ({"9": "100", "10": "100", "3": None}, ["ยังไม่มีคะแนนของตัวชี้วัดที่ 3 จึงยังบอกไม่ได้ว่าต้องมีมาตรการหรือไม่"]),
}


@pytest.mark.parametrize(("changed", "told"), UNSCORED.values(), ids=UNSCORED)
def test_what_has_no_figure_is_not_taken_for_covered(changed: dict[str, str | None], told: list[str]) -> None:
    given = {str(number): "90" for number in range(1, 9)} | changed
    tree = year_2566()
    known = figures({code: value for code, value in given.items() if value is not None})
    found = coverage(tree, score(tree, known), Decimal("85.00"), {}, {})
    assert [one.words for one in found.unscored] == told
    assert found.scored == (None not in changed.values())


def test_items_without_a_figure_are_in_doubt_only_while_points_are_unaccounted_for() -> None:
    assert of_khoen().unscored == ()
    tree, known = year_2566(), demo_figures("khoen", 2566)
    [left] = coverage(tree, score(tree, {**known, "9": Decimal("90")}), Decimal("85.00"), {}, {}).unscored
    assert [node.code for node in left.nodes] == ["o4"]
