"""Figures beside what was announced: the result, its distance from the announced total, what would explain it. Pure."""

from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property

from assessments.explain import Explanation, explain_difference
from assessments.implied import Implied, implied_branches
from assessments.scoring import TOLERANCE, Result, score
from assessments.tree import Figures, Tree


@dataclass(frozen=True)
class Reckoning:
    """Everything a page says about figures, whether they are stored or only typed."""

    tree: Tree
    figures: Figures
    announced_total: Decimal | None
    announced_level: str = ""

    @cached_property
    def result(self) -> Result:
        return score(self.tree, self.figures)

    @property
    def difference(self) -> Decimal | None:
        """Computed − announced; None while one of them is not known."""
        if self.result.total is None or self.announced_total is None:
            return None
        return self.result.total - self.announced_total

    @property
    def differs(self) -> bool:
        return self.difference is not None and abs(self.difference) > TOLERANCE

    @property
    def level_differs(self) -> bool:
        """Whether the announced level is not the one the computed figures earn."""
        rating = self.result.rating
        return bool(rating and self.announced_level and rating.name != self.announced_level)

    @cached_property
    def implied(self) -> tuple[Implied, ...]:
        return implied_branches(self.tree, self.figures, self.announced_total)

    @cached_property
    def explanations(self) -> list[Explanation]:
        return explain_difference(self.tree, self.figures, self.announced_total) if self.differs else []
