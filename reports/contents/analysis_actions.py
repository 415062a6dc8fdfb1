"""Part 2 of the analysis: how its findings are put into practice, and what answers each lost point. Pure."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from assessments.tree import INDICATOR, ITEM
from measures.coverage import Coverage, Need, Unscored
from reports.contents.analysis_columns import without_empty
from reports.contents.analysis_measures import Answer
from reports.contents.analysis_source import PlanSource
from reports.contents.texts import paragraphs
from reports.paper import Align, Block, Cell, Column, Heading, Paragraph, Row, Table
from thai.numbers import two_decimals

OTHER = "มาตรการอื่น"
TO_IMPROVE = "ข้อและตัวชี้วัดที่ต้องปรับปรุง กับมาตรการที่กำหนด"
BY_ISSUE, BY_INDICATOR = Column("ประเด็นที่", 4.2), Column("ตัวชี้วัด", 4.2)
COLUMNS = (
    Column("วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ", 5.6),
    Column("ผู้รับผิดชอบ", 3.4),
    Column("ขั้นตอน/วิธีปฏิบัติ", 8.4),
    Column("วัน เดือน ปี ที่ดำเนินการ", 3.6),
)
COVERAGE = (Column("ข้อหรือตัวชี้วัด", 12), Column("คะแนน", 2.6, Align.CENTRE), Column("มาตรการที่กำหนด หรือเหตุผล", 10.6))


def action_blocks(source: PlanSource) -> Iterator[Block]:
    if not source.measures:
        yield Paragraph("ยังไม่มีมาตรการในแผนของปีนี้")
        return
    rows: list[Row] = []
    for title, group in groupby(source.measures, lambda one: answered(source, one)):
        rows += _rows(title, list(group))
    first = BY_ISSUE if any(one.issue for one in source.measures) else BY_INDICATOR
    yield without_empty(Table("วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ", (first, *COLUMNS), tuple(rows)))


def coverage_blocks(coverage: Coverage | None) -> Iterator[Block]:
    """Each lost item and weak indicator with the numbers of the measures that answer it, or the written reason."""
    if coverage is None or not (coverage.needs or coverage.unscored):
        return
    yield Heading(TO_IMPROVE)
    if coverage.needs:
        yield Table(TO_IMPROVE, COVERAGE, tuple(map(_need, coverage.needs)))
    yield from (Paragraph(_unscored(one)) for one in coverage.unscored)


def answered(source: PlanSource, measure: Answer) -> str:
    """The issue or, without one, the indicators that a measure answers, in words."""
    if measure.issue:
        number, title = measure.issue
        return f"{number}. {title}"
    if measure.finding and (codes := [one.code for one in measure.finding.criteria.all()]):
        return _titles(source, codes)
    linked = [link.code for link in measure.links if link.year == source.year]
    return _titles(source, dict.fromkeys(linked)) or OTHER


def _titles(source: PlanSource, codes: Sequence[str] | dict[str, None]) -> str:
    return ", ".join(node.title for code, node in source.nodes.items() if code in codes)


def _rows(title: str, measures: Sequence[Answer]) -> Iterator[Row]:
    for place, one in enumerate(measures):
        head = (Cell((title,), rows=len(measures), heading=True),) if not place else ()
        yield Row((*head, Cell(one.title), Cell(one.owners), Cell(one.method), Cell(one.period)))


def _need(need: Need) -> Row:
    kind = "ตัวชี้วัดที่" if need.kind == INDICATOR else "ข้อ"
    head = Cell((f"{kind} {need.code} {need.name}",), heading=True)
    return Row((head, Cell((two_decimals(need.value),)), Cell(_answer(need))))


def _unscored(one: Unscored) -> str:
    by_item = one.nodes[0].kind == ITEM
    if one.whole:
        each = "ข้อ" if by_item else "ตัวชี้วัด"
        return f"ไม่ปรากฏคะแนนราย{each}ของแบบวัด {one.instrument.code} จึงยังไม่อาจระบุ{each}ที่ต้องปรับปรุงได้"
    codes = ", ".join(node.code for node in one.nodes)
    return f"ไม่ปรากฏคะแนนของ{'ข้อ' if by_item else 'ตัวชี้วัดที่'} {codes} จึงยังไม่อาจระบุได้ว่าต้องปรับปรุงหรือไม่"


def _answer(need: Need) -> tuple[str, ...]:
    if need.measures:
        return (f"มาตรการที่ {', '.join(map(str, need.measures))}",)
    return paragraphs(f"ไม่กำหนดมาตรการ เนื่องจาก{need.reason}") if need.reason else ("ยังไม่มีมาตรการ",)
