"""The items that are either scored or not, as squares under their sub-indicator. Pure."""

from collections.abc import Sequence

from assessments.stated.facts import Facts
from assessments.stated.wording import two
from assessments.statement import ItemRow, Items, Square
from assessments.tree import ITEM, Node

FULL, LOST, BLANK = "full", "lost", "blank"


def items(facts: Facts) -> Items:
    """No rows where none of these items has a figure."""
    parents = [
        node
        for node in facts.tree.nodes.values()
        if any(child.kind == ITEM and child.binary for child in node.children)
    ]
    rows = tuple(_row(node, facts) for node in parents)
    squares = [square for row in rows for square in row.squares]
    known = [square for square in squares if square.state != BLANK]
    if not known:
        return Items((), "")
    return Items(rows, _sentence(sum(row.got for row in rows), len(known), len(squares)))


def _sentence(got: int, known: int, count: int) -> str:
    if known == count:
        return f"ได้คะแนน {got} จาก {count} ข้อ"
    return f"ได้คะแนน {got} จาก {known} ข้อที่ทราบผล ไม่ทราบผล {count - known} ข้อ"


def _row(node: Node, facts: Facts) -> ItemRow:
    squares = tuple(_square(child, facts) for child in node.children if child.kind == ITEM and child.binary)
    return ItemRow(
        node.code,
        node.name,
        squares,
        sum(square.state == FULL for square in squares),
        _codes(squares, LOST),
        _codes(squares, BLANK),
    )


def _square(node: Node, facts: Facts) -> Square:
    value = facts.outcome(node).value_exact
    state = BLANK if value is None else FULL if value == 100 else LOST
    return Square(node.code, node.name, state, two(value))


def _codes(squares: Sequence[Square], state: str) -> str:
    return ", ".join(square.code for square in squares if square.state == state)
