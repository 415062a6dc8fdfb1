"""What the dates of one text take from each other: a month, a year, the fiscal year a quarter lies in."""

from collections.abc import Sequence
from dataclasses import replace

from thai.dates import fiscal_year, month_span
from thai.periods.kinds import Kind
from thai.periods.parts import Part
from thai.periods.reading import YearMissing
from thai.periods.shapes import Item

_LINKS = {Kind.DASH, Kind.UNTIL, Kind.AND}

_YEAR_BEFORE = "ช่วงเวลาข้ามปีแต่มีปีเดียว ระบบอ่านวันเริ่มเป็นปี {} โปรดยืนยันวันที่"
_YEAR_AFTER = "ไม่มีปีของวันสิ้นสุด ระบบอ่านเป็นปี {} โปรดยืนยันวันที่"
_SLICE_OF_YEAR = "ไตรมาสหรือรอบของปี {} อาจเป็นของปีงบประมาณหรือปีปฏิทิน โปรดยืนยันวันที่"
_FISCAL_MONTH = "เดือนที่พิมพ์อยู่ในปี {} ตามปีงบประมาณ {} โปรดยืนยันวันที่"


def with_slices_dated(items: Sequence[Item]) -> list[Item]:
    """Quarters and halves joined with the year beside them; of “ปีงบประมาณ 2566 - 2567” both years made fiscal."""
    done: list[Item] = []
    for item in items:
        last = done[-1] if done else None
        if isinstance(item, Part) and isinstance(last, Part) and (joined := _slice_of_year(last, item)):
            done[-1] = joined
        elif isinstance(item, Part) and item.letter == "C" and _linked_to_fiscal_year(done):
            done.append(replace(item, slice_=(0, 12)))
        else:
            done.append(item)
    return done


def _slice_of_year(one: Part, other: Part) -> Part | None:
    slice_, year = (one, other) if one.letter == "Q" else (other, one)
    if slice_.letter != "Q" or year.letter not in {"F", "C"}:
        return None
    part = replace(slice_, year=year.year, at_end=slice_.at_end or year.at_end).doubting(*year.doubts)
    quarter = slice_.slice_ is not None and slice_.slice_[1] % 6 != 0
    certain = year.letter == "F" or (quarter and not year.said_calendar)
    return part if certain else part.doubting(_SLICE_OF_YEAR.format(year.year))


def _linked_to_fiscal_year(done: Sequence[Item]) -> bool:
    if len(done) < 2 or not isinstance(done[-2], Part) or isinstance(done[-1], Part):
        return False
    return done[-2].letter == "F" and done[-1].kind in _LINKS


def completed(parts: Sequence[Part], label: Part | None = None) -> list[Part]:
    """Days and months with the month and year of their neighbour, or of the fiscal year that labels them all."""
    done = _from_the_right(parts)
    if label and label.year and all(part.year is None for part in done):
        dated = [_within_fiscal_year(part, label.year, alone=len(done) == 1) for part in done]
        return [part.doubting(*label.doubts) for part in dated]
    return _from_the_left(done)


def _from_the_right(parts: Sequence[Part]) -> list[Part]:
    done: list[Part] = []
    for part in reversed(parts):
        done.insert(0, _before(part, done[0]) if done and part.letter == "P" else _refuse_bare_day(part))
    return done


def _refuse_bare_day(part: Part) -> Part:
    if part.day is not None and part.month is None:
        raise YearMissing(f"วันที่ {part.day} ไม่มีเดือนและปี โปรดพิมพ์ให้ครบ เช่น 15 ต.ค. 2566")
    return part


def _before(part: Part, following: Part) -> Part:
    """`part` with the month and year of the date that follows it."""
    if part.month is None and following.day is not None:
        return replace(part, month=following.month, year=following.year)
    _refuse_bare_day(part)
    if part.year is not None or following.year is None or following.month is None or part.month is None:
        return part
    if (part.month, part.day or 0) <= (following.month, following.day or 31):
        return replace(part, year=following.year)
    return replace(part, year=following.year - 1).doubting(_YEAR_BEFORE.format(following.year - 1))


def _from_the_left(parts: Sequence[Part]) -> list[Part]:
    done: list[Part] = []
    for part in parts:
        before = done[-1] if done else None
        if before and before.year and before.month and part.year is None and part.month:
            year = before.year + ((part.month, part.day or 31) < (before.month, before.day or 0))
            part = replace(part, year=year).doubting(_YEAR_AFTER.format(year))
        done.append(part)
    return done


def _within_fiscal_year(part: Part, fiscal: int, alone: bool) -> Part:
    """A month of a fiscal year; one alone from October to December may have been meant of the calendar year."""
    if part.month is None or not 1 <= part.month <= 12:
        return part
    year = fiscal if fiscal_year(month_span(part.month, fiscal)[0]) == fiscal else fiscal - 1
    dated = replace(part, year=year)
    return dated.doubting(_FISCAL_MONTH.format(year, fiscal)) if alone and year != fiscal else dated
