"""Rows that Word's plain text broke at paragraphs are put together, and doubts are told."""

import pytest

from measures.pasted.assembling import LOOSE, WIDE, Assembly, Row
from measures.pasted.records import records_of


def rows_of(text: str, width: int = 3) -> list[Row]:
    rows: list[Row] = []
    assembly = Assembly(width, rows)
    for record in records_of(text):
        assembly.add(record)
    assembly.close()
    return rows


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("ก\tข\tค\nง\tจ\tฉ", ["ก|ข|ค", "ง|จ|ฉ"]),
        ("ก\t1. ข\n2. ฃ\tค", ["ก|1. ข/2. ฃ|ค"]),
        ("ก\t1. ข\n\n2. ฃ\tค", ["ก|1. ข/2. ฃ|ค"]),
        ("ก\tข\nง\tจ\tฉ", ["ก|ข|", "ง|จ|ฉ"]),
        ("ก\tข\tค\n\t\t\nง\tจ\tฉ", ["ก|ข|ค", "ง|จ|ฉ"]),
        ("ก\tข\tค\nต่อ\nง\tจ\tฉ", ["ก|ข|ค/ต่อ", "ง|จ|ฉ"]),
        ("1. ก\tข\tค\nต่อ\n2. ง\nยาว\tจ\tฉ", ["1. ก|ข|ค/ต่อ", "2. ง/ยาว|จ|ฉ"]),
        ("ก\tข\tค\n\nต้น\nง\tจ\tฉ", ["ก|ข|ค", "ต้น/ง|จ|ฉ"]),
        ("ก\tข\tค\nต่อ\n\nต้น\nง\tจ\tฉ", ["ก|ข|ค/ต่อ", "ต้น/ง|จ|ฉ"]),
        ("ก\tข\tค\n\nคำอธิบาย\n\nง\tจ\tฉ", ["ก|ข|ค", "ง|จ|ฉ"]),
        ("ก\tข\tค\nต่อ\n\nท้ายตาราง", ["ก|ข|ค/ต่อ"]),
        ("ก\tข\tค\tง\tจ", ["ก|ข|ค/ง/จ"]),
    ],
    ids=[
        "whole",
        "paragraph",
        "blank paragraph",
        "short",
        "blank row",
        "last cell goes on",
        "next number begins",
        "first cell after a blank line",
        "parted by a person",
        "words between",
        "words below",
        "too wide",
    ],
)
def test_lines_become_rows(text: str, cells: list[str]) -> None:
    assert ["|".join(row.cells).replace("\n", "/") for row in rows_of(text)] == cells


def test_a_row_knows_its_lines_and_doubts() -> None:
    first, second = rows_of("ก\tข\tค\nต่อ\nง\tจ\tฉ\tช")
    assert (first.first, first.last, first.notes) == (1, 2, (LOOSE,))
    assert (second.first, second.last, second.notes) == (3, 3, (WIDE,))
