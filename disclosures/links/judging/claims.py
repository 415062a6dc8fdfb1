"""The years a text claims for itself: fiscal years, periods and plans of several years, in any writing. Pure."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import IntEnum

from disclosures.links.judging.basis import AFTER, BEFORE, is_basis
from disclosures.links.judging.moments import Moment, Stretch, buddhist, moments, stretches
from disclosures.links.judging.struck import ERA, struck, without_noise


class Weight(IntEnum):
    """A bare number; after ปี or พ.ศ.; after ปีงบประมาณ or ประจำปี, or a period."""

    BARE = 0
    NAMED = 1
    OWN = 2


@dataclass(frozen=True)
class Claim:
    """The first and last fiscal year (Buddhist era) a text covers, and where it says so; `months`: how many a period
    has, 0 when years are named."""

    first: int
    last: int
    start: int
    end: int
    weight: Weight
    months: int = 0

    @property
    def years(self) -> set[int]:
        return set(range(self.first, self.last + 1))


_OWN = rf"""(?:(?:ประจำ\s*ปี|(?<!ตั้งแต่)ปี)\s*(?:งบ\s*(?:ประมาณ|ฯ)?|ปฏิทิน)\.?\s*\(?
    |ประจำ\s*ปี|สำหรับปี|รอบปี|งปม\.?|งบ(?:ประมาณ)?(?:\s*ปี)?|(?:fiscal|financial|budget)\s*year|(?<![A-Za-z])FY|ไตรมาส\s*(?:ที่)?\s*[1-4]\s*/)\s*\.?{ERA}?\s*(?:\|\s*(?=\d{{4}}\s*(?:\n|$)))?"""
_NAMED = rf"(?:(?:ประจำ\s*)?ปี\s*(?:การ\s*ศึกษา\s*)?{ERA}?|{ERA}|(?<![A-Za-z])year)\s*"
_NUMBER = r"(?<![\d.,/:-])(?:25[4-9]\d|20[1-4]\d)(?![\d:/]|[.,]\d|-\d)"
_PREFIX = rf"(?:(?P<own>{_OWN})|(?P<named>{_NAMED}))"
_JOINT = rf"\s*(?:-+|ถึง|to|until)\s*(?:{_OWN}|{_NAMED})?"
_SPAN = re.compile(
    rf"{_PREFIX}?(?<!\d)(?P<first>25\d\d|20[1-4]\d|(?<=\s)[5-7]\d|(?<=ปี)[5-7]\d){_JOINT}(?P<last>25\d\d|20[1-4]\d|[5-7]\d)(?![\d/.-])",
    re.VERBOSE | re.IGNORECASE,
)
_SINGLE = re.compile(
    rf"{_PREFIX}(?P<year>\d{{4}}|[5-7]\d(?!\s*(?:ปี|วัน|%)))(?![\d/:]|[.,]\d)|(?P<bare>{_NUMBER})",
    re.VERBOSE | re.IGNORECASE,
)
_OF_MONTH = re.compile(r"(?:ประจำ|ราย|รอบ)\s*(?:เดือน)?\s*$|เดือน\s*$")
_OF_SIGNING = re.compile(r"(?:วันที่|เมื่อ|ณ|จัดทำ|ข้อมูล|ตั้งแต่|ภายใน|ถึง)[\s.…_]*(?:เดือน)?\s*$")
_CALENDAR = 12
_BEFORE_CELL, _AFTER_CELL = re.compile(r"(?:^|\n|[|\t]\s*)$"), re.compile(r" *(?:[|\t]|\n|$)")
_CELLS = 6


def claims_in(text: str) -> list[Claim]:
    """In the order of the text, which is folded. What the document rests on, laws, dates and numbers are left out."""
    long = list(stretches(text))
    periods = [_of_period(stretch) for stretch in long]
    text = struck(text, [(stretch.start, stretch.end) for stretch in long])
    single = list(moments(text))
    months = [claim for moment in single if (claim := _of_month(moment, text))] + _of_table(single, text)
    text = without_noise(struck(text, [(moment.start, moment.end) for moment in single]))
    spans = list(_spans(text))
    text = struck(text, [(claim.start, claim.end) for claim in spans])
    return _without_basis(text, [*periods, *months, *spans, *_singles(text)])


def _without_basis(text: str, claims: Iterable[Claim]) -> list[Claim]:
    kept, end = [], 0
    for claim in sorted(claims, key=lambda claim: claim.start):
        if not is_basis(text[max(end, claim.start - BEFORE) : claim.start], text[claim.end : claim.end + AFTER]):
            kept.append(claim)
        end = claim.end
    return kept


def _of_period(stretch: Stretch) -> Claim:
    (first, start), (last, end) = stretch.first, stretch.last
    if (start, stretch.months) == (1, _CALENDAR):
        return Claim(first, first, stretch.start, stretch.end, Weight.OWN, stretch.months)
    begun, ended = first + (start >= 10), last + (end >= 10)
    return Claim(begun, ended, stretch.start, stretch.end, Weight.OWN, stretch.months)


def _of_month(moment: Moment, text: str) -> Claim | None:
    before = text[max(0, moment.start - 30) : moment.start]
    if moment.day or _OF_SIGNING.search(before) or not _OF_MONTH.search(before):
        return None
    year = moment.year + (moment.month >= 10)
    return Claim(year, year, moment.start, moment.end, Weight.OWN, 1)


def _of_table(moments: Iterable[Moment], text: str) -> list[Claim]:
    """A table with a row or a column for each month, half a year's or more, all of one fiscal year."""
    cells = [one for one in moments if not one.day and _BEFORE_CELL.search(text[max(0, one.start - 3) : one.start])]
    cells = [one for one in cells if _AFTER_CELL.match(text, one.end)]
    years = {one.year + (one.month >= 10) for one in cells}
    months = len({one.month for one in cells})
    if len(years) != 1 or months < _CELLS:
        return []
    year = years.pop()
    return [Claim(year, year, cells[0].start, cells[0].end, Weight.OWN, months)]


def _spans(text: str) -> Iterator[Claim]:
    for match in _SPAN.finditer(text):
        first, last = buddhist(match["first"]), buddhist(match["last"])
        if first and last and 0 < last - first <= 20:
            yield Claim(first, last, *match.span(), _weight(match))


def _singles(text: str) -> Iterator[Claim]:
    for match in _SINGLE.finditer(text):
        year = buddhist(match["year"] or match["bare"])
        if year:
            yield Claim(year, year, *match.span(), _weight(match))


def _weight(match: re.Match[str]) -> Weight:
    if match["own"]:
        return Weight.OWN
    return Weight.NAMED if match["named"] else Weight.BARE
