"""The score grid as its page shows it: a row per criterion with its fields, its value and the points it loses."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction

from assessments.cells import Cell
from assessments.entry import label_of
from assessments.grid import Grid, Respondents
from assessments.ledger import Loss
from assessments.reckoning import Reckoning
from assessments.scoring import Outcome, Result, Source
from assessments.tree import INDICATOR, ITEM, SUBINDICATOR, Figures, Node
from audit.history import Touch
from thai.numbers import half_up

JUMP = Decimal(15)  # points to the year before beyond which a score is worth a second look
LEDGER_LINES = 8  # as many as stand beside the grid; the result page shows all
DEPTHS = {INDICATOR: 0, SUBINDICATOR: 1, ITEM: 2}
Touches = Mapping[str, Touch]


@dataclass(frozen=True)
class Background:
    """What the page knows besides the figures: last year's by code of this year, and who saved each score last."""

    last_year: int | None = None
    before: Mapping[str, Decimal] = field(default_factory=dict)
    touches: Touches = field(default_factory=dict)


@dataclass(frozen=True)
class Field:
    """A cell with its words: `column` names its respondent group, `touch` tells who saved it last."""

    cell: Cell
    column: str
    touch: Touch | None

    @property
    def remark(self) -> str:
        """The id of what is said about the field, for aria-describedby; empty where nothing is."""
        said = self.cell.error or self.cell.notice or self.cell.contested
        return f"remark-{self.cell.suffix}" if said else ""


@dataclass(frozen=True)
class Lock:
    """Why a row has no field: its figure is the mean of the `count` below it, last saved by `touch`."""

    count: int
    touch: Touch | None


@dataclass(frozen=True)
class Row:
    """One criterion; `jump` is the change since last year where it is large."""

    node: Node
    fields: list[Field]
    outcome: Outcome
    lost: Decimal | None
    share: str
    lock: Lock | None = None
    last_year: int | None = None
    jump: Decimal | None = None

    @property
    def depth(self) -> int:
        return DEPTHS[self.node.kind]

    @property
    def derived(self) -> bool:
        return self.outcome.source is Source.DERIVED

    @property
    def remarked(self) -> list[Field]:
        return [field for field in self.fields if field.remark]


@dataclass(frozen=True)
class Group:
    """One instrument with its rows; `points` is what it adds to the total."""

    node: Node
    outcome: Outcome
    lost: Decimal | None
    points: Decimal | None
    rows: list[Row]
    columns: list[Respondents]
    absent: list[Respondents]

    @property
    def split(self) -> bool:
        """Whether its items have a column per respondent group."""
        return any(column.code for column in self.columns)

    @property
    def aside(self) -> bool:
        """Whether items are shown that do not give their indicator."""
        return any(row.depth and not self._parents[row.node.code].derived for row in self.rows)

    @property
    def _parents(self) -> dict[str, Node]:
        return {child.code: node for node in self.node.walk() for child in node.children}


@dataclass(frozen=True)
class LedgerLine:
    """A line of the ledger with its bar, as percent of the largest loss."""

    loss: Loss
    share: str


@dataclass(frozen=True)
class Sheet:
    """Everything the score page shows, whether the figures are stored or only typed."""

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
    def fields(self) -> Iterator[Field]:
        return (field for group in self.groups for row in group.rows for field in row.fields)

    @property
    def wrong(self) -> list[Cell]:
        return [field.cell for field in self.fields if field.cell.error]

    @property
    def contested(self) -> list[Cell]:
        return [field.cell for field in self.fields if field.cell.contested]

    @property
    def partial_points(self) -> Decimal:
        """The sum of the instruments that are complete, for the line รวมเท่าที่ครบ."""
        return sum((group.points for group in self.groups if group.points is not None), Decimal(0))

    @property
    def ledger(self) -> list[LedgerLine]:
        largest = max((abs(loss.points_exact) for loss in self.result.lost), default=Fraction(1))
        return [LedgerLine(loss, _share(loss.points_exact, largest)) for loss in self.result.lost]

    @property
    def ledger_rest(self) -> tuple[int, Decimal] | None:
        """How many lines of the ledger the panel leaves out, and the points they lose."""
        rest = self.result.lost[LEDGER_LINES:]
        return (len(rest), half_up(sum((loss.points_exact for loss in rest), Fraction(0)))) if rest else None


