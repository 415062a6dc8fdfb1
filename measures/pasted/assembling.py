"""Rows put together again: Word's plain text breaks a row at every paragraph inside a cell. Pure."""

import re
from dataclasses import dataclass, field

from measures.pasted.records import Record
from thai.digits import to_arabic

_NUMBER = re.compile(r"\s*\(?(\d{1,2})\s*[.)]")
LOOSE = (
    "บรรทัดหลังช่องสุดท้ายถูกนำมาต่อท้ายช่องนั้น ถ้าบรรทัดใดเป็นช่องแรกของแถวถัดไป โปรดเคาะบรรทัดว่างก่อนบรรทัดนั้นในข้อความท้ายหน้า แล้วอ่านใหม่"
)
WIDE = "แถวนี้มีช่องเกินหัวตาราง ข้อความที่เกินรวมไว้ในช่องสุดท้าย"
_MOST_OWN = 6


@dataclass(frozen=True)
class Row:
    """Lines `first` to `last` of the text; `notes` in Thai."""

    first: int
    last: int
    cells: tuple[str, ...]
    notes: tuple[str, ...] = ()


@dataclass
class Assembly:
    """Takes records one by one and appends whole rows of `width` cells to `rows`. `loose`: lines of one cell since the
    last whole row; `gap`: whether a blank line, or nothing, stands above them."""

    width: int
    rows: list[Row]
    row: Row | None = None
    loose: list[Record] = field(default_factory=list)
    gap: bool = True

    @property
    def is_open(self) -> bool:
        return self.row is not None and len(self.row.cells) < self.width

    def add(self, record: Record) -> None:
        cells = self._fitted(record.cells)
        if record.blank:
            self._pause()
        elif self.row and self.is_open and len(self.row.cells) + len(cells) - 1 <= self.width:
            glued = f"{self.row.cells[-1]}\n{cells[0]}"
            self.row = Row(self.row.first, record.last, (*self.row.cells[:-1], glued, *cells[1:]), self.row.notes)
        elif record.tabular:
            self._begin(record, cells)
        else:
            together = self.loose and self.loose[-1].last + 1 == record.first
            self.loose = [*self.loose, record] if together else [record]

    def close(self) -> None:
        """The last row; to be called where the table ends."""
        self._trail()
        if self.row:
            padding = ("",) * (self.width - len(self.row.cells))
            self.rows.append(Row(self.row.first, self.row.last, self.row.cells + padding, self.row.notes))
        self.row, self.gap = None, True

    def _pause(self) -> None:
        """A blank line ends a whole row; inside a row that still lacks cells it is a blank paragraph."""
        if not self.is_open:
            if not self.gap:
                self._trail()
            self.gap = True

    def _begin(self, record: Record, cells: tuple[str, ...]) -> None:
        own = self._own_lines(record)
        self.close()
        first = own[0].first if own else record.first
        text = "\n".join([*(line.cells[0] for line in own), cells[0]])
        notes = (WIDE,) if len(cells) < len(record.cells) and any(record.cells[self.width :]) else ()
        self.row, self.gap = Row(first, record.last, (text, *cells[1:]), notes), False

    def _own_lines(self, record: Record) -> list[Record]:
        """The loose lines that begin the new row: those after a blank line right above it, or from the next number
        on where the rows are numbered. The others end the row above."""
        if not self.loose:
            return []
        if self.gap or self.row is None:
            own, self.loose = self.loose, []
            return own if own[-1].last + 1 == record.first and len(own) <= _MOST_OWN else []
        number = _number(self.row.cells[0])
        starts = [place for place, line in enumerate(self.loose) if number and _number(line.cells[0]) == number + 1]
        cut = starts[-1] if starts and _number(record.cells[0]) != number + 1 else len(self.loose)
        own, self.loose = self.loose[cut:], self.loose[:cut]
        return own

    def _trail(self) -> None:
        """Loose lines go to the last cell of the row they follow, unless a blank line stands between."""
        if self.row and self.loose and not self.gap:
            text = "\n".join([self.row.cells[-1], *(line.cells[0] for line in self.loose)])
            notes = (*self.row.notes, LOOSE)
            self.row = Row(self.row.first, self.loose[-1].last, (*self.row.cells[:-1], text), notes)
        self.loose = []

    def _fitted(self, cells: tuple[str, ...]) -> tuple[str, ...]:
        """As many cells as the table has columns; the words of those beyond stay in the last."""
        if len(cells) <= self.width:
            return cells
        beyond = "\n".join(filter(str.strip, cells[self.width - 1 :]))
        return (*cells[: self.width - 1], beyond)


def _number(text: str) -> int:
    match = _NUMBER.match(to_arabic(text))
    return int(match[1]) if match else 0
