"""The items of each issue (ประเด็น) with their figures, in the order of the framework, by instrument. Pure."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from assessments.tree import Figures, Node, Tree
from thai.numbers import half_up


@dataclass(frozen=True)
class Place:
    """An item in an issue. `optional`: it joins by a choice of the plan, `chosen`: this plan chose it; `inferred`: it
    is printed in no issue, and stands here by inference."""

    issue: int
    number: int
    title: str
    code: str
    optional: bool = False
    chosen: bool = False
    inferred: bool = False


@dataclass(frozen=True)
class Figure:
    """`group`: the respondents whose answer it is, empty for the figure of all."""

    value: Decimal
    group: str = ""


@dataclass(frozen=True)
class Line:
    """One row of an item table; without figures the item has no score. `lost`: points of the total lost there."""

    node: Node
    figures: tuple[Figure, ...]
    lost: Decimal
    place: Place


@dataclass(frozen=True)
class Table:
    """The lines of one instrument."""

    instrument: Node
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class IssueTable:
    """`pk`, `number`, `title` of the issue; `offered`: codes of items the plan may let join."""

    pk: int
    number: int
    title: str
    tables: tuple[Table, ...]
    offered: tuple[str, ...]

    @property
    def lines(self) -> tuple[Line, ...]:
        return tuple(line for table in self.tables for line in table.lines)

    @property
    def lost(self) -> tuple[Line, ...]:
        """The items that were scored 0 of 100 or lose points of the total by themselves, and are scored or not."""
        return tuple(line for line in self.lines if line.node.binary and line.lost)


def issue_tables(
    tree: Tree,
    places: Iterable[Place],
    figures: Figures,
    losses: Mapping[str, Fraction],
    groups: Mapping[str, str],
) -> tuple[IssueTable, ...]:
    """`figures` by code or (code, group), `losses` by code, `groups`: code of a respondent group → its name."""
    shown: dict[int, list[Place]] = {}
    for place in places:
        shown.setdefault(place.issue, []).append(place)
    by_number = sorted(shown.values(), key=lambda of_issue: of_issue[0].number)
    known = _figures(figures, groups)
    return tuple(_issue(tree, of_issue, known, losses) for of_issue in by_number)


def _figures(figures: Figures, groups: Mapping[str, str]) -> dict[str, tuple[Figure, ...]]:
    found: dict[str, tuple[Figure, ...]] = {}
    for key in sorted(figures, key=str):
        code, group = (key, "") if isinstance(key, str) else key
        found[code] = (*found.get(code, ()), Figure(figures[key], groups.get(group, group)))
    return found


def _issue(
    tree: Tree,
    places: Sequence[Place],
    figures: Mapping[str, tuple[Figure, ...]],
    losses: Mapping[str, Fraction],
) -> IssueTable:
    standing = {place.code: place for place in places if place.chosen or not place.optional}
    tables = []
    for instrument in tree.instruments:
        lines = tuple(
            Line(
                node,
                figures.get(node.code, ()),
                half_up(losses.get(node.code, Fraction(0))),
                standing[node.code],
            )
            for node in instrument.walk()
            if node.code in standing
        )
        if lines:
            tables.append(Table(instrument, lines))
    offered = tuple(place.code for place in places if place.optional and not place.chosen)
    return IssueTable(places[0].issue, places[0].number, places[0].title, tuple(tables), offered)
