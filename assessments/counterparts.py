"""Which criterion of the year before is the same one: by its name and the ways people write it, never by its code or
its place, since both move from year to year. Pure."""

from collections.abc import Iterable, Iterator, Mapping

from assessments.names import match_indicator
from assessments.tree import INDICATOR, ITEM, Node, Tree
from thai.text import match_key

# Code → the official name, then its variants.
Names = Mapping[str, Iterable[str]]


def counterparts(tree: Tree, names: Names, tree_before: Tree, names_before: Names) -> dict[str, str]:
    """Code of this year → code of the year before, for indicators and for items that are scored from 0 to 100. An
    indicator may be spelt a little differently; an item must have the very same name, and have it alone."""
    found: dict[str, str] = {}
    before = {node.code: names_before[node.code] for node in _indicators(tree_before)}
    for node in _indicators(tree):
        code = next(filter(None, (match_indicator(before, name) for name in names[node.code])), None)
        if code is not None and code not in found.values():
            found[node.code] = code
    items, items_before = (_by_key(_scaled_items(year)) for year in (tree, tree_before))
    for key, codes in items.items():
        if len(codes) == 1 == len(items_before.get(key, ())):
            found[codes[0]] = items_before[key][0]
    return found


def _indicators(tree: Tree) -> Iterator[Node]:
    return (node for node in tree.nodes.values() if node.kind == INDICATOR)


def _scaled_items(tree: Tree) -> Iterator[Node]:
    return (node for node in tree.nodes.values() if node.kind == ITEM and not node.binary)


def _by_key(nodes: Iterable[Node]) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for node in nodes:
        if key := match_key(node.name):
            found.setdefault(key, []).append(node.code)
    return found
