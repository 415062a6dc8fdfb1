"""The reading of one text without brackets: its words, its dates, and whether they agree with each other."""

from collections.abc import Sequence
from dataclasses import replace

from thai.periods.frames import Contents, framed
from thai.periods.joining import completed, with_slices_dated
from thai.periods.kinds import Kind
from thai.periods.labels import agreeing, without_labels
from thai.periods.parts import Part
from thai.periods.reading import NOT_UNDERSTOOD, Reading, Token, Unreadable, YearMissing
from thai.periods.shapes import Item, items_of
from thai.periods.tokens import tokenize

_RECURS = "เป็นงานที่ทำเป็นรอบ จึงไม่มีวันเริ่มและวันสิ้นสุดที่แน่นอน"
_RECURS_WITHIN = "เป็นงานที่ทำเป็นรอบ แต่วันที่ที่พิมพ์ไม่ใช่ช่วงเวลาของหลายรอบ โปรดยืนยันวันที่"
# Days in which work of so many months or years recurs, or is done more than once.
_SHORTEST = {"ปี": 365, "ไตรมาส": 181, "เดือน": 32, "": 28}
_YEAR_WORDS = {Kind.FISCAL, Kind.YEAR, Kind.ERA}


def read(plain: str) -> Reading:
    """`plain` is normalised; ValueError with a Thai sentence when it has no dates."""
    tokens = tokenize(plain)
    recurring = [token.text for token in tokens if token.kind is Kind.RECURRING]
    try:
        reading = _read([token for token in tokens if token.kind is not Kind.RECURRING])
    except YearMissing:
        if recurring:
            raise Unreadable(_RECURS) from None
        raise
    if not recurring or _spans_rounds(reading, recurring):
        return reading
    return replace(reading, doubts=(*reading.doubts, _RECURS_WITHIN))


def _read(tokens: Sequence[Token]) -> Reading:
    written = with_slices_dated(items_of(tokens))
    if not written or _YEAR_WORDS & {item.kind for item in written if isinstance(item, Token)}:
        raise YearMissing
    items, labels = without_labels(written)
    dated = (label for label in labels if label.year is not None)
    parts = completed([item for item in items if isinstance(item, Part)], next(dated, None))
    doubts = tuple(doubt for part in parts for doubt in part.all_doubts)
    letters = "".join("P" if isinstance(item, Part) else item.kind for item in items)
    _refuse_incomplete(letters, parts)
    found = Contents([part.span() for part in parts], parts[-1].at_end, _duration(items))
    return agreeing(framed(letters, found, doubts), labels)


def _refuse_incomplete(letters: str, parts: Sequence[Part]) -> None:
    if not parts and Kind.DURATION in letters:
        raise Unreadable("มีเพียงระยะเวลา ไม่มีวันเริ่ม จึงไม่มีวันที่แน่นอน")
    mixed = len({part.letter for part in parts}) > 1 and not {Kind.DASH, Kind.UNTIL} & set(letters)
    if not parts or mixed:
        raise Unreadable(NOT_UNDERSTOOD)


def _duration(items: Sequence[Item]) -> str:
    return next((item.text for item in items if isinstance(item, Token) and item.kind is Kind.DURATION), "")


def _spans_rounds(reading: Reading, recurring: Sequence[str]) -> bool:
    """Whether the dates leave room for work that recurs; for “every year” none do."""
    if reading.start is None or reading.end is None:
        return False
    days = (reading.end - reading.start).days + 1
    for text in recurring:
        shortest = next(least for unit, least in _SHORTEST.items() if unit in text)
        if days < shortest or ("ทุก" in text and "ปี" in text):
            return False
    return True
