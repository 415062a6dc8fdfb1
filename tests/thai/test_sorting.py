"""Thai dictionary order."""

import pytest

from thai.sorting import sort_key


@pytest.mark.parametrize(
    "ordered",
    [
        ["กรุงเทพมหานคร", "ขอนแก่น", "เชียงราย", "นครศรีธรรมราช", "บุรีรัมย์", "แพร่", "ศรีสะเกษ"],
        ["เก", "เกม", "แก", "ขา", "เขา", "ไข"],
        ["กา", "ก่า", "ก้า", "กาง"],
        ["สำนักปลัด", "หน่วยตรวจสอบภายใน"],
    ],
)
def test_words_stand_in_dictionary_order(ordered: list[str]) -> None:
    assert sorted(reversed(ordered), key=sort_key) == ordered
