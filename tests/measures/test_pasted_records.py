"""Lines, cells and quotes of a pasted text."""

import pytest

from measures.pasted.records import records_of


@pytest.mark.parametrize(
    ("text", "cells"),
    [
        ("ก\tข\r\nค\tง\r\n", [("ก", "ข"), ("ค", "ง")]),
        ('ก\t"ข้อ 1\nข้อ 2"\tค\nง\tจ', [("ก", "ข้อ 1\nข้อ 2", "ค"), ("ง", "จ")]),
        ('"คำว่า ""สุจริต"" ใช้"\tข', [('คำว่า "สุจริต" ใช้', "ข")]),
        ('"ไม่รับของขวัญ"\tข', [('"ไม่รับของขวัญ"', "ข")]),
        ('ก "ข" ค\tง', [('ก "ข" ค', "ง")]),
        ('"ปิดไม่ครบ\tข\nค\tง', [('"ปิดไม่ครบ', "ข"), ("ค", "ง")]),
        ("ก\vข\tค", [("ก\nข", "ค")]),
        ("ก\n\nข", [("ก",), ("",), ("ข",)]),
        ("", []),
        ("\n \n", []),
    ],
    ids=[
        "lines",
        "Excel",
        "quotes",
        "typed quotes",
        "inner quotes",
        "unclosed",
        "line break",
        "blank",
        "empty",
        "space",
    ],
)
def test_every_line_is_in_one_record_and_a_quoted_cell_keeps_its_lines(text: str, cells: list[tuple[str, ...]]) -> None:
    assert [record.cells for record in records_of(text)] == cells


def test_records_know_their_lines() -> None:
    assert [(one.first, one.last) for one in records_of('ก\t"ข\nค"\nง\n\nจ')] == [(1, 2), (3, 3), (4, 4), (5, 5)]


def test_a_hostile_text_is_read_in_one_pass() -> None:
    assert len(records_of('"""""' * 40_000)) == 1
    assert len(records_of('\n"a' * 60_000)) == 60_001
