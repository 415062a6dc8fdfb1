"""The same value twice is said once; two values wait for a person, one of them taken meanwhile."""

from decimal import Decimal

import pytest

from assessments.pasted_rows import Row, Status
from assessments.pasted_values import settle_values


def row(line: int, value: str, *, sure: bool = True) -> Row:
    status = Status.SURE if sure else Status.PROPOSED
    return Row(line, line, value, status, value, "3", value=Decimal(value), accepted=sure)


@pytest.mark.parametrize(
    ("rows", "last", "taken"),
    [
        ([row(1, "98.37"), row(2, "98.37")], False, [1]),
        ([row(1, "98.37"), row(2, "91.00")], False, [1]),
        ([row(1, "98.37"), row(2, "91.00")], True, [2]),
        ([row(1, "98.37", sure=False), row(2, "98.37")], False, [1]),
        ([row(1, "91.00", sure=False), row(2, "98.37")], False, [2]),
        ([row(1, "91.00", sure=False), row(2, "98.37", sure=False)], False, []),
    ],
)
def test_at_most_one_row_of_a_criterion_is_taken(rows: list[Row], last: bool, taken: list[int]) -> None:
    assert [row.first for row in settle_values(rows, last=last) if row.accepted] == taken


def test_a_conflict_names_the_other_value_and_its_line() -> None:
    first, second = settle_values([row(1, "98.37"), row(7, "91.00")])
    assert "91.00 (บรรทัด 7)" in first.remark
    assert "98.37 (บรรทัด 1)" in second.remark
