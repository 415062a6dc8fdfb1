"""What is taken for personal data, and what only looks like it."""

import pytest

from disclosures.privacy.finding import finds_in
from disclosures.privacy.finds import What
from tests.disclosures.privacy.numbers import grouped, identity
from thai.digits import to_thai

ID = identity()


def found(text: str, what: What) -> list[str]:
    return [find.value for find in finds_in(text) if find.what == what]


WRITINGS = {
    "plain": ID,
    "hyphens": grouped(ID),
    "spaces": grouped(ID, " "),
    "points": grouped(ID, "."),
    "dashes with spaces": grouped(ID, " - "),
    "hyphens elsewhere": grouped(ID, "-", (3, 5, 5)),
    "boxes": " ".join(ID),
    "Thai digits": to_thai(grouped(ID)),
    "Thai digits with spaces": to_thai(grouped(ID, " ")),
    "inside words": f"เลขประจำตัว{ID}ของผู้ยื่น",
    "after another number": f"1 {grouped(ID)}",
    "unseen letters between": "\u200b".join(grouped(ID)),
}


@pytest.mark.parametrize("writing", WRITINGS)
def test_an_identity_number_is_found_however_it_is_written(writing: str) -> None:
    assert found(f"ผู้ยื่น {WRITINGS[writing]} ลงชื่อ", What.IDENTITY) == [ID]


OTHERS = {
    "wrong check digit": ID[:12] + str((int(ID[12]) + 1) % 10),
    "inside a longer number": f"5{ID}",
    "before more digits": f"{ID}5",
    "inside a hyphenated number": f"77-{grouped(ID)}-5",
    "a juristic person": identity("0", "1055620123"),
    "a book": identity("9", "78616123456"),
    "a table": f"{ID[:4]} {ID[4:6]} {ID[6:11]} {ID[11:]}",
    "two lines": f"{ID[:6]}\n{ID[6:]}",
}


@pytest.mark.parametrize("other", OTHERS)
def test_another_number_is_no_identity_number(other: str) -> None:
    assert found(OTHERS[other], What.IDENTITY) == []


def test_two_writings_of_one_number_are_one_find_shown_in_part() -> None:
    [find] = finds_in(f"{ID} {grouped(ID)}")
    assert find.shown == f"{ID[0]}-{ID[1:5]}-xxxxx-xx-{ID[12]}"
    assert ID not in find.shown


MOBILES = [
    "0812345678", "081-234-5678", "081 234 5678", "08-1234-5678", "0-8123-4567-8", "081.234.5678", "(081) 234-5678",
    "+66812345678", "+66 81 234 5678", "+66 (0)81 234 5678", "๐๘๑-๒๓๔-๕๖๗๘", "๐๘๑๒๓๔๕๖๗๘", "โทร.081-2345678",
    "0 8 1 2 3 4 5 6 7 8", "081-234-5678-9",
]  # fmt: skip


@pytest.mark.parametrize("written", MOBILES)
def test_a_mobile_number_is_found_however_it_is_grouped(written: str) -> None:
    [find] = finds_in(f"ติดต่อ {written} ในเวลาราชการ")
    assert (find.what, find.value, find.shown) == (What.MOBILE, "0812345678", "081-xxx-x678")


@pytest.mark.parametrize("start", ["06", "08", "09"])
def test_every_mobile_prefix_counts(start: str) -> None:
    assert found(f"{start}11112222", What.MOBILE) == [f"{start}11112222"]


@pytest.mark.parametrize(
    "written",
    ["054-123456", "0 5460 0000", "02-123-4567", "081-234-567", "08123456789", "1081234567890", "0.812345678", "1134",
     "07-1234-5678", "1.081 234 5678", "เลขที่ 081/2566", "วันที่ 08/12/2566 ถึง 09/01/2567"],
)  # fmt: skip
def test_another_number_is_no_mobile_number(written: str) -> None:
    assert finds_in(written) == []


HOMES = {
    "บ้านเลขที่ 12/3 หมู่ที่ 5 ต.ตัวอย่าง อ.ตัวอย่าง จ.ตัวอย่าง": "12/3 5",
    "บ้านเลขที่ ๑๒/๓ หมู่ ๕ ตำบลตัวอย่าง": "12/3 5",
    "นายสมมติ ตัวอย่าง เลขที่ 45 หมู่ที่ 2 ตำบลตัวอย่าง": "45 2",
    "นางสาวสมมติ ตัวอย่าง อยู่ที่ 45/1 ม.2 ต.ตัวอย่าง": "45/1 2",
    "นายกมล ตัวอย่าง\nที่อยู่ 7 หมู่ 9": "7 9",
    "สำนักงานรับคำร้องจากนางสมมติ ตัวอย่าง บ้านเลขที่ 8": "8",
}


@pytest.mark.parametrize("text", HOMES)
def test_a_home_is_found(text: str) -> None:
    assert found(text, What.HOME) == [HOMES[text]]


@pytest.mark.parametrize(
    "text",
    ["หนังสือเลขที่ 71234/2566", "คำสั่ง เลขที่ 116/2563 หมู่บ้านตัวอย่าง", "ที่ทำการองค์การบริหารส่วนตำบล เลขที่ 99 หมู่ที่ 1 ตำบลตัวอย่าง",
     "นายกองค์การบริหารส่วนตำบลตัวอย่าง 99 หมู่ 1", "เลขที่ 99 หมู่ที่ 1 ตำบลตัวอย่าง", "นายสมมติ ตัวอย่าง นายก อบต. ที่ทำการเลขที่ 9 หมู่ 1",
     "การขอบ้านเลขที่ 5 ขั้นตอน", "ห้างหุ้นส่วนตัวอย่าง บ้านเลขที่ 3 หมู่ 4 ตำบลตัวอย่าง"],
)  # fmt: skip
def test_an_address_of_nobody_in_particular_is_no_home(text: str) -> None:
    assert found(text, What.HOME) == []


def test_a_home_is_shown_without_its_number() -> None:
    assert [find.shown for find in finds_in("บ้านเลขที่ 12/3 หมู่ 5")] == ["บ้านเลขที่ xx/x หมู่ที่ 5"]


def test_a_text_without_any_has_none() -> None:
    assert finds_in("ประกาศ ณ วันที่ 1 ตุลาคม 2566 งบประมาณ 1,234,567.89 บาท โทร. 1669") == []
