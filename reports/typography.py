"""How a text is set: escaped, names and figures kept on one line, characters without a glyph as □."""

import re
from collections.abc import Callable, Iterable

from django.utils.html import escape
from django.utils.safestring import SafeString, mark_safe

from reports.fonts import boxed
from thai.dates import MONTHS, NBSP

# A space that must not end a line: inside a date, before a unit, after the word a figure belongs to.
_GLUED = re.compile(
    rf"(?<=[๐-๙]) (?=(?:คะแนน|{'|'.join(MONTHS[1:])}))"
    rf"|(?<=พ\.ศ\.) (?=[๐-๙])|(?<=ที่) (?=[๐-๙])|(?<=ระดับ) (?=[A-Z])|(?<=สำนักงาน) (?=ป\.ป\.ช\.)"
    rf"|(?:(?<={')|(?<='.join(MONTHS[1:])})) (?=[๐-๙])"
    rf"|(?<=(?<!\S)-) (?=\S)"
)

# Words the break dictionary would cut in two, and Latin ones with a hyphen (e-service): a hyphen never ends a line.
_WHOLE = ("เว็บไซต์", "ดังกล่าว", "ข้างต้น")
_HYPHENED = r"[A-Za-z0-9]+(?:-[A-Za-z0-9]+)+"


def typesetter(unbroken: Iterable[str]) -> Callable[[str], SafeString]:
    """A function from plain text to safe HTML in which none of the given names breaks over a line."""
    names = sorted(filter(None, map(boxed, [*unbroken, *_WHOLE])), key=len, reverse=True)
    pattern = re.compile("|".join([*map(re.escape, names), _HYPHENED]))

    def typeset(text: str) -> SafeString:
        text = _GLUED.sub(NBSP, boxed(text))
        parts, end = [], 0
        for name in pattern.finditer(text):
            parts += [escape(text[end : name.start()]), f'<span class="nb">{escape(name.group())}</span>']
            end = name.end()
        marked = "".join([*parts, escape(text[end:])])
        return mark_safe(marked.replace("\n", "<br>"))  # noqa: S308  every part is escaped above

    return typeset
