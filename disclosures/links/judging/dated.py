"""The date a document bears as its own: of its announcement or signing, as well as it can be told. Pure."""

import re

from disclosures.links.judging.moments import buddhist
from thai.dates import date_of
from thai.periods.months import MONTH, month_named

_ERA = r"(?:พ\s?\.?\s?ศ\s?\.?|พุทธศักราช)?"
_DATE = rf"(?P<day>\d{{1,2}})\s*(?:เดือน\s*)?(?P<month>{MONTH})\s*{_ERA}\s*(?P<year>\d{{4}})"
_SIGNED = re.compile(rf"(?:ประกาศ|สั่ง|ให้ไว้)\s*ณ\s*วันที่\s*{_DATE}")
_WRITTEN = re.compile(rf"(?<!ลง)วันที่\s*{_DATE}")
_AS_OF = re.compile(
    rf"(?:ข้อมูล|สถานะ|สภาพ)\s*ณ\s*(?:วันที่|เดือน)?\s*(?:\d{{1,2}}\s*)?(?P<month>{MONTH})\s*{_ERA}\s*(?P<year>\d{{4}})"
)
_LETTERHEAD = 600


def date_in(text: str) -> str:
    """ISO, or empty. `text` is folded; the last signing counts, else the date of a letterhead."""
    matches = list(_SIGNED.finditer(text))[-1:] or list(_WRITTEN.finditer(text[:_LETTERHEAD]))[:1]
    for match in matches:
        year = buddhist(match["year"])
        try:
            return date_of(int(match["day"]), month_named(match["month"])[0], year or 0).isoformat()
        except ValueError:
            return ""
    return ""


def state_of(text: str) -> int | None:
    """The fiscal year of the day up to which a document says that it tells how things are. `text` is folded."""
    found = _AS_OF.search(text)
    year = buddhist(found["year"]) if found else None
    return year + (month_named(found["month"])[0] >= 10) if found and year else None
