"""Code and name decide together; a number in front decides nothing a name says otherwise."""

import pytest

from assessments.criteria_book import identify
from assessments.pasted_rows import Status
from assessments.score_cells import Parts
from tests.assessments.books import book_of_year

BOOK = book_of_year(2566)


@pytest.mark.parametrize(
    ("parts", "status", "code"),
    [
        (Parts(number="2", name="การใช้อำนาจ"), Status.SURE, "3"),
        (Parts(name="การแก้ปัญหาการทุจริต"), Status.SURE, "5"),
        (Parts(name="การปรับปรุงระบบการทำงาน"), Status.SURE, "8"),
        (Parts(code="O36", name="แผนปฏิบัติการป้องกันการทุจริต"), Status.SURE, "o36"),
        (Parts(code="o36"), Status.SURE, "o36"),
        (Parts(code="035", name="การดำเนินการเพื่อจัดการความเสี่ยง"), Status.SURE, "o35"),
        (Parts(code="o35", name="แผนปฏิบัติการป้องกันการทุจริต"), Status.CONFLICT, "o35"),
        (Parts(code="o35", name="ค่าน้ำค่าไฟ"), Status.PROPOSED, "o35"),
        (Parts(code="o99", name="แผนปฏิบัติการป้องกันการทุจริต"), Status.PROPOSED, "o36"),
        (Parts(code="o99", name="ค่าน้ำค่าไฟ"), Status.UNKNOWN, ""),
        (Parts(number="7"), Status.PROPOSED, "7"),
        (Parts(number="11"), Status.UNKNOWN, ""),
        (Parts(number="10.2", name="มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"), Status.SURE, "10.2"),
        (Parts(code="o42", name="มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"), Status.SURE, "o42"),
        (Parts(name="มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"), Status.CONFLICT, "10.2"),
        (Parts(name="ท่านเคยเข้าไปมีส่วนร่วมในกระบวนการงบประมาณ"), Status.PROPOSED, "i8"),
        (Parts(name="ค่าน้ำค่าไฟ"), Status.UNKNOWN, ""),
    ],
)
def test_a_row_means_what_its_code_and_name_say(parts: Parts, status: Status, code: str) -> None:
    identity = identify(parts, BOOK)
    assert (identity.status, identity.code) == (status, code)


def test_code_and_name_that_disagree_are_both_offered() -> None:
    identity = identify(Parts(code="o35", name="แผนปฏิบัติการป้องกันการทุจริต"), BOOK)
    assert identity.candidates == ("o35", "o36")
    assert "รหัสเป็น o35 แต่ชื่อเป็นของ o36" in identity.remark


def test_a_number_that_the_name_overrules_is_told() -> None:
    assert "เลขที่ 2" in identify(Parts(number="2", name="การใช้อำนาจ"), BOOK).remark
