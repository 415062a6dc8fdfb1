"""What the columns of a table are read as, once a person has had a say."""

from collections.abc import Mapping

import pytest

from measures.pasted.columns import Column
from measures.pasted.readings import TableReading, readings_of
from measures.pasted.request import PasteRequest
from measures.pasted.tables import tables_of

T, M, WHO, U = Column.TITLE, Column.METHOD, Column.OWNERS, Column.UNKNOWN
WITH_HEAD = "มาตรการ\tวิธีการ\tผู้รับผิดชอบ\tผลการดำเนินการ\nก\tข\tค\tง"


def reading(text: str, chosen: Mapping[int, Column] | None = None) -> TableReading:
    columns = {(0, place): column for place, column in (chosen or {}).items()}
    return readings_of(tables_of(text), PasteRequest(text, columns))[0]


@pytest.mark.parametrize(
    ("chosen", "columns"),
    [
        ({}, (T, M, WHO, Column.RESULT)),
        ({0: T, 1: M, 2: WHO, 3: U}, (T, M, WHO, U)),
        ({0: T, 1: T, 2: WHO, 3: U}, (U, T, WHO, U)),
        ({1: U}, (T, U, WHO, Column.RESULT)),
    ],
    ids=["headings", "as shown", "title moved", "left out"],
)
def test_the_column_chosen_anew_wins(chosen: Mapping[int, Column], columns: tuple[Column, ...]) -> None:
    assert reading(WITH_HEAD, chosen).columns == columns


def test_columns_of_progress_are_skipped_and_said_so() -> None:
    (skipped,) = reading(WITH_HEAD).noted
    assert (skipped.words, skipped.note) == ("ผลการดำเนินการ", "ไม่ได้อ่าน ผลการดำเนินการบันทึกในรอบการรายงาน")
    assert (Column.UNKNOWN.value, "ไม่ใช้ช่องนี้", True) in skipped.options


def test_nothing_is_read_before_the_title_is_known() -> None:
    plain = "ก\tข\nค\tง"
    assert (reading(plain).is_titled, reading(plain).entries) == (False, [])
    assert [entry.title for entry in reading(plain, {1: T}).entries] == ["ข", "ง"]
    assert reading(plain).headings[0].sample == "ก"


def test_a_column_that_stands_in_for_the_title_is_pointed_out() -> None:
    text = "ข้อเสนอแนะจากผู้ประเมิน\tขั้นตอนหรือวิธีการ\nก\tข"
    assert [(one.words, one.note) for one in reading(text).noted] == [("ข้อเสนอแนะจากผู้ประเมิน", "ใช้เป็นชื่อมาตรการ")]
