"""What was edited after the freezing is told sentence by sentence; what a check says is no difference."""

from dataclasses import replace

import pytest

from disclosures.submissions.content import Frozen, FrozenItem, FrozenLink
from disclosures.submissions.differences import differences_of

A, B, C = (f"https://www.example.go.th/{name}" for name in "abc")
THEN = FrozenItem("o1", "โครงสร้าง", True, "", (FrozenLink(1, A, "หนึ่ง"), FrozenLink(2, B, "สอง")))


def link(position: int, url: str, text: str = "") -> FrozenLink:
    return FrozenLink(position, url, text)


@pytest.mark.parametrize(
    ("now", "sentences"),
    [
        (THEN, None),
        (replace(THEN, links=(replace(THEN.links[0], state="dead"), THEN.links[1])), None),
        (replace(THEN, name="โครงสร้างหน่วยงาน"), ["ชื่อข้อเดิม “โครงสร้าง”"]),
        (replace(THEN, has=False), ["คำตอบเดิม “มี” ขณะนี้ “ไม่มี”"]),
        (replace(THEN, remark="ไม่มีภารกิจ"), ["เหตุที่ไม่มีเดิม “(ว่าง)” ขณะนี้ “ไม่มีภารกิจ”"]),
        (replace(THEN, links=(link(1, A, "หนึ่ง"),)), [f"ไม่มีลิงก์ {B} แล้ว"]),
        (replace(THEN, links=(*THEN.links, link(3, C))), [f"เพิ่มลิงก์ {C}"]),
        (replace(THEN, links=(*THEN.links, link(3, A, "หนึ่ง"))), [f"เพิ่มลิงก์ {A}"]),
        (replace(THEN, links=(link(1, B, "สอง"), link(2, A, "หนึ่ง"))), ["ลำดับของลิงก์เปลี่ยนไป"]),
        (replace(THEN, links=(link(1, A, "แรก"), link(2, B, "สอง"))), [f"คำอธิบายของ {A} ขณะนี้ “แรก”"]),
    ],
    ids=["same", "check", "name", "answer", "remark", "gone", "new", "twice", "order", "text"],
)
def test_a_difference_is_one_sentence(now: FrozenItem, sentences: list[str] | None) -> None:
    found = differences_of(Frozen((THEN,)), Frozen((now,)))
    assert [list(one.sentences) for one in found] == ([sentences] if sentences else [])


def test_an_item_that_left_the_framework_is_told() -> None:
    [found] = differences_of(Frozen((THEN, FrozenItem("o2", "ว่าง", None, "", ()))), Frozen(()))
    assert (found.code, found.sentences) == ("o1", ("ไม่มีข้อนี้ในเกณฑ์แล้ว",))


def test_an_item_new_in_the_framework_is_told_once_it_has_something() -> None:
    empty = FrozenItem("o9", "ข้อใหม่", None, "", ())
    assert differences_of(Frozen(()), Frozen((empty,))) == []
    [found] = differences_of(Frozen(()), Frozen((replace(empty, has=True),)))
    assert found.sentences == ("คำตอบเดิม “ยังไม่ได้ตอบ” ขณะนี้ “มี”",)


def test_the_content_survives_its_storage() -> None:
    frozen = Frozen((THEN,))
    assert Frozen.from_dict(frozen.as_dict()) == frozen
    assert Frozen.from_dict(frozen.as_dict()).digest == frozen.digest


@pytest.mark.parametrize(("read", "shown"), [("2022-10-01", "1 ต.ค. 2565"), ("ต.ค. 2565", "ต.ค. 2565"), ("", "")])
def test_the_date_of_a_document_is_thai_where_it_is_a_day(read: str, shown: str) -> None:
    assert FrozenLink(1, A, document_date=read).dated.replace("\u00a0", " ") == shown
