"""A round as data: the results with real numbers and dates, and the evidence. Pure."""

from collections.abc import Sequence
from datetime import date

from measures.round_content import RoundContent, RoundLine
from measures.states import IMPLEMENTATION_LABELS, Implementation
from reports.contents.plan_measures import days_of
from reports.contents.progress_rows import UNREPORTED, Shown
from reports.paper import Sheet, SheetColumn, Value

RESULTS = (
    SheetColumn("ลำดับ", 8),
    SheetColumn("มาตรการ/แนวทาง", 40),
    SheetColumn("วิธีการดำเนินการ", 50),
    SheetColumn("ผู้รับผิดชอบ", 24),
    SheetColumn("ระยะเวลาดำเนินงาน", 24),
    SheetColumn("วันเริ่ม", 14),
    SheetColumn("วันสิ้นสุด", 14),
    SheetColumn("สถานะ", 20),
    SheetColumn("ผลการดำเนินการ", 50),
    SheetColumn("ข้อเสนอแนะ", 40),
    SheetColumn("ร้อยละ", 10),
    SheetColumn("ปัญหาอุปสรรค", 30),
    SheetColumn("งบประมาณที่ใช้", 18),
    SheetColumn("จำนวนหลักฐาน", 14),
    SheetColumn("เหตุที่ไม่มีหลักฐาน", 30),
    SheetColumn("บันทึกเมื่อ", 14),
)
EVIDENCE = (
    SheetColumn("ลำดับ", 8),
    SheetColumn("หลักฐาน", 50),
    SheetColumn("มาตรการที่", 14),
    SheetColumn("ครั้งที่", 10),
    SheetColumn("ลิงก์", 50),
    SheetColumn("SHA-256", 66),
)


def results_sheet(content: RoundContent) -> Sheet:
    return Sheet("ผลการดำเนินการ", RESULTS, tuple(map(_row, content.lines)))


def evidence_sheet(shown: Sequence[Shown]) -> Sheet:
    rows = (
        (
            place,
            one.exhibit.title,
            ", ".join(map(str, one.numbers)),
            one.exhibit.version,
            one.exhibit.url,
            one.exhibit.sha256,
        )
        for place, one in enumerate(shown, 1)
    )
    return Sheet("หลักฐาน", EVIDENCE, tuple(rows))


def _row(line: RoundLine) -> tuple[Value, ...]:
    text, entry = line.text, line.entry
    planned = (line.number, text.title, text.method, text.owners, text.period, *days_of(text))
    if entry is None:
        return (*planned, UNREPORTED, *[None] * 8)
    return (
        *planned,
        IMPLEMENTATION_LABELS[Implementation(entry.implementation)],
        entry.result,
        entry.suggestion,
        entry.percent,
        entry.problem,
        entry.budget_used,
        len(entry.evidence),
        entry.no_evidence_reason,
        date.fromisoformat(entry.entered_on),
    )
