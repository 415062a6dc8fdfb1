"""Titles broken to fit a narrow cell."""

import pytest

from measures.pasted.titles import title_of


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("เสริมสร้างการรับ\nรู้ให้บุคลากร", "เสริมสร้างการรับรู้ให้บุคลากร"),
        ("ใช้ระบบ\nE-Service\nให้ครบ", "ใช้ระบบ E-Service ให้ครบ"),
        ("▪ หนึ่ง\n▪ สอง", "▪ หนึ่ง\n▪ สอง"),
        ("▪ หนึ่ง", "หนึ่ง"),
        ("1. หนึ่ง\nต่อ\n2. สอง", "1. หนึ่งต่อ\n2. สอง"),
        ("", ""),
    ],
)
def test_lines_are_joined_but_bullets_stay(text: str, title: str) -> None:
    assert title_of(text) == title
