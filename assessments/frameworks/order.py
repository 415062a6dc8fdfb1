"""What a criterion inherits from the tree it stands in: its place in depth-first order, and the root above it."""

from assessments.frameworks.data import FrameworkData


def depth_first(data: FrameworkData) -> list[str]:
    """Every code, parents before their children, siblings in the order of the file."""
    children: dict[str, list[str]] = {}
    for one in data.criteria:
        children.setdefault(one.parent, []).append(one.code)

    def below(code: str) -> list[str]:
        return [code, *(deeper for child in children.get(code, []) for deeper in below(child))]

    return [code for one in data.instruments for code in below(one.code)]


def binary_codes(data: FrameworkData) -> set[str]:
    """The items that score 0 or 100 only: those below an instrument with `binary_items`."""
    parents = {one.code: one.parent for one in data.criteria}
    roots = {one.code for one in data.instruments if one.binary_items}

    def root(code: str) -> str:
        return root(parents[code]) if parents[code] else code

    return {one.code for one in data.items if root(one.code) in roots}
