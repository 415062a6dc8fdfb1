"""The texts of a table set in type, each for the width of its column."""

from dataclasses import replace

from reports.contents.texts import map_texts
from reports.paper import Cell, Row, Table, hangs
from reports.rendering.row_breaks import first_column, shares_of, width_between
from reports.rendering.typography import Typeset

# In em: what a line with a number or a bullet stands in by; and how much of a column is counted on, for bold is wider.
HANG = 0.55 / 2.54 * 72 / 14
SAFE = 0.95


def table_in_type(table: Table, landscape: bool, typeset: Typeset) -> Table:
    """One without rules stands in running text and has no columns of its own."""
    if not table.ruled:
        whole: Table = map_texts(table, typeset)
        return whole
    shares = shares_of(table)
    rows = tuple(_row(row, shares, landscape, typeset) for row in table.rows)
    return replace(table, caption=typeset(table.caption), columns=map_texts(table.columns, typeset), rows=rows)


def _row(row: Row, shares: list[float], landscape: bool, typeset: Typeset) -> Row:
    cells, first = [], first_column(row, len(shares))
    for cell in row.cells:
        cells.append(_cell(cell, SAFE * width_between(shares, first, cell.columns, landscape), typeset))
        first += cell.columns
    return replace(row, cells=tuple(cells))


def _cell(cell: Cell, width: float, typeset: Typeset) -> Cell:
    return replace(cell, lines=tuple(typeset(line, width - HANG * hangs(line)) for line in cell.lines))
