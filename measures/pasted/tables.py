"""The tables of a pasted text: each a heading with the rows below it, page after page. Pure."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field

from measures.pasted.assembling import Assembly, Row
from measures.pasted.columns import Column, column_of
from measures.pasted.headings import heading_at, heading_of, repeats
from measures.pasted.records import Record, records_of
from measures.pasted.upright import cells_of, is_upright


@dataclass
class Table:
    """`headings`: as pasted, empty where the text has none; `columns`: what they say."""

    headings: tuple[str, ...]
    columns: tuple[Column, ...]
    rows: list[Row] = field(default_factory=list)

    @property
    def width(self) -> int:
        return len(self.columns)


def tables_of(text: str) -> list[Table]:
    """Tables with rows; none for a text in which no line has two cells."""
    records = records_of(text)
    upright = is_upright(records)
    found = _upright(records) if upright else _level(records)
    if not any(table.rows for table in found) and not upright:
        found = _without_heading(records)
    return [table for table in found if table.rows]


def _level(records: Sequence[Record]) -> list[Table]:
    """Rows of cells on one line each, or broken by Word; what stands above the first heading is left aside."""
    tables: list[Table] = []
    assembly: Assembly | None = None
    place = 0
    while place < len(records):
        if heading := heading_at(records, place):
            cells, count = heading
            columns = heading_of(cells) or ()
            place += count
            if assembly:
                assembly.close()
            if not (tables and repeats(columns, tables[-1].columns)):
                tables.append(Table(cells, columns))
            assembly = Assembly(tables[-1].width, tables[-1].rows)
            continue
        if assembly:
            assembly.add(records[place])
        place += 1
    if assembly:
        assembly.close()
    return tables


def _without_heading(records: Sequence[Record]) -> list[Table]:
    """One table as wide as most of its lines; a person says what its columns are."""
    widths = Counter(len(record.cells) for record in records if record.tabular and not record.blank)
    if not widths:
        return []
    width = max(widths, key=lambda width: (widths[width], width))
    table = Table((), (Column.UNKNOWN,) * width)
    assembly = Assembly(width, table.rows)
    for record in records:
        assembly.add(record)
    assembly.close()
    return [table]


def _upright(records: Sequence[Record]) -> list[Table]:
    """Every cell on a line of its own: as many make a row as the heading has."""
    tables: list[Table] = []
    row: list[Row] = []
    cells = cells_of(records)
    place = 0
    while place < len(cells):
        if headings := _heading_run([cell.cells[0] for cell in cells[place : place + 12]]):
            columns = heading_of(headings) or ()
            if not (tables and repeats(columns, tables[-1].columns)):
                tables.append(Table(headings, columns))
            row, place = [], place + len(headings)
            continue
        if tables:
            row.append(cells[place])
        place += 1
        if row and (len(row) == tables[-1].width or place == len(cells)):
            texts = [cell.cells[0] for cell in row] + [""] * (tables[-1].width - len(row))
            tables[-1].rows.append(Row(row[0].first, row[-1].last, tuple(texts)))
            row = []
    return tables


def _heading_run(texts: Sequence[str]) -> tuple[str, ...]:
    """The longest run of headings of different columns at the beginning, if it is long enough for a heading."""
    seen: list[Column] = []
    for text in texts:
        column = column_of(text)
        if column is None or column in seen:
            break
        seen.append(column)
    return tuple(texts[: len(seen)]) if len(seen) >= 3 and heading_of(texts[: len(seen)]) else ()
