"""What a framework file says, as plain values. `line` is where a fact stands in the file."""

import datetime
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class At:
    """A value with the line it stands on."""

    value: str
    line: int


@dataclass(frozen=True, kw_only=True)
class FactData:
    line: int = 0
    confidence: str = ""
    source: tuple[str, ...] = ()
    note: str = ""


@dataclass(frozen=True, kw_only=True)
class CriterionData(FactData):
    kind: str = ""
    code: str = ""
    parent: str = ""
    name: str = ""
    weight: Decimal | None = None
    derived: bool = False
    binary_items: bool = False
    data_year: str = "unknown"
    data_year_source: tuple[str, ...] = ()
    details: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class GroupData(FactData):
    code: str = ""
    instrument: str = ""
    name: str = ""


@dataclass(frozen=True, kw_only=True)
class BandData(FactData):
    name: str = ""
    total_at_least: Decimal = Decimal(0)
    each_instrument_at_least: Decimal | None = None


@dataclass(frozen=True, kw_only=True)
class IssueData(FactData):
    number: int = 0
    title: str = ""
    items: tuple[At, ...] = ()
    optional: tuple[At, ...] = ()
    inferred: tuple[At, ...] = ()

    @property
    def places(self) -> tuple[At, ...]:
        return self.items + self.optional + self.inferred


@dataclass(frozen=True)
class Span:
    """Gregorian first and last day of what is written: one day, or a whole month."""

    first: datetime.date
    last: datetime.date
    month_only: bool


@dataclass(frozen=True, kw_only=True)
class EventData(FactData):
    name: str = ""
    date: Span | None = None
    starts: Span | None = None
    ends: Span | None = None
    supersedes: str = ""

    @property
    def starts_on(self) -> datetime.date | None:
        span = self.date or self.starts
        return span.first if span else None

    @property
    def ends_on(self) -> datetime.date | None:
        span = self.date or self.ends
        return span.last if span else None

    @property
    def month_only(self) -> bool:
        return any(span.month_only for span in (self.date, self.starts, self.ends) if span)


@dataclass(frozen=True, kw_only=True)
class DocumentsData(FactData):
    """The two items that ask for the measures document and for the report on it."""

    measures: str = ""
    report: str = ""


@dataclass(frozen=True, kw_only=True)
class FrameworkData:
    fiscal_year: int = 0
    title: str = ""
    provisional: bool = False
    unverified: tuple[str, ...] = ()
    no_total_reason: str = ""
    sources: tuple[tuple[str, str], ...] = ()
    instruments: tuple[CriterionData, ...] = ()
    indicators: tuple[CriterionData, ...] = ()
    subindicators: tuple[CriterionData, ...] = ()
    items: tuple[CriterionData, ...] = ()
    respondent_groups: tuple[GroupData, ...] = ()
    documents: DocumentsData | None = None
    bands: tuple[BandData, ...] = ()
    issues: tuple[IssueData, ...] = ()
    calendar: tuple[EventData, ...] = ()
    lines: tuple[tuple[str, int], ...] = ()

    @property
    def criteria(self) -> tuple[CriterionData, ...]:
        return self.instruments + self.indicators + self.subindicators + self.items

    @property
    def facts(self) -> tuple[FactData, ...]:
        documents = (self.documents,) if self.documents else ()
        return (*self.criteria, *self.respondent_groups, *documents, *self.bands, *self.issues, *self.calendar)

    def line_of(self, section: str) -> int:
        """The line a top-level key stands on; the first line when the file lacks it."""
        return dict(self.lines).get(section, 1)
