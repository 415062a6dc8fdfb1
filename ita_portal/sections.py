"""Tasks in sections, each row with its day and how far that day is."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from organizations.tasks import Section, Task
from thai.dates import short_date
from thai.distances import until, waited

ROWS = 50
# Section → heading, icon.
SECTIONS: dict[Section, tuple[str, str]] = {
    Section.OVERDUE: ("เกินกำหนด", "clock"),
    Section.WAITING: ("รอท่านพิจารณา", "half"),
    Section.RETURNED: ("ถูกส่งกลับ", "return"),
    Section.SOON: ("ครบกำหนดใน 30 วัน", "part"),
    Section.OTHER: ("งานอื่น", "list"),
    Section.VACANT: ("งานที่ยังไม่มีผู้ดำรงตำแหน่ง", "user"),
}


@dataclass(frozen=True)
class Row:
    """`when` stands bold, `aside` beside it: a day and its distance, or how long something waits and since when."""

    task: Task
    when: str
    aside: str


@dataclass(frozen=True)
class Group:
    section: Section
    heading: str
    icon: str
    rows: list[Row]

    @property
    def first(self) -> list[Row]:
        return self.rows[:ROWS]

    @property
    def rest(self) -> list[Row]:
        return self.rows[ROWS:]


def grouped(tasks: Iterable[Task], today: date) -> list[Group]:
    """The sections that have tasks, in their order; in a section the earliest day first, without a day last."""
    standing = sorted(tasks, key=lambda task: (task.day is None, task.day or today))
    rows = {section: [_row(task, today) for task in standing if task.section is section] for section in SECTIONS}
    return [Group(section, *SECTIONS[section], some) for section, some in rows.items() if some]


def _row(task: Task, today: date) -> Row:
    if task.day is None:
        return Row(task, "", "")
    if task.section is Section.WAITING:
        return Row(task, waited(task.day, today), f"ตั้งแต่ {short_date(task.day)}")
    if task.section is Section.RETURNED:
        return Row(task, short_date(task.day), waited(task.day, today))
    return Row(task, short_date(task.day), until(task.day, today))
