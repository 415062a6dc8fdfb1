"""Rows that say again what is there."""

import pytest

from measures.pasted.assembling import Row
from measures.pasted.columns import Column
from measures.pasted.entries import entries_of
from measures.pasted.repeating import key_of, within_text


@pytest.mark.parametrize(
    ("title", "other", "same"),
    [
        ("๑.อบรม ครู", "1. อบรมครู", True),
        ("2. อบรม", "อบรม", True),
        ("อบรม", "ประชุม", False),
        ("1.5 ล้าน", "5 ล้าน", False),
    ],
)
def test_titles_are_equal_without_their_numbers(title: str, other: str, same: bool) -> None:
    assert (key_of(title) == key_of(other)) is same


def test_a_row_repeats_where_title_and_method_are_the_same() -> None:
    cells = [("ก", "ข"), ("ก", "ค"), ("1. ก", "ข")]
    rows = [Row(place, place, pair) for place, pair in enumerate(cells, 1)]
    found = within_text(entries_of(rows, (Column.TITLE, Column.METHOD), ("", ""), {}))
    assert found == {3: "ซ้ำกับแถวที่เริ่มบรรทัด 1"}
