"""Scoring: the real results to the hundredth, and identities over random trees."""

import random
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from assessments.ledger import exact_text
from assessments.scoring import Outcome, Source, score
from assessments.tree import Figures, Node, Tree
from tests.assessments.trees import (
    CASES,
    PASSES,
    case,
    figures,
    indicators,
    khoen_open_data,
    khoen_survey,
    year_2563,
    year_2566,
)

TREES = {2563: year_2563, 2564: lambda: year_2563(2564), 2566: year_2566}
EIT_2566 = {"6": "88.41", "7": "87.62", "8": "89.60"}
SURVEYS_2566 = {"1": "99.75", "2": "98.11", "3": "98.37", "4": "96.35", "5": "99.38"} | EIT_2566
ANNOUNCED = [found for found in CASES["full_cases"] if "announced_total" in found]


@pytest.mark.parametrize("found", ANNOUNCED, ids=lambda found: found["id"])
def test_the_computed_total_is_the_announced_one_within_what_print_allows(found: dict[str, Any]) -> None:
    result = score(TREES[found["fiscal_year"]](), figures(found["indicators"]))
    assert result.complete
    assert str(result.total) == found["announced_total"]


def test_the_unlabelled_table_comes_to_71_13_under_2566() -> None:
    result = score(year_2566(), indicators("S-khoen-unlabelled-table"))
    assert (str(result.total), result.rating and result.rating.name) == ("71.13", "ต้องปรับปรุง")


def test_instruments_are_not_rounded_before_the_total() -> None:
    result = score(year_2563(2564), indicators("W-avg-ตราด-2564"))
    rounded = sum(Decimal(w) * v for w, v in zip(("0.3", "0.3", "0.4"), result.instruments.values(), strict=True) if v)
    assert str(result.total) == "81.45"
    assert round(rounded, 2) == Decimal("81.46")


def _group_codes(group: str) -> list[str]:
    """ "ตัวชี้วัด 1 = i1-i6" names its items; an OIT case gives its sub-indicators instead."""
    head, _, tail = group.partition(" = ")
    number = head.split()[1]
    if tail[:1] in "ie" and tail[:1]:
        first, last = (int(code[1:]) for code in tail.split()[0].split("-"))
        return [number, *(f"{tail[0]}{n}" for n in range(first, last + 1))]
    return [number, *(f"{number}.{n}" for n in range(1, 6 if number == "9" else 3))]


@pytest.mark.parametrize(
    "found", [found for found in CASES["item_to_indicator_cases"] if "items" in found], ids=lambda found: found["group"]
)
def test_children_give_the_printed_indicator_or_are_kept_from_it(found: dict[str, Any]) -> None:
    number, *codes = _group_codes(found["group"])
    given_below = figures(dict(zip(codes, found["items"], strict=True)))
    outcome = score(year_2566(), given_below | figures({number: found["printed"]})).outcomes[number]
    assert str(outcome.value) == found["printed"]
    if found["matches"]:
        assert (outcome.source, outcome.conflicts) == (Source.DERIVED, False)
        assert f"{float(outcome.value_exact or 0):.5f}" == found["mean_unrounded"]
    else:
        assert outcome.source is Source.TYPED
        mean = sum((Fraction(given_below[code]) for code in codes), Fraction(0)) / len(codes)
        assert abs(mean - Fraction(found["printed"])) > Fraction(1, 100)


def test_an_open_data_indicator_is_the_mean_of_its_subindicators_not_of_its_items() -> None:
    outcomes = score(year_2566(), figures(khoen_open_data())).outcomes
    assert (str(outcomes["9"].value), str(outcomes["10"].value)) == ("95.00", "61.25")
    flat = [Fraction(int(value)) for code, value in khoen_open_data().items() if int(code[1:]) > 30]
    assert round(float(sum(flat) / len(flat)), 2) == 61.54


def test_losses_of_the_2566_case_stand_on_six_open_data_items() -> None:
    result = score(year_2566(), figures(khoen_open_data() | SURVEYS_2566))
    lost = {loss.code: loss.points_exact for loss in result.lost if loss.code.startswith("o")}
    assert lost == {
        "o42": 2,
        "o43": 2,
        "o35": Fraction("1.25"),
        "o37": Fraction("1.25"),
        "o38": Fraction("1.25"),
        "o26": 1,
    }
    assert sum(lost.values()) == Fraction("8.75")
    assert result.lost_exact == 100 - (result.total_exact or 0) == Fraction("12.6694")


