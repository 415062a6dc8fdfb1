"""A year's figures as a page shows them: rows by instrument with the points they lose, and the ranked ledger."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from assessments.entry import Cell
from assessments.ledger import Loss
from assessments.reckoning import Reckoning
from assessments.scoring import Outcome, Result, Source
from assessments.tree import Figures, Node
from thai.numbers import half_up

Losses = Mapping[str, Fraction | None]


@dataclass(frozen=True)
class Row:
    """One indicator: its field, what it comes to and the points of the total it loses."""

    cell: Cell
    outcome: Outcome
    lost: Decimal | None
    share: str

    @property
    def derived(self) -> bool:
        return self.outcome.source is Source.DERIVED

    @property
    def remarks(self) -> list[str]:
        """The ids of what is said about the field, for aria-describedby."""
        wrong = [f"id_{self.cell.field}_error"] if self.cell.error else []
        return wrong + ([f"id_{self.cell.field}_notice"] if self.cell.notice or self.derived else [])


@dataclass(frozen=True)
class Group:
    """One instrument with its rows; `points` is what it adds to the total."""

    node: Node
    outcome: Outcome
    lost: Decimal | None
    points: Decimal | None
    rows: list[Row]


@dataclass(frozen=True)
class LedgerLine:
    """A line of the ledger with its bar, as percent of the largest loss."""

    loss: Loss
    share: str


@dataclass(frozen=True)
class Sheet:
    """Everything the score and result pages show, whether the figures are stored or only typed."""

    groups: list[Group]
    reckoning: Reckoning

    @property
    def result(self) -> Result:
        return self.reckoning.result

    @property
    def agrees(self) -> bool:
        """Whether there is an announced total to agree with, and the computed one does."""
        return self.reckoning.difference is not None and not self.reckoning.differs

    @property
    def no_value(self) -> str:
        """What stands where an instrument has no value: not yet, or never in a year without weights."""
        return "–" if self.result.no_total_reason else "ยังไม่ครบ"

    @property
    def distance(self) -> Decimal:
        """How far the computed total is from the announced one, without its sign."""
        return abs(self.reckoning.difference or Decimal(0))

    @property
    def wrong(self) -> list[Row]:
        return [row for group in self.groups for row in group.rows if row.cell.error]

    @property
    def partial_points(self) -> Decimal:
        """The sum of the instruments that are complete, for the line รวมเท่าที่ครบ."""
        return sum((group.points for group in self.groups if group.points is not None), Decimal(0))

    @property
    def formula(self) -> str:
        """The sum behind a complete total, to four places: 98.3920 × 30% + … = 87.3306."""
        terms = (
            f"{_four(group.outcome.value_exact or Fraction(0))} × {group.node.weight or 0:.0f}%"
            for group in self.groups
        )
        return f"{' + '.join(terms)} = {_four(self.result.total_exact or Fraction(0))}"

    @property
    def thresholds(self) -> list[str]:
        """What the levels of this year ask of every instrument, lowest first: 85, 95."""
        asked = {band.each_instrument_at_least for band in self.reckoning.tree.bands}
        return [f"{border.normalize():f}" for border in sorted(border for border in asked if border is not None)]

    @property
    def ledger(self) -> list[LedgerLine]:
        largest = max((abs(loss.points_exact) for loss in self.result.lost), default=Fraction(1))
        return [LedgerLine(loss, _share(loss.points_exact, largest)) for loss in self.result.lost]


def figures_with(figures: Figures, cells: Sequence[Cell]) -> Figures:
    """The stored figures with those of the form in their place; a blank or wrong cell has none."""
    typed = {cell.node.code: cell.value for cell in cells}
    kept = {key: value for key, value in figures.items() if key not in typed}
    return kept | {code: value for code, value in typed.items() if value is not None}


def sheet_of(reckoning: Reckoning, cells: Sequence[Cell]) -> Sheet:
    losses = dict(_losses(reckoning))
    largest = max((loss for loss in losses.values() if loss), default=Fraction(1))
    by_code = {cell.node.code: cell for cell in cells}
    outcomes = reckoning.result.outcomes
    groups = []
    for node in reckoning.tree.instruments:
        rows = [
            Row(by_code[code], outcomes[code], _points(losses[code]), _share(losses[code], largest))
            for code in (child.code for child in node.children)
            if code in by_code
        ]
        groups.append(_group(node, outcomes[node.code], rows))
    return Sheet(groups, reckoning)


def _losses(reckoning: Reckoning) -> list[tuple[str, Fraction | None]]:
    """The points of the total each indicator loses: the weight of its instrument, shared evenly."""
    return [
        (child.code, _loss(Fraction(node.weight or 0) / len(node.children), reckoning.result.outcomes[child.code]))
        for node in reckoning.tree.instruments
        for child in node.children
    ]


def _loss(share: Fraction, outcome: Outcome) -> Fraction | None:
    return None if outcome.value_exact is None or not share else share * (100 - outcome.value_exact) / 100


def _group(node: Node, outcome: Outcome, rows: list[Row]) -> Group:
    weight = Fraction(node.weight or 0)
    known = outcome.value_exact is not None and weight
    points = half_up(weight * (outcome.value_exact or 0) / 100) if known else None
    return Group(node, outcome, _points(_loss(weight, outcome)), points, rows)


def _four(value: Fraction) -> str:
    return f"{half_up(value * 100) / 100:.4f}"


def _points(loss: Fraction | None) -> Decimal | None:
    return None if loss is None else half_up(loss)


def _share(loss: Fraction | None, largest: Fraction) -> str:
    """Percent of the largest loss, for the width of a bar."""
    return f"{half_up(max(loss or Fraction(0), Fraction(0)) / largest * 100):.1f}"
