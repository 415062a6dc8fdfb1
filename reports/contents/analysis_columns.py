"""A table without the columns in which nothing stands. Pure."""

from dataclasses import replace

from reports.paper import Table


def without_empty(table: Table) -> Table:
    """Cells that lack because one spans from above are those at the left; no cell spans columns."""
    whole = len(table.columns)
    used = {
        place
        for row in table.rows
        for place, cell in enumerate(row.cells, whole - len(row.cells))
        if any(line.strip() for line in cell.lines)
    }
    rows = (
        replace(row, cells=tuple(cell for place, cell in enumerate(row.cells, whole - len(row.cells)) if place in used))
        for row in table.rows
    )
    columns = (column for place, column in enumerate(table.columns) if place in used)
    return replace(table, columns=tuple(columns), rows=tuple(rows))
