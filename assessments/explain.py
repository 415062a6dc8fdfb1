"""Which one typed indicator would explain that the computed total is not the announced one. Pure."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from itertools import combinations

from assessments.implied import HALF_CENT, clamp, printed_span
from assessments.scoring import TOLERANCE, Result, Source, score
from assessments.tree import INDICATOR, Figures, Node, Tree
from thai.numbers import half_up

_HUNDRED = Decimal(100)


class Kind(StrEnum):
    """The slips people make, the likeliest first."""

    SWAPPED_DIGITS = "swapped_digits"
    MISTYPED_DIGIT = "mistyped_digit"
    MOVED_POINT = "moved_point"
    SWAPPED_INDICATORS = "swapped_indicators"
    OTHER = "other"


@dataclass(frozen=True)
class Explanation:
    """If `node` were `proposed`, the total would be the announced one; `low` to `high` would all do. For two
    indicators typed in each other's place `other` is the second, and `proposed` the figure typed there."""

    kind: Kind
    node: Node
    typed: Decimal
    proposed: Decimal
    low: Decimal
    high: Decimal
    total: Decimal
    other: Node | None = None

    @property
    def code(self) -> str:
        return self.node.code

    @property
    def sentence(self) -> str:
        outcome = f"คะแนนรวมจะเป็น {self.total:.2f}"
        if self.other is not None:
            return (
                f"{self.node.title} ({self.typed:.2f}) กับ{self.other.title} ({self.proposed:.2f}) "
                f"อาจกรอกสลับกัน เมื่อสลับคืนแล้ว{outcome}"
            )
        slip = {
            Kind.SWAPPED_DIGITS: f"อาจพิมพ์สลับหลัก ค่าที่ถูกน่าจะเป็น {self.proposed:.2f}",
            Kind.MISTYPED_DIGIT: f"อาจพิมพ์ผิดหนึ่งหลัก ค่าที่ถูกน่าจะเป็น {self.proposed:.2f}",
            Kind.MOVED_POINT: f"อาจวางจุดทศนิยมผิดที่ ค่าที่ถูกน่าจะเป็น {self.proposed:.2f}",
            Kind.OTHER: f"ต้องเป็นประมาณ {self.proposed:.2f} (ระหว่าง {self.low:.2f} ถึง {self.high:.2f})",
        }[self.kind]
        return f"{self.node.title} กรอกไว้ {self.typed:.2f} {slip} เมื่อแก้แล้ว{outcome}"


@dataclass(frozen=True)
class _Suspect:
    """A typed indicator that counts: `slope` is how far the total moves when it moves by one."""

    node: Node
    typed: Decimal
    slope: Fraction


def explain_difference(tree: Tree, figures: Figures, announced_total: Decimal | None) -> list[Explanation]:
    """Explanations of a difference over 0.01, the likeliest slip first, then what
    agrees to the hundredth, then the smallest correction; else none."""
    result = score(tree, figures)
    if result.total is None or announced_total is None or abs(result.total - announced_total) <= TOLERANCE:
        return []
    attempt = _Attempt(result, announced_total)
    suspects = list(_suspects(tree, result))
    found = [explanation for suspect in suspects if (explanation := attempt.on_one(suspect))]
    found += [explanation for pair in combinations(suspects, 2) if (explanation := attempt.on_two(*pair))]
    kinds = list(Kind)
    return sorted(
        found, key=lambda one: (kinds.index(one.kind), one.total != announced_total, abs(one.proposed - one.typed))
    )


def _suspects(tree: Tree, result: Result) -> Iterator[_Suspect]:
    for instrument in tree.instruments:
        if result.outcomes[instrument.code].source is not Source.DERIVED:
            continue
        slope = Fraction(instrument.weight or 0) / 100 / len(instrument.children)
        for node in instrument.children:
            outcome = result.outcomes[node.code]
            if node.kind == INDICATOR and outcome.source is Source.TYPED and outcome.typed is not None and slope:
                yield _Suspect(node, outcome.typed, slope)


class _Attempt:
    """Trying corrections of one result against one announced total."""

    def __init__(self, result: Result, announced: Decimal) -> None:
        self.exact = result.total_exact or Fraction(0)
        self.announced = announced

    def on_one(self, suspect: _Suspect) -> Explanation | None:
        low, needed, high = (
            Fraction(suspect.typed) + (Fraction(self.announced) + slack - self.exact) / suspect.slope
            for slack in (-HALF_CENT, Fraction(0), HALF_CENT)
        )
        for kind, slips in _SLIPS.items():
            fitting = [figure for figure in slips(suspect.typed) if self._fits(suspect, figure)]
            if fitting:
                return self._found(
                    kind, suspect, min(fitting, key=lambda figure: abs(Fraction(figure) - needed)), low, high
                )
        if high < 0 or low > 100:
            return None
        return self._found(Kind.OTHER, suspect, half_up(clamp(needed)), low, high)

    def on_two(self, first: _Suspect, second: _Suspect) -> Explanation | None:
        """Two indicators in each other's place; within one instrument that would change nothing."""
        move = (first.slope - second.slope) * Fraction(second.typed - first.typed)
        total = half_up(self.exact + move)
        if not move or abs(total - self.announced) > TOLERANCE:
            return None
        low, high = sorted((first.typed, second.typed))
        return Explanation(
            Kind.SWAPPED_INDICATORS, first.node, first.typed, second.typed, low, high, total, other=second.node
        )

    def _total_with(self, suspect: _Suspect, figure: Decimal) -> Decimal:
        return half_up(self.exact + suspect.slope * Fraction(figure - suspect.typed))

    def _fits(self, suspect: _Suspect, figure: Decimal) -> bool:
        in_range = 0 <= figure <= _HUNDRED and figure != suspect.typed
        return in_range and abs(self._total_with(suspect, figure) - self.announced) <= TOLERANCE

    def _found(self, kind: Kind, suspect: _Suspect, figure: Decimal, low: Fraction, high: Fraction) -> Explanation:
        low_high = printed_span(low, high)
        return Explanation(kind, suspect.node, suspect.typed, figure, *low_high, self._total_with(suspect, figure))


def _swapped_digits(typed: Decimal) -> Iterator[Decimal]:
    digits = _digits(typed)
    for place in range(len(digits) - 1):
        yield _figure(f"{digits[:place]}{digits[place + 1]}{digits[place]}{digits[place + 2 :]}")


def _mistyped_digits(typed: Decimal) -> Iterator[Decimal]:
    digits = _digits(typed)
    for place in range(len(digits)):
        for digit in "0123456789":
            yield _figure(f"{digits[:place]}{digit}{digits[place + 1 :]}")


def _moved_points(typed: Decimal) -> Iterator[Decimal]:
    yield from (half_up(typed.scaleb(places)) for places in (1, -1, 2))


_SLIPS: dict[Kind, Callable[[Decimal], Iterator[Decimal]]] = {
    Kind.SWAPPED_DIGITS: _swapped_digits,
    Kind.MISTYPED_DIGIT: _mistyped_digits,
    Kind.MOVED_POINT: _moved_points,
}


def _digits(typed: Decimal) -> str:
    """The digits without the point, at least four: 69.17 → 6917, 5.00 → 0500."""
    return f"{int(half_up(typed) * 100):04d}"


def _figure(digits: str) -> Decimal:
    return Decimal(digits).scaleb(-2)
