"""The one bridge from a plan to the result it answers: the year before by item, its total alone, or nothing."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from functools import cached_property

from assessments.gradebook import Gradebook, find_gradebook
from assessments.scoring import Result, score
from assessments.tree import Tree
from measures.coverage import Coverage, coverage, losses
from measures.models import Measure, Plan


@dataclass(frozen=True)
class Basis:
    """`kind`: result (figures are known), total (only the announced total) or none."""

    year: int
    gradebook: Gradebook | None

    @cached_property
    def tree(self) -> Tree | None:
        """With the bands of the year. One query."""
        return self.gradebook.ranked if self.gradebook and self.gradebook.figures else None

    @cached_property
    def result(self) -> Result | None:
        return score(self.tree, self.gradebook.figures) if self.tree and self.gradebook else None

    @property
    def kind(self) -> str:
        if self.result:
            return "result"
        return "total" if self.total is not None else "none"

    @property
    def total(self) -> Decimal | None:
        """The computed total or, without one, the announced."""
        announced = self.gradebook.assessment.announced_total if self.gradebook else None
        return self.result.total if self.result and self.result.total is not None else announced

    @property
    def level(self) -> str:
        if self.result and self.result.rating:
            return self.result.rating.name
        return self.gradebook.assessment.announced_level if self.gradebook else ""

    @cached_property
    def losses(self) -> dict[str, Fraction]:
        """Points of the total lost at each criterion and below; empty without figures."""
        return losses(self.tree, self.result) if self.tree and self.result else {}

    def points_at(self, codes: Iterable[str]) -> Fraction:
        """Points of the total lost at these criteria of the result and below, each once."""
        if self.tree is None:
            return Fraction(0)
        codes = set(codes)
        below = {node.code for code in codes for child in self.tree.nodes[code].children for node in child.walk()}
        return sum((self.losses.get(code, Fraction(0)) for code in codes - below), Fraction(0))


def basis_of(plan: Plan) -> Basis:
    """Two queries at most, and one when its figures are asked for."""
    return Basis(plan.result_year, find_gradebook(plan.organization, plan.result_year))


def coverage_of(plan: Plan, basis: Basis) -> Coverage | None:
    """What the plan answers of its result; None where no figures are known. Two queries, none for a new plan."""
    if basis.tree is None or basis.result is None:
        return None
    links: dict[int, list[str]] = defaultdict(list)
    if plan.pk is None:
        return coverage(basis.tree, basis.result, plan.threshold, links, {})
    through = Measure.criteria.through.objects.filter(
        measure__in=plan.measures.live(), criterion__framework__fiscal_year=basis.year
    )
    for number, code in through.values_list("measure__position", "criterion__code"):
        links[number].append(code)
    reasons = dict(plan.coverage_reasons.values_list("criterion__code", "reason"))
    return coverage(basis.tree, basis.result, plan.threshold, links, reasons)
