"""Reading a pasted score table: every line of the text in exactly one row, each with what it was read as. Pure."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from decimal import Decimal

from assessments.codes import read_code
from assessments.criteria_book import Book, Identity, identify
from assessments.name_index import Fit
from assessments.pasted_groups import AS_PROPOSED, NOT_SPLIT, disputed_codes, proposed_groups
from assessments.pasted_lines import Record, lines_of, records_of
from assessments.pasted_rows import Row, Status
from assessments.pasted_values import settle_values
from assessments.row_joining import Piece, join_rows
from assessments.score_cells import Parts
from assessments.tree import INSTRUMENT
from thai.numbers import ScoreError, parse_score

MOST_LINES, MOST_CHARACTERS = 1_000, 200_000
NOT_USED = "-"
_TOTAL = re.compile(
    r"คะแนน(?:ใน)?(?:ภาพ)?รวม|คะแนนเฉลี่ยรวม|รวม(?:เฉลี่ย)?คะแนน|ผลรวม|ภาพรวม|รวมทั้งสิ้น|รวมทั้งหมด|^\W*(?:รวม|คะแนนที่ได้)\b|^\W*รวม\s*[0-9๐-๙]"
)
_RESULT = re.compile(r"ผลการประเมิน|ผลคะแนน(?:ประเมิน)?\s*ITA")
_FIGURE = re.compile(r"(?<![0-9๐-๙.,/])[0-9๐-๙]{1,3}[.,][0-9๐-๙oO]{2}(?![0-9๐-๙])")
_DIGIT = re.compile(r"[0-9๐-๙]")
_HEADER = re.compile(
    r"^\W*(?:แบบสำรวจ|แบบวัด|แบบตรวจ|ตัวชี้วัด|ข้อคำถาม|ลำดับ|ที่|รายการ|ประเด็น|คะแนน|เครื่องมือ|ระดับ|น้ำหนัก|ส่วนที่|หมายเหตุ|[IEO]IT\b)|^[\W_]*$"
)


@dataclass(frozen=True)
class Choices:
    """What a person decided. `codes` and `groups` by the first line of a row, a code of NOT_USED leaving the row out;
    `split`: AS_PROPOSED, NOT_SPLIT, or the group that all rows of the instrument belong to; `last`: of two values of
    one criterion the later one."""

    codes: Mapping[int, str] = field(default_factory=dict)
    groups: Mapping[int, str] = field(default_factory=dict)
    split: str = ""
    last: bool = False


@dataclass(frozen=True)
class Table:
    """All rows in the order of the text. `disputed`: items with two values, which two groups of respondents explain."""

    rows: tuple[Row, ...]
    disputed: frozenset[str] = frozenset()

    @property
    def read(self) -> list[Row]:
        """The rows to look at: all but headings, prose and totals."""
        return [row for row in self.rows if not row.status.skipped and row.status is not Status.TOTAL]

    @property
    def skipped(self) -> list[Row]:
        return [row for row in self.rows if row.status.skipped]

    @property
    def totals(self) -> list[Row]:
        return [row for row in self.rows if row.status is Status.TOTAL]


def too_long(text: str) -> str:
    """Why the text is not read at all; empty when it is."""
    lines = len(lines_of(text))
    if lines <= MOST_LINES and len(text) <= MOST_CHARACTERS:
        return ""
    return (
        f"ข้อความที่วางมี {lines:,} บรรทัด {len(text):,} ตัวอักษร ระบบอ่านได้ครั้งละไม่เกิน {MOST_LINES:,} บรรทัด "
        f"และ {MOST_CHARACTERS:,} ตัวอักษร โปรดวางเฉพาะส่วนที่เป็นตารางคะแนน หรือแบ่งวางทีละส่วน"
    )


def read_table(source: str | Sequence[Record], book: Book, choices: Choices | None = None) -> Table:
    """Read a text, or the records of a spreadsheet, against the criteria of a year."""
    choices = choices or Choices()
    records = records_of(source) if isinstance(source, str) else source
    rows = [_possible(_chosen(_row(piece, book), choices, book), book) for piece in join_rows(records, book)]
    disputed = disputed_codes(rows, book)
    rows = _grouped(rows, choices, book)
    rows = _without_needless_blanks(settle_values(rows, last=choices.last))
    return Table(tuple(rows), frozenset(disputed))


def _row(piece: Piece, book: Book) -> Row:
    record, parts = piece.record, piece.parts
    row = Row(record.first, record.last, record.text, Status.PROSE, parts.score or parts.odd)
    identity = identify(parts, book)
    known = bool(parts.code) or book.index.find(parts.name).fit in {Fit.EXACT, Fit.NEAR}
    line = " ".join(record.cells)
    total = "" if known else _total_in(line, parts)
    if total:
        return _valued(replace(row, status=Status.TOTAL, score=total))
    if book.is_instrument(identity.code) or (parts.instrument and parts.empty):
        remark = "คะแนนของแบบวัด ระบบคำนวณเองจากตัวชี้วัด" if parts.score else ""
        return replace(row, status=Status.HEADING, remark=remark)
    if not piece.closed:
        return _without_score(row, identity, line, tabular=parts.tabular or bool(parts.code))
    return _with_score(row, piece, identity, known=known)


def _total_in(line: str, parts: Parts) -> str:
    """The announced total that a line tells, as typed."""
    figures = _FIGURE.findall(line)
    if _TOTAL.search(line):
        return (figures or [parts.score])[0]
    return figures[0] if figures and _RESULT.search(line) else ""


def _without_score(row: Row, identity: Identity, line: str, *, tabular: bool) -> Row:
    if identity.status is Status.SURE and tabular:
        return replace(row, status=Status.EMPTY, code=identity.code, remark="ในแถวนี้ไม่มีคะแนน")
    return _outside(row, line)


def _outside(row: Row, line: str) -> Row:
    """A row that holds no score of ours."""
    return replace(
        row, status=Status.HEADING if _HEADER.search(line) else Status.PROSE, score="", value=None, remark=""
    )


def _with_score(row: Row, piece: Piece, identity: Identity, *, known: bool) -> Row:
    parts, line = piece.parts, " ".join(piece.record.cells)
    if parts.dash:
        return _without_score(row, identity, line, tabular=True)
    row = _valued(row)
    if row.status is Status.UNREADABLE:
        wordless = parts.odd and not _DIGIT.search(parts.odd) and not parts.tabular
        return replace(row, code=identity.code) if known and identity.code and not wordless else _outside(row, line)
    faint = identity.status is Status.UNKNOWN or (identity.status is Status.PROPOSED and not known)
    if faint and not (parts.columns > 1 or parts.precise or (parts.number and not parts.name)):
        return _outside(row, line)
    remark = " ".join(filter(None, [identity.remark, row.remark]))
    row = replace(row, status=identity.status, code=identity.code, candidates=identity.candidates, remark=remark)
    return (
        _with_others(row, parts) if parts.others and identity.code else replace(row, accepted=row.status is Status.SURE)
    )


def _with_others(row: Row, parts: Parts) -> Row:
    figures = ", ".join([*parts.others, parts.score])
    told = f"ในแถวมีตัวเลขหลายค่า ({figures}) ระบบอ่านค่าสุดท้าย"
    return replace(row, status=Status.PROPOSED if row.status is Status.SURE else row.status, remark=told)


def _valued(row: Row) -> Row:
    """The row with its score read; a score that cannot be read is told by its own sentence."""
    try:
        reading = parse_score(row.score)
    except ScoreError as error:
        return replace(row, status=Status.UNREADABLE, remark=str(error))
    return replace(row, value=reading.value, remark=reading.notice)


def _chosen(row: Row, choices: Choices, book: Book) -> Row:
    """The row as a person decided it: another criterion, or not used at all."""
    choice = choices.codes.get(row.first, "").strip()
    if not choice or row.value is None or row.status in {Status.TOTAL, Status.HEADING}:
        return row
    if choice == NOT_USED:
        return replace(row, code="", status=Status.LEFT_OUT, remark="", accepted=False, chosen=True)
    code = read_code(choice, book.names)
    if code is None or book.kinds[code] == INSTRUMENT:
        return replace(row, remark=f"ไม่มีรหัส “{choice[:20]}” ในเกณฑ์ปี {book.fiscal_year} โปรดพิมพ์รหัส เช่น 9 หรือ o35")
    return replace(row, code=code, status=Status.SURE, remark="ท่านเลือกข้อนี้", accepted=True, chosen=True)


def _possible(row: Row, book: Book) -> Row:
    """The row, unless its criterion cannot have the figure at all."""
    if row.code not in book.binary or row.value is None or row.value in {Decimal(0), Decimal(100)}:
        return row
    told = f"“{row.score}” ใช้ไม่ได้ เพราะข้อ {row.code} ให้คะแนนได้เพียง 0 หรือ 100"
    return replace(row, status=Status.UNREADABLE, value=None, remark=told, accepted=False)


def _grouped(rows: list[Row], choices: Choices, book: Book) -> list[Row]:
    """Respondent groups: as chosen for the row, for all rows at once, or as proposed."""
    if not book.groups:
        return rows
    proposed = proposed_groups(rows, book) if choices.split in {"", AS_PROPOSED} else {}
    everywhere = choices.split if choices.split in book.groups else ""
    done = []
    for row in rows:
        if row.code not in book.grouped or row.value is None:
            done.append(row)
            continue
        own = choices.groups.get(row.first) or None
        group = own if own in {*book.groups, NOT_SPLIT} else proposed.get(row.first) or everywhere
        doubtful = bool(proposed) and own is None and choices.split != AS_PROPOSED
        done.append(_in_group(row, "" if group == NOT_SPLIT else group or "", doubtful, book))
    return done


def _in_group(row: Row, group: str, doubtful: bool, book: Book) -> Row:
    if not doubtful or row.status is not Status.SURE:
        return replace(row, group=group)
    remark = f"บางข้อของแบบวัดนี้มีสองค่า จึงเสนอเป็นของ {book.groups[group]}" if group else row.remark
    return replace(row, group=group, status=Status.PROPOSED, accepted=False, remark=remark)


def _without_needless_blanks(rows: list[Row]) -> list[Row]:
    """A criterion without a score is worth a word only if no other row gives it one."""
    scored = {row.code for row in rows if row.value is not None}
    return [
        replace(row, status=Status.HEADING, code="", remark="")
        if row.status is Status.EMPTY and row.code in scored
        else row
        for row in rows
    ]
