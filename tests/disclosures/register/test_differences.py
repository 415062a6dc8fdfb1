"""What of an item is another than everybody reads."""

from dataclasses import replace

import pytest

from disclosures.register.content import ItemContent, LinkContent
from disclosures.register.differences import difference

A, B, C = (LinkContent(place, f"https://{name}.example/", name) for place, name in enumerate("abc", 1))
ITEM = ItemContent("o1", "โครงสร้าง", True, "", (A, B))


def test_the_same_has_none() -> None:
    assert difference(ITEM, ITEM).none


def test_links_come_and_go_by_their_address() -> None:
    found = difference(ITEM, replace(ITEM, links=(A, C)))
    assert (found.added, found.removed, found.texts, found.others) == ((C,), (B,), (), ())


def test_another_line_beside_the_same_address_is_told_apart() -> None:
    renamed = replace(A, text="ใหม่")
    found = difference(ITEM, replace(ITEM, links=(renamed, B)))
    assert (found.added, found.removed, found.texts) == ((), (), (renamed,))


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (replace(ITEM, has=False), "เปลี่ยนจาก “มี” เป็น “ไม่มี”"),
        (replace(ITEM, remark="เหตุ"), "แก้ไขเหตุผล"),
        (replace(ITEM, name="อื่น"), "ชื่อข้อเดิม “โครงสร้าง”"),
        (replace(ITEM, links=(B, A)), "ลำดับลิงก์เปลี่ยน"),
        (replace(ITEM, links=(A, B, A)), "ลำดับลิงก์เปลี่ยน"),
    ],
    ids=["has", "remark", "name", "order", "repeated"],
)
def test_whatever_else_changed_is_said(now: ItemContent, said: str) -> None:
    assert difference(ITEM, now).others == (said,)
