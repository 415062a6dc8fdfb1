"""Rows broken over lines are put together; lines that only stand next to each other are not."""

import pytest

from assessments.pasted_lines import records_of
from assessments.row_joining import join_rows
from tests.assessments.books import book_of_year

BOOK = book_of_year(2566)


@pytest.mark.parametrize(
    ("text", "spans"),
    [
        ("1\nการปฏิบัติหน้าที่\n99.75\n2\nการใช้งบประมาณ\n98.11", [(1, 3, "99.75"), (4, 6, "98.11")]),
        ("o1\nโครงสร้าง\n100\no2\nข้อมูลผู้บริหาร\n0", [(1, 3, "100"), (4, 6, "0")]),
        ("การใช้อำนาจ\n98.37", [(1, 2, "98.37")]),
        ("การใช้\nงบประมาณ\t98.11", [(1, 2, "98.11")]),
        ("การใช้ทรัพย์สิน\nของราชการ\t96.35", [(1, 2, "96.35")]),
        (
            "i15 ผู้บังคับบัญชาของท่าน มีการคัดเลือกผู้เข้ารับการฝึกอบรม\nการศึกษาดูงาน หรือการให้ทุนการศึกษา อย่างเป็นธรรม 98.50",
            [(1, 2, "98.50")],
        ),
        (
            "i16 ท่านเคยถูกผู้บังคับบัญชาสั่งการให้ทำธุระส่วนตัวของ 97.73\nผู้บังคับบัญชา มากน้อยเพียงใด\ni17 ท่านเคยถูก 97.73",
            [(1, 2, "97.73"), (3, 3, "97.73")],
        ),
        ("การใช้อำนาจ\nการใช้งบประมาณ\t98.11", [(1, 1, ""), (2, 2, "98.11")]),
        ("มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน\nประจำปีงบประมาณ พ.ศ. 2567", [(1, 1, ""), (2, 2, "2567")]),
        ("การใช้อำนาจ\n\n\nคะแนนรวม 87.33", [(1, 1, ""), (4, 4, "87.33")]),
        ("o1 โครงสร้าง\no2 ข้อมูลผู้บริหาร 100", [(1, 1, ""), (2, 2, "100")]),
    ],
)
def test_lines_that_are_one_row_become_one(text: str, spans: list[tuple[int, int, str]]) -> None:
    pieces = join_rows(records_of(text), BOOK)
    assert [(piece.record.first, piece.record.last, piece.parts.score) for piece in pieces] == spans
