"""Tables whose every cell stands on a line of its own after a tab, as some programs export them. Pure."""

from collections.abc import Sequence

from measures.pasted.assembling import Row
from measures.pasted.records import Record


def is_upright(records: Sequence[Record]) -> bool:
    tabular = [record for record in records if record.tabular and not record.blank]
    return sum(2 for record in tabular if record.indented) > len(tabular)


def cells_of(records: Sequence[Record]) -> list[Row]:
    """Each cell as a row of one, with the lines that follow it; what a blank line parts from an ended cell is prose and
    left aside."""
    cells: list[Row] = []
    gap = True
    for record in records:
        if record.tabular:
            cells += [Row(record.first, record.last, (cell,)) for cell in record.cells[1:]]
            gap = False
        elif record.blank:
            gap = True
        elif cells and not gap:
            last = cells[-1]
            cells[-1] = Row(last.first, record.last, (f"{last.cells[0]}\n{record.cells[0]}",))
    return cells
