"""Brackets: part of the date where they can be read as such, otherwise a remark beside it."""

import re
from dataclasses import replace

from thai.dates import MONTHS
from thai.periods.kinds import Kind
from thai.periods.reader import read
from thai.periods.reading import Reading, Unreadable
from thai.periods.words import PATTERNS

_BRACKET = re.compile("[()]")
_REMARK = re.compile(r"\([^()]*\)")
_HARMLESS = re.compile(f"{PATTERNS[Kind.RECURRING]}|{PATTERNS[Kind.ASIDE]}")
# A remark with a number, a month or one of these words may say that the dates beside it do not hold.
_WEIGHTY = re.compile(
    "|".join(MONTHS[1:]) + r"|[0-9]|[ก-ฮ]\.|ยกเลิก|เลื่อน|ขยาย|เว้น|เปลี่ยน|ไม่|หรือ|คาด|ประมาณ|จนกว่า|หลัง|ก่อน|ถึง"
)
_DOUBT = "ข้อความในวงเล็บ “{}” อาจเปลี่ยนวันที่ โปรดยืนยันวันที่"


def read_remarked(plain: str) -> Reading:
    """`plain` is normalised; ValueError with a Thai sentence when it has no dates."""
    try:
        return read(_BRACKET.sub(" ", plain))
    except Unreadable:
        outside = _BRACKET.sub(" ", _REMARK.sub(" ", plain))
        if not outside.strip() or outside == plain:
            raise
    reading = read(outside)
    remarks = [remark[1:-1] for remark in _REMARK.findall(plain)]
    doubts = [_DOUBT.format(remark) for remark in remarks if _WEIGHTY.search(_HARMLESS.sub("", remark))]
    return replace(reading, doubts=(*reading.doubts, *doubts))
