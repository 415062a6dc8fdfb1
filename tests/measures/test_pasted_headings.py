"""Where a table begins, and what its columns are taken for."""

import pytest

from measures.pasted.columns import Column
from measures.pasted.headings import heading_at, heading_of, repeats, settled
from measures.pasted.records import records_of

T, ISSUE, M, WHO, P = Column.TITLE, Column.ISSUE, Column.METHOD, Column.OWNERS, Column.PERIOD
W, R, U = Column.MONITORING, Column.RECOMMENDATION, Column.UNKNOWN


@pytest.mark.parametrize(
    ("cells", "columns"),
    [
        ("มาตรการ|วิธีการ|ผู้รับผิดชอบ", (T, M, WHO)),
        ("|วิธีการ|ผู้รับผิดชอบ", (U, M, WHO)),
        ("มาตรการ|วิธีการ|ฝ่าย|ผู้รับผิดชอบ|ระยะเวลา", (T, M, U, WHO, P)),
        ("ผู้รับผิดชอบ|ระยะเวลา", None),
        ("มาตรการลดขั้นตอน|วิธีการประชุม|กองคลัง|ต.ค. 66", None),
        ("ข้อคำถาม|คะแนน", None),
    ],
)
def test_a_heading_names_a_measure_and_more(cells: str, columns: tuple[Column, ...] | None) -> None:
    assert heading_of(cells.split("|")) == columns


@pytest.mark.parametrize(
    ("text", "cells", "count"),
    [
        ("มาตรการ\tวิธีการ\tระยะเวลา\nดำเนินการ\tการติดตามผล\nก\tข\tค\tง", 4, 2),
        ("มาตรการ/\nแนวทาง\tวิธีการ\tผู้รับผิดชอบ/\nผู้ที่เกี่ยวข้อง\nก\tข\tค", 3, 3),
        ("มาตรการ\tวิธีการ\nทำความสะอาด\tทุกวัน", 2, 1),
    ],
    ids=["inside", "both ends", "whole"],
)
def test_a_heading_that_word_broke_is_one(text: str, cells: int, count: int) -> None:
    found = heading_at(records_of(text), 0)
    assert found is not None
    assert (len(found[0]), found[1]) == (cells, count)


def test_words_above_a_heading_are_no_part_of_it() -> None:
    assert heading_at(records_of("ดังนี้\nมาตรการ\tวิธีการ\tผู้รับผิดชอบ"), 0) is None


@pytest.mark.parametrize(
    ("columns", "other", "same"), [((U, M), (T, M), True), ((T, M), (M, T), False), ((T,), (T, M), False)]
)
def test_a_heading_of_the_next_page_repeats_the_first(
    columns: tuple[Column, ...], other: tuple[Column, ...], same: bool
) -> None:
    assert repeats(columns, other) is same


@pytest.mark.parametrize(
    ("columns", "expected"),
    [
        ((R, M, WHO, W), (T, M, WHO, W)),
        ((U, M, WHO), (T, M, WHO)),
        ((T, T, WHO), (T, M, WHO)),
        ((ISSUE, T, M, M), (ISSUE, T, M, U)),
        ((T, R, M), (T, R, M)),
    ],
)
def test_each_column_stands_once_and_one_of_them_is_the_title(
    columns: tuple[Column, ...], expected: tuple[Column, ...]
) -> None:
    assert settled(columns) == expected
