"""YAML text to nodes that remember their lines. Nothing is constructed, so no tag of a file can run anything."""

import re

import yaml

from assessments.frameworks.problems import Problems

NAMED_LINES = 5
QUOTE = "ตรวจย่อหน้าของบรรทัดนี้และบรรทัดก่อนหน้า และใส่ข้อความที่มี : หรือ # ไว้ในเครื่องหมายคำพูด"
BRACKETS = "ปิดวงเล็บ { } หรือ [ ] ให้ครบ คั่นแต่ละค่าด้วยจุลภาค และใส่ข้อความที่มีจุลภาคไว้ในเครื่องหมายคำพูด"
SYNTAX = [
    ("while scanning a quoted scalar", "ไม่ได้ปิดเครื่องหมายคำพูด", "เติมเครื่องหมายคำพูดปิดท้ายข้อความ"),
    ("while parsing a flow", "วงเล็บหรือจุลภาคไม่ครบ", BRACKETS),
    ("mapping values are not allowed", "มีเครื่องหมาย : ในที่ที่ไม่ควรมี", QUOTE),
    ("could not find expected ':'", "ขาดเครื่องหมาย : หลังชื่อช่อง", "เขียนเป็น ชื่อช่อง: ค่า"),
    ("expected <block end>", "ย่อหน้าไม่ตรงกับบรรทัดอื่นในรายการเดียวกัน", "จัดย่อหน้าให้ตรงกัน และดูว่ามีเครื่องหมายคำพูดที่ไม่ได้ปิดก่อนหน้า"),
    ("undefined alias", "อ้างชื่อด้วย * โดยไม่มีชื่อนั้น", "พิมพ์ค่าให้เต็มแทนการใช้ * และ &"),
    ("expected a single document", "มีเส้นคั่น --- กลางไฟล์", "แยกเป็นไฟล์ละหนึ่งปี"),
]


def compose(text: str, problems: Problems) -> yaml.Node | None:
    """The root node, or None after the mistakes that keep the text from being YAML at all were told."""
    _tell_tabs(text, problems)
    if problems:
        return None
    try:
        root = yaml.compose(text, Loader=yaml.SafeLoader)
    except yaml.MarkedYAMLError as error:
        _explain(error, problems)
    except yaml.reader.ReaderError as error:
        before = text[: error.position]
        problems.add(before.count("\n") + 1, "มีอักขระควบคุมที่มองไม่เห็น", "ลบอักขระนั้น หรือพิมพ์บรรทัดนี้ใหม่")
    except RecursionError:
        problems.add(1, "วงเล็บซ้อนกันลึกเกินไป", "จัดโครงสร้างตาม docs/frameworks.md")
    else:
        if root is None:
            problems.add(1, "ไฟล์ว่าง", "คัดลอกไฟล์ของปีอื่นมาเป็นตัวอย่างแล้วแก้ไข")
        return root
    return None


def _tell_tabs(text: str, problems: Problems) -> None:
    """One mistake however many lines it is in, for whoever indents with tabs does so on all of them."""
    lines = [number for number, line in enumerate(text.splitlines(), 1) if re.match(r" *\t", line)]
    if lines:
        named = ", ".join(map(str, lines[:NAMED_LINES])) + (" …" if len(lines) > NAMED_LINES else "")
        where = f" {len(lines)} บรรทัด (บรรทัด {named})" if len(lines) > 1 else ""
        problems.add(lines[0], f"ใช้แท็บย่อหน้า{where}", "เปลี่ยนแท็บเป็นช่องว่าง")


def _explain(error: yaml.MarkedYAMLError, problems: Problems) -> None:
    message = f"{error.context or ''} {error.problem or ''}"
    mark = error.problem_mark or error.context_mark
    line = mark.line + 1 if mark else 1
    opened = error.context_mark.line + 1 if error.context_mark else line
    if "while scanning a quoted scalar" in message:
        line = opened
    known = next(((what, fix) for words, what, fix in SYNTAX if words in message), None)
    what, fix = known or ("เขียนไม่ถูกรูปแบบ YAML", QUOTE)
    since = f" (เปิดไว้ที่บรรทัด {opened})" if opened != line else ""
    problems.add(line, what + since, fix)


def line_of(node: yaml.Node) -> int:
    return node.start_mark.line + 1
