"""Readers of what has a shape of its own: codes, ranges of codes (o1-o10), dates of the Buddhist era."""

import re
from datetime import date

import yaml

from assessments.frameworks.data import At, Span
from assessments.frameworks.nodes import line_of
from assessments.frameworks.problems import Problems
from assessments.frameworks.readers import Reader, scalar, texts_at
from thai.dates import date_of, month_span
from thai.digits import to_arabic

CODES = {
    "instrument": (r"[A-Z]{2,5}", "IIT"),
    "indicator": (r"[1-9]\d?", '"1"'),
    "subindicator": (r"[1-9]\d?\.[1-9]\d?", '"9.1"'),
    "item": (r"[a-z][1-9]\d{0,2}", "o1"),
    "respondent group": (r"\w{1,10}", '"1"'),
}
RANGE = re.compile(r"([a-z])(\d+)\s*[-–]\s*([a-z])(\d+)")


def code(kind: str) -> Reader:
    pattern, example = CODES[kind]

    def read(node: yaml.Node, where: str, problems: Problems) -> str | None:
        text = scalar(node, where, problems)
        if text is None or re.fullmatch(pattern, text, re.ASCII):
            return text
        meant = to_arabic(re.sub(r"^[๐0O](?=[\d๐-๙])", "o", text)).strip()
        right = meant if re.fullmatch(pattern, meant, re.ASCII) else example
        problems.add(line_of(node), f"{where} รหัส “{text}” ผิดรูปแบบ", f"เขียนเช่น {right}")
        return None

    return read


def codes(node: yaml.Node, where: str, problems: Problems) -> tuple[At, ...]:
    """Item codes, ranges spread out: [o1-o3, o5] is o1, o2, o3, o5."""
    spread: list[At] = []
    for at in texts_at(node, where, problems):
        found = RANGE.fullmatch(at.value)
        if found is None:
            if not re.fullmatch(CODES["item"][0], at.value, re.ASCII):
                problems.add(at.line, f"{where} “{at.value}” ไม่ใช่รหัสข้อหรือช่วงของข้อ", "เขียนเช่น o4 หรือ o1-o10")
            else:
                spread.append(at)
            continue
        letter, first, other, last = found.groups()
        if letter != other or int(first) >= int(last) or int(last) > 999:
            problems.add(at.line, f"{where} ช่วง “{at.value}” ไม่ถูกต้อง", "ใช้อักษรเดียวกัน และเลขจากน้อยไปมาก เช่น o1-o10")
            continue
        spread += [At(f"{letter}{number}", at.line) for number in range(int(first), int(last) + 1)]
    return tuple(spread)


def day_or_month(node: yaml.Node, where: str, problems: Problems) -> Span | None:
    """2564-06-19 is a day, 2564-06 a month; years are of the Buddhist era."""
    text = scalar(node, where, problems)
    if text is None:
        return None
    found = re.fullmatch(r"(\d{4})-(\d{1,2})(?:-(\d{1,2}))?", to_arabic(text), re.ASCII)
    if found is None:
        problems.add(line_of(node), f"{where} อ่านวันที่ “{text}” ไม่ได้", "เขียนเช่น 2566-08-10 หรือเพียงเดือน 2566-08")
        return None
    year, month, day = int(found[1]), int(found[2]), found[3]
    try:
        return _span(date_of(int(day), month, year)) if day else Span(*month_span(month, year), True)
    except ValueError as error:
        problems.add(line_of(node), f"{where} เป็นไปไม่ได้: {error}", "แก้เป็น พ.ศ.-เดือน-วัน ที่มีอยู่จริง")
        return None


def _span(day: date) -> Span:
    return Span(day, day, False)
