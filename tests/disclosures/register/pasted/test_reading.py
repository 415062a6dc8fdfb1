"""A pasted table read as items, whatever it was copied from."""

import pytest

from disclosures.register.pasted.reading import MOST_CHARACTERS, read_text, too_long

NAMES = {"o1": "โครงสร้าง", "o2": "ข้อมูลผู้บริหาร", "o28": "ช่องทางแจ้งเรื่องร้องเรียน", "o35": "การจัดการความเสี่ยง"}
A, B, C = (f"https://www.example.go.th/{name}" for name in "abc")


def read(text: str) -> dict[str, list[tuple[str, str]]]:
    return {item.code: [(link.url, link.text) for link in item.links] for item in read_text(text, NAMES).items}


@pytest.mark.parametrize(
    ("text", "items"),
    [
        (f"O1.\t{A}\tผังองค์กร", {"o1": [(A, "ผังองค์กร")]}),
        (f"ข้อ\tURL\tคำอธิบาย\no1\t{A}\t1. ผัง\n\t{B}\t2. กรอบ", {"o1": [(A, "ผัง"), (B, "กรอบ")]}),
        (f'๐๒๘\t"{A}\n{B}"\t"1. หนึ่ง\n2. สอง"', {"o28": [(A, "หนึ่ง"), (B, "สอง")]}),
        (f"๐35\t{A} {B}\tคำเดียว", {"o35": [(A, "คำเดียว"), (B, "")]}),
        (f'o1\t{A}\t"1. หนึ่ง\n2. สอง"', {"o1": [(A, "หนึ่ง สอง")]}),
        (f"o1\tโครงสร้าง\t{A}\tผัง", {"o1": [(A, "ผัง")]}),
        (f"1\tO1\tโครงสร้าง\t{A}", {"o1": [(A, "")]}),
        (f"O1 โครงสร้าง\t{A}", {"o1": [(A, "")]}),
        (f"o1 {A} ผังองค์กร", {"o1": [(A, "ผังองค์กร")]}),
        (f"o1 โครงสร้าง\n{A}\n{B}", {"o1": [(A, ""), (B, "")]}),
        (f"o1\t{A}\n\t\t1. ตามหลัง", {"o1": [(A, "ตามหลัง")]}),
        (f"1\t{A}\n2\t{B}", {"o1": [(A, "")], "o2": [(B, "")]}),
        (f"o1\t{A}\no2\t{B}\nO1\t{C}", {"o1": [(A, ""), (C, "")], "o2": [(B, "")]}),
        (f"o1\t{A}\n9.2 การบริหารงาน\t\t\no2\t{B}", {"o1": [(A, "")], "o2": [(B, "")]}),
        (f"o1\t{A},{B};", {"o1": [(A, ""), (B, "")]}),
        (f"o1\t{A}{B}", {"o1": [(A, ""), (B, "")]}),
        (f"o1\t{A}?next={B}", {"o1": [(f"{A}?next={B}", "")]}),
        ("o1\twww.example.go.th/a", {"o1": [(A, "")]}),
        ("o1\tjavascript:alert(1)\tผิด", {"o1": [("javascript:alert(1)", "ผิด")]}),
        ("o1\tfile:///C:/a.pdf", {"o1": [("file:///C:/a.pdf", "")]}),
        (f"o1\t-\to1\t{A}", {"o1": [(A, "o1")]}),
        ("ข้อ\tURL\n\n", {}),
        ("เรื่องทั่วไป", {}),
    ],
)
def test_every_shape_of_a_table_gives_its_items(text: str, items: dict[str, list[tuple[str, str]]]) -> None:
    assert read(text) == items


def test_an_item_without_an_address_has_its_words_as_a_remark() -> None:
    (item,) = read_text("o1\t-\tไม่มีเรื่องร้องเรียน\n\t\tในปีนี้", NAMES).items
    assert (item.links, item.remark, item.lines) == ([], "ไม่มีเรื่องร้องเรียน\nในปีนี้", [1, 2])


def test_an_address_of_no_known_item_is_told_and_a_heading_is_skipped() -> None:
    pasted = read_text(f"ข้อ\tURL\no1\t{A}\nx99\t{B}\tอื่น\n9.2\tการบริหารงาน", NAMES)
    assert read(f"ข้อ\tURL\no1\t{A}\nx99\t{B}\tอื่น\n9.2\tการบริหารงาน") == {"o1": [(A, "")]}
    assert pasted.unplaced == {3: f"x99 {B} อื่น"}
    assert list(pasted.skipped) == [1, 4]


@pytest.mark.parametrize(
    ("text", "said"),
    [(" \n", "ยังไม่มีข้อความ"), ("ก" * (MOST_CHARACTERS + 1), "ยาว 200,001 ตัวอักษร"), ("o1", "")],
    ids=["blank", "long", "short"],
)
def test_a_text_that_cannot_be_read_is_told_why(text: str, said: str) -> None:
    found = too_long(text)
    assert said in found
    assert bool(said) == bool(found)
