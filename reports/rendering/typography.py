"""How a text is set: escaped, names and figures kept on one line, characters without a glyph as □."""

import re
from collections.abc import Iterable, Iterator
from typing import Protocol

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from reports.rendering.fonts import boxed
from reports.rendering.measuring import width_of
from thai.dates import MONTHS, SHORT_MONTHS

# So many letters always fit on the first line of a text; what ends among them needs no wrapping, which costs time.
FIRST_LINE = 40
# What is longer may have to break.
LONGEST = 48
# In a column, so many em a letter at most.
WIDEST = 0.6
_WHOLE = '<span class="nb">{}</span>'
# A blank left for the pen.
_GAP = re.compile("\u00a0{2,}")
# What stays on one line. A no-break space does not hold before a Thai word, so each is wrapped whole.
_MONTHS = "|".join(MONTHS[1:])
_SHORT_MONTHS = "|".join(map(re.escape, SHORT_MONTHS[1:]))
# Where a line may break beside what is held together: not after the first part of a noun.
_WORD_ENDS, _WORD_BEGINS = re.compile("[ก-๎](?<!การ)(?<!ความ)$"), re.compile("[ก-ฮเ-ไ]")
# A run of text that begins after a mark above is read out of order.
_AFTER_NO_MARK = "(?<![ัิ-ฺ็-๎])"
_UNITS = (
    rf"(?:(?:(?:ลง)?วันที่|ที่)\s)?[๐-๙0-9]{{1,2}}\s(?:{_MONTHS})(?:\s(?:พ\.ศ\.\s)?[๐-๙0-9]{{4}})?",
    rf"(?:เดือน)?(?:{_MONTHS})\s[๐-๙0-9]{{4}}",
    rf"(?:[๐-๙0-9]{{1,2}}\s)?(?:{_SHORT_MONTHS})\s?[๐-๙0-9]{{2,4}}",
    r"พ\.ศ\.\s[๐-๙0-9]+(?:\sนั้น)?",
    rf"{_AFTER_NO_MARK}(?:กำหนด|ไว้แล้ว|รายงานผล)\sนั้น",
    r"[๐-๙0-9](?:[๐-๙0-9.,]*[๐-๙0-9])?\s(?:คะแนน|ตัวชี้วัด|มาตรการ|รายการ|ประเด็น)",
    r"(?:ตัวชี้วัดที่|ที่)\s[๐-๙0-9]+(?:[./][๐-๙0-9]+)*",
    r"ที่\s[ก-ฮ]{2,4}\s[๐-๙0-9]+(?:/[๐-๙0-9]*)?",
    r"[๐-๙0-9]+(?:[.,/][๐-๙0-9]+)+",
    r"[๐-๙0-9]+\s[-–]\s[๐-๙0-9]+",
    r"ระดับ\s[A-Z]+",
    r"สำนักงาน\sป\.ป\.ช\.",
    r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+",
    # words the break dictionary would cut in two
    "เว็บไซต์",
    "ข้อเสนอแนะ",
    "ดังกล่าว",
    "ข้างต้น",
    "(?:ประจำ)?ปีงบประมาณ",
    "ภาครัฐ",
    "ลงวันที่",
    f"{_AFTER_NO_MARK}(?:(?:ผู้|ที่)?รับผิดชอบ|ความโปร่งใส|เห็นชอบ|ดำเนินงาน|หน่วยงาน(?:ภาครัฐ)?|ไม่ปรากฏ(?:คะแนน)?)",
    f"{_AFTER_NO_MARK}ผู้มีส่วนได้ส่วนเสีย(?:ภายใน|ภายนอก)?",
)


class Typeset(Protocol):
    def __call__(self, text: str, column: float | None = None, seams: bool = True) -> SafeString:
        """`column`: the width in em in which the text stands; without one it runs over the sheet."""


def typesetter(unbroken: Iterable[str], running: str = "", seam: str = "") -> Typeset:
    """A function from plain text to safe HTML in which no given name and no figure with its word breaks over a line;
    `running`: a name too long for columns, held with the title before it in running text; `seam`: stands where a line
    may break, for WeasyPrint finds no such place beside what is wrapped."""
    names = sorted(filter(None, map(boxed, unbroken)), key=len, reverse=True)
    narrow = re.compile("|".join([*map(re.escape, names), *_UNITS]))
    long = f"{_AFTER_NO_MARK}(?:รองปลัด|ปลัด|นายก)?{re.escape(boxed(running))}|" if running else ""
    wide = re.compile(long + narrow.pattern)

    def typeset(text: str, column: float | None = None, seams: bool = True) -> SafeString:
        text, parts, end, place = boxed(text), [], 0, seam if seams else ""
        for whole in _in_line(wide, text) if column is None else _in_column(narrow, text, column):
            before = place if whole.group() not in names and _WORD_ENDS.search(text, end, whole.start()) else ""
            after = place if _WORD_BEGINS.match(text, whole.end()) else ""
            parts += [escape(text[end : whole.start()]), before, _WHOLE.format(escape(whole.group())), after]
            end = whole.end()
        ruled = _GAP.sub(r'<span class="gap">\g<0></span>', "".join([*parts, escape(text[end:])]))
        return mark_safe(ruled.replace("\n", "<br>"))  # noqa: S308  every part is escaped above

    return typeset


def _in_line(pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    for found in pattern.finditer(text):
        if found.end() > FIRST_LINE and len(found.group()) <= LONGEST:
            yield found


def _in_column(pattern: re.Pattern[str], text: str, column: float) -> Iterator[re.Match[str]]:
    """None where the whole text fits on a line; what is wider than the column has to break."""
    if width_of(text) <= column:
        return
    for found in pattern.finditer(text):
        if found.end() * WIDEST > column and width_of(found.group()) <= column:
            yield found
