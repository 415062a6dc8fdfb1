"""What a result shows, as plain text: the members' page, the A4 page, the published copy and the documents render from
it and from nothing else. Figures are texts with two decimals, empty where there is none; places in charts are percent
as texts; sentences are Thai. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assessments.plain import from_plain, to_plain

VERSION = 1


@dataclass(frozen=True)
class Place:
    """The organization as it was called when the statement was made."""

    official_name: str
    short_name: str
    district: str
    province: str


@dataclass(frozen=True)
class Reason:
    """A sentence why this level, or (`holds` False) why not a better one."""

    holds: bool
    text: str


@dataclass(frozen=True)
class Before:
    """The headline of the year before; `change` has a sign and is empty unless both years have a total."""

    fiscal_year: int
    total: str
    level: str
    change: str
    sentence: str
    assumed: str


@dataclass(frozen=True)
class Headline:
    """`kind`: computed, announced (the announced total stands alone), incomplete, empty (nothing typed at all) or
    unweighted (a year that is not totalled). `level` is empty where it is not known."""

    kind: str
    total: str
    level: str
    title: str
    reasons: tuple[Reason, ...]
    formula: str
    explanation: str


@dataclass(frozen=True)
class Announced:
    """What was announced; `agrees` is None where nothing is computed beside it."""

    total: str
    level: str
    on: str
    agrees: bool | None
    sentences: tuple[str, ...]


@dataclass(frozen=True)
class Instrument:
    """`points`: what it adds to the total; `lost`: what it takes from 100; `fill`: length of its bar."""

    code: str
    name: str
    value: str
    weight: str
    points: str
    lost: str
    fill: str


@dataclass(frozen=True)
class LedgerLine:
    """A figure that loses points of the total. `exact`: the points as a fraction, for whoever adds up; `share`: percent
    of the largest loss; `rest`: what known children do not account for (it may be negative)."""

    code: str
    label: str
    instrument: str
    got: str
    points: str
    exact: str
    share: str
    rest: bool


@dataclass(frozen=True)
class Ledger:
    """`cut`: how many lines to show at first; the others are summed up in `tail_points`, none over `tail_most`."""

    lines: tuple[LedgerLine, ...]
    cut: int
    tail_points: str
    tail_most: str
    total: str
    total_exact: str
    sum_label: str

    @property
    def head(self) -> tuple[LedgerLine, ...]:
        return self.lines[: self.cut]

    @property
    def tail(self) -> tuple[LedgerLine, ...]:
        return self.lines[self.cut :]


@dataclass(frozen=True)
class Square:
    """An item that is scored or not; `state`: full, lost or blank (not known)."""

    code: str
    name: str
    state: str
    value: str


@dataclass(frozen=True)
class ItemRow:
    """The items under one sub-indicator (or indicator); `lost` and `blank` name them in words."""

    code: str
    name: str
    squares: tuple[Square, ...]
    got: int
    lost: str
    blank: str

    @property
    def count(self) -> int:
        return len(self.squares)


@dataclass(frozen=True)
class Items:
    rows: tuple[ItemRow, ...]
    sentence: str


@dataclass(frozen=True)
class Indicator:
    """`source`: in words where the value comes from, `typed` the figure typed beside a computed one; `at`, `at_before`:
    places on the axis, empty where there is no figure."""

    code: str
    name: str
    instrument: str
    value: str
    source: str
    typed: str
    conflict: str
    before: str
    change: str
    at: str
    at_before: str


@dataclass(frozen=True)
class Tick:
    value: str
    at: str


@dataclass(frozen=True)
class Indicators:
    rows: tuple[Indicator, ...]
    axis_start: int
    ticks: tuple[Tick, ...]
    legend: str


@dataclass(frozen=True)
class GroupFigure:
    """What one respondent group answered to an item."""

    name: str
    value: str
    provisional: bool


@dataclass(frozen=True)
class Trace:
    """A number and what it was computed from. `weight` and `points` are points of the total with four decimals, empty
    in a year without weights; `how` says in words where the value comes from; `each` what one child weighs."""

    code: str
    name: str
    kind: str
    value: str
    exact: str
    weight: str
    points: str
    lost: str
    how: str
    each: str
    provisional: bool
    groups: tuple[GroupFigure, ...]
    children: tuple["Trace", ...]


@dataclass(frozen=True)
class Note:
    """Something to know before trusting the figures; `kind`: framework, assumed, missing, provisional, year_before."""

    kind: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Statement:
    """`unverified`: what is not sure about the year's framework, even where it is not provisional as a whole."""

    place: Place
    fiscal_year: int
    headline: Headline
    announced: Announced
    before: Before | None
    thresholds: tuple[str, ...]
    instruments: tuple[Instrument, ...]
    ledger: Ledger
    items: Items
    indicators: Indicators
    traces: tuple[Trace, ...]
    notes: tuple[Note, ...]
    missing: tuple[str, ...]
    unverified: tuple[str, ...]
    next_step: str
    version: int = VERSION

    @property
    def empty(self) -> bool:
        """Whether there is nothing to show."""
        return self.headline.kind == "empty"

    @property
    def warnings(self) -> tuple[Note, ...]:
        """What has to be said before the number."""
        return tuple(note for note in self.notes if note.kind in {"framework", "assumed"})

    @property
    def gap(self) -> Note | None:
        """What is missing for a total, said beside the number."""
        return next((one for one in self.notes if one.kind == "missing" and self.headline.kind != "computed"), None)

    @property
    def remarks(self) -> tuple[Note, ...]:
        """What is said after the figures."""
        return tuple(note for note in self.notes if note not in self.warnings and note != self.gap)

    @property
    def doubts(self) -> tuple[str, ...]:
        """What is not sure about the framework, unless a warning has said so already."""
        return () if any(note.kind == "framework" for note in self.notes) else self.unverified

    def as_dict(self) -> dict[str, Any]:
        """Plain data for JSON; `from_dict` gives back an equal statement."""
        plain: dict[str, Any] = to_plain(self)
        return plain

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Statement":
        """Raises ValueError for data of a version this code does not know or of another shape."""
        if data.get("version") != VERSION:
            raise ValueError(f"a statement of version {data.get('version')!r} cannot be read")
        return from_plain(cls, data)
