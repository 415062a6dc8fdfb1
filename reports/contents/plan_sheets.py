"""The tables of a plan as data: its measures and the figures it answers. Pure."""

from collections.abc import Sequence

from reports.contents.plan_measures import PlannedMeasure, codes_of, days_of
from reports.contents.plan_result import PlanResult
from reports.paper import Sheet, SheetColumn, Value

MEASURES = (
    SheetColumn("ลำดับ", 8),
    SheetColumn("มาตรการ/แนวทาง", 40),
    SheetColumn("วิธีการดำเนินการ", 50),
    SheetColumn("ผู้รับผิดชอบ", 24),
    SheetColumn("ระยะเวลาดำเนินการ", 24),
    SheetColumn("วันเริ่ม", 14),
    SheetColumn("วันสิ้นสุด", 14),
    SheetColumn("การติดตามผล", 40),
    SheetColumn("งบประมาณ", 16),
    SheetColumn("ตัวชี้วัดความสำเร็จ", 30),
    SheetColumn("ประเด็น", 30),
    SheetColumn("รหัสตัวชี้วัดหรือข้อ", 18),
    SheetColumn("สถานะการเห็นชอบ", 18),
    SheetColumn("สถานะการดำเนินการ", 18),
)
SCORES = (SheetColumn("รหัส", 8), SheetColumn("ตัวชี้วัด", 40), SheetColumn("แบบวัด", 10), SheetColumn("คะแนน", 12))


def measures_sheet(measures: Sequence[PlannedMeasure]) -> Sheet:
    return Sheet("มาตรการ", MEASURES, tuple(map(_measure, measures)))


def scores_sheet(result: PlanResult) -> Sheet:
    """A missing figure is an empty cell."""
    rows = (
        (indicator.node.code, indicator.node.name, root.code, indicator.value)
        for root, indicators in result.instruments
        for indicator in indicators
    )
    return Sheet("คะแนน", SCORES, tuple(rows))


def _measure(measure: PlannedMeasure) -> tuple[Value, ...]:
    content = measure.content
    texts = (content.title, content.method, content.owners, content.period)
    more = (content.monitoring, content.budget, content.success, content.issue, codes_of(content))
    return (measure.number, *texts, *days_of(content), *more, measure.status, measure.implementation)
