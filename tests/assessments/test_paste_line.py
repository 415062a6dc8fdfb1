"""The lists a person chooses from: the likely first, what was chosen selected, nothing chosen unasked."""

from dataclasses import replace
from decimal import Decimal

import pytest

from assessments.paste_line import code_options, group_options, is_choosable
from assessments.pasted_rows import Row, Status
from tests.assessments.books import book_of_year

BOOK = book_of_year(2566)
ROW = Row(1, 1, "", Status.CONFLICT, "100", "o35", value=Decimal(100), candidates=("o35", "o36"))


def test_the_likely_criteria_come_first_and_instruments_never() -> None:
    values = [option.value for option in code_options(ROW, BOOK)]
    assert values[:4] == ["", "-", "o35", "o36"]
    assert sorted(values[2:]) == sorted(set(BOOK.names) - {"IIT", "EIT", "OIT"})


@pytest.mark.parametrize(
    ("row", "selected"),
    [
        (ROW, ""),
        (replace(ROW, code="o36", status=Status.SURE, chosen=True), "o36"),
        (replace(ROW, code="", status=Status.LEFT_OUT, chosen=True), "-"),
    ],
)
def test_only_what_was_chosen_is_selected(row: Row, selected: str) -> None:
    assert [option.value for option in code_options(row, BOOK) if option.selected] == [selected]


@pytest.mark.parametrize(
    ("row", "selected"),
    [
        (replace(ROW, code="e1", status=Status.PROPOSED, group="2"), ""),
        (replace(ROW, code="e1", status=Status.SURE, group="2"), "2"),
        (replace(ROW, code="e1", status=Status.SURE), "none"),
    ],
)
def test_a_proposed_group_is_not_yet_chosen(row: Row, selected: str) -> None:
    assert [option.value for option in group_options(row, BOOK) if option.selected] == [selected]


def test_a_row_that_no_group_can_own_offers_none() -> None:
    assert group_options(ROW, BOOK) == ()


@pytest.mark.parametrize(
    ("row", "choosable"),
    [
        (ROW, True),
        (replace(ROW, candidates=("o35",)), False),
        (replace(ROW, status=Status.UNKNOWN, candidates=()), True),
    ],
)
def test_a_criterion_is_chosen_where_there_is_something_to_choose(row: Row, choosable: bool) -> None:
    assert is_choosable(row) is choosable
