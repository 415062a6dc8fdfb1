"""Coverage: every lost o-item and every weak IIT or EIT indicator has a measure, or a written reason why not. Pure.

An instrument whose items are scored or not (the framework's `binary`) is asked about by item, one that asks people by
indicator; single i- and e-items are never asked about."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from assessments.scoring import Result, Source
from assessments.tree import INDICATOR, ITEM, Node, Tree
from thai.numbers import half_up


@dataclass(frozen=True)
class Need:
    """Something coverage asks about. `points_exact`: points of the total lost there; `value`: the figure; `measures`:
    numbers of the measures that answer it; `reason`: why none has to."""

    code: str
    name: str
    kind: str
    value: Decimal
    points_exact: Fraction
    measures: tuple[int, ...] = ()
    reason: str = ""

    @property
    def points(self) -> Decimal:
        return half_up(self.points_exact)

    @property
    def covered(self) -> bool:
        return bool(self.measures)

    @property
    def open(self) -> bool:
        return not self.measures and not self.reason


@dataclass(frozen=True)
class Unscored:
    """What of an instrument cannot be asked about yet, for want of figures. `nodes`: items where it is asked about by
    item, else indicators; `whole`: that is all of them."""

    instrument: Node
    nodes: tuple[Node, ...]
    whole: bool

    @property
    def words(self) -> str:
        by_item = self.nodes[0].kind == ITEM
        if self.whole:
            of, each = ("รายข้อ", "ข้อ") if by_item else ("รายตัวชี้วัด", "ตัวชี้วัด")
            return f"ยังไม่มีคะแนน{of} {self.instrument.code} จึงยังบอกไม่ได้ว่า{each}ใดต้องมีมาตรการ"
        codes = ", ".join(node.code for node in self.nodes)
        return f"ยังไม่มีคะแนนของ{'ข้อ' if by_item else 'ตัวชี้วัดที่'} {codes} จึงยังบอกไม่ได้ว่าต้องมีมาตรการหรือไม่"


@dataclass(frozen=True)
class Coverage:
    """What the result asks for, in the order of the framework. `lost_exact`: all points lost in the total
    (100 − total, or as far as figures are known), `answered_exact`: those lost where a measure answers; `scored`:
    whether the total is known."""

    needs: tuple[Need, ...]
    lost_exact: Fraction
    answered_exact: Fraction
    unscored: tuple[Unscored, ...] = ()
    scored: bool = True

    @property
    def open(self) -> tuple[Need, ...]:
        return tuple(need for need in self.needs if need.open)

    @property
    def complete(self) -> bool:
        return not self.open

    @property
    def lost(self) -> Decimal:
        return half_up(self.lost_exact)

    @property
    def answered(self) -> Decimal:
        return half_up(self.answered_exact)

    @property
    def share(self) -> str:
        """Percent of the lost points that are answered, for the width of a bar."""
        return f"{half_up(self.answered_exact / self.lost_exact * 100) if self.lost_exact else Decimal(100):.1f}"


def coverage(
    tree: Tree,
    result: Result,
    threshold: Decimal,
    links: Mapping[int, Iterable[str]],
    reasons: Mapping[str, str],
) -> Coverage:
    """`links`: measure number → codes of the year's criteria it answers; `reasons`: code → written reason. A link to an
    item answers for its indicator too, never the other way round."""
    points = losses(tree, result)
    answers = _answers(tree, links)
    needs = tuple(
        Need(
            node.code,
            node.name,
            node.kind,
            value,
            points.get(node.code, Fraction(0)),
            tuple(sorted(answers.get(node.code, ()))),
            reasons.get(node.code, ""),
        )
        for instrument in tree.instruments
        for node in _asked(instrument)
        if (value := result.outcomes[node.code].value) is not None and value < (100 if node.kind == ITEM else threshold)
    )
    answered = _answered(tree, result, {code for codes in links.values() for code in codes})
    return Coverage(needs, result.lost_exact, answered, _unscored(tree, result), result.complete)


def losses(tree: Tree, result: Result) -> dict[str, Fraction]:
    """Points of the total lost at each criterion: its own line of the ledger and those of all below it."""
    own = {loss.code: Fraction(0) for loss in result.lost}
    for loss in result.lost:
        own[loss.code] += loss.points_exact
    return {
        node.code: sum((own.get(below.code, Fraction(0)) for below in node.walk()), Fraction(0))
        for instrument in tree.instruments
        for node in instrument.walk()
    }


def _asked(instrument: Node) -> list[Node]:
    scored_or_not = [node for node in instrument.walk() if node.kind == ITEM and node.binary]
    return scored_or_not or [node for node in instrument.walk() if node.kind == INDICATOR]


def _unscored(tree: Tree, result: Result) -> tuple[Unscored, ...]:
    found = []
    lossy = {loss.code for loss in result.lost if loss.points}
    if result.no_total_reason:
        lossy = {code for code, outcome in result.outcomes.items() if outcome.value != 100}
    for instrument in tree.instruments:
        doubtful, asked = set(_doubtful(instrument, result, lossy)), _asked(instrument)
        nodes = tuple(node for node in asked if node.code in doubtful)
        if nodes:
            found.append(Unscored(instrument, nodes, len(nodes) == len(asked)))
    return tuple(found)


def _doubtful(node: Node, result: Result, lossy: set[str]) -> list[str]:
    """The codes without a figure, here and below. Below a typed figure nothing is in doubt once its loss is accounted
    for: what is not `lossy` has full marks, or known children that lost all of it."""
    outcome = result.outcomes[node.code]
    if outcome.source is Source.TYPED and node.code not in lossy:
        return []
    below = [code for child in node.children for code in _doubtful(child, result, lossy)]
    return below if outcome.value is not None else [node.code, *below]


def _answers(tree: Tree, links: Mapping[int, Iterable[str]]) -> dict[str, set[int]]:
    """Code → the measures linked to it or, for an indicator, to anything below it."""
    found: dict[str, set[int]] = {}
    linked = [(number, code) for number, codes in links.items() for code in codes]
    for instrument in tree.instruments:
        for node in instrument.walk():
            below = {one.code for one in node.walk()} if node.kind == INDICATOR else {node.code}
            found[node.code] = {number for number, code in linked if code in below}
    return found


def _answered(tree: Tree, result: Result, linked: set[str]) -> Fraction:
    """Points lost at whatever a measure is linked to, or below it; counted once."""
    reached = {one.code for code in linked if code in tree.nodes for one in tree.nodes[code].walk()}
    return sum((loss.points_exact for loss in result.lost if loss.code in reached), Fraction(0))
