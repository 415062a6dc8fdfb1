"""What a statement is made from: one fiscal year of an organization, free of any database. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal

from assessments.reckoning import Reckoning
from assessments.scoring import Outcome, Result
from assessments.tree import Key, Node, Tree


@dataclass(frozen=True)
class Facts:
    """`names`: code → the official name and its variants; `groups`: code of a respondent group → its name;
    `provisional`: the figures marked so; `unverified`: what is not sure about the framework."""

    reckoning: Reckoning
    names: Mapping[str, list[str]]
    groups: Mapping[str, str] = field(default_factory=dict)
    provisional: frozenset[Key] = frozenset()
    announced_on: str = ""
    assumed: str = ""
    framework_provisional: bool = False
    unverified: tuple[str, ...] = ()

    @property
    def year(self) -> int:
        return self.reckoning.tree.fiscal_year

    @property
    def tree(self) -> Tree:
        return self.reckoning.tree

    @property
    def result(self) -> Result:
        return self.reckoning.result

    @property
    def headline_total(self) -> Decimal | None:
        """The computed total or, without one, the announced."""
        return self.result.total if self.result.total is not None else self.reckoning.announced_total

    @property
    def headline_level(self) -> str:
        """The level that goes with `headline_total`; empty where it is not known."""
        if self.result.total is not None:
            return self.result.rating.name if self.result.rating else ""
        return self.reckoning.announced_level

    @property
    def has_figures(self) -> bool:
        return bool(self.reckoning.figures)

    def outcome(self, node: Node) -> Outcome:
        return self.result.outcomes[node.code]
