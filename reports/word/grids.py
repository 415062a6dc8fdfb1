"""Where the cells of a table stand in its grid: those that span rows are met again in each of them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from reports.paper import Cell, Row, Table
from reports.rendering.measuring import line_count
from reports.rendering.row_breaks import PADDING, shares_of


@dataclass(frozen=True)
class Place:
    """`begins`: in this row; else the cell reaches down from above."""

    cell: Cell
    column: int
    begins: bool = True


def placed(rows: Sequence[Row], columns: int) -> Iterator[list[Place]]:
    """The places of each row from left to right; columns no cell is given for are empty."""
    reaching: dict[int, tuple[Cell, int]] = {}
    for row in rows:
        cells, places, column = iter(row.cells), list[Place](), 0
        while column < columns:
            cell, left = reaching.pop(column, (None, 0))
            place = Place(cell, column, False) if cell else Place(next(cells, Cell()), column)
            left = left or place.cell.rows
            if left > 1:
                reaching[column] = (place.cell, left - 1)
            places.append(place)
            column += place.cell.columns
        yield places


def widths_of(table: Table, width: float) -> list[float]:
    """Of its columns, where it is so wide."""
    return [width * share / 100 for share in shares_of(table)]


def line_counts(places: Sequence[Place], widths: Sequence[float]) -> list[int]:
    """Lines of 14 pt type in each cell of one row; `widths` in points."""
    return [
        sum(line_count(line, _inner(place, widths)) for line in place.cell.lines)
        for place in places
        if place.begins and place.cell.rows == 1
    ]


def _inner(place: Place, widths: Sequence[float]) -> float:
    """In em."""
    return sum(widths[place.column : place.column + place.cell.columns]) / 14 - PADDING
