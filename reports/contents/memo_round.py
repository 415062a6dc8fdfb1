"""The memo that reports a round of six or twelve months: how far the measures are, and what stood in their way."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from measures.reporting import find_round
from measures.round_content import RoundContent, RoundLine
from measures.round_lines import content_of
from measures.states import IMPLEMENTATION_LABELS, Implementation
from organizations.models import ReferenceDocument
from reports.contents.composing import Composition
from reports.contents.memo_texts import OF_YEAR, listed, one_line, printed, values_of
from reports.contents.memo_year import Enclosures, cited, plan_of
from reports.errors import NoEntries, NoPlan
from reports.kinds import MONTHS, Occasion
from reports.paper import Block, Cell, Column, Flow, Paragraph, Row, Table
from reports.wording import Text
from thai.dates import long_date

MEASURES = f"มาตรการส่งเสริมคุณธรรมและความโปร่งใส {OF_YEAR}"
REPORTING = "ให้ส่วนราชการที่รับผิดชอบดำเนินการและรายงานผล นั้น"
TEXTS = (
    Text("subject", "เรื่อง", f"รายงานผลการดำเนินการตาม{MEASURES} {{รอบการรายงาน}}", lines=2),
    Text("background", "เรื่องเดิม", f"ตาม{{เอกสารที่อ้างถึง}} {REPORTING}", without="background-uncited"),
    Text(
        "facts",
        "ข้อเท็จจริง",
        "{ชื่อหน่วยงาน}ได้รวบรวมผลการดำเนินการ {รอบการรายงาน} ({ช่วงเวลาของรอบ}) จากทั้งหมด {จำนวนมาตรการ} มาตรการ "
        "ปรากฏว่า{สรุปผลของรอบ}",
        lines=6,
    ),
    Text(
        "proposal",
        "ข้อเสนอแนะ",
        "จึงเรียนมาเพื่อโปรดทราบ พิจารณาให้ดำเนินการตาม{มาตรการที่ยังไม่แล้วเสร็จ}ต่อไป และเผยแพร่รายงานผลให้ประชาชนทราบ",
        without="proposal-completed",
    ),
    Text(
        "background-uncited",
        "เรื่องเดิม เมื่อไม่มีเอกสารที่อ้างถึง",
        f"ตามที่{{ชื่อหน่วยงาน}}ได้กำหนด{MEASURES} {REPORTING}",
        spare=True,
    ),
    Text(
        "proposal-completed",
        "ข้อเสนอแนะ เมื่อทุกมาตรการแล้วเสร็จ",
        "จึงเรียนมาเพื่อโปรดทราบ และพิจารณาให้เผยแพร่รายงานผลการดำเนินการให้ประชาชนทราบต่อไป",
        spare=True,
    ),
)
NOT_REPORTED = "ยังไม่ได้รายงานผล"
# Beyond so many the report that comes with the memo tells of each measure, and the memo does not.
LONGEST_TABLE = 40
COLUMNS = (Column("มาตรการ", 12), Column("สถานะการดำเนินการ", 4))


@dataclass(frozen=True)
class Source:
    composition: Composition
    content: RoundContent
    cited: str
    enclosures: Enclosures

    @cached_property
    def values(self) -> dict[str, str]:
        content = self.content
        counted = Counter(line.entry.implementation for line in content.lines if line.entry)
        unfinished = len(content.lines) - counted[Implementation.COMPLETED]
        first, last = (long_date(date.fromisoformat(day)) for day in (content.starts_on, content.ends_on))
        own = {
            "เอกสารที่อ้างถึง": self.cited,
            "รอบการรายงาน": round_name(content),
            "ช่วงเวลาของรอบ": f"{first} – {last}",
            "จำนวนมาตรการ": str(len(content.lines)),
            "จำนวนแล้วเสร็จ": str(counted[Implementation.COMPLETED]),
            "จำนวนระหว่างดำเนินการ": str(counted[Implementation.IN_PROGRESS]),
            "จำนวนยังไม่ดำเนินการ": str(counted[Implementation.NOT_STARTED]),
            "จำนวนยังไม่รายงาน": str(len(content.missing)),
            "สรุปผลของรอบ": _summary(counted, len(content.missing)),
            "มาตรการที่ยังไม่แล้วเสร็จ": f"มาตรการที่ยังไม่แล้วเสร็จ {unfinished} มาตรการ" if unfinished else "",
        }
        return values_of(self.composition, own)


def read(composition: Composition) -> Source:
    """Raises NoPlan or NoEntries."""
    plan = plan_of(composition)
    occasion = Occasion(composition.draft.occasion)
    content = content_of(find_round(plan, MONTHS[occasion]))
    name, year = composition.organization.official_name, plan.fiscal_year
    if not content.lines:
        raise NoPlan(f"แผนปีงบประมาณ พ.ศ. {year} ของ{name}ยังไม่มีมาตรการที่เห็นชอบแล้ว โปรดเสนอและเห็นชอบมาตรการก่อน")
    if not content.entered:
        raise NoEntries(f"{name}ยังไม่มีผลการดำเนินการ{round_name(content)} ปีงบประมาณ พ.ศ. {year} โปรดบันทึกผลของมาตรการก่อน")
    papers = cited(composition, plan, {ReferenceDocument.Kind.ANNOUNCEMENT})
    return Source(composition, content, papers, Enclosures(composition, (occasion.value,)))


def facts(source: Source, text: str) -> tuple[Block, ...]:
    """The narrative may be typed over; the table and the problems are always the data."""
    lines = source.content.lines
    reported = [(line, one_line(line.entry.problem)) for line in lines if line.entry]
    problems = [f"มาตรการที่ {line.number} {line.title} {problem}" for line, problem in reported if problem]
    told = listed("ปัญหาอุปสรรคที่ได้รับรายงานมีดังนี้", problems)
    return (*_table(text, lines), *told, *source.enclosures.paragraphs)


def round_name(content: RoundContent) -> str:
    edition = f" ฉบับแก้ไขที่ {content.edition - 1}" if content.edition > 1 else ""
    return f"รอบ {content.months} เดือน{edition}"


def _summary(counted: Counter[str], missing: int) -> str:
    """ดำเนินการแล้วเสร็จ 3 มาตรการ และอยู่ระหว่างดำเนินการ 9 มาตรการ: the states that occur, in this order."""
    order = (Implementation.COMPLETED, Implementation.IN_PROGRESS, Implementation.NOT_STARTED)
    found = [(IMPLEMENTATION_LABELS[state], counted[state]) for state in order] + [(NOT_REPORTED, missing)]
    parts = [f"{label} {count} มาตรการ" for label, count in found if count]
    return " ".join([*parts[:-1], f"และ{parts[-1]}"]) if len(parts) > 1 else "".join(parts)


def _table(text: str, lines: tuple[RoundLine, ...]) -> tuple[Block, ...]:
    if len(lines) > LONGEST_TABLE:
        return (*printed(text), Paragraph("ผลการดำเนินการของแต่ละมาตรการปรากฏตามรายงานที่เสนอมาพร้อมนี้"))
    *before, last = printed(text)
    return (*before, replace(last, flow=Flow.LEAD), Table("", COLUMNS, tuple(map(_row, lines))))


def _row(line: RoundLine) -> Row:
    state = IMPLEMENTATION_LABELS[Implementation(line.entry.implementation)] if line.entry else NOT_REPORTED
    return Row((Cell((f"{line.number}. {line.title}",), heading=True), Cell((state,))))
