"""The shapes of one date: which words in a row are a day, a month, a year, a quarter."""

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from thai.dates import SHORT_MONTHS
from thai.periods.kinds import Kind
from thai.periods.months import month_named
from thai.periods.numeric import date_part, day_month_part, month_year_part
from thai.periods.parts import Part
from thai.periods.reading import Token, Unreadable
from thai.periods.slices import slice_part
from thai.periods.years import Year, read_year

Item = Part | Token
Shape = Callable[[Sequence[Token]], Part]

_SLIP = "“{0}” อาจเป็น {1} หรือ {2} ระบบอ่านเป็น {1} โปรดยืนยันเดือน"
_VAGUE = "คำว่า “{}” ไม่บอกวันที่แน่นอน โปรดยืนยันวันที่"


def _month(tokens: Sequence[Token]) -> Part:
    """m, or m with a year behind it."""
    name, *year = tokens
    month, *other = month_named(name.text)
    part = Part(month=month)
    if other:
        part = part.doubting(_SLIP.format(name.text, SHORT_MONTHS[month], SHORT_MONTHS[other[0]]))
    if not year:
        return part
    read = _year(year)
    return replace(part, year=read.number, doubts=part.doubts + read.doubts)


def _day(tokens: Sequence[Token]) -> Part:
    number, *month = tokens
    part = _month(month)
    doubts = (f"“{number.text}” อาจเป็นเลขลำดับข้อ โปรดยืนยันวันที่",) if number.text.endswith(".") else ()
    return replace(part, day=int(number.text.rstrip(".")), doubts=part.doubts + doubts)


def _bare_day(tokens: Sequence[Token]) -> Part:
    return Part(day=int(tokens[0].text.rstrip(".")))


def _calendar_year(tokens: Sequence[Token]) -> Part:
    if len(tokens) == 1 and len(tokens[0].text.rstrip(".")) < 4:
        raise Unreadable(f"“{tokens[0].text}” เป็นปีหรือวันที่ยังไม่ชัด โปรดพิมพ์ให้ครบ เช่น ต.ค. 2566 - มี.ค. 2567")
    year = _year(tokens)
    said = any("ปฏิทิน" in token.text for token in tokens)
    return Part(year=year.number, said_calendar=said, doubts=year.doubts if said else year.fiscal_doubts)


def _fiscal_year(tokens: Sequence[Token]) -> Part:
    year = _year(tokens[1:])
    return Part(year=year.number, slice_=(0, 12), doubts=year.fiscal_doubts)


def _year(tokens: Sequence[Token]) -> Year:
    return read_year(tokens[-1].text, era="".join(token.text for token in tokens[:-1]))


# A number of two digits behind a month is its year, unless a month follows: then it is the day of that one.
_OF_YEAR = ",?[ye]{0,2}(?:Y|n(?!m))"
_SHAPES: list[tuple[re.Pattern[str], Shape]] = [
    (re.compile(shape), read)
    for shape, read in (
        (f"[nY]m(?:{_OF_YEAR})?", _day),
        (f"m(?:{_OF_YEAR})?", _month),
        ("F[ye]{0,2}[Yn]", _fiscal_year),
        ("[ye]{1,2}[Yn]|Y", _calendar_year),
        ("d", date_part),
        ("s", day_month_part),
        ("x", month_year_part),
        ("q", slice_part),
        ("n", _bare_day),
    )
]


def items_of(tokens: Sequence[Token]) -> list[Item]:
    """The tokens with every date among them read; สิ้น and ต้น/กลาง/ปลาย are taken into the date they stand before."""
    kinds = "".join(token.kind for token in tokens)
    items: list[Item] = []
    position = 0
    while position < len(tokens):
        found = next(((m, read) for shape, read in _SHAPES if (m := shape.match(kinds, position))), None)
        if found is None:
            items.append(tokens[position])
            position += 1
            continue
        match, read = found
        items.append(_modified(items, read(tokens[position : match.end()])))
        position = match.end()
    return items


def _modified(items: list[Item], part: Part) -> Part:
    """`part` with the words before it that bend it, which leave `items`."""
    while items and isinstance(word := items[-1], Token) and word.kind in {Kind.END, Kind.VAGUE}:
        items.pop()
        part = part.ending() if word.kind is Kind.END else part.doubting(_VAGUE.format(word.text))
    return part
