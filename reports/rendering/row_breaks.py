"""Where a table may break over pages: which rows are longer than a sheet, which hold on to the next. Pure."""

from reports.paper import Row, Table
from reports.rendering.measuring import line_count

# In em of 14 pt type: the inner width of a table on either sheet, and what its cells lose to padding and rules.
TABLE_WIDTHS = {False: 16 / 2.54 * 72 / 14, True: 25.2 / 2.54 * 72 / 14}
PADDING = 8.5 / 14
# Rows of more lines may break over a page: a sheet holds some 30 (portrait) or 20 (landscape) below the heads.
LONGEST_ROW = {False: 24, True: 15}


def shares_of(table: Table) -> list[float]:
    """The widths of its columns in percent."""
    whole = sum(column.width for column in table.columns) or 1
    return [100 * column.width / whole for column in table.columns]


def first_column(row: Row, columns: int) -> int:
    """Cells that lack because one spans from above are those at the left."""
    return columns - sum(cell.columns for cell in row.cells)


def width_between(shares: list[float], first: int, columns: int, landscape: bool) -> float:
    """What a cell over so many columns has for its text, in em."""
    return sum(shares[first : first + columns]) / 100 * TABLE_WIDTHS[landscape] - PADDING


def breaks_of(table: Table, landscape: bool) -> list[str]:
    """Of each row: long (it may break), held (a cell that begins in it or above needs the next row too) or nothing."""
    shares, longest = shares_of(table), LONGEST_ROW[landscape]
    found, owed, left = [], 0, 0
    for row in table.rows:
        own, spanning, rows = _heights(row, shares, landscape)
        if rows > 1:
            owed, left = (spanning if spanning <= longest else 0), rows
        owed, left = owed - own, left - 1
        held = owed > 0 and left > 0
        found.append("long" if own > longest else "held" if held else "")
    return found


def _heights(row: Row, shares: list[float], landscape: bool) -> tuple[int, int, int]:
    """Lines of the row, lines of the tallest cell that spans rows, and the most rows that one spans."""
    first, own, spanning, rows = first_column(row, len(shares)), 0, 0, 1
    for cell in row.cells:
        width = width_between(shares, first, cell.columns, landscape)
        lines = sum(line_count(line, width) for line in cell.lines)
        if cell.rows == 1:
            own = max(own, lines)
        else:
            spanning, rows = max(spanning, lines), max(rows, cell.rows)
        first += cell.columns
    return own, spanning, rows
