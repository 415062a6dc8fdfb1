"""Pasted text is cut into rows of cells, whatever it was copied from."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from assessments.pasted_lines import cells_of, lines_of, records_of, records_of_rows
from thai.text import tidy

PIECES = [
    "การใช้อำนาจ",
    '"',
    "\t",
    "\n",
    "\r\n",
    "\v",
    "\f",
    "\u2028",
    ",",
    ";",
    "|",
    "  ",
    "96.17",
    "๙๖.๑๗",
    "<b>",
    "&nbsp;",
]
MESSY = st.lists(st.sampled_from(PIECES) | st.text(max_size=4), max_size=25).map("".join)


@pytest.mark.parametrize(
    ("raw", "cells"),
    [
        ("IIT\t1\tการใช้อำนาจ\t98.37", ("IIT", "1", "การใช้อำนาจ", "98.37")),
        ("\t2\tการใช้งบประมาณ\t98.11", ("", "2", "การใช้งบประมาณ", "98.11")),
        ("| 3 | การใช้อำนาจ | 98.37 |", ("3", "การใช้อำนาจ", "98.37")),
        ("3. การใช้อำนาจ     98.37  คะแนน", ("3. การใช้อำนาจ", "98.37", "คะแนน")),
        ("การใช้อำนาจ\u00a0\u00a098.37\u200b", ("การใช้อำนาจ", "98.37")),
        ("\ufeff1,การปฏิบัติหน้าที่,96.17", ("1", "การปฏิบัติหน้าที่", "96.17")),
        ('3,"การใช้, อำนาจ",96.17', ("3", "การใช้, อำนาจ", "96.17")),
        ("3;การใช้อำนาจ;96,17", ("3", "การใช้อำนาจ", "96,17")),
        ("การใช้อำนาจ,96,17", ("การใช้อำนาจ", "96,17")),
        ("การใช้อำนาจ 96,17", ("การใช้อำนาจ 96,17",)),
        ("เงิน ทรัพย์สิน, ของขวัญ 96.17", ("เงิน ทรัพย์สิน, ของขวัญ 96.17",)),
        ("<tr><td>o8 Q&amp;A</td><td><b>100</b></td></tr>", ("o8 Q&A", "100", "")),
        ("**การใช้อํานาจ** 98.37", ("การใช้อำนาจ 98.37",)),
    ],
)
def test_a_row_is_cut_into_its_cells(raw: str, cells: tuple[str, ...]) -> None:
    assert cells_of(raw) == cells


def test_a_quoted_cell_keeps_its_lines_together() -> None:
    records = records_of('3\t"การใช้\nอำนาจ"\t98.37\n4\tการใช้ทรัพย์สิน\t96.35')
    assert [(record.first, record.last) for record in records] == [(1, 2), (3, 3)]
    assert records[0].cells == ("3", "การใช้ อำนาจ", "98.37")


def test_a_quote_that_never_closes_takes_no_other_line() -> None:
    records = records_of('1\t"การใช้อำนาจ\t98.37\n2\tการใช้งบประมาณ\t98.11')
    assert [(record.first, record.last) for record in records] == [(1, 1), (2, 2)]


def test_rows_of_a_spreadsheet_are_records_with_the_numbers_of_their_rows() -> None:
    records = records_of_rows([["ตัวชี้วัด", "คะแนน"], ["", ""], ["การใช้\nอำนาจ", "98.37"]])
    assert [(record.first, record.cells[0]) for record in records] == [(1, "ตัวชี้วัด"), (3, "การใช้ อำนาจ")]


@given(MESSY)
def test_every_line_that_is_not_blank_stands_in_exactly_one_record(text: str) -> None:
    lines = lines_of(text)
    placed = [number for record in records_of(text) for number in range(record.first, record.last + 1)]
    assert placed == sorted(set(placed))
    assert {number for number, line in enumerate(lines, 1) if tidy(line)} <= set(placed)
    for record in records_of(text):
        assert record.text == "\n".join(lines[record.first - 1 : record.last])
