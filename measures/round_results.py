"""What came of one measure in each round, for the page of the measure."""

from collections.abc import Iterable
from dataclasses import dataclass

from measures.models import Measure, Progress, ReportingRound
from measures.rounds import RoundState


@dataclass(frozen=True)
class RoundResult:
    """`entry`: that of the newest edition, None where nobody reported."""

    months: int
    entry: Progress | None

    @property
    def label(self) -> str:
        return dict(ReportingRound.MONTHS_CHOICES)[self.months]

    @property
    def rests(self) -> bool:
        return self.entry is not None and self.entry.round.state != RoundState.OPEN


def results_of(measure: Measure) -> list[RoundResult]:
    """One for each round of the year. Two queries."""
    rows = measure.progress.select_related("round", "entered_by").prefetch_related("evidence")
    return _newest(rows.order_by("round__edition"))


def _newest(rows: Iterable[Progress]) -> list[RoundResult]:
    found = {row.round.months: row for row in rows}
    return [RoundResult(months, found.get(months)) for months, _ in ReportingRound.MONTHS_CHOICES]
