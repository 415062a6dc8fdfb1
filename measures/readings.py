"""What the boxes of a measure are read as, in words for the page: its period and its owners. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from measures.owners import Owners, read_owners
from thai.dates import fiscal_year_span, short_date
from thai.periods import Period, Status, parse_period
from thai.text import tidy

BACKWARDS = "วันสิ้นสุดมาก่อนวันเริ่ม"


@dataclass(frozen=True)
class PeriodReading:
    """A period typed in the plan of a fiscal year."""

    text: str
    fiscal_year: int

    @cached_property
    def period(self) -> Period:
        return parse_period(self.text)

    @property
    def edges(self) -> list[date]:
        return [day for day in (self.period.start, self.period.end) if day]

    @property
    def token(self) -> str:
        """The dates as a form carries them: ISO days with a “/” between; empty without dates."""
        return "/".join(day.isoformat() if day else "" for day in (self.period.start, self.period.end)).strip("/")

    @property
    def words(self) -> str:
        return span_words(self.period.start, self.period.end)

    @property
    def is_outside(self) -> bool:
        first, last = fiscal_year_span(self.fiscal_year)
        return any(not first <= day <= last for day in self.edges)

    @property
    def is_doubtful(self) -> bool:
        """Whether its dates are a proposal to confirm."""
        return bool(self.edges) and (self.period.status is Status.AMBIGUOUS or self.is_outside)

    @property
    def is_backwards(self) -> bool:
        return BACKWARDS in self.period.reason or len(self.edges) == 2 and self.edges[0] > self.edges[1]

    @property
    def notice(self) -> str:
        """Why the text has no dates, or why they have to be confirmed."""
        outside = f"วันที่อยู่นอกปีงบประมาณ พ.ศ. {self.fiscal_year} ของแผนนี้" if self.is_outside else ""
        return " ".join(part for part in (self.period.reason, outside) if part)


def span_words(start: date | None, end: date | None) -> str:
    """2 ต.ค. 2566 – 30 ก.ย. 2567; ภายใน … for a deadline, ตั้งแต่ … for an open end."""
    if start and end:
        return short_date(start) if start == end else f"{short_date(start)} – {short_date(end)}"
    if end:
        return f"ภายใน {short_date(end)}"
    return f"ตั้งแต่ {short_date(start)}" if start else ""


@dataclass(frozen=True)
class OwnersReading:
    """`known`: names of offices, posts or ทุกส่วนราชการ; `unknown`: words that are no office, kept as typed."""

    known: tuple[str, ...]
    unknown: tuple[str, ...]


def read_owners_words(text: str, offices: Mapping[str, int], posts: Mapping[str, int]) -> OwnersReading:
    """`offices` and `posts`: name → key."""
    owners: Owners = read_owners(text, offices, posts)
    names = {key: name for name, key in offices.items()}
    titles = {key: title for title, key in posts.items()}
    everyone = ["ทุกส่วนราชการ"] if owners.everyone else []
    known = [*everyone, *(names[key] for key in owners.offices), *(titles[key] for key in owners.posts)]
    return OwnersReading(tuple(known), owners.unknown)


def same_words(text: str, other: str) -> bool:
    """Whether two texts differ in white space alone."""
    return tidy(text).split() == tidy(other).split()
