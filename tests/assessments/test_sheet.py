"""A year's figures as a page shows them."""

from decimal import Decimal

import pytest

from assessments.entry import cells_of
from assessments.reckoning import Reckoning
from assessments.sheet import Sheet, figures_with, sheet_of
from assessments.tree import Figures
from tests.assessments.trees import year_2563
from tests.factories import MAEKHAMMI_2563

FIGURES: Figures = {code: Decimal(value) for code, value in MAEKHAMMI_2563.items()}


def sheet(figures: Figures = FIGURES, announced: str | None = None, **typed: str) -> Sheet:
    tree = year_2563()
    cells = cells_of(tree, figures, {f"score-{code[1:]}": value for code, value in typed.items()} or None)
    total = Decimal(announced) if announced else None
    return sheet_of(Reckoning(tree, figures_with(figures, cells), total), cells)


def test_the_points_of_the_instruments_and_their_losses_add_up() -> None:
    groups = sheet().groups
    assert [(group.node.code, group.points, group.lost) for group in groups] == [
        ("IIT", Decimal("27.36"), Decimal("2.64")),
        ("EIT", Decimal("21.76"), Decimal("8.24")),
        ("OIT", Decimal("11.28"), Decimal("28.72")),
    ]


def test_the_bar_of_the_largest_loss_is_whole() -> None:
    rows = {row.cell.node.code: row for group in sheet().groups for row in group.rows}
    assert (rows["10"].lost, rows["10"].share) == (Decimal("17.50"), "100.0")
    assert (rows["9"].lost, rows["9"].share) == (Decimal("11.22"), "64.1")


def test_the_formula_is_shown_before_rounding() -> None:
    assert sheet().formula == "91.2120 × 30% + 72.5300 × 30% + 28.2000 × 40% = 60.4026"


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
    assert [row.cell.node.code for row in shown.wrong] == ["8"]
    assert shown.result.total is None
    assert shown.partial_points == Decimal("38.64")


def test_a_typed_cell_counts_before_it_is_saved() -> None:
    assert sheet({}, **{f"c{code}": value for code, value in MAEKHAMMI_2563.items()}).result.total == Decimal("60.40")
