"""Dates, months and what runs from one to another, as documents write them: Thai or English, either era. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from disclosures.links.judging.struck import ERA
from thai.dates import ERA as YEARS_APART
from thai.periods.months import MONTH as THAI_MONTH
from thai.periods.months import month_named

_ENGLISH = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
_LATIN_MONTH = r"(?<![A-Za-z])(?:" + "|".join(_ENGLISH) + r")[a-z]{0,6}\.?"
_MONTH = rf"(?:{THAI_MONTH}|{_LATIN_MONTH})"
_DAY = r"(?<!\d)\d{1,2}(?:st|nd|rd|th)?"
_YEAR = rf"(?:{ERA}\s*)?(?:\d{{4}}|[5-7]\d)(?![\d,]|\.\d)"
_BLANKS = r"[\s,]*"


def _moment(n: int) -> str:
    """A date or a month, with or without its year; the groups are numbered by `n`."""
    written = rf"(?:(?P<d{n}>{_DAY})[ ,]*(?:เดือน\s*)?)?(?P<m{n}>{_MONTH})(?:{_BLANKS}(?P<y{n}>{_YEAR}))?"
    american = rf"(?P<am{n}>{_LATIN_MONTH})\s*{_DAY},\s*(?P<ay{n}>\d{{4}})"
    numeric = rf"(?<!\d)\d{{1,2}}\s?[/.-]\s?(?P<nm{n}>\d{{1,2}})\s?[/.-]\s?(?P<ny{n}>\d{{4}}|[5-7]\d)(?!\d)"
    iso = rf"(?<!\d)(?P<iy{n}>\d{{4}})-(?P<im{n}>\d{{2}})-\d{{2}}(?!\d)"
    return rf"(?:{iso}|{american}|{numeric}|{written})"


_TO = r"\s*(?:-+|ถึง|จนถึง|ไปจนถึง|to|until|through|till)\s*(?:สิ้น)?\s*(?:วันที่|เดือน|วัน)?\s*"
_FROM = r"(?:(?:ตั้งแต่|ระหว่าง)\s*(?:วันที่|เดือน)?\s*)?"
_PERIOD = re.compile(_FROM + _moment(1) + _TO + _moment(2), re.IGNORECASE)
_MOMENT = re.compile(_moment(1), re.IGNORECASE)


@dataclass(frozen=True)
class Moment:
    """A month (1–12) of a Buddhist-era year, and where it is written; `day`: whether a day stands with it."""

    month: int
    year: int
    start: int
    end: int
    day: bool = False


@dataclass(frozen=True)
class Stretch:
    """From one month to another of Buddhist-era years, both within it."""

    first: tuple[int, int]
    last: tuple[int, int]
    start: int
    end: int

    @property
    def months(self) -> int:
        return (self.last[0] - self.first[0]) * 12 + self.last[1] - self.first[1] + 1


def buddhist(digits: str) -> int | None:
    """The Buddhist year of four digits of either era, or of the last two of a Buddhist one; None for another number."""
    number = int(digits)
    if len(digits) == 2:
        return 2500 + number if 50 <= number <= 79 else None
    if 2480 <= number <= 2600:
        return number
    return number + YEARS_APART if 1990 <= number <= 2050 else None


def stretches(text: str) -> Iterator[Stretch]:
    for match in _PERIOD.finditer(text):
        (first, start), (last, end) = _read(match, 1), _read(match, 2)
        if not start or not end or last is None:
            continue
        first = first or last - (start > end)
        stretch = Stretch((first, start), (last, end), *match.span())
        if 1 <= stretch.months <= 240:
            yield stretch


def moments(text: str) -> Iterator[Moment]:
    """Single dates and months that have their year."""
    for match in _MOMENT.finditer(text):
        year, month = _read(match, 1)
        if year and month:
            yield Moment(month, year, *match.span(), day=not match["m1"] or bool(match["d1"]))


def _read(match: re.Match[str], n: int) -> tuple[int | None, int]:
    """Year and month; month 0 when there is none such."""
    found = match.groupdict()
    number = found[f"nm{n}"] or found[f"im{n}"]
    name = found[f"m{n}"] or found[f"am{n}"]
    year = found[f"y{n}"] or found[f"ay{n}"] or found[f"ny{n}"] or found[f"iy{n}"] or ""
    digits = re.sub(r"\D", "", year)
    month = int(number) if number else _month(name or "")
    return (buddhist(digits) if digits else None), month if month <= 12 else 0


def _month(name: str) -> int:
    if name[:1].isascii():
        return _ENGLISH.index(name[:3].lower()) + 1 if name[:3].lower() in _ENGLISH else 0
    return month_named(name)[0]
