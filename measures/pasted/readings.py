"""The tables of a pasted text as a person settled them: which column holds what, and the rows read by it. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from measures.pasted.columns import CHOICES, LABELS, Column
from measures.pasted.entries import Entry, entries_of
from measures.pasted.headings import settled
from measures.pasted.request import PasteRequest
from measures.pasted.residue import clean
from measures.pasted.tables import Table

_SKIPPED = {
    Column.RESULT: "ผลการดำเนินการบันทึกในรอบการรายงาน",
    Column.SUGGESTION: "ข้อเสนอแนะบันทึกในรอบการรายงาน",
    Column.NUMBER: "ระบบเรียงลำดับให้เอง",
    Column.RECOMMENDATION: "ข้อเสนอแนะจากผู้ประเมินบันทึกที่หน้าผลการประเมิน",
}


@dataclass(frozen=True)
class Heading:
    """One column: its heading and its first words as pasted, what it is read as, and the choices."""

    name: str
    words: str
    sample: str
    column: Column
    note: str = ""

    @property
    def options(self) -> list[tuple[str, str, bool]]:
        """Value, label, selected."""
        chosen = self.column if self.column in CHOICES else Column.UNKNOWN
        return [(column.value, LABELS[column], column is chosen) for column in CHOICES]


@dataclass(frozen=True)
class TableReading:
    """Table `number` of the text, from 0."""

    table: Table
    number: int
    chosen: Mapping[int, Column]
    joins: Mapping[int, str]

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """As chosen, else as the headings say. Of two columns that would hold the same the one chosen anew does."""
        said = settled(self.table.columns) if self.table.headings else self.table.columns
        asked = [self.chosen.get(place, column) for place, column in enumerate(said)]
        found = []
        for place, column in enumerate(asked):
            rivals = [other for other, rival in enumerate(asked) if rival is column]
            anew = [other for other in rivals if asked[other] is not said[other]]
            found.append(column if place == (anew or rivals)[0] else Column.UNKNOWN)
        return tuple(found)

    @property
    def is_titled(self) -> bool:
        """Whether it is known which column names the measure; nothing is read before."""
        return Column.TITLE in self.columns

    @cached_property
    def entries(self) -> list[Entry]:
        return entries_of(self.table.rows, self.columns, self.table.headings, self.joins) if self.is_titled else []

    @property
    def headings(self) -> list[Heading]:
        return [self._heading(place, column) for place, column in enumerate(self.columns)]

    @property
    def noted(self) -> list[Heading]:
        """The columns that have a heading and are not read, or not as it says."""
        return [heading for heading in self.headings if heading.note]

    def _heading(self, place: int, column: Column) -> Heading:
        words = clean(self.table.headings[place]).text if self.table.headings else ""
        sample = next((text for row in self.table.rows if (text := clean(row.cells[place]).text)), "")
        note = _note(column, self.table.columns[place]) if words else ""
        return Heading(f"column-{self.number}-{place}", words.replace("\n", " "), sample, column, note)


def _note(column: Column, printed: Column) -> str:
    """What to say of a column that is not read, or not as its heading says."""
    if column is Column.TITLE and printed is not Column.TITLE:
        return "ใช้เป็นชื่อมาตรการ"
    if column in CHOICES and column not in (Column.UNKNOWN, Column.RECOMMENDATION):
        return ""
    return f"ไม่ได้อ่าน {_SKIPPED.get(printed, '')}".strip()


def readings_of(tables: Sequence[Table], request: PasteRequest) -> list[TableReading]:
    chosen: dict[int, dict[int, Column]] = {}
    for (table, place), column in request.columns.items():
        chosen.setdefault(table, {})[place] = column
    return [TableReading(table, number, chosen.get(number, {}), request.joins) for number, table in enumerate(tables)]
