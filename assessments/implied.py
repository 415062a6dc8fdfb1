"""What a blank must have been: solved from the announced total, or from a typed figure above the blank. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import ceil

from assessments.scoring import TOLERANCE, Result, Source, score
from assessments.tree import Figures, Node, Tree
from thai.numbers import half_up

HALF_CENT = Fraction(1, 200)


@dataclass(frozen=True)
class Implied:
    """`exact` solves the equation as it stands; `value` is what can be printed: within 0..100, 0 or 100 for a binary
    item, None when nothing fits (`possible` False) or when 0 and 100 both do. Every figure from `low` to `high` rounds
    to the announced one. `basis`: the code of the typed parent, or empty for the announced total (`known`)."""

    node: Node
    basis: Node | None
    known: Decimal
    exact: Fraction
    value: Decimal | None
    low: Decimal
    high: Decimal
    possible: bool

    @property
    def code(self) -> str:
        return self.node.code

    @property
    def sentence(self) -> str:
        source = f"คะแนนรวมที่ประกาศ {self.known:.2f}" if self.basis is None else f"{self.basis.title} {self.known:.2f}"
        if not self.possible:
            return f"ไม่มีคะแนนใดระหว่าง 0 ถึง 100 ของ{self.node.title} ที่ให้{source} โปรดตรวจคะแนนที่กรอกไว้"
        if self.value is None:
            return f"{source} ไม่พอจะบอกว่า{self.node.title} ได้ 0 หรือ 100"
        span = "" if self.low == self.high else f" (ระหว่าง {self.low:.2f} ถึง {self.high:.2f})"
        return f"{self.node.title} น่าจะได้ {self.value:.2f}{span} คำนวณย้อนจาก{source}"


@dataclass(frozen=True)
class _Equation:
    """known figure = constant + slope × the value of the node."""

    node: Node
    constant: Fraction
    slope: Fraction

    def solve(self, figure: Fraction) -> Fraction:
        return (figure - self.constant) / self.slope


def implied(tree: Tree, figures: Figures, announced_total: Decimal | None = None) -> Implied | None:
    """The one blank branch the announced total settles, else the first one a typed parent settles."""
    return next(iter(implied_branches(tree, figures, announced_total)), None)


def implied_branches(tree: Tree, figures: Figures, announced_total: Decimal | None = None) -> tuple[Implied, ...]:
    """Every blank that can be solved: from the total when one branch is missing, then below each typed parent."""
    result = score(tree, figures)
    values = {code: outcome.value_exact for code, outcome in result.outcomes.items()}
    found = []
    if announced_total is not None and not result.no_total_reason:
        found += [_solve(equation, announced_total, None) for equation in _from_total(tree, values)]
    for parent, typed in _typed_parents(tree, result):
        start = _Equation(parent, Fraction(0), Fraction(1))
        equation = _descend(start, values)
        if equation.node is not parent:
            found.append(_solve(equation, typed, parent))
    return tuple(found)


def _from_total(tree: Tree, values: Mapping[str, Fraction | None]) -> Iterator[_Equation]:
    unknown = [node for node in tree.instruments if values[node.code] is None]
    if len(unknown) == 1 and unknown[0].weight:
        constant = sum(
            (Fraction(node.weight or 0) * (values[node.code] or 0) / 100 for node in tree.instruments), Fraction(0)
        )
        yield _descend(_Equation(unknown[0], constant, Fraction(unknown[0].weight) / 100), values)


def _typed_parents(tree: Tree, result: Result) -> Iterator[tuple[Node, Decimal]]:
    for node in tree.nodes.values():
        outcome = result.outcomes[node.code]
        if node.derived and node.children and outcome.source is Source.TYPED and outcome.typed is not None:
            yield node, outcome.typed


def _descend(equation: _Equation, values: Mapping[str, Fraction | None]) -> _Equation:
    """Follow the only blank child down to the smallest branch that holds everything missing."""
    node = equation.node
    unknown = [child for child in node.children if values[child.code] is None]
    if not node.derived or len(unknown) != 1:
        return equation
    share = equation.slope / len(node.children)
    known = sum((values[child.code] or Fraction(0) for child in node.children), Fraction(0))
    return _descend(_Equation(unknown[0], equation.constant + share * known, share), values)


def _solve(equation: _Equation, figure: Decimal, basis: Node | None) -> Implied:
    exact = equation.solve(Fraction(figure))
    slack = Fraction(TOLERANCE)
    loose_low, loose_high = equation.solve(Fraction(figure) - slack), equation.solve(Fraction(figure) + slack)
    if equation.node.binary:
        fits = [end for end in (Decimal(0), Decimal(100)) if loose_low <= end <= loose_high]
        low, high = (fits[0], fits[-1]) if fits else (Decimal(0), Decimal(100))
        return Implied(equation.node, basis, figure, exact, _only(fits), low, high, bool(fits))
    possible = loose_low <= 100 and loose_high >= 0
    borders = equation.solve(Fraction(figure) - HALF_CENT), equation.solve(Fraction(figure) + HALF_CENT)
    low, high = printed_span(*borders)
    value = half_up(clamp(exact)) if possible else None
    return Implied(equation.node, basis, figure, exact, value, low, high, possible)


def printed_span(low: Fraction, beyond: Fraction) -> tuple[Decimal, Decimal]:
    """The first and last figure within 0..100 that a value from `low` up to but not including `beyond` prints as."""
    last = Fraction(ceil(beyond * 100 + Fraction(1, 2)) - 1, 100)
    return half_up(clamp(low)), half_up(clamp(last))


def _only(fits: list[Decimal]) -> Decimal | None:
    return fits[0] if len(fits) == 1 else None


def clamp(value: Fraction) -> Fraction:
    return min(max(value, Fraction(0)), Fraction(100))
