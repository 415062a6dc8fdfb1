"""The frames of a whole text: how its dates and the words between them make a first and a last day."""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from thai.periods.durations import last_day, months_later
from thai.periods.reading import NOT_UNDERSTOOD, Doubts, Reading, Span, Unreadable

_DAY = timedelta(days=1)


@dataclass(frozen=True)
class Contents:
    """What a frame holds: the dates in order, whether the last one is the end of something, a duration (15 วัน)."""

    spans: Sequence[Span]
    at_end: bool = False
    duration: str = ""

    @property
    def first(self) -> date:
        return self.spans[0][0]

    @property
    def last(self) -> date:
        return self.spans[-1][1]


Frame = Callable[[Contents], Reading]


def _whole(found: Contents) -> Reading:
    return Reading(found.first, found.last)


def _deadline(found: Contents) -> Reading:
    return Reading(None, found.last)


def _open(found: Contents) -> Reading:
    return Reading(found.first, None)


def _lasting(found: Contents) -> Reading:
    return Reading(found.first, last_day(found.first, found.duration))


def _before(found: Contents) -> Reading:
    if found.at_end:
        return Reading(None, found.last, ("คำว่า ก่อนสิ้น ระบบอ่านเป็นภายในวันสุดท้าย โปรดยืนยันวันที่",))
    return Reading(None, found.first - _DAY)


def _year_ended(found: Contents) -> Reading:
    """The year that ends on a day; 30 September ends a fiscal year."""
    start = months_later(found.last + _DAY, -12)
    sure = (found.last.day, found.last.month) == (30, 9)
    return Reading(start, found.last, () if sure else ("ปีนี้ไม่ได้สิ้นสุดวันที่ 30 กันยายน โปรดยืนยันวันที่",))


def _of_stated_length(found: Contents) -> Reading:
    agrees = last_day(found.first, found.duration) == found.last
    doubts = () if agrees else (f"วันเริ่มถึงวันสิ้นสุดไม่เท่ากับ “{found.duration}” ที่พิมพ์ไว้ โปรดยืนยันวันที่",)
    return Reading(found.first, found.last, doubts)


def _doubtful(frame: Frame, *doubts: str) -> Frame:
    return lambda found: replace(frame(found), doubts=doubts + frame(found).doubts)


_SEVERAL = "มีหลายช่วงเวลา ระบบเสนอตั้งแต่วันแรกถึงวันสุดท้าย โปรดยืนยันวันที่"
_NO_END = "มีวันเริ่มแต่ไม่มีวันสิ้นสุด โปรดยืนยันหรือเติมวันสิ้นสุด"
_SINCE_WHEN = "ระบบอ่านจำนวนวันโดยนับจากวันที่ที่พิมพ์ โปรดยืนยันวันที่"
_WITHIN_RANGE = "คำว่า ภายใน อยู่หน้าช่วงเวลาที่มีวันเริ่ม โปรดยืนยันวันที่"

# Over the letters of Kind, with P for a date of any sort.
_RANGE = "S?P[T-]W?P"
FRAMES: list[tuple[re.Pattern[str], Frame]] = [
    (re.compile(pattern), frame)
    for pattern, frame in (
        (f"P|{_RANGE}", _whole),
        ("N?[TW]{1,2}P", _deadline),
        ("S?PO", _open),
        ("SP", _doubtful(_open, _NO_END)),
        (f"{_RANGE}[DW]*U|D?U{_RANGE}", _of_stated_length),
        ("DUSP|SPO?[DW]*U|PO[DW]*U|PDW?U", _lasting),
        ("PW?U", _doubtful(_lasting, _SINCE_WHEN)),
        ("BP", _before),
        ("ZP", _year_ended),
        ("WS?P[T-]P", _doubtful(_whole, _WITHIN_RANGE)),
        ("S?P(?:[T-]P)?(?:[A,]{0,2}P(?:[T-]P)?)+", _doubtful(_whole, _SEVERAL)),
    )
]


def framed(letters: str, found: Contents, doubts: Doubts) -> Reading:
    """The reading of the frame that `letters` spell; Unreadable for none and for dates in the wrong order."""
    frame = next((frame for pattern, frame in FRAMES if pattern.fullmatch(letters)), None)
    if frame is None and found.duration:
        raise Unreadable("ช่วงเวลานี้บอกเป็นระยะเวลา จึงไม่มีวันที่แน่นอน โปรดพิมพ์วันเริ่มและวันสิ้นสุด")
    if frame is None:
        raise Unreadable(NOT_UNDERSTOOD)
    reading = frame(found)
    backwards = reading.start and reading.end and reading.start > reading.end
    if backwards or any(one[0] > other[1] for one, other in pairwise(found.spans)):
        raise Unreadable("วันสิ้นสุดมาก่อนวันเริ่ม โปรดตรวจวัน เดือน และปีอีกครั้ง")
    return replace(reading, doubts=doubts + reading.doubts)
