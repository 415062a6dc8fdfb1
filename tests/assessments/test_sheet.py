"""A year's figures as the score page shows them."""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any

import pytest

from assessments.grid import Grid, Layout, Respondents
from assessments.reckoning import Reckoning
from assessments.sheet import Background, Row, Sheet, figures_with, sheet_of
from assessments.tree import Figures, Tree
from audit.history import Touch
from tests.assessments.trees import figures, indicators, khoen_open_data, khoen_survey, year_2563, year_2566
from tests.factories import MAEKHAMMI_2563

FIGURES: Figures = {code: Decimal(value) for code, value in MAEKHAMMI_2563.items()}
KHOEN = indicators("S-khoen-2566") | figures(khoen_open_data() | khoen_survey())

FLAT = Layout(False)


def sheet(
    known: Figures = FIGURES,
    announced: str | None = None,
    *,
    tree: Tree | None = None,
    layout: Layout = FLAT,
    background: Background | None = None,
    groups: tuple[Respondents, ...] = (),
    **typed: str,
) -> Sheet:
    tree = tree or year_2563()
    grid = Grid(tree, known, groups, layout)
    cells = grid.cells({f"score-{code[1:]}": value for code, value in typed.items()})
    total = Decimal(announced) if announced else None
    return sheet_of(Reckoning(tree, figures_with(known, cells), total), grid, cells, background or Background())


def rows(shown: Sheet) -> dict[str, Row]:
    return {row.node.code: row for group in shown.groups for row in group.rows}


def test_the_points_of_the_instruments_and_their_losses_add_up() -> None:
    groups = sheet().groups
    assert [(group.node.code, group.points, group.lost) for group in groups] == [
        ("IIT", Decimal("27.36"), Decimal("2.64")),
        ("EIT", Decimal("21.76"), Decimal("8.24")),
        ("OIT", Decimal("11.28"), Decimal("28.72")),
    ]


def test_the_bar_of_the_largest_loss_is_whole() -> None:
    found = rows(sheet())
    assert (found["10"].lost, found["10"].share) == (Decimal("17.50"), "100.0")
    assert (found["9"].lost, found["9"].share) == (Decimal("11.22"), "64.1")


@pytest.mark.parametrize(
    ("announced", "agrees", "difference"),
    [("60.40", True, "0.00"), ("60.41", True, "-0.01"), ("62.00", False, "-1.60")],
)
def test_a_hundredth_is_no_difference(announced: str, agrees: bool, difference: str) -> None:
    reckoning = sheet(announced=announced)
    assert reckoning.agrees is agrees
    assert reckoning.reckoning.difference == Decimal(difference)


def test_a_wrong_cell_leaves_the_rest_in_the_sum() -> None:
    shown = sheet(c8="101")
    assert [cell.node.code for cell in shown.wrong] == ["8"]
    assert shown.result.total is None
    assert shown.partial_points == Decimal("38.64")


def test_a_typed_cell_counts_before_it_is_saved() -> None:
    typed: dict[str, Any] = {f"c{code}": value for code, value in MAEKHAMMI_2563.items()}
    assert sheet({}, **typed).result.total == Decimal("60.40")


def test_down_to_items_each_row_tells_the_points_of_the_total_it_loses() -> None:
    found = rows(sheet(KHOEN, tree=year_2566(), layout=Layout(True)))
    lost = {code: str(row.lost) for code, row in found.items() if code.startswith("o") and row.lost}
    assert lost == {"o26": "1.00", "o35": "1.25", "o37": "1.25", "o38": "1.25", "o42": "2.00", "o43": "2.00"}
    assert str(found["10"].lost) == "7.75"
    assert found["e1"].lost is None, "an item that does not give its indicator loses nothing of its own"
    assert [found[code].depth for code in ("10", "10.1", "o35")] == [0, 1, 2]


def test_indicators_alone_are_shown_where_the_layout_is_flat() -> None:
    assert len(rows(sheet(KHOEN, tree=year_2566()))) == 10


def test_the_panel_names_the_largest_losses_and_sums_up_the_rest() -> None:
    shown = sheet(KHOEN, tree=year_2566())
    assert [line.loss.code for line in shown.ledger[:2]] == ["o42", "o43"]
    count, points = shown.ledger_rest or (0, Decimal(0))
    assert count == len(shown.ledger) - 8
    assert points == Decimal("1.48")


@pytest.mark.parametrize(
    ("before", "jump"),
    [("81.17", None), ("81.16", "15.01"), ("100.00", None), ("0.00", "96.17")],
)
def test_more_than_fifteen_points_to_last_year_are_pointed_out(before: str, jump: str | None) -> None:
    row = rows(sheet(background=Background(2562, {"1": Decimal(before)})))["1"]
    assert row.jump == (Decimal(jump) if jump else None)
    assert row.last_year == 2562


def test_all_or_nothing_is_no_jump() -> None:
    known = KHOEN | figures({"o42": "0"})
    found = rows(
        sheet(known, tree=year_2566(), background=Background(2565, {"o42": Decimal(100)}), layout=Layout(True))
    )
    assert found["o42"].jump is None


def test_a_computed_row_tells_why_it_is_locked_and_who_saved_it_last() -> None:
    early, late = (Touch(name, datetime(2026, 8, day, tzinfo=UTC)) for name, day in (("ก", 1), ("ข", 2)))
    background = Background(touches={"o42": late, "o43": early, "o1": late})
    row = rows(sheet(figures(khoen_open_data()), tree=year_2566(), layout=Layout(True), background=background))["10.2"]
    assert row.fields == []
    assert row.lock
    assert (row.lock.count, row.lock.touch) == (5, late)


def test_an_instrument_whose_items_stand_aside_says_so() -> None:
    deep = sheet(KHOEN, tree=year_2566(), layout=Layout(True))
    assert [group.aside for group in deep.groups] == [False, True, False]
    assert [group.aside for group in sheet(KHOEN, tree=year_2566()).groups] == [False, False, False]


def test_fields_of_respondent_groups_are_named() -> None:
    group = Respondents("2", "EIT ส่วนที่ 2", "EIT")
    layout = Layout(True, frozenset("2"), ungrouped=frozenset({"e1"}))
    row = rows(sheet({("e1", "2"): Decimal(50)}, tree=year_2566(), layout=layout, groups=(group,)))["e1"]
    assert [field.column for field in row.fields] == ["ไม่แยกกลุ่ม", "EIT ส่วนที่ 2"]
