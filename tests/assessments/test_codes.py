"""Codes as people type them."""

import pytest

from assessments.codes import read_code
from tests.assessments.trees import year_2566

KNOWN = year_2566().nodes


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("o35", "o35"),
        ("O35.", "o35"),
        (" o 35 ", "o35"),
        ("ข้อ o35", "o35"),
        ("o๓๕", "o35"),
        ("๐35", "o35"),
        ("๐๓๕", "o35"),
        ("035", "o35"),
        ("I7", "i7"),
        ("E11", "e11"),
        ("๙", "9"),
        ("ตัวชี้วัดที่ ๑๐", "10"),
        ("๙.๑", "9.1"),
        ("ตัวชี้วัดย่อยที่ 9.1", "9.1"),
        ("oit", "OIT"),
        ("09", None),
        ("๐9", None),
        ("o44", None),
        ("11", None),
        ("x1", None),
        ("", None),
    ],
)
def test_a_code_is_read_as_typed_or_not_at_all(typed: str, code: str | None) -> None:
    assert read_code(typed, KNOWN) == code
