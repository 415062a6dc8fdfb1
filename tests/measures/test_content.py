"""What changes the fingerprint of a measure, and what does not."""

from dataclasses import replace
from typing import Any

import pytest

from measures.content import LABELS, Content, changes, fingerprint, printed_code

CONTENT = Content(
    title="จัดทำคู่มือการให้บริการ",
    issue="2 การให้บริการ",
    method="1. ประชุมคณะทำงาน\n2. เผยแพร่คู่มือ 10 ข้อ",
    owners="สำนักปลัด",
    period="2 ต.ค. 2566 – 30 ก.ย. 2567",
    dates="2023-10-02/2024-09-30",
    monitoring="รายงานทุกเดือน",
    budget="5,000 บาท",
    success="เผยแพร่ครบ",
    links=("2566:o42 มาตรการ", "2566:o43 การดำเนินการ"),
)


@pytest.mark.parametrize("name", LABELS)
def test_every_field_changes_the_fingerprint(name: str) -> None:
    value: Any = ("2566:o26 รายงาน",) if name == "links" else getattr(CONTENT, name) + "ใหม่"
    changed = replace(CONTENT, **{name: value})
    assert changed.digest != CONTENT.digest
    assert [change.name for change in changes(CONTENT, changed)] == [name]


@pytest.mark.parametrize(
    "same",
    [
        {"method": "๑.ประชุมคณะทำงาน\r\n\r\n๒. เผยแพร่คู่มือ ๑๐ ข้อ  "},
        {"title": "จัดทํา คู่มือ การให้บริการ"},
        {"budget": "๕,๐๐๐บาท"},
        {"links": ("2566:o43 การดำเนินการ", "2566:o42 มาตรการ")},
        {"links": ("2566:o42 ชื่อที่แก้คำผิดแล้ว", "2566:o43 การดำเนินการ")},
    ],
    ids=["digits and lines", "split am", "digit style", "order of links", "name of a link"],
)
def test_how_it_is_typed_does_not(same: dict[str, Any]) -> None:
    retyped = replace(CONTENT, **same)
    assert retyped.digest == CONTENT.digest
    assert changes(CONTENT, retyped) == []


def test_a_stored_content_reads_back_as_it_was() -> None:
    assert Content.from_dict(CONTENT.as_dict()) == CONTENT


def test_a_field_that_an_older_record_lacks_is_empty() -> None:
    older = CONTENT.as_dict()
    del older["budget"]
    assert Content.from_dict(older).budget == ""


def test_the_fingerprint_of_several_knows_no_order() -> None:
    assert fingerprint(["a", "b"]) == fingerprint(["b", "a"])
    assert fingerprint(["a", "b"]) != fingerprint(["a"])


def test_a_code_is_printed_in_groups_of_four() -> None:
    assert printed_code("3f9a21c804d7be65" + "0" * 48) == "3f9a 21c8 04d7 be65"
