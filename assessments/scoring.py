"""From the figures of a year to its result: outcomes, instruments, total, level, what is missing, where points went.
Exact fractions inside, one rounding at the door (half up, two places). Knows no ORM. Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from assessments.ledger import Loss, ledger
from assessments.rating import Rating, rate
from assessments.tree import INSTRUMENT, Figures, Node, Tree
from thai.numbers import half_up

TOLERANCE = Decimal("0.01")


class Source(StrEnum):
    TYPED = "typed"
    DERIVED = "derived"


@dataclass(frozen=True)
class Outcome:
    """What a criterion comes to. `typed` beside a derived value is only compared: `difference` = typed − value."""

    code: str
    name: str
    kind: str
    value_exact: Fraction | None
    source: Source | None
    typed: Decimal | None

    @property
    def value(self) -> Decimal | None:
        return None if self.value_exact is None else half_up(self.value_exact)

    @property
    def difference(self) -> Decimal | None:
        if self.source is not Source.DERIVED or self.typed is None or self.value is None:
            return None
        return self.typed - self.value

    @property
    def conflicts(self) -> bool:
        """Whether the typed figure and the computed one are further apart than printed figures may be."""
        return self.difference is not None and abs(self.difference) > TOLERANCE


@dataclass(frozen=True)
class Result:
    """A year's result. While incomplete, total and rating are None and `lost` tells only of the figures known."""

    outcomes: dict[str, Outcome]
    total_exact: Fraction | None
    rating: Rating | None
    instruments: dict[str, Decimal | None]
    missing: tuple[str, ...]
    blank: tuple[str, ...]
    lost: tuple[Loss, ...]
    no_total_reason: str = ""

    @property
    def complete(self) -> bool:
        return self.total_exact is not None

    @property
    def total(self) -> Decimal | None:
        return None if self.total_exact is None else half_up(self.total_exact)

    @property
    def lost_exact(self) -> Fraction:
        """Exactly 100 − the unrounded total when complete."""
        return sum((loss.points_exact for loss in self.lost), Fraction(0))

    @property
    def conflicts(self) -> tuple[Outcome, ...]:
        return tuple(outcome for outcome in self.outcomes.values() if outcome.conflicts)


def score(tree: Tree, figures: Figures) -> Result:
    """Score the figures; a code the tree does not know is a programming error and raises KeyError."""
    _refuse_unknown(tree, figures)
    reason = tree.no_total_reason
    outcomes: dict[str, Outcome] = {}
    for instrument in tree.instruments:
        _settle(instrument, figures, outcomes, bool(reason))
    outcomes = {code: outcomes[code] for code in tree.nodes}
    values = {code: outcome.value_exact for code, outcome in outcomes.items()}
    instruments = {node.code: outcomes[node.code].value for node in tree.instruments}
    if reason:
        return Result(outcomes, None, None, instruments, (), (), (), reason)
    total = _total(tree, values)
    derived = frozenset(code for code, outcome in outcomes.items() if outcome.source is Source.DERIVED)
    missing = tuple(code for node in tree.instruments for code in _missing(node, values, deepest=True))
    blank = tuple(code for node in tree.instruments for code in _missing(node, values, deepest=False))
    lost = ledger(tree, values, derived)
    return Result(outcomes, total, _rating(tree, total, instruments), instruments, missing, blank, lost)


def mean(values: list[Fraction]) -> Fraction:
    return sum(values, Fraction(0)) / len(values)


def _refuse_unknown(tree: Tree, figures: Figures) -> None:
    for key in figures:
        code = key if isinstance(key, str) else key[0]
        if code not in tree.nodes:
            raise KeyError(code)


def _settle(node: Node, figures: Figures, outcomes: dict[str, Outcome], unweighted: bool) -> Fraction | None:
    """Work out a node from below; in a year without weights an instrument is never derived."""
    below = [_settle(child, figures, outcomes, unweighted) for child in node.children]
    known = [value for value in below if value is not None]
    typed = figures.get(node.code)
    value, source = (Fraction(typed), Source.TYPED) if typed is not None else (None, None)
    if node.derived and below and len(known) == len(below) and not (unweighted and node.kind == INSTRUMENT):
        value, source = mean(known), Source.DERIVED
    outcomes[node.code] = Outcome(node.code, node.name, node.kind, value, source, typed)
    return value


def _total(tree: Tree, values: dict[str, Fraction | None]) -> Fraction | None:
    total = Fraction(0)
    for instrument in tree.instruments:
        value = values[instrument.code]
        if value is None:
            return None
        total += Fraction(instrument.weight or 0) * value / 100
    return total


def _rating(tree: Tree, total: Fraction | None, instruments: dict[str, Decimal | None]) -> Rating | None:
    if total is None:
        return None
    known = {code: value for code, value in instruments.items() if value is not None}
    return rate(tree.bands, half_up(total), known)


def _missing(node: Node, values: dict[str, Fraction | None], deepest: bool) -> Iterator[str]:
    """The codes whose entry would give the node a value: the deepest there are, or (for people who fill in a form at a
    higher level) the indicators and what stands beside a known figure below them."""
    if values[node.code] is not None:
        return
    entered = node.kind == INSTRUMENT or any(values[below.code] is not None for below in node.walk())
    if node.derived and node.children and (deepest or entered):
        for child in node.children:
            yield from _missing(child, values, deepest)
    else:
        yield node.code
