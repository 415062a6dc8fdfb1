"""Which figures are not known, as people enter them. Pure."""

from collections.abc import Iterator

from assessments.scoring import Source
from assessments.stated.facts import Facts
from assessments.tree import INDICATOR, Node


def missing_nodes(facts: Facts) -> list[Node]:
    """What lacks a figure: what keeps the total from being computed, then the blanks beside known items below a typed
    figure. In a year without weights the indicators. None while nothing at all is typed."""
    if not facts.has_figures:
        return []
    if facts.result.no_total_reason:
        found = [node for node in facts.tree.nodes.values() if node.kind == INDICATOR and _blank(node, facts)]
    else:
        found = [facts.tree.nodes[code] for code in facts.result.blank]
    gaps = (
        gap
        for node in facts.tree.nodes.values()
        if node.derived and facts.outcome(node).source is Source.TYPED
        for gap in blanks_below(node, facts)
    )
    return list(dict.fromkeys([*found, *gaps]))


def blanks_below(node: Node, facts: Facts) -> Iterator[Node]:
    """The children without a figure that stand beside known ones; nothing where none is known."""
    if not any(not _blank(below, facts) for child in node.children for below in child.walk()):
        return
    for child in node.children:
        if _blank(child, facts):
            deeper = list(blanks_below(child, facts)) if child.derived else []
            yield from deeper or [child]


def _blank(node: Node, facts: Facts) -> bool:
    return facts.outcome(node).value_exact is None