def test_losses_are_ranked_the_largest_first_then_in_official_order() -> None:
    lost = score(year_2566(), figures(khoen_open_data() | SURVEYS_2566)).lost
    assert [loss.code for loss in lost][:7] == ["o42", "o43", "o35", "o37", "o38", "7", "6"]


def test_items_of_the_survey_replace_its_printed_indicators() -> None:
    result = score(year_2566(), figures(khoen_survey() | khoen_open_data() | SURVEYS_2566))
    assert exact_text(result.total_exact or Fraction(0)).startswith("87.3295")
    assert str(result.total) == "87.33"
    assert not result.conflicts


def test_a_typed_figure_beside_derived_children_is_only_compared() -> None:
    result = score(year_2566(), figures(khoen_open_data() | {"10": "61.54"}))
    outcome = result.outcomes["10"]
    assert (str(outcome.value), outcome.source, str(outcome.difference)) == ("61.25", Source.DERIVED, "0.29")
    assert result.conflicts == (outcome,)


@pytest.mark.parametrize(("typed", "conflicts"), [("61.25", False), ("61.26", False), ("61.27", True), ("61.23", True)])
def test_a_typed_figure_conflicts_beyond_a_hundredth(typed: str, conflicts: bool) -> None:
    assert score(year_2566(), figures(khoen_open_data() | {"10": typed})).outcomes["10"].conflicts is conflicts


def test_a_typed_parent_counts_while_a_child_is_blank() -> None:
    items = khoen_open_data()
    del items["o4"]
    result = score(year_2566(), figures(items | SURVEYS_2566 | {"9": "95.00"}))
    assert (str(result.total), result.outcomes["9"].source) == ("87.33", Source.TYPED)
    assert result.missing == ()
    assert [loss.code for loss in result.lost if loss.code == "9"] == []


def test_what_partial_children_do_not_explain_is_one_line_of_its_own() -> None:
    items = {"o1": "100", "o26": "0"}
    result = score(year_2566(), figures(items | SURVEYS_2566 | {"9": "90", "10": "61.25"}))
    (rest,) = [loss for loss in result.lost if loss.code == "9"]
    assert (rest.rest, rest.points_exact) == (True, Fraction(1))
    assert rest.label.endswith("(ส่วนที่ไม่ได้แยกรายข้อ)")
    assert next(loss for loss in result.lost if loss.code == "o26").points_exact == 1
    assert result.lost_exact == 100 - (result.total_exact or 0)


def test_figures_of_a_respondent_group_enter_no_mean() -> None:
    grouped: Figures = {("e11", "1"): Decimal("96.90"), ("e11", "2"): Decimal("79.77")}
    typed = figures(khoen_open_data() | SURVEYS_2566)
    assert score(year_2566(), {**typed, **grouped}) == score(year_2566(), typed)


def test_a_blank_never_enters_the_mean() -> None:
    result = score(year_2563(), figures({"6": "90", "7": "80"}))
    assert (result.complete, result.total, result.rating, result.instruments["EIT"]) == (False, None, None, None)


def test_an_incomplete_year_lists_the_losses_it_knows() -> None:
    result = score(year_2563(), figures({"6": "90", "7": "80"}))
    assert [(loss.code, loss.points_exact) for loss in result.lost] == [("7", 2), ("6", 1)]


MAEKHAMMI = case("S-maekhammi-2563")["indicators"]


@pytest.mark.parametrize(
    ("blanks", "typed", "missing", "blank"),
    [
        (["8"], {}, ["8"], ["8"]),
        (["10"], {}, [f"o{n}" for n in range(34, 44)], ["10"]),
        (["10"], {"10.1": "25"}, ["o42", "o43"], ["10.2"]),
        (["10"], {"10.1": "25", "o42": "0"}, ["o43"], ["o43"]),
        (["1", "7"], {}, ["1", "7"], ["1", "7"]),
    ],
)
def test_missing_names_the_deepest_codes_and_blank_those_of_the_level_filled_in(
    blanks: list[str], typed: dict[str, str], missing: list[str], blank: list[str]
) -> None:
    kept = {code: value for code, value in MAEKHAMMI.items() if code not in blanks}
    result = score(year_2563(), figures(kept | typed))
    assert (list(result.missing), list(result.blank)) == (missing, blank)
    assert score(year_2563(), figures(kept | typed | dict.fromkeys(missing, "100"))).complete
    assert score(year_2563(), figures(kept | typed | dict.fromkeys(blank, "100"))).complete


