"""How an organization stands in the directory."""

import pytest

from disclosures.finding.keys import LONGEST_ORDER, directory_key, order_key, parts_of, search_key


@pytest.mark.parametrize(
    ("official", "parts"),
    [
        ("องค์การบริหารส่วนตำบลเขิน", ("เขิน", "อบต.เขิน")),
        ("องค์การบริหารส่วนจังหวัดแพร่", ("แพร่", "อบจ.แพร่")),
        ("เทศบาลตำบลสองชั้น", ("สองชั้น", "ทต.สองชั้น")),
        ("เทศบาลเมืองเมืองพล", ("เมืองพล", "ทม.เมืองพล")),
        ("เมืองตัวอย่าง", ("เมืองตัวอย่าง", "เมืองตัวอย่าง")),
        ("เทศบาลนคร", ("เทศบาลนคร", "เทศบาลนคร")),
    ],
)
def test_the_name_is_what_stands_behind_the_kind(official: str, parts: tuple[str, str]) -> None:
    assert parts_of(official) == parts


def test_a_key_always_has_five_strokes() -> None:
    now = search_key("เขิน", "อบต.เขิน", "อบต.เขิน", "น้ำเกลี้ยง", "ศรีสะเกษ")
    assert now == "เขิน|อบตเขิน|อบตเขิน|น้ำเกลี้ยง|ศรีสะเกษ"
    for former in ([], [now], [now, now]):
        assert directory_key(now, former).count("|") == 5


def test_every_database_sorts_names_like_a_dictionary() -> None:
    names = ["ฮอด", "เขิน", "กระสัง", "แพร่", "ขาว", "ข่าว", "ข้าว", "โคก", "หนอง 10", "แม่คำมี"]
    ordered = ["กระสัง", "ขาว", "ข่าว", "ข้าว", "เขิน", "โคก", "แพร่", "แม่คำมี", "หนอง 10", "ฮอด"]
    assert sorted(names, key=order_key) == ordered
    assert all(set(order_key(name)) <= set("0123456789abcdef") for name in [*names, "Café 💥"])
    assert len(order_key("ก" * 300)) == LONGEST_ORDER
