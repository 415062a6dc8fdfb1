"""When an event of the calendar is: a day, a span, one end of a span, or months alone. Pure."""

from dataclasses import dataclass
from datetime import date

from thai.dates import MONTHS, NBSP, buddhist_year, short_date


@dataclass(frozen=True)
class Dates:
    """At least one of the days is known; with `month_only` they are the first and the last of their months."""

    starts_on: date | None
    ends_on: date | None
    month_only: bool = False

    @property
    def first(self) -> date:
        return self.starts_on or self.ends_on or date.max

    @property
    def last(self) -> date:
        return self.ends_on or self.first

    @property
    def words(self) -> str:
        """1 ม.ค. 2565 – 28 ก.พ. 2565, ถึง 19 มิ.ย. 2564, or กุมภาพันธ์ 2564 – มีนาคม 2564."""
        written = _month if self.month_only else short_date
        first, last = (written(day) if day else "" for day in (self.starts_on, self.ends_on))
        if not first:
            return f"ถึง{NBSP}{last}"
        if not last:
            return f"ตั้งแต่{NBSP}{first}"
        return first if first == last else f"{first} – {last}"


def _month(day: date) -> str:
    return f"{MONTHS[day.month]}{NBSP}{buddhist_year(day)}"
