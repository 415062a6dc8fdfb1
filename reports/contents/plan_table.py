"""The table of measures on a landscape sheet, and how a table leaves out what is empty. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from reports.contents.plan_measures import PlannedMeasure, method_lines, period_lines, title_lines
from reports.contents.texts import paragraphs
from reports.paper import Cell, Column, Row, Table

COLUMNS = (
    Column("มาตรการ/แนวทาง", 22),
    Column("วิธีการดำเนินการ", 32),
    Column("ผู้รับผิดชอบ", 13),
    Column("ระยะเวลาดำเนินการ", 14),
    Column("การติดตามผล", 19),
    Column("งบประมาณ", 10),
    Column("ตัวชี้วัดความสำเร็จ", 15),
)
OTHERS = "มาตรการอื่น"
NOTHING = ("-",)


@dataclass(frozen=True)
class Line:
    """A row to be: the lines of each column, and the heading over the rows of its group."""

    cells: tuple[tuple[str, ...], ...]
    group: str = ""


def measures_table(caption: str, measures: Sequence[PlannedMeasure]) -> Table:
    return filled_table(caption, COLUMNS, [Line(_cells(one), one.group) for one in measures])


def filled_table(caption: str, columns: Sequence[Column], lines: Sequence[Line]) -> Table:
    """Without the columns that are empty in every row; a lone empty cell is a dash. The first column names the rows."""
    kept = [place for place in range(len(columns)) if any(line.cells[place] for line in lines)]
    grouped = any(line.group for line in lines)
    rows: list[Row] = []
    above = None
    for line in lines:
        if grouped and line.group != above:
            above = line.group
            rows.append(Row((Cell((above or OTHERS,), columns=len(kept), heading=True),), band=True))
        cells = (Cell(line.cells[place] or NOTHING, heading=place == kept[0]) for place in kept)
        rows.append(Row(tuple(cells)))
    return Table(caption, tuple(columns[place] for place in kept), tuple(rows))


def _cells(measure: PlannedMeasure) -> tuple[tuple[str, ...], ...]:
    content = measure.content
    return (
        title_lines(measure.number, content.title),
        method_lines(content.method),
        paragraphs(content.owners),
        period_lines(content),
        method_lines(content.monitoring),
        paragraphs(content.budget),
        method_lines(content.success),
    )
