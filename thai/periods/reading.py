"""What the steps of reading a timeline hand to each other."""

from dataclasses import dataclass
from datetime import date

from thai.periods.kinds import Kind

Span = tuple[date, date]
Doubts = tuple[str, ...]

NOT_UNDERSTOOD = "อ่านช่วงเวลานี้ไม่ได้ โปรดพิมพ์ เช่น ต.ค. 2566 - มี.ค. 2567"


class Unreadable(ValueError):
    """Why a text has no dates: one Thai sentence for whoever typed it."""


class YearMissing(Unreadable):
    """A text that would have dates if its year, or month and year, were said."""

    def __init__(self, reason: str = "ไม่มีปีหรือมีไม่ครบ จึงไม่ทราบวันที่แน่นอน โปรดเติมปี เช่น เม.ย. 2567") -> None:
        super().__init__(reason)


@dataclass(frozen=True)
class Token:
    kind: Kind
    text: str


@dataclass(frozen=True)
class Reading:
    """First and last day, either may be open; each doubt is a Thai sentence that asks for a confirmation."""

    start: date | None
    end: date | None
    doubts: Doubts = ()
