"""A round as tables: each measure with what came of it, how many stand where, and the evidence. Pure."""

from collections.abc import Sequence
from dataclasses import dataclass

from measures.round_content import Entry, Exhibit, RoundContent, RoundLine
from measures.states import IMPLEMENTATION_LABELS, Implementation
from reports.contents.plan_measures import method_lines, period_lines, title_lines
from reports.contents.plan_table import Line, filled_table
from reports.contents.texts import paragraphs
from reports.paper import Align, Cell, Column, Row, Table

COLUMNS = (
    Column("มาตรการ/แนวทาง", 18),
    Column("วิธีการดำเนินการ", 23),
    Column("ผู้รับผิดชอบ", 11),
    Column("ระยะเวลาดำเนินงาน", 13),
    Column("ผลการดำเนินการ", 25),
    Column("ข้อเสนอแนะ", 16),
)
UNREPORTED = "ยังไม่มีการรายงานผล"
STATES = (Implementation.COMPLETED, Implementation.IN_PROGRESS, Implementation.NOT_STARTED)
# As many digits of a fingerprint as people compare by eye.
SHORT = 16


@dataclass(frozen=True)
class Shown:
    """A piece of evidence and the numbers of the measures it was shown for."""

    exhibit: Exhibit
    numbers: tuple[int, ...]

    @property
    def found_at(self) -> str:
        """Its link or, of a file, the beginning of its SHA-256."""
        return self.exhibit.url or (f"SHA-256 {self.exhibit.sha256[:SHORT]}" if self.exhibit.sha256 else "-")


def results_table(caption: str, content: RoundContent) -> Table:
    return filled_table(caption, COLUMNS, [Line(_cells(line)) for line in content.lines])


def numbers_by_state(content: RoundContent) -> dict[str, tuple[int, ...]]:
    """Label of the state → numbers of the measures; those nobody reported on last, if there are any."""
    found = {IMPLEMENTATION_LABELS[state]: _numbers(content, state) for state in STATES}
    missing = tuple(line.number for line in content.missing)
    return found | ({UNREPORTED: missing} if missing else {})


def states_table(content: RoundContent) -> Table:
    states = numbers_by_state(content)
    rows = [_state(label, numbers) for label, numbers in states.items()]
    whole = Row((Cell(("รวม",), heading=True), Cell((str(len(content.lines)),)), Cell(("ทุกมาตรการ",))), strong=True)
    columns = (Column("สถานะ", 30), Column("จำนวนมาตรการ", 16, Align.CENTRE), Column("มาตรการที่", 54))
    return Table("จำนวนมาตรการตามสถานะ", columns, (*rows, whole))


def evidence_of(content: RoundContent) -> tuple[Shown, ...]:
    """Each once, in the order in which the report meets it."""
    exhibits: dict[int, Exhibit] = {}
    numbers: dict[int, list[int]] = {}
    for line in content.lines:
        for exhibit in line.entry.evidence if line.entry else ():
            exhibits.setdefault(exhibit.key, exhibit)
            numbers.setdefault(exhibit.key, []).append(line.number)
    return tuple(Shown(exhibit, tuple(numbers[key])) for key, exhibit in exhibits.items())


def evidence_table(shown: Sequence[Shown]) -> Table:
    rows = (
        Row(
            (
                Cell((f"{place}. {one.exhibit.title}",), heading=True),
                Cell((_listed(one.numbers),)),
                Cell((one.found_at,)),
            )
        )
        for place, one in enumerate(shown, 1)
    )
    columns = (Column("หลักฐาน", 42), Column("มาตรการที่", 14, Align.CENTRE), Column("ลิงก์ หรือรหัสของไฟล์", 44))
    return Table("รายการหลักฐาน", columns, tuple(rows))


def _cells(line: RoundLine) -> tuple[tuple[str, ...], ...]:
    text, entry = line.text, line.entry
    return (
        title_lines(line.number, text.title),
        method_lines(text.method),
        paragraphs(text.owners),
        period_lines(text),
        _result(entry) if entry else (UNREPORTED,),
        method_lines(entry.suggestion) if entry else (),
    )


def _result(entry: Entry) -> tuple[str, ...]:
    labelled = {
        "สถานะ": _state_words(entry),
        "ปัญหาอุปสรรค": entry.problem,
        "งบประมาณที่ใช้": entry.budget_used,
        "หลักฐาน": ", ".join(exhibit.title for exhibit in entry.evidence),
        "เหตุที่ไม่มีหลักฐาน": "" if entry.evidence else entry.no_evidence_reason,
    }
    told = (f"{label}: {' '.join(paragraphs(text))}" for label, text in labelled.items() if text.strip())
    return (*method_lines(entry.result), *told)


def _state_words(entry: Entry) -> str:
    label = IMPLEMENTATION_LABELS[Implementation(entry.implementation)]
    return label if entry.percent is None else f"{label} ร้อยละ {entry.percent}"


def _numbers(content: RoundContent, state: Implementation) -> tuple[int, ...]:
    return tuple(line.number for line in content.lines if line.entry and line.entry.implementation == state)


def _state(label: str, numbers: tuple[int, ...]) -> Row:
    return Row((Cell((label,), heading=True), Cell((str(len(numbers)),)), Cell((_listed(numbers) or "-",))))


def _listed(numbers: Sequence[int]) -> str:
    return ", ".join(map(str, numbers))
