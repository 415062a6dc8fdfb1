"""The lowest indicators of each instrument, ties named all: computed from figures or, without them, as stated. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from assessments.scoring import Result
from assessments.tree import INDICATOR, Node, Tree


@dataclass(frozen=True)
class Stated:
    """What a paper says is lowest in an instrument: codes of indicators, and the paper."""

    codes: tuple[str, ...]
    source: str


@dataclass(frozen=True)
class Lowest:
    """`value` is None where nothing is computed; `source`: the paper that states it, empty where it is computed;
    `unknown`: codes of the instrument's indicators without a figure, any of which may be lower still."""

    instrument: Node
    indicators: tuple[Node, ...] = ()
    value: Decimal | None = None
    source: str = ""
    unknown: tuple[str, ...] = ()

    @property
    def codes(self) -> tuple[str, ...]:
        return tuple(node.code for node in self.indicators)


def lowest_of(tree: Tree, result: Result | None, stated: Mapping[str, Stated]) -> tuple[Lowest, ...]:
    """One per instrument; `stated` by the instrument's code counts where no indicator of it has a figure. Figures are
    compared as they are printed, with two decimals."""
    return tuple(_lowest(node, result, stated.get(node.code)) for node in tree.instruments)


def indicators_of(instrument: Node) -> list[Node]:
    return [node for node in instrument.walk() if node.kind == INDICATOR]


def _lowest(instrument: Node, result: Result | None, stated: Stated | None) -> Lowest:
    values = {node.code: result.outcomes[node.code].value if result else None for node in indicators_of(instrument)}
    known = [value for value in values.values() if value is not None]
    unknown = tuple(code for code, value in values.items() if value is None)
    if not known:
        named = stated.codes if stated else ()
        nodes = tuple(node for node in indicators_of(instrument) if node.code in named)
        return Lowest(instrument, nodes, source=stated.source if stated and nodes else "", unknown=unknown)
    least = min(known)
    nodes = tuple(node for node in indicators_of(instrument) if values[node.code] == least)
    return Lowest(instrument, nodes, least, unknown=unknown)
