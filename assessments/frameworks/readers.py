"""From a YAML node to a value: each reader tells what it expected and returns None when it did not find it."""

from collections.abc import Callable, Sequence
from decimal import Decimal, InvalidOperation
from typing import Any

import yaml

from assessments.frameworks.data import At
from assessments.frameworks.nodes import line_of
from assessments.frameworks.problems import Problems, offer
from thai.digits import to_arabic

Reader = Callable[[yaml.Node, str, Problems], Any]


def scalar(node: yaml.Node, where: str, problems: Problems) -> str | None:
    """The text of a node as typed, so that 9.10 and 2564-02 stay what they are."""
    if not isinstance(node, yaml.ScalarNode):
        problems.add(line_of(node), f"{where} ต้องเป็นค่าเดียว แต่พบรายการ", "เขียนค่าเดียวต่อจากเครื่องหมาย :")
        return None
    text = str(node.value).strip()
    if not text or (node.style is None and text in {"~", "null"}):
        problems.add(line_of(node), f"{where} ว่าง", "เติมค่า หรือลบทั้งช่องถ้าไม่จำเป็น")
        return None
    return text


def number(node: yaml.Node, where: str, problems: Problems) -> Decimal | None:
    text = scalar(node, where, problems)
    if text is None:
        return None
    try:
        value = Decimal(to_arabic(text))
    except InvalidOperation:
        problems.add(line_of(node), f"{where} ต้องเป็นตัวเลข (พบ “{text}”)", "พิมพ์ตัวเลข เช่น 30 หรือ 85.00")
        return None
    if not (value.is_finite() and 0 <= value <= 100 and value == round(value, 2)):
        problems.add(line_of(node), f"{where} เป็น {text}", "ใช้ค่า 0 ถึง 100 ทศนิยมไม่เกินสองตำแหน่ง")
        return None
    return value


def whole(node: yaml.Node, where: str, problems: Problems) -> int | None:
    text = scalar(node, where, problems)
    if text is None:
        return None
    digits = to_arabic(text)
    if digits.isascii() and digits.isdigit() and len(digits) <= 4:
        return int(digits)
    problems.add(line_of(node), f"{where} ต้องเป็นจำนวนเต็ม (พบ “{text}”)", "พิมพ์ตัวเลขล้วน เช่น 2566")
    return None


def flag(node: yaml.Node, where: str, problems: Problems) -> bool | None:
    text = scalar(node, where, problems)
    if text in {"true", "false", None}:
        return None if text is None else text == "true"
    problems.add(line_of(node), f"{where} ต้องเป็น true หรือ false (พบ “{text}”)", "พิมพ์ true หรือ false")
    return None


def one_of(choices: Sequence[str]) -> Reader:
    def read(node: yaml.Node, where: str, problems: Problems) -> str | None:
        text = scalar(node, where, problems)
        if text is None or text in choices:
            return text
        problems.add(line_of(node), f"{where} ไม่รู้จักคำว่า “{text}”", offer(text, choices))
        return None

    return read


def up_to(length: int) -> Reader:
    """Text that fits its column."""

    def read(node: yaml.Node, where: str, problems: Problems) -> str | None:
        text = scalar(node, where, problems)
        if text is not None and len(text) > length:
            problems.add(line_of(node), f"{where} ยาว {len(text)} ตัวอักษร", f"ย่อให้ไม่เกิน {length} ตัวอักษร")
        return text

    return read


def texts(node: yaml.Node, where: str, problems: Problems) -> tuple[str, ...]:
    """One text or a list of texts."""
    return tuple(at.value for at in texts_at(node, where, problems))


def texts_at(node: yaml.Node, where: str, problems: Problems) -> tuple[At, ...]:
    if isinstance(node, yaml.MappingNode):
        problems.add(line_of(node), f"{where} ต้องเป็นข้อความหรือรายการข้อความ", "เขียนในวงเล็บ [ ] คั่นด้วยจุลภาค")
        return ()
    members = node.value if isinstance(node, yaml.SequenceNode) else [node]
    read = [(scalar(member, where, problems), line_of(member)) for member in members]
    return tuple(At(text, line) for text, line in read if text is not None)
