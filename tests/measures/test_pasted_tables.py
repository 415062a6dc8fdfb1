"""The tables of whole documents, with whatever stands around them."""

from pathlib import Path

import pytest

from measures.pasted.columns import Column
from measures.pasted.tables import tables_of

HEAD = "มาตรการ\tวิธีการ\tผู้รับผิดชอบ\n"


def shape(text: str) -> list[tuple[int, int]]:
    """Width and rows of each table."""
    return [(table.width, len(table.rows)) for table in tables_of(text)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", []),
        ("ข้อความ\nธรรมดา", []),
        ("คำนำ\n\nข้อ\tคะแนน\nก\t1\n\n" + HEAD + "ก\tข\tค\n", [(3, 1)]),
        (HEAD + "ก\tข\tค\n\n" + HEAD + "ง\tจ\tฉ", [(3, 2)]),
        (HEAD + "ก\tข\tค\n\n\tวิธีการ\tผู้รับผิดชอบ\nง\tจ\tฉ", [(3, 2)]),
        (HEAD + "ก\tข\tค\n\nมาตรการ\tผู้รับผิดชอบ\nง\tจ", [(3, 1), (2, 1)]),
        ("ก\tข\nค\tง\nจ\tฉ\tช", [(2, 3)]),
        (HEAD, [(3, 1)]),
    ],
    ids=["empty", "prose", "among others", "repeated", "half repeated", "two kinds", "no heading", "heading alone"],
)
def test_tables_begin_at_their_headings(text: str, found: list[tuple[int, int]]) -> None:
    assert shape(text) == found


def test_a_table_of_one_cell_a_line_is_read_across_its_blank_lines() -> None:
    text = "\n".join(["\tมาตรการ", "\tวิธีการ", "\tผู้รับผิดชอบ", "", "\tก", "ข", "\tค", "", "\tง", "", "คำท้าย", "\tจ"])
    (table,) = tables_of(text)
    assert table.columns == (Column.TITLE, Column.METHOD, Column.OWNERS)
    assert [row.cells for row in table.rows] == [("ก\nข", "ค", "ง"), ("จ", "", "")]


@pytest.mark.seeds
@pytest.mark.parametrize(
    ("seed", "columns", "rows"),
    [
        ("000", "title method owners_text period_text monitoring", 7),
        ("001", "title method owners_text period_text result suggestion", 13),
        ("003", "issue title owners_text method period_text", 13),
        ("004", "recommendation method owners_text monitoring", 3),
    ],
)
def test_the_tables_of_the_sample_documents_are_found_in_them(seeds: Path, seed: str, columns: str, rows: int) -> None:
    (table,) = tables_of(next(seeds.glob(f"{seed}*")).read_text(encoding="utf-8"))
    assert " ".join(table.columns) == columns
    assert len(table.rows) == rows
