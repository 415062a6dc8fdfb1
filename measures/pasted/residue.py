"""What word processors leave behind in a pasted cell: found, named, taken out. Pure."""

import html
import re
from dataclasses import dataclass

_MARK = re.compile(r"\[(bookmark|image|รูปภาพ)\s*:[^\]\n]{0,200}\]", re.IGNORECASE)
_BREAK_TAG = re.compile(r"<br\s*/?>|</(?:p|li|div|ul|ol|tr|h\d)\s*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9:]{0,15}(?:\s[^<>]{0,300})?/?>")
_ENTITY = re.compile(r"&(?:[a-zA-Z]{2,8}|#\d{2,6}|#x[0-9a-fA-F]{2,6});")
_BOLD = re.compile(r"\*\*|__")
_SOFT = "\u00ad"
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\x00"))
_SPACES = re.compile("[ \t\u00a0\u2007\u202f]+")


@dataclass(frozen=True)
class Cleaned:
    """`notes`: in Thai, what was taken out."""

    text: str
    notes: tuple[str, ...] = ()


def clean(cell: str) -> Cleaned:
    """The words as typed, one line per paragraph, without blank lines and blanks at the ends."""
    notes = [f"ตัด “{mark}” ที่ติดมาจากโปรแกรมประมวลผลคำ" for mark in dict.fromkeys(m[0] for m in _MARK.finditer(cell))]
    text = _MARK.sub(" ", cell)
    tags = dict.fromkeys(match[0].split()[0].strip("</>").lower() for match in _TAG.finditer(text))
    if tags:
        notes.append(f"ตัดรหัสรูปแบบ {' '.join(f'<{tag}>' for tag in tags)} ที่ติดมา")
        text = html.unescape(_TAG.sub(" ", _BREAK_TAG.sub("\n", text)))
    elif _ENTITY.search(text):
        text = html.unescape(text)
    if _BOLD.search(text):
        notes.append("ตัดเครื่องหมายตัวหนา ** ที่ติดมา")
        text = _BOLD.sub("", text)
    if _SOFT in text:
        notes.append("ตัดเครื่องหมายแบ่งคำที่มองไม่เห็น")
    lines = (_SPACES.sub(" ", line).strip() for line in text.replace(_SOFT, "").translate(_UNSEEN).splitlines())
    return Cleaned("\n".join(line for line in lines if line), tuple(notes))
