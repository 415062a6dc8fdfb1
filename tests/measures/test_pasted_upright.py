"""Cells on lines of their own."""

import pytest

from measures.pasted.records import records_of
from measures.pasted.upright import cells_of, is_upright


@pytest.mark.parametrize(
    ("text", "upright"),
    [("\tก\n\tข\n\tค", True), ("ก\tข\nค\tง", False), ("\tก\tข\n\tค\tง", False), ("ก\nข", False)],
    ids=["upright", "level", "first cell empty", "no cells"],
)
def test_one_cell_a_line_is_told_from_rows(text: str, upright: bool) -> None:
    assert is_upright(records_of(text)) is upright


def test_lines_below_a_cell_belong_to_it_until_a_blank_one() -> None:
    cells = cells_of(records_of("คำนำ\n\tก\nข\n\nคำท้าย\n\tค"))
    assert [(cell.cells, cell.first, cell.last) for cell in cells] == [(("ก\nข",), 2, 3), (("ค",), 6, 6)]
