"""Where the points went: one line per figure that was used, adding up to exactly 100 − the unrounded total. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, localcontext
from fractions import Fraction

from assessments.tree import Node, Tree
from thai.numbers import half_up

_LONGEST = 64  # decimal places beyond which a decimal is taken as never ending


@dataclass(frozen=True)
class Loss:
    """Points lost at a node. `rest`: what the partly known children below a typed figure do not account for; it is
    negative when they lose more than the typed figure says."""

    code: str
    name: str
    kind: str
    points_exact: Fraction
    rest: bool = False

    @property
    def points(self) -> Decimal:
        return half_up(self.points_exact)

    @property
    def label(self) -> str:
        return f"{self.name} (ส่วนที่ไม่ได้แยกรายข้อ)" if self.rest else self.name


def ledger(tree: Tree, values: Mapping[str, Fraction | None], derived: frozenset[str]) -> tuple[Loss, ...]:
    """The losses of all figures known, the largest first; `derived` names the parents computed from their children.
    While figures are missing it is the losses of those known, and partial."""
    order = {code: place for place, code in enumerate(tree.nodes)}
    losses = [
        loss
        for instrument in tree.instruments
        for loss in _losses(instrument, Fraction(instrument.weight or 0), values, derived)
        if loss.points_exact
    ]
    return tuple(sorted(losses, key=lambda loss: (-loss.points_exact, order[loss.code])))


def _losses(
    node: Node, share: Fraction, values: Mapping[str, Fraction | None], derived: frozenset[str]
) -> Iterator[Loss]:
    """`share`: the points of the total that this node carries."""
    below: list[Loss] = []
    if node.derived:
        part = share / (len(node.children) or 1)
        below = [loss for child in node.children for loss in _losses(child, part, values, derived)]
        yield from below
    value = values[node.code]
    if value is None or node.code in derived:
        return
    own = share * (100 - value) / 100
    partly_known = node.derived and any(values[child.code] is not None for child in node.walk() if child is not node)
    yield Loss(node.code, node.name, node.kind, own - sum(loss.points_exact for loss in below), rest=partly_known)


def exact_text(value: Fraction) -> str:
    """A finite decimal in full (12.6694); a non-terminating one with 28 significant digits."""
    places = next((places for places in range(_LONGEST) if not 10**places % value.denominator), None)
    if places is None:
        with localcontext() as context:
            context.prec = 28
            return f"{Decimal(value.numerator) / Decimal(value.denominator):f}"
    scaled = abs(value.numerator) * (10**places // value.denominator)
    whole, part = divmod(scaled, 10**places)
    sign = "-" if value < 0 else ""
    return f"{sign}{whole}.{part:0{places}d}" if places else f"{sign}{whole}"
