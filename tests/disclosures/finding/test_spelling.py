"""Which spellings are one slip apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from disclosures.finding.spelling import ONE_SLIP, grams, slip, spelling_distance

THAI = st.text(alphabet="กขคงเแ่้ิ", max_size=12)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("แพร", "แพร่"),
        ("เชิณ", "เขิน"),
        ("เงิน", "เขิน"),
        ("หินตัง", "หินตั้ง"),
        ("หินตั้งง", "หินตั้ง"),
        ("สองชัน", "สองชั้น"),
        ("แม่คัมมี", "แม่คำมี"),
        ("บุรีลัม", "บุรีรัมย์"),
        ("ศรีสะเกส", "ศรีสะเกษ"),
        ("ข่าว", "ข้าว"),
    ],
)
def test_one_slip_or_two_of_ear_and_eye_are_near(typed: str, name: str) -> None:
    far = slip(typed, name)
    assert far is not None
    assert far <= ONE_SLIP
    assert len(grams(typed) & grams(name)) >= len(grams(typed)) - 2


@pytest.mark.parametrize(
    ("typed", "name"), [("ทินตัง", "หินตั้ง"), ("นาน", "น่าน์ๆๆ"), ("กรุงเทพ", "กระสัง"), ("ก", "กขคง"), ("", "เขิน")]
)
def test_another_word_is_not_near(typed: str, name: str) -> None:
    assert slip(typed, name) is None


@pytest.mark.parametrize("typed", ["ขาว", "ข่าว", "ข้าว", "ขา"])
def test_a_name_of_three_letters_is_near_to_nothing(typed: str) -> None:
    assert slip(typed, "ขาว") is None


@given(THAI, THAI)
def test_distance_goes_both_ways_and_is_nothing_only_for_equals(one: str, other: str) -> None:
    there, back = spelling_distance(one, other, 20), spelling_distance(other, one, 20)
    assert there == back
    assert (there == 0) is (one == other)
