"""Which fields the score grid has: how deep it goes, which respondent groups have a column, which parents are computed.
Pure."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from assessments.cells import Cell, field_name, key_of, pair_of, read_cell
from assessments.scoring import Source, score
from assessments.tree import INDICATOR, INSTRUMENT, ITEM, Figures, Node, Tree


@dataclass(frozen=True)
class Respondents:
    """A respondent group of a year: the scores of its items stand in a column of their own."""

    code: str
    name: str
    instrument: str


@dataclass(frozen=True)
class Layout:
    """What a person chose to see. `groups`: respondent groups with a column; `opened`: computed parents whose own
    figure is to be typed all the same; `ungrouped`: items that the form gives a score of no group."""

    deep: bool
    groups: frozenset[str] = frozenset()
    opened: frozenset[str] = frozenset()
    ungrouped: frozenset[str] = frozenset()

    @property
    def level(self) -> str:
        return "items" if self.deep else "indicators"


@dataclass(frozen=True)
class Grid:
    """A year's tree with the figures stored, and the fields a layout makes of them."""

    tree: Tree
    figures: Figures
    respondents: Sequence[Respondents]
    layout: Layout

    def columns(self, instrument: Node) -> list[Respondents]:
        """One per respondent group with values (or chosen); one for all where there is none, or where some scores
        stand without a group. Looks at the groups of the year only where the layout has any."""
        chosen = self.layout.groups
        shown = [group for group in self._groups(instrument) if group.code in chosen] if chosen else []
        items = [node.code for node in instrument.walk() if node.kind == ITEM]
        whole = Respondents("", "ไม่แยกกลุ่ม" if shown else "คะแนน", instrument.code)
        apart = not shown or any(code in self.figures or code in self.layout.ungrouped for code in items)
        return [whole, *shown] if apart else shown

    def absent(self, instrument: Node) -> list[Respondents]:
        """The respondent groups that could have a column and have none yet."""
        return [group for group in self._groups(instrument) if group.code not in self.layout.groups]

    def _groups(self, instrument: Node) -> list[Respondents]:
        deep = self.layout.deep and any(node.kind == ITEM for node in instrument.walk())
        return [group for group in self.respondents if deep and group.instrument == instrument.code]

    @cached_property
    def computed(self) -> frozenset[str]:
        """Parents whose value follows from their children and that have no figure of their own: nothing to type."""
        outcomes = score(self.tree, self.figures).outcomes.values()
        found = {one.code for one in outcomes if one.source is Source.DERIVED and one.typed is None}
        return frozenset(found - self.layout.opened)

    def fields(self, data: Mapping[str, str] | None = None) -> Iterator[tuple[Node, str]]:
        """Every field as (criterion, respondent group or ""), in the order of the page."""
        for instrument in self.tree.instruments:
            columns = [column.code for column in self.columns(instrument)]
            for node in instrument.walk():
                if node.kind == INSTRUMENT or (node.kind != INDICATOR and not self.layout.deep):
                    continue
                if node.code in self.computed and field_name(node.code) not in (data or {}):
                    continue
                yield from ((node, group) for group in (columns if node.kind == ITEM else [""]))

    def cells(self, data: Mapping[str, str] | None = None, keep: str = "") -> list[Cell]:
        """A cell per field: as stored, or merged with a posted form."""
        return [
            read_cell(node, group, self.figures.get(key_of(node.code, group)), data, keep)
            for node, group in self.fields(data)
        ]


def layout_of(tree: Tree, figures: Figures, respondents: Sequence[Respondents], data: Mapping[str, str]) -> Layout:
    """The layout a request asks for (`level`, `groups`, `opened`, or an action such as group:2); left alone it goes as
    deep as the organization has data."""
    verb, _, what = data.get("action", "").partition(":")
    asked = {"level": data.get("level", "")} | {verb: what}
    kinds = {tree.nodes[pair_of(key)[0]].kind for key in figures}
    deep = asked["level"] == "items" if asked["level"] else bool(kinds - {INSTRUMENT, INDICATOR})
    deep = deep or any(_unsaved_below(tree, name, data) for name in data)
    posted = list(_posted_items(tree, data))
    groups = {*data.get("groups", "").split(), asked.get("group", "")}
    groups |= {group for _, group in [*posted, *map(pair_of, figures)]}
    known = {group.code for group in respondents} if groups - {""} else set()
    opened = {*data.get("opened", "").split(), asked.get("open", "")} & tree.nodes.keys()
    ungrouped = frozenset(code for code, group in posted if not group)
    return Layout(deep, frozenset(groups & known), frozenset(opened), ungrouped)


def _posted_items(tree: Tree, data: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Items that a posted form has a field of a respondent group for, or a score without one, as (code, group)."""
    for name, typed in data.items():
        code, _, group = name.removeprefix("score-").partition("@")
        item = name.startswith("score-") and code in tree.nodes and tree.nodes[code].kind == ITEM
        if item and (group or typed.strip()):
            yield code, group


def _unsaved_below(tree: Tree, name: str, data: Mapping[str, str]) -> bool:
    """Whether a posted field is below the indicators and not as the page showed it: it must not be folded away."""
    prefix, _, suffix = name.partition("-")
    node = tree.nodes.get(suffix.partition("@")[0])
    below = prefix == "score" and node is not None and node.kind not in {INSTRUMENT, INDICATOR}
    return below and data[name].strip() != data.get(f"was-{suffix}", "").strip()


def has_depth(tree: Tree) -> bool:
    """Whether the year has anything below its indicators."""
    return any(node.kind not in {INSTRUMENT, INDICATOR} for node in tree.nodes.values())
