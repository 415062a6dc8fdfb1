"""Why a text is not read at all."""

import pytest

from measures.pasted.assembling import Row
from measures.pasted.columns import Column
from measures.pasted.limits import too_long, unreadable
from measures.pasted.tables import Table


def table(width: int, rows: int) -> Table:
    return Table((), (Column.TITLE,) * width, [Row(1, 1, ("ก",) * width)] * rows)


@pytest.mark.parametrize(
    ("tables", "said"),
    [
        ([], "รวมแถวหัวตาราง"),
        ([table(2, 150), table(3, 51)], "201 แถว"),
        ([table(21, 1)], "21 ช่อง"),
        ([table(2, 1)] * 9, "9 ตาราง"),
    ],
    ids=["none", "rows", "columns", "tables"],
)
def test_too_much_or_nothing_is_a_sentence(tables: list[Table], said: str) -> None:
    assert said in unreadable(tables)


def test_what_is_within_the_limits_is_read() -> None:
    assert unreadable([table(20, 200)]) == ""
    assert (too_long("ก" * 200_000), bool(too_long("ก" * 200_001)), bool(too_long(" \n"))) == ("", True, True)
