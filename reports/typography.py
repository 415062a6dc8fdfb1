"""How a text is set: escaped, names and figures kept on one line, characters without a glyph as □."""

import re
from collections.abc import Callable, Iterable

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from reports.fonts import boxed
from thai.dates import MONTHS

# So many letters always fit on the first line of a text; what ends among them needs no wrapping, which costs time, and
# what is longer may have to break.
FIRST_LINE = 40
# A blank left for the pen.
_GAP = re.compile("\u00a0{2,}")
# What stays on one line. A no-break space does not hold before a Thai word, so each is wrapped whole.
_MONTHS = "|".join(MONTHS[1:])
_UNITS = (
    rf"(?:(?:(?:ลง)?วันที่|ที่)\s)?[๐-๙0-9]{{1,2}}\s(?:{_MONTHS})(?:\s(?:พ\.ศ\.\s)?[๐-๙0-9]{{4}})?",
    r"พ\.ศ\.\s[๐-๙0-9]+",
    r"[๐-๙0-9][๐-๙0-9.,]*\s(?:คะแนน|ตัวชี้วัด|มาตรการ|รายการ)",
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
    # a run of text that begins after a mark above is read out of order
    "(?<![ัิ-ฺ็-๎])(?:(?:ผู้|ที่)?รับผิดชอบ|ความโปร่งใส|เห็นชอบ|ดำเนินงาน)",
)


def typesetter(unbroken: Iterable[str]) -> Callable[[str], SafeString]:
    """A function from plain text to safe HTML in which no given name and no figure with its word breaks over a line."""
    names = sorted(filter(None, map(boxed, unbroken)), key=len, reverse=True)
    pattern = re.compile("|".join([*map(re.escape, names), *_UNITS]))

    def typeset(text: str) -> SafeString:
        text, parts, end = boxed(text), [], 0
        for whole in pattern.finditer(text):
            if whole.end() <= FIRST_LINE or len(whole.group()) > FIRST_LINE:
                continue
            parts += [escape(text[end : whole.start()]), f'<span class="nb">{escape(whole.group())}</span>']
            end = whole.end()
        marked = "".join([*parts, escape(text[end:])])
        ruled = _GAP.sub(r'<span class="gap">\g<0></span>', marked)
        return mark_safe(ruled.replace("\n", "<br>"))  # noqa: S308  every part is escaped above

    return typeset
