"""Lengths of time as they are typed: 15 วัน, 2 สัปดาห์, 6 เดือน, 1 ปี."""

from calendar import monthrange
from datetime import date, timedelta

_DAYS = {"วัน": 1, "สัปดาห์": 7}
_MONTHS = {"เดือน": 1, "ปี": 12}


def last_day(first: date, length: str) -> date:
    """The last day of a length that counts `first`: 15 days from 1 February end on the 15th."""
    unit = length.lstrip("0123456789 ")
    number = int(length.removesuffix(unit))
    if unit in _DAYS:
        return first + timedelta(days=number * _DAYS[unit] - 1)
    return months_later(first, number * _MONTHS[unit]) - timedelta(days=1)


def months_later(day: date, months: int) -> date:
    """The same day of another month, or its last day."""
    index = day.month - 1 + months
    year, month = day.year + index // 12, index % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))
