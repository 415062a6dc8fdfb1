import pytest

from disclosures.links.judging.slips import is_slip


@pytest.mark.parametrize(
    ("name", "own"),
    [
        ("ทินตัง", "หินตั้ง"),
        ("เชิน", "เขิน"),
        ("เขิณ", "เขิน"),
        ("หนองบ้ว", "หนองบัว"),
        ("หนองบัวว", "หนองบัว"),
        ("นองบัว", "หนองบัว"),
    ],
)
def test_one_letter_off_may_be_a_slip(name: str, own: str) -> None:
    assert is_slip(name, own)


@pytest.mark.parametrize(("name", "own"), [("โพธิ์ศรี", "โพธิ์ไทร"), ("หนองบัวดง", "หนองบัว"), ("ดอนแก้ว", "ดอนกลาง")])
def test_a_neighbour_is_no_slip(name: str, own: str) -> None:
    assert not is_slip(name, own)
