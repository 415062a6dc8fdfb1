"""What the page of a pasted table shows: every row beside what it was read as, and the fields it offers. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cached_property

from assessments.cells import field_name, key_of, text_of, was_name
from assessments.criteria_book import Book
from assessments.paste_form import PasteForm, offer
from assessments.paste_line import Line, Option, code_options, group_options, is_choosable
from assessments.pasted_groups import AS_PROPOSED, NOT_SPLIT
from assessments.pasted_rows import Row, Status
from assessments.score_table import Table, read_table
from assessments.tree import INDICATOR, Figures

MOST_CHOICES, MOST_LISTS, MOST_GROUPS = 200, 20, 150  # a form of more than 1,000 fields would be refused
FEW = 3


@dataclass(frozen=True)
class PastePage:
    """`form` as posted, read against `book`; `figures` and the announced total are those stored now."""

    form: PasteForm
    book: Book
    figures: Figures
    announced: Decimal | None = None

    @cached_property
    def table(self) -> Table:
        return read_table(self.form.text, self.book, self.form.choices)

    @cached_property
    def lines(self) -> list[Line]:
        lines: list[Line] = []
        choosing = grouping = 0
        for row in self.table.read:
            choosable = is_choosable(row) and choosing < MOST_CHOICES
            choosing += choosable
            line = self._line(row, choosable, lists=choosing <= MOST_LISTS)
            grouping += bool(line.groups)
            lines.append(line if grouping <= MOST_GROUPS else replace(line, groups=()))
        return lines

    @property
    def offered(self) -> list[str]:
        """Every row that can fill a field of the grid, with the field."""
        totals = [offer(line.row.first, "announced_total") for line in self.totals]
        return [offer(line.row.first, line.field) for line in self.lines if line.row.fillable] + totals

    @property
    def shown_before(self) -> list[tuple[str, str]]:
        """The `was-` fields of what is offered, as stored now; those that came along with the grid stay as they are."""
        held = {name for name, _ in self.form.held}
        pairs = {was_name(row.code, row.group): line.now for line in self.lines if (row := line.row).fillable}
        return [(name, now) for name, now in pairs.items() if name not in held]

    @property
    def kept(self) -> list[str]:
        return list(dict.fromkeys(name for name, _ in self.form.held))

    @property
    def count(self) -> int:
        """How many fields the ticked rows fill."""
        return len({line.field for line in self.lines if line.ticked})

    @property
    def waiting(self) -> int:
        """How many rows a person still has to decide."""
        return sum(1 for line in self.lines if line.row.status.open and not line.ticked and not line.rival)

    @property
    def many_proposals(self) -> bool:
        """Whether confirming all proposals at once spares some work."""
        return sum(1 for line in self.lines if line.row.status is Status.PROPOSED and not line.ticked) >= FEW

    @property
    def unreadable(self) -> int:
        return sum(1 for line in self.lines if line.row.status is Status.UNREADABLE)

    @property
    def rivals(self) -> bool:
        return any(line.rival for line in self.lines)

    @property
    def deep(self) -> bool:
        """Whether the grid has to go below the indicators to show what is filled in."""
        return any(self.book.kinds[line.row.code] != INDICATOR for line in self.lines if line.row.fillable)

    @property
    def disputed(self) -> str:
        """The items with two values, in the order of the year."""
        return ", ".join(code for code in self.book.names if code in self.table.disputed)

    @cached_property
    def _split(self) -> bool:
        """Whether respondent groups are at issue in this text."""
        return bool(self.table.disputed) or any(row.group for row in self.table.rows)

    @property
    def splits(self) -> list[Option]:
        """What can be said of the respondent groups of all rows at once."""
        if not any(row.code in self.book.grouped and row.value is not None for row in self.table.rows):
            return []
        proposal = [Option(AS_PROPOSED, "แยกตามที่เสนอทุกแถว")] if self.table.disputed else []
        names = [Option(code, f"ทั้งหมดเป็น {name}") for code, name in self.book.groups.items()]
        return [*proposal, *names, Option(NOT_SPLIT, "ไม่แยกกลุ่ม")]

    @property
    def totals(self) -> list[Line]:
        """The announced totals found, each beside the one typed or stored; none is ticked unasked."""
        rows = [row for row in self.table.totals if row.value is not None]
        values: Mapping[Decimal | None, Row] = {row.value: row for row in reversed(rows)}
        distinct = [row for row in rows if values[row.value] is row]
        before = self.form.typed("announced_total") or text_of(self.announced)
        ticks = [self.form.ticks(row.first, "announced_total", row.score) for row in distinct]
        return [
            Line(row, ticked=bool(tick), rival=len(distinct) > 1, now=before)
            for row, tick in zip(distinct, ticks, strict=True)
        ]

    def _line(self, row: Row, choosable: bool, *, lists: bool) -> Line:
        codes = code_options(row, self.book) if choosable and lists else ()
        if not row.code:
            return Line(row, codes=codes, typing=choosable and not lists)
        name = field_name(row.code, row.group)
        rival = row.status is Status.CONFLICT and row.fillable and self._has_rival(row)
        return Line(
            row,
            title=self.book.title(row.code),
            group_name=self.book.groups.get(row.group, ""),
            now=text_of(self.figures.get(key_of(row.code, row.group))),
            ticked=row.fillable and self._ticked(row, name, rival),
            rival=rival,
            overwritten=self.form.typed(name) if row.fillable else None,
            codes=codes,
            typing=choosable and not lists,
            groups=group_options(row, self.book) if self._split else (),
        )

    def _ticked(self, row: Row, name: str, rival: bool) -> bool:
        """As the person left it, unless a button has decided since for rows of this kind."""
        if self.form.decided == "confirm" and row.status is Status.PROPOSED:
            return True
        anew = {"values": rival, "split": row.code in self.book.grouped}.get(self.form.decided, False)
        tick = None if anew else self.form.ticks(row.first, name, row.score)
        return row.accepted if tick is None else tick

    def _has_rival(self, row: Row) -> bool:
        return any(other.key == row.key and other.value != row.value and other.fillable for other in self.table.rows)
