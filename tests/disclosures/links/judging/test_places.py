import pytest

from disclosures.links.judging.places import place_at, seats_in


@pytest.mark.parametrize(
    ("text", "district", "province"),
    [
        (" อำเภอน้ำเกลี้ยง จังหวัดศรีสะเกษ", "น้ำเกลี้ยง", "ศรีสะเกษ"),
        ("\nอำเภอน้ำเกลี้ยง\nจังหวัดศรีสะเกษ", "น้ำเกลี้ยง", "ศรีสะเกษ"),
        (" อ.น้ำเกลี้ยง จ.ศรีสะเกษ", "น้ำเกลี้ยง", "ศรีสะเกษ"),
        (" ตำบลเขิน อำเภอน้ำเกลี้ยง จังหวัดศรีสะเกษ", "น้ำเกลี้ยง", "ศรีสะเกษ"),
        (" จังหวัดศรีสะเกษได้จัดทำ", "", "ศรีสะเกษ"),
        (" จังหวัดสมมติ", "", ""),
        (" ได้จัดทำแผน", "", ""),
    ],
)
def test_a_place_is_read_behind_a_name(text: str, district: str, province: str) -> None:
    place = place_at(text, 0)
    assert (place.district, place.province) == (district, province)


def test_districts_with_their_province_are_found_wherever_they_stand() -> None:
    text = "ณ อำเภอเมืองยาง จังหวัดนครราชสีมา และ อ.น้ำเกลี้ยง จ.ศรีสะเกษ อำเภอเดียว จังหวัดสมมติ"
    assert [(seat.district, seat.province) for seat in seats_in(text)] == [
        ("เมืองยาง", "นครราชสีมา"),
        ("น้ำเกลี้ยง", "ศรีสะเกษ"),
    ]
