"""Which lines of a cell hang below their number or bullet."""

import pytest

from reports.paper import Cell, hangs


@pytest.mark.parametrize(
    ("line", "hanging"),
    [
        ("1. แต่งตั้งคณะทำงาน", True),
        ("๑) แจ้งเวียน", True),
        ("(2) เผยแพร่", True),
        ("- ติดประกาศ", True),
        ("• ประชุม", True),
        ("9.1 จัดทำแผน", True),
        ("๑๑.๒ รายงาน", True),
        ("2566 เป็นปีแรก", False),
        ("3.50", False),
        ("2.ตุลาคม", True),
        ("ข้อ 1. แรก", False),
        ("", False),
    ],
)
def test_a_line_hangs_below_its_number_or_bullet(line: str, hanging: bool) -> None:
    assert hangs(line) is hanging
    assert Cell((line,)).marked == ((line, hanging),)