@pytest.mark.parametrize(
    ("total", "level"),
    [("95", "AA"), ("94.99", "A"), ("85", "A"), ("84.99", "B"), ("75.61", "B"), ("60.40", "D"), ("49.99", "F")],
)
def test_letters_follow_the_total(total: str, level: str) -> None:
    rating = score(year_2563(), figures(dict.fromkeys(MAEKHAMMI, total))).rating
    assert rating
    assert rating.name == level


@pytest.mark.parametrize(
    ("internal", "external", "open_data", "level"),
    [
        ("100", "100", "95", "ผ่านดีเยี่ยม"),
        ("100", "100", "94.99", "ผ่านดี"),
        ("94.99", "100", "100", "ผ่านดี"),
        ("100", "100", "84.99", "ผ่าน"),
        ("85", "85", "85", "ผ่านดี"),
        ("85", "85", "84.99", "ผ่าน"),
        ("85", "85", "84.98", "ต้องปรับปรุง"),
        ("70", "70", "70", "ต้องปรับปรุง"),
        ("70", "70", "69.98", "ต้องปรับปรุงโดยด่วน"),
    ],
)
def test_levels_since_2566_ask_for_every_instrument_and_judge_rounded_figures(
    internal: str, external: str, open_data: str, level: str
) -> None:
    typed = figures({"IIT": internal, "EIT": external, "OIT": open_data})
    rating = score(year_2566(), typed).rating
    assert rating
    assert rating.name == level


def test_the_rating_says_what_the_better_levels_still_ask() -> None:
    rating = score(year_2566(), figures(khoen_open_data() | SURVEYS_2566)).rating
    assert rating
    assert rating.rule == "ผ่าน เพราะ คะแนนรวม 87.33 (ต้องได้ 85 ขึ้นไป)"
    assert rating.reasons == (
        "ผ่านดี ต้องได้ทุกแบบวัด 85 ขึ้นไป: OIT ได้ 78.13 ขาด 6.87",
        "ผ่านดีเยี่ยม ต้องได้คะแนนรวม 95 ขึ้นไป: ได้ 87.33 ขาด 7.67 "
        "และต้องได้ทุกแบบวัด 95 ขึ้นไป: EIT ได้ 88.54 ขาด 6.46, OIT ได้ 78.13 ขาด 16.87",
    )


def test_the_lowest_level_needs_no_condition_to_be_told() -> None:
    rating = score(year_2566(), figures({"IIT": "50", "EIT": "50", "OIT": "50"})).rating
    assert rating
    assert rating.rule == "ต้องปรับปรุงโดยด่วน เพราะคะแนนไม่ถึงเกณฑ์ของระดับอื่น"


def _without_weights(tree: Tree) -> Tree:
    return replace(tree, instruments=tuple(replace(node, weight=None) for node in tree.instruments))


@pytest.mark.parametrize(
    ("tree", "words"),
    [
        (_without_weights(year_2563()), "ไม่มีน้ำหนัก"),
        (replace(year_2563(), bands=()), "ไม่มีช่วงคะแนนของระดับ"),
        (replace(year_2563(), stated_reason="ยังไม่พบน้ำหนัก"), "ยังไม่พบน้ำหนัก"),
        (replace(year_2563(), instruments=year_2563().instruments[:2]), "รวมกันไม่เท่ากับ 100"),
    ],
)
def test_a_year_without_weights_or_bands_keeps_scores_and_refuses_to_total(tree: Tree, words: str) -> None:
    typed = {code: Decimal("90") for code in MAEKHAMMI if code in tree.nodes}
    result = score(tree, typed)
    assert words in result.no_total_reason
    assert (result.complete, result.total, result.rating, result.missing, result.lost) == (False, None, None, (), ())
    assert str(result.outcomes["1"].value) == "90.00"
    assert set(result.instruments.values()) == {None}


def test_a_code_the_year_does_not_have_is_refused() -> None:
    with pytest.raises(KeyError, match="o99"):
        score(year_2563(), figures({"o99": "100"}))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (Fraction("12.6694"), "12.6694"),
        (Fraction("39.5974"), "39.5974"),
        (Fraction(0), "0"),
        (Fraction(100), "100"),
        (Fraction(-1, 8), "-0.125"),
        (Fraction(1, 2**40), "0.0000000000009094947017729282379150390625"),
        (Fraction(100, 7), "14.28571428571428571428571429"),
        (Fraction(1, 30), "0.03333333333333333333333333333"),
    ],
)
def test_an_exact_figure_is_printed_in_full_or_with_28_digits(value: Fraction, text: str) -> None:
    assert exact_text(value) == text


