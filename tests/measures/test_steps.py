"""A method as typed, and the steps it prints as."""

import pytest

from measures.steps import headline, steps_of

CASES = {
    "numbered": ("1. ประชุม\n2. เผยแพร่", "", [(1, "ประชุม"), (2, "เผยแพร่")]),
    "Thai digits": ("๑.ประชุม\n๒) เผยแพร่", "", [(1, "ประชุม"), (2, "เผยแพร่")]),
    "in brackets": ("(1) ประชุม\n(2) เผยแพร่", "", [(1, "ประชุม"), (2, "เผยแพร่")]),
    "bulleted": ("- ประชุม\n• เผยแพร่", "", [(None, "ประชุม"), (None, "เผยแพร่")]),
    "introduction": ("ให้ดำเนินการดังนี้\n\n1. ประชุม", "ให้ดำเนินการดังนี้", [(1, "ประชุม")]),
    "a line goes on": ("1. ประชุม\nคณะทำงาน\n2. เผยแพร่", "", [(1, "ประชุม\nคณะทำงาน"), (2, "เผยแพร่")]),
    "bullets below a number": ("1. ประชุม\n- วาระ\n2. จบ", "", [(1, "ประชุม\n- วาระ"), (2, "จบ")]),
    "1.1 below 1": ("1. ประชุม\n1.1 วาระ", "", [(1, "ประชุม\n1.1 วาระ")]),
    "a number of its own": ("3. ต่อจากเดิม", "", [(3, "ต่อจากเดิม")]),
    "lost line breaks": ("๑.ประชุม ๒. ร่าง ๓.เผยแพร่", "", [(1, "ประชุม"), (2, "ร่าง"), (3, "เผยแพร่")]),
    "a number named in a line": ("1. ทำตามข้อ 2. ของประกาศ", "", [(1, "ทำตามข้อ 2. ของประกาศ")]),
    "plain": ("จัดอบรมเจ้าหน้าที่\nปีละครั้ง", "จัดอบรมเจ้าหน้าที่\nปีละครั้ง", []),
    "a time is no step": ("09.30 น. ลงทะเบียน", "09.30 น. ลงทะเบียน", []),
    "nothing": ("", "", []),
}


@pytest.mark.parametrize(("text", "introduction", "steps"), CASES.values(), ids=CASES)
def test_lines_with_a_number_or_bullet_are_steps(
    text: str, introduction: str, steps: list[tuple[int | None, str]]
) -> None:
    found = steps_of(text)
    assert found.introduction == introduction
    assert [(step.number, step.text) for step in found.steps] == steps
    assert found.numbered == bool(steps and steps[0][0])


@pytest.mark.parametrize(
    ("title", "line"),
    [("จัดทำคู่มือ", "จัดทำคู่มือ"), ("- ก\n- ข", "ก"), ("๑. ก\n๒. ข", "๑. ก"), ("-", "-"), ("", "")],
    ids=["a line", "bullets", "numbers", "a lone dash", "nothing"],
)
def test_a_headline_is_the_first_line_without_its_bullet(title: str, line: str) -> None:
    assert headline(title) == line
