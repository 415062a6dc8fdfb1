"""What a proposal of the whole plan would carry along, and what stands in its way."""

from dataclasses import dataclass

from measures.basis import Basis, basis_of, coverage_of
from measures.coverage import Need
from measures.differences import Difference, differences
from measures.models import Measure, Plan
from measures.planning import proposable
from measures.refusals import ownerless, unconfirmed
from measures.states import Status
from measures.wording import dates_beside
from thai.periods import Status as Reading
from thai.periods import parse_period


@dataclass(frozen=True)
class Row:
    """A measure that goes along; `changed`: against the text in force."""

    measure: Measure
    digest: str
    dates: str
    changed: list[Difference]


@dataclass(frozen=True)
class Proposal:
    """`needs`: what coverage still asks for; `ownerless`, `unconfirmed`: measures that must be mended first;
    `unread`: measures whose period could be a date but was left as text, which stops nothing."""

    rows: list[Row]
    needs: list[Need]
    ownerless: list[Measure]
    unconfirmed: list[Measure]
    unread: list[Measure]
    submitted: int
    approved: int
    basis: Basis

    @property
    def ready(self) -> bool:
        return bool(self.rows) and not (self.needs or self.ownerless or self.unconfirmed)


def look_at_proposal(plan: Plan) -> Proposal:
    """About ten queries, whatever the number of measures."""
    measures, basis = proposable(plan), basis_of(plan)
    coverage = coverage_of(plan, basis) if plan.pk else None
    standing = list(plan.measures.live().values_list("status", flat=True)) if plan.pk else []
    return Proposal(
        [_row(measure) for measure in measures],
        list(coverage.open) if coverage else [],
        ownerless(measures),
        unconfirmed(measures),
        [measure for measure in measures if _unread(measure)],
        standing.count(Status.SUBMITTED),
        standing.count(Status.APPROVED),
        basis,
    )


def _row(measure: Measure) -> Row:
    content, force = measure.content, measure.text_in_force
    changed = differences(force, content) if force else []
    return Row(measure, content.digest, dates_beside(content), changed)


def _unread(measure: Measure) -> bool:
    if measure.period_confirmed or measure.starts_on or measure.ends_on or not measure.period_text:
        return False
    return parse_period(measure.period_text).status == Reading.AMBIGUOUS