# Random trees: three or fewer levels below the instruments, any of them derived or not, any figure blank or typed.

VALUES = st.decimals(0, 100, places=2)


@st.composite
def grown_nodes(draw: st.DrawFn, code: str, kinds: tuple[str, ...]) -> Node:
    kind, *below = kinds
    size = draw(st.integers(1 if kind == "instrument" else 0, 4)) if below else 0
    children = tuple(draw(grown_nodes(f"{code}.{n}", tuple(below))) for n in range(size))
    derived = bool(children) and (kind == "instrument" or draw(st.booleans()))
    return Node(code, code, kind, derived=derived, children=children)


@st.composite
def grown_trees(draw: st.DrawFn) -> Tree:
    weights = draw(st.sampled_from([["100"], ["30", "30", "40"], ["12.5", "87.5"], ["25", "25", "25", "25"]]))
    kinds = ("instrument", "indicator", "subindicator", "item")
    nodes = [draw(grown_nodes(f"t{n}", kinds)) for n, _ in enumerate(weights)]
    weighted = tuple(replace(node, weight=Decimal(w)) for node, w in zip(nodes, weights, strict=True))
    return Tree(2566, weighted, PASSES)


@st.composite
def scored_trees(draw: st.DrawFn) -> tuple[Tree, Figures]:
    tree = draw(grown_trees())
    skipped = draw(st.integers(0, 3))
    return tree, {code: draw(VALUES) for code in tree.nodes if not skipped or draw(st.integers(0, skipped)) == 0}


@st.composite
def complete_trees(draw: st.DrawFn) -> tuple[Tree, Figures]:
    tree, typed = draw(scored_trees())
    return tree, {**typed, **{code: draw(VALUES) for code in score(tree, typed).missing}}


@settings(max_examples=200, deadline=None)
@given(complete_trees())
def test_losses_sum_to_exactly_100_less_the_unrounded_total(grown: tuple[Tree, Figures]) -> None:
    result = score(*grown)
    assert result.complete
    assert result.lost_exact == 100 - (result.total_exact or 0)


@settings(max_examples=100, deadline=None)
@given(complete_trees(), st.data())
def test_a_further_figure_never_makes_a_complete_year_incomplete(
    grown: tuple[Tree, Figures], data: st.DataObject
) -> None:
    tree, typed = grown
    code = data.draw(st.sampled_from(sorted(tree.nodes)))
    assert score(tree, {**typed, code: data.draw(VALUES)}).complete


def _shuffled(node: Node, chance: random.Random) -> Node:
    children = [_shuffled(child, chance) for child in node.children]
    chance.shuffle(children)
    return replace(node, children=tuple(children))


@settings(max_examples=100, deadline=None)
@given(scored_trees(), st.randoms(use_true_random=False))
def test_the_order_of_children_changes_no_figure(grown: tuple[Tree, Figures], chance: random.Random) -> None:
    tree, typed = grown
    shuffled = replace(tree, instruments=tuple(_shuffled(node, chance) for node in tree.instruments))
    straight, mixed = score(tree, typed), score(shuffled, typed)
    assert (straight.outcomes, straight.total_exact) == (mixed.outcomes, mixed.total_exact)
    assert set(straight.missing) == set(mixed.missing)
    assert sorted(straight.lost, key=lambda loss: loss.code) == sorted(mixed.lost, key=lambda loss: loss.code)


@settings(max_examples=100, deadline=None)
@given(scored_trees())
def test_the_total_lies_between_the_least_and_the_greatest_figure(grown: tuple[Tree, Figures]) -> None:
    result = score(*grown)
    used = [outcome.value_exact for outcome in result.outcomes.values() if outcome.value_exact is not None]
    if result.total_exact is None:
        assert result.missing
    else:
        assert min(used) <= result.total_exact <= max(used)


@settings(max_examples=100, deadline=None)
@given(scored_trees())
def test_what_is_missing_is_blank_and_has_no_figure_above_it(grown: tuple[Tree, Figures]) -> None:
    tree, typed = grown
    result = score(tree, typed)
    assert not set(result.missing) & set(typed)
    outcomes: dict[str, Outcome] = result.outcomes
    assert all(outcomes[code.rsplit(".", 1)[0]].value is None for code in result.missing)
