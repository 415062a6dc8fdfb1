"""The names of months as they are typed: in full, colloquial, abbreviated with or without dots, and slips."""

import re

from thai.dates import MONTHS, SHORT_MONTHS

_END_OF_WORD = "(?![ก-๎])|(?=ถึง|จน|และ|เดือน|ปี|พ ?\\.? ?ศ|เป็นต้นไป)"
_SUFFIX = re.compile("(?:คม|ยน|พันธ์)$")
# Certain: no other month is near.
_SLIPS = {"กุมภาพันธุ์": 2, "กุมภาพัน": 2, "พฤศภาคม": 5, "กรกฏาคม": 7, "กรกฏา": 7, "พฤษจิกายน": 11, "ต.ต.": 10}
# Two months are near: the likelier first.
_EITHER = {"มิ.ค.": (3, 6), "ม.ย.": (6, 4), "มี.ย.": (6, 3), "เม.ค.": (4, 3)}


def _typed(name: str) -> str:
    """A pattern for a name; the dots of an abbreviation may be set apart or missing, the last one at a word's end."""
    if "." not in name:
        return name
    return r" ?\.{0,2} ?".join(name.split(".")[:-1]) + rf"(?: ?\.{{1,2}}|{_END_OF_WORD})"


def _names() -> dict[str, tuple[int, ...]]:
    names: dict[str, tuple[int, ...]] = dict(_EITHER) | {slip: (month,) for slip, month in _SLIPS.items()}
    for month in range(1, 13):
        names |= {MONTHS[month]: (month,), _SUFFIX.sub("", MONTHS[month]): (month,), SHORT_MONTHS[month]: (month,)}
    return dict(sorted(names.items(), key=lambda name: -len(name[0])))


_NAMES = [(re.compile(_typed(name)), months) for name, months in _names().items()]
MONTH = "(?:" + "|".join(pattern.pattern for pattern, _ in _NAMES) + ")"


def month_named(typed: str) -> tuple[int, ...]:
    """The month a text that matched MONTH names; of a slip between two months both, the likelier first."""
    return next(months for pattern, months in _NAMES if pattern.fullmatch(typed))
