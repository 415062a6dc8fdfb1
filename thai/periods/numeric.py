"""Dates in figures alone: day/month/year, or year-month-day when the year stands first."""

import re
from collections.abc import Sequence

from thai.periods.parts import Part
from thai.periods.reading import Token
from thai.periods.years import read_year

_FIGURES = re.compile("[0-9]+")
_SWAPPED = "วันและเดือนเป็นตัวเลขที่สลับกันได้ ระบบอ่านเป็นวันที่ {} เดือน {} โปรดยืนยันวันที่"
_NUMBERED = "“{}” อาจเป็นเลขที่หนังสือ ระบบอ่านเป็นเดือน/ปี โปรดยืนยันวันที่"


def date_part(tokens: Sequence[Token]) -> Part:
    first, middle, last = _FIGURES.findall(tokens[0].text)
    if len(first) == 4:
        year, month, day = read_year(first), int(middle), int(last)
        certain = "-" in tokens[0].text
    else:
        day, month, year = int(first), int(middle), read_year(last)
        certain = False
    doubts = () if certain or max(day, month) > 12 else (_SWAPPED.format(day, month),)
    return Part(day, month, year.number, doubts=doubts + year.doubts)


def day_month_part(tokens: Sequence[Token]) -> Part:
    day, month = map(int, _FIGURES.findall(tokens[0].text))
    part = Part(day, month)
    return part.doubting(_SWAPPED.format(day, month)) if max(day, month) <= 12 else part


def month_year_part(tokens: Sequence[Token]) -> Part:
    month, year = _FIGURES.findall(tokens[0].text)
    read = read_year(year)
    return Part(month=int(month), year=read.number, doubts=(_NUMBERED.format(tokens[0].text), *read.doubts))
