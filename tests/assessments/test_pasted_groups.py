"""Two values of one item are proposed as the answers of two groups, together with what stands beside them."""

from decimal import Decimal

import pytest

from assessments.pasted_groups import disputed_codes, proposed_groups
from assessments.pasted_rows import Row, Status
from tests.assessments.books import book_of_year

BOOK = book_of_year(2566)


def rows_of(*cells: str) -> list[Row]:
    """A row per “code value”; “-” is a heading between two tables."""
    rows = []
    for line, cell in enumerate(cells, 1):
        code, _, value = cell.partition(" ")
        read = Row(line, line, cell, Status.SURE, value, code, value=Decimal(value)) if value else None
        rows.append(read or Row(line, line, cell, Status.HEADING))
    return rows


@pytest.mark.parametrize(
    ("cells", "groups"),
    [
        (["e1 90", "e11 80", "-", "e1 90", "e2 91", "e11 95"], "11 122"),
        (["e11 96", "e1 90", "e2 90", "-", "e11 79", "e15 78"], "111 22"),
        (["e11 79", "e15 78", "-", "e11 96", "e1 90", "e2 90", "-", "e15 78", "e3 95"], "22 111 21"),
        (["e1 90", "e11 80"], ""),
        (["o1 100", "o1 0"], ""),
    ],
)
def test_tables_that_disagree_belong_to_two_groups(cells: list[str], groups: str) -> None:
    found = proposed_groups(rows_of(*cells), BOOK)
    assert "".join(found.get(line, " ") for line in range(1, len(cells) + 1)).rstrip() == groups


def test_only_items_of_a_split_instrument_are_disputed() -> None:
    assert disputed_codes(rows_of("o1 100", "o1 0", "e1 90", "e1 91", "e2 90"), BOOK) == {"e1"}
