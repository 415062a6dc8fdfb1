"""Slips of the pen, named as they stand in the text."""

import pytest

from measures.pasted.defects import defects_in


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("ต.ต. 63 - มี.ค. 64", ["ไม่มีเดือน “ต.ต.” ระบบอ่านเป็น ต.ค."]),
        ("ได้ 8๔.๘๕ คะแนน", ["“8๔.๘๕” มีทั้งเลขไทยและเลขอารบิก"]),
        ("พ.ศ. ๒๕๖o", ["“๒๕๖o” มีตัวอักษร o แทนเลขศูนย์"]),
        ("ข้อ ๑. ปี 2566", []),
        ("o35 และ OIT ข้อ ๒", []),
    ],
)
def test_a_slip_is_named(text: str, said: list[str]) -> None:
    assert defects_in(text) == said
