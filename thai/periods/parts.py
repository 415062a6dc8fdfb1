"""One day, month, year or slice of a fiscal year, as far as it was typed; its neighbour fills in the rest."""

from dataclasses import dataclass, replace
from datetime import date

from thai.dates import date_of, fiscal_year_span, month_span
from thai.periods.reading import Doubts, Span, Unreadable, YearMissing

_LEAP_YEAR = 2567


@dataclass(frozen=True)
class Part:
    """`slice_`: first month of a fiscal year counted from 0 (October), and how many. `year` is of the Buddhist era."""

    day: int | None = None
    month: int | None = None
    year: int | None = None
    slice_: tuple[int, int] | None = None
    at_end: bool = False
    said_calendar: bool = False
    doubts: Doubts = ()

    @property
    def letter(self) -> str:
        """P day or month, C calendar year, F fiscal year, G dated slice, Q slice without its year."""
        if self.slice_ is None:
            return "C" if self.day is None and self.month is None else "P"
        if self.year is None:
            return "Q"
        return "F" if self.slice_ == (0, 12) else "G"

    @property
    def all_doubts(self) -> Doubts:
        """A year without a word on its kind may be of either."""
        if self.letter != "C" or self.said_calendar:
            return self.doubts
        return (*self.doubts, f"ปี {self.year} อาจเป็นปีปฏิทินหรือปีงบประมาณ โปรดยืนยันวันที่")

    def doubting(self, *doubts: str) -> "Part":
        return replace(self, doubts=self.doubts + doubts)

    def ending(self) -> "Part":
        """Its last day only (สิ้นเดือน, สิ้นปีงบประมาณ)."""
        return replace(self, at_end=True)

    def span(self) -> Span:
        """First and last day; ValueError with a Thai sentence if there is no such date."""
        first, last = self._whole_span()
        return (last, last) if self.at_end else (first, last)

    def _whole_span(self) -> Span:
        if self.year is None:
            self._refuse_impossible_day()
            raise YearMissing
        if self.slice_ is not None:
            return _slice_span(self.year, *self.slice_)
        if self.month is None:
            return date_of(1, 1, self.year), date_of(31, 12, self.year)
        if self.day is None:
            return month_span(self.month, self.year)
        day = date_of(self.day, self.month, self.year)
        return day, day

    def _refuse_impossible_day(self) -> None:
        """A date that stands in no year (31/4) is wrong before it lacks its year."""
        if self.day is None or self.month is None:
            return
        try:
            date_of(self.day, self.month, _LEAP_YEAR)
        except ValueError as error:
            raise Unreadable(str(error).replace(f" {_LEAP_YEAR}", "")) from None


def _slice_span(year: int, offset: int, months: int) -> Span:
    beginning = fiscal_year_span(year)[0].year

    def first_of(index: int) -> date:
        return date(beginning + (9 + index) // 12, (9 + index) % 12 + 1, 1)

    return first_of(offset), date.fromordinal(first_of(offset + months).toordinal() - 1)
