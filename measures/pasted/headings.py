"""The line of a pasted table that names its columns, also where Word broke its cells over several lines. Pure."""

from collections.abc import Sequence

from measures.pasted.columns import Column, column_of
from measures.pasted.records import Record
from thai.text import match_key

_ASKED = {Column.TITLE, Column.METHOD, Column.RECOMMENDATION}
# What a second line of a heading may say by itself.
_REST = {"ดำเนินการ", "ดำเนินงาน", "ผู้ที่เกี่ยวข้อง", "วิธีปฏิบัติ", "แนวทาง", "ที่ดำเนินการ", "สู่การปฏิบัติ", "จากผู้ประเมิน"}
_MOST_LINES = 6


def heading_of(cells: Sequence[str]) -> tuple[Column, ...] | None:
    """Its columns, UNKNOWN where a heading says nothing; None for a row that is no heading."""
    columns = [column_of(cell) for cell in cells]
    known = {column for column in columns if column}
    strange = sum(1 for cell, column in zip(cells, columns, strict=True) if cell.strip() and column is None)
    if len(known) < 2 or not known & _ASKED or strange > len(known) // 2:
        return None
    return tuple(column or Column.UNKNOWN for column in columns)


def heading_at(records: Sequence[Record], place: int) -> tuple[tuple[str, ...], int] | None:
    """The cells of the heading that begins here and how many records it takes."""
    first = records[place]
    if first.blank or not first.tabular and column_of(first.cells[0]) is None:
        return None
    best: tuple[tuple[str, ...], int] | None = None
    cells: tuple[str, ...] = ()
    for count, record in enumerate(records[place : place + _MOST_LINES], 1):
        if record.blank:
            break
        cells = (*cells[:-1], "\n".join(filter(None, [*cells[-1:], record.cells[0]])), *record.cells[1:])
        rest = bool(best) and not record.tabular and match_key(record.cells[0]) in _REST
        if heading_of(cells) and (best is None or rest or _known(cells) > _known(best[0])):
            best = (cells, count)
    return best


def repeats(columns: Sequence[Column], other: Sequence[Column]) -> bool:
    """Whether a heading is that of the table above, printed again on the next page."""
    pairs = list(zip(columns, other, strict=False))
    return len(columns) == len(other) and all(one == two or Column.UNKNOWN in (one, two) for one, two in pairs)


def settled(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Each column once; what comes nearest to a title is the title, where no heading names one."""
    found: list[Column] = []
    for column in columns:
        again = column in found
        if again and column is Column.TITLE and Column.METHOD not in columns:
            column, again = Column.METHOD, Column.METHOD in found
        found.append(Column.UNKNOWN if again else column)
    for nearest in (Column.RECOMMENDATION, Column.UNKNOWN):
        if Column.TITLE not in found and nearest in found:
            found[found.index(nearest)] = Column.TITLE
    return tuple(found)


def _known(cells: Sequence[str]) -> int:
    return sum(1 for cell in cells if column_of(cell))
