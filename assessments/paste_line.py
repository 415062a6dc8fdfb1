"""One row of the page of a pasted table, and the lists a person chooses from in it. Pure."""

from dataclasses import dataclass

from assessments.cells import field_name, text_of
from assessments.criteria_book import Book
from assessments.pasted_groups import NOT_SPLIT
from assessments.pasted_rows import Row, Status
from assessments.score_table import NOT_USED

LONGEST_LABEL = 60


@dataclass(frozen=True)
class Option:
    value: str
    label: str
    selected: bool = False


@dataclass(frozen=True)
class Line:
    """One row. `overwritten`: what was typed in the grid and gives way, None where nothing does; `codes`: the criteria
    to choose from; `typing`: a code is typed instead; `groups`: the respondent groups to choose from."""

    row: Row
    title: str = ""
    group_name: str = ""
    now: str = ""
    ticked: bool = False
    rival: bool = False
    overwritten: str | None = None
    codes: tuple[Option, ...] = ()
    typing: bool = False
    groups: tuple[Option, ...] = ()

    @property
    def field(self) -> str:
        return field_name(self.row.code, self.row.group)

    @property
    def same(self) -> bool:
        """Whether the grid holds this figure already."""
        return self.row.value is not None and text_of(self.row.value) == self.now


def is_choosable(row: Row) -> bool:
    """Whether the criterion of the row is for a person to choose."""
    several = row.status in {Status.PROPOSED, Status.CONFLICT} and len(row.candidates) > 1
    return row.chosen or several or row.status is Status.UNKNOWN


def code_options(row: Row, book: Book) -> tuple[Option, ...]:
    """The likely criteria first, then all others of the year."""
    known = [code for code in book.names if not book.is_instrument(code)]
    likely = [code for code in row.candidates if code in known]
    ordered = [*likely, *(code for code in known if code not in likely)]
    chosen = NOT_USED if row.status is Status.LEFT_OUT else row.code if row.chosen else ""
    head = [Option("", "ยังไม่เลือก", not chosen), Option(NOT_USED, "ไม่ใช้แถวนี้", chosen == NOT_USED)]
    return (*head, *(Option(code, _label(book, code), code == chosen) for code in ordered))


def group_options(row: Row, book: Book) -> tuple[Option, ...]:
    """The respondent groups, a proposal first; nothing for a row that no group can own."""
    if row.code not in book.grouped or not row.fillable:
        return ()
    doubtful = row.status is Status.PROPOSED and bool(row.group)
    chosen = "" if doubtful else row.group or NOT_SPLIT
    head = [Option("", f"เสนอ {book.groups[row.group]}", selected=True)] if doubtful else []
    names = [Option(code, name, code == chosen) for code, name in book.groups.items()]
    return (*head, *names, Option(NOT_SPLIT, "ไม่แยกกลุ่ม", chosen == NOT_SPLIT))


def _label(book: Book, code: str) -> str:
    label = f"{code} {book.names[code][0]}"
    return label if len(label) <= LONGEST_LABEL else f"{label[:LONGEST_LABEL]}…"
