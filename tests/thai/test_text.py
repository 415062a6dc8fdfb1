"""Text as it is stored and compared."""

import pytest

from thai.text import match_key, tidy


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("อํานาจ", "อำนาจ"),
        ("นํ้า", "น้ำ"),
        ("เเผน", "แผน"),
        ("ก\u200bข\u00a0 ค ", "กข ค"),
        ("บรรทัด\r\nสอง", "บรรทัด\nสอง"),
    ],
)
def test_text_is_tidied_before_it_is_stored(typed: str, stored: str) -> None:
    assert tidy(typed) == stored
    assert tidy(stored) == stored


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("การใช้อํานาจ", "การใช้อำนาจ ", True),
        ("ตัวชี้วัดที่ ๓", "ตัวชี้วัดที่ 3", True),
        ("E-Service", "e service", True),
        ("การใช้งบประมาณ", "การใช้อำนาจ", False),
        ("คุณภาพ", "คณภาพ", False),
    ],
)
def test_names_are_compared_by_what_identifies_them(one: str, other: str, same: bool) -> None:
    assert (match_key(one) == match_key(other)) is same
