"""The page of a round: what was reported of each measure, who has not reported, and what may be done with the round."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from measures.content import printed_code
from measures.models import Measure, ReportingRound
from measures.reporters import Owner, Reporter, owners_of
from measures.round_content import RoundContent, RoundLine
from measures.round_lines import content_of, reported, with_owners
from measures.round_refusals import named, too_early
from measures.rounds import ROUND_ACTION_LABELS, RoundAction, RoundState, round_step
from measures.states import IMPLEMENTATION_LABELS, Implementation


@dataclass(frozen=True)
class Row:
    """`mine`: of whoever looks; `measure`: None where the figures are frozen."""

    line: RoundLine
    owners: tuple[Owner, ...] = ()
    measure: Measure | None = None
    mine: bool = False
    overdue: bool = False

    @property
    def state(self) -> str:
        return self.line.entry.implementation if self.line.entry else ""

    @property
    def state_label(self) -> str:
        return IMPLEMENTATION_LABELS[Implementation(self.state)] if self.state else ""


@dataclass(frozen=True)
class OwnerCount:
    """Of one owner: how many measures it reported in this round, and the numbers of those it did not."""

    owner: Owner
    entered: int
    missing: tuple[int, ...]


@dataclass(frozen=True)
class Deed:
    """A button of the round. `noted`: it asks for a reason; `obstacle`: why it cannot be pressed now."""

    action: RoundAction
    noted: bool
    obstacle: str = ""

    @property
    def label(self) -> str:
        return ROUND_ACTION_LABELS[self.action]


@dataclass(frozen=True)
class RoundPage:
    reporting: ReportingRound
    content: RoundContent
    rows: tuple[Row, ...]

    @property
    def is_open(self) -> bool:
        return self.reporting.state == RoundState.OPEN

    @property
    def code(self) -> str:
        """Of the frozen content, as printed; empty while it may change."""
        return printed_code(self.reporting.frozen.digest) if self.reporting.frozen else ""

    @property
    def mine(self) -> list[Row]:
        return [row for row in self.rows if row.mine]

    @property
    def missing(self) -> list[Row]:
        return [row for row in self.rows if row.line.entry is None]

    @property
    def missing_words(self) -> str:
        return named(self.content.missing) if self.content.missing else ""

    def chosen(self, show: str) -> list[Row]:
        """`show`: mine, missing, or anything else for all."""
        return {"mine": self.mine, "missing": self.missing}.get(show, list(self.rows))

    @property
    def counts(self) -> list[OwnerCount]:
        """By owner, in the order of the offices; a measure of several owners counts for each."""
        owners = sorted({owner for row in self.rows for owner in row.owners})
        return [_count(owner, [row.line for row in self.rows if owner in row.owners]) for owner in owners]

    def deeds(self, today: date) -> list[Deed]:
        """What the table of rounds has for this one now, in the order of its actions."""
        state, issued = RoundState(self.reporting.state), self.reporting.issued_at is not None
        steps = ((action, round_step(state, action, issued)) for action in RoundAction)
        return [Deed(action, step.noted, self._obstacle(action, today)) for action, step in steps if step]

    def _obstacle(self, action: RoundAction, today: date) -> str:
        return too_early(self.reporting, today) if action is RoundAction.PREPARE else ""


def open_page(reporting: ReportingRound, reporter: Reporter, today: date) -> RoundPage:
    """As it froze, in no further query; else as it stands, in four."""
    if reporting.frozen:
        content = content_of(reporting)
        return RoundPage(reporting, content, tuple(Row(line) for line in content.lines))
    measures = list(with_owners(reported(reporting.plan)))
    content = content_of(reporting, measures)
    pairs = zip(measures, content.lines, strict=True)
    return RoundPage(reporting, content, tuple(_row(measure, line, reporter, today) for measure, line in pairs))


def _row(measure: Measure, line: RoundLine, reporter: Reporter, today: date) -> Row:
    late = measure.ends_on is not None and measure.ends_on < today
    overdue = late and measure.implementation != Implementation.COMPLETED
    return Row(line, owners_of(measure), measure, reporter.owns(measure), overdue)


def _count(owner: Owner, lines: Iterable[RoundLine]) -> OwnerCount:
    lines = list(lines)
    missing = tuple(line.number for line in lines if line.entry is None)
    return OwnerCount(owner, len(lines) - len(missing), missing)
