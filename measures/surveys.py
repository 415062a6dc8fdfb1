"""The instruments and indicators of a result as the analysis lists them: scores, the lowest, recommendations."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from assessments.tree import Node
from measures.basis import Basis
from measures.lowest import Lowest, indicators_of
from measures.models import Finding
from thai.numbers import half_up


@dataclass(frozen=True)
class Indicator:
    """A row of the indicators: `lost` points of the total, whether it is (stated to be) the lowest of its instrument or
    below the plan's threshold, what the assessors recommend, and the findings on it."""

    node: Node
    value: Decimal | None
    lost: Decimal
    lowest: bool
    weak: bool
    recommendation: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class Survey:
    """An instrument with its indicators; `lead`: what the assessors recommend for it as a whole."""

    node: Node
    value: Decimal | None
    lowest: Lowest
    lead: str
    indicators: tuple[Indicator, ...]


def survey_of(
    lowest: Lowest, basis: Basis, threshold: Decimal, recommendations: Mapping[str, str], findings: Sequence[Finding]
) -> Survey:
    """The instrument of `lowest`; `findings`: those on indicators, with their criteria fetched along."""
    instrument = lowest.instrument
    asked = not any(node.binary for node in instrument.walk())
    rows = []
    for node in indicators_of(instrument):
        value = _value(basis, node)
        lost = half_up(basis.losses.get(node.code, Fraction(0)))
        weak = asked and value is not None and value < threshold
        on_it = tuple(one for one in findings if node.code in {criterion.code for criterion in one.criteria.all()})
        text = recommendations.get(node.code, "")
        rows.append(Indicator(node, value, lost, node.code in lowest.codes, weak, text, on_it))
    lead = recommendations.get(instrument.code, "")
    return Survey(instrument, _value(basis, instrument), lowest, lead, tuple(rows))


def _value(basis: Basis, node: Node) -> Decimal | None:
    return basis.result.outcomes[node.code].value if basis.result else None
