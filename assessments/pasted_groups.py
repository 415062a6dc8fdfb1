"""Items printed with two values because two groups of respondents answered: which value is whose. Pure."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from assessments.criteria_book import Book
from assessments.pasted_rows import Row

AS_PROPOSED, NOT_SPLIT = "proposed", "none"


def disputed_codes(rows: Sequence[Row], book: Book) -> set[str]:
    """Items of a grouped instrument that the text prints with two different values."""
    values: Mapping[str, set[object]] = defaultdict(set)
    for row in rows:
        if row.code in book.grouped and row.value is not None:
            values[row.code].add(row.value)
    return {code for code, found in values.items() if len(found) > 1}


def proposed_groups(rows: Sequence[Row], book: Book) -> dict[int, str]:
    """The first line of a row → the group proposed for it; empty unless some item has exactly two values.

    A table that prints one of the two values puts its other items into the same group. The larger part is taken
    for the first group, since the second part asks fewer questions.
    """
    disputed = disputed_codes(rows, book)
    if not disputed or len(book.groups) != 2:
        return {}
    blocks = _blocks(rows, book)
    side = _sides(blocks, disputed)
    for block in blocks:  # an item takes the side of the tables it stands in together with a disputed one
        known = {side[_figure(row)] for row in block if row.code in disputed}
        for row in block:
            if len(known) == 1 and row.code not in disputed:
                side.setdefault(_figure(row), next(iter(known)))
    first, second = sorted(book.groups)
    smaller = [figure for figure, which in side.items() if which]
    larger_is_zero = 2 * len(smaller) <= len(side)
    names = {0: first, 1: second} if larger_is_zero else {0: second, 1: first}
    return {row.first: names.get(side.get(_figure(row), -1), first) for block in blocks for row in block}


def _figure(row: Row) -> tuple[str, object]:
    return row.code, row.value


def _blocks(rows: Sequence[Row], book: Book) -> list[list[Row]]:
    """Runs of rows of the grouped instrument, cut by whatever else the text holds between them."""
    blocks: list[list[Row]] = [[]]
    for row in rows:
        if row.code in book.grouped and row.value is not None:
            blocks[-1].append(row)
        elif blocks[-1]:
            blocks.append([])
    return [block for block in blocks if block]


def _sides(blocks: list[list[Row]], disputed: set[str]) -> dict[tuple[str, object], int]:
    """The two values of every disputed item on two sides; tables that share a value share a side."""
    side: dict[tuple[str, object], int] = {}
    taken: dict[str, set[int]] = defaultdict(set)
    for block in blocks:
        figures = [_figure(row) for row in block if row.code in disputed]
        known = [side[figure] for figure in figures if figure in side]
        free = [1 - next(iter(taken[code])) for code, _ in figures if len(taken[code]) == 1]
        which = (known or free or [0])[0]
        for figure in figures:
            side.setdefault(figure, which)
            taken[figure[0]].add(side[figure])
    return side
