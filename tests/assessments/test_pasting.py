"""Recommendations pasted as one text."""

import pytest

from assessments.pasting import opening_of, split_recommendations

OPENING = opening_of(
    {
        "EIT": ["แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", "EIT", "แบบวัด EIT"],
        "OIT": ["แบบตรวจการเปิดเผยข้อมูลสาธารณะ", "OIT", "แบบวัด OIT"],
        "7": ["ประสิทธิภาพการสื่อสาร"],
        "8": ["การปรับปรุงการทำงาน", "การปรับปรุงระบบการทำงาน"],
        "9": ["การเปิดเผยข้อมูล"],
    }
)


@pytest.mark.parametrize(
    ("text", "texts"),
    [
        ("- แบบวัด EIT ควรปรับปรุงการให้บริการ", {"EIT": "ควรปรับปรุงการให้บริการ"}),
        ("๑) ประสิทธิภาพการสื่อสาร จัดทำสื่อ", {"7": "จัดทำสื่อ"}),
        ("3. การปรับปรุงระบบการทำงาน รับฟังความเห็น", {"8": "รับฟังความเห็น"}),
        ("ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล: เผยแพร่ให้ครบ", {"9": "เผยแพร่ให้ครบ"}),
        ("การเปิดเผยข้อมูล\nเผยแพร่ให้ครบ\nทุกช่วงเวลา", {"9": "เผยแพร่ให้ครบ\nทุกช่วงเวลา"}),
        ("• ด้าน OIT เน้นข้อมูลพื้นฐาน\n(1) การเปิดเผยข้อมูล เผยแพร่", {"OIT": "เน้นข้อมูลพื้นฐาน", "9": "เผยแพร่"}),
        ("การเปิดเผยข้อมูล ก\n\n\nการเปิดเผยข้อมูล ข", {"9": "ก\nข"}),
    ],
)
def test_a_passage_belongs_to_the_name_it_begins_with(text: str, texts: dict[str, str]) -> None:
    assert split_recommendations(text, OPENING).texts == texts


def test_lines_before_any_name_are_shown_as_unplaced_and_lost_to_no_one() -> None:
    pasted = split_recommendations("ข้อเสนอแนะ ดังนี้\n1) การเปิดเผยข้อมูล เผยแพร่", OPENING)
    assert pasted.unplaced == ["ข้อเสนอแนะ ดังนี้"]
    assert pasted.texts == {"9": "เผยแพร่"}