def figures_with(figures: Figures, cells: Sequence[Cell]) -> Figures:
    """The stored figures with those of the form in their place; a blank or wrong cell has none."""
    typed = {cell.key: cell.value for cell in cells}
    kept = {key: value for key, value in figures.items() if key not in typed}
    return kept | {key: value for key, value in typed.items() if value is not None}


def sheet_of(reckoning: Reckoning, grid: Grid, cells: Sequence[Cell], background: Background) -> Sheet:
    return _Sheets(reckoning, grid, cells, background).sheet()


class _Sheets:
    """The parts that every row of one sheet is made from."""

    def __init__(self, reckoning: Reckoning, grid: Grid, cells: Sequence[Cell], background: Background) -> None:
        self.reckoning, self.grid, self.background = reckoning, grid, background
        self.outcomes = reckoning.result.outcomes
        self.cells: dict[str, list[Cell]] = {}
        for cell in cells:
            self.cells.setdefault(cell.node.code, []).append(cell)
        roots = reckoning.tree.instruments
        self.losses = {code: loss for node in roots for code, loss in self._losses(node, Fraction(node.weight or 0))}
        kinds = (INDICATOR, SUBINDICATOR, ITEM)
        below = [self.losses[node.code] for node in reckoning.tree.nodes.values() if node.kind in kinds]
        self.largest = max((loss for loss in below if loss), default=Fraction(1))

    def sheet(self) -> Sheet:
        return Sheet([self._group(node) for node in self.reckoning.tree.instruments], self.reckoning)

    def _losses(self, node: Node, share: Fraction) -> Iterator[tuple[str, Fraction | None]]:
        """Points of the total lost at a node and below it; None where nothing is known or nothing counts."""
        value = self.outcomes[node.code].value_exact
        yield node.code, None if value is None or not share else share * (100 - value) / 100
        part = share / len(node.children) if node.derived and node.children else Fraction(0)
        for child in node.children:
            yield from self._losses(child, part)

    def _group(self, node: Node) -> Group:
        outcome, weight = self.outcomes[node.code], Fraction(node.weight or 0)
        known = outcome.value_exact is not None and weight
        points = half_up(weight * (outcome.value_exact or 0) / 100) if known else None
        columns = self.grid.columns(node)
        names = {column.code: column.name for column in columns} if len(columns) > 1 else {}
        shown = [below for below in node.walk() if below is not node and self._shown(below)]
        rows = [self._row(below, names) for below in shown]
        return Group(node, outcome, _points(self.losses[node.code]), points, rows, columns, self.grid.absent(node))

    def _shown(self, node: Node) -> bool:
        return node.kind == INDICATOR or self.grid.layout.deep

    def _row(self, node: Node, names: Mapping[str, str]) -> Row:
        touches, loss = self.background.touches, self.losses[node.code]
        cells = self.cells.get(node.code, [])
        return Row(
            node,
            [Field(cell, names.get(cell.group, ""), touches.get(label_of(cell.key))) for cell in cells],
            self.outcomes[node.code],
            _points(loss),
            _share(loss, self.largest),
            None if cells else self._lock(node),
            self.background.last_year,
            self._jump(node),
        )

    def _lock(self, node: Node) -> Lock:
        below = [child.code for child in node.walk() if child is not node]
        touched = [touch for code in below if (touch := self.background.touches.get(code))]
        latest = max(touched, key=lambda touch: touch.at, default=None)
        return Lock(len(node.children), latest)

    def _jump(self, node: Node) -> Decimal | None:
        value, before = self.outcomes[node.code].value, self.background.before.get(node.code)
        if value is None or before is None or node.binary or abs(value - before) <= JUMP:
            return None
        return value - before


def _points(loss: Fraction | None) -> Decimal | None:
    return None if loss is None else half_up(loss)


def _share(loss: Fraction | None, largest: Fraction) -> str:
    """Percent of the largest loss, for the width of a bar."""
    return f"{half_up(max(loss or Fraction(0), Fraction(0)) / largest * 100):.1f}"
