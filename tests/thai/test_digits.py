"""Digits in official papers."""

import pytest

from thai.digits import mixes_digits, official_digits, to_arabic, to_thai


@pytest.mark.parametrize(
    ("plain", "official"),
    [
        ("ปี 2563 ได้ 60.40 คะแนน", "ปี ๒๕๖๓ ได้ ๖๐.๔๐ คะแนน"),
        ("ดู https://www.example.go.th/2563/a1.pdf หน้า 2", "ดู https://www.example.go.th/2563/a1.pdf หน้า ๒"),
        ("www.example.go.th/ita2563 ข้อ 1", "www.example.go.th/ita2563 ข้อ ๑"),
        ("ita2563@example.go.th โทร. 054", "ita2563@example.go.th โทร. ๐๕๔"),
        ("COVID-19 ระลอก 3", "COVID-19 ระลอก ๓"),
        ("ISO 9001 ปี 2560", "ISO 9001 ปี ๒๕๖๐"),
        ("ข้อ o35 และ O43", "ข้อ o35 และ O43"),
        ("ที่ พร 71801/116", "ที่ พร ๗๑๘๐๑/๑๑๖"),
        ("ผล ITA 2563 และ ISO 9001:2015", "ผล ITA ๒๕๖๓ และ ISO 9001:2015"),
        ("(ITA) ปี 2563", "(ITA) ปี ๒๕๖๓"),
        ("4G 5.5 บาท", "4G ๕.๕ บาท"),
        ("", ""),
    ],
)
def test_official_papers_keep_the_digits_of_latin_names_and_addresses(plain: str, official: str) -> None:
    assert official_digits(plain) == official


@pytest.mark.parametrize(
    ("text", "mixed"),
    [("8๔.๘๕", True), ("๗๖.2๖", True), ("๘๖.๕๖ และ 73.79", False), ("2563", False), ("ไม่มีเลข", False)],
)
def test_mixed_digits_are_seen_inside_one_number_only(text: str, mixed: bool) -> None:
    assert mixes_digits(text) is mixed


def test_digits_go_both_ways() -> None:
    assert to_arabic(to_thai("0123456789 ก")) == "0123456789 ก"
