"""Figures beside what was announced."""

from decimal import Decimal

import pytest

from assessments.reckoning import Reckoning
from assessments.tree import Figures
from tests.assessments.trees import year_2563
from tests.factories import MAEKHAMMI_2563

FIGURES: Figures = {code: Decimal(value) for code, value in MAEKHAMMI_2563.items()}


def reckoning(total: str | None = None, level: str = "", figures: Figures = FIGURES) -> Reckoning:
    return Reckoning(year_2563(), figures, Decimal(total) if total else None, level)


@pytest.mark.parametrize(
    ("total", "differs"), [(None, False), ("60.40", False), ("60.41", False), ("60.39", False), ("60.42", True)]
)
def test_a_hundredth_is_within_what_rounding_may_do(total: str | None, differs: bool) -> None:
    found = reckoning(total)
    assert found.differs is differs
    assert bool(found.explanations) is differs


@pytest.mark.parametrize(("level", "differs"), [("", False), ("D", False), ("C", True)])
def test_a_level_is_compared_only_where_one_was_announced(level: str, differs: bool) -> None:
    assert reckoning("60.40", level).level_differs is differs


def test_an_incomplete_year_is_not_compared_but_its_gap_is_solved() -> None:
    figures = {code: value for code, value in FIGURES.items() if code != "8"}
    found = reckoning("60.40", "D", figures)
    assert (found.difference, found.level_differs) == (None, False)
    assert [gap.code for gap in found.implied] == ["8"]
