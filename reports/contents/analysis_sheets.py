"""The tables of the analysis as data: indicators, items, measures. Pure."""

from collections.abc import Iterator

from assessments.tree import ITEM
from measures.lowest import indicators_of
from reports.contents.analysis_actions import answered
from reports.contents.analysis_source import PlanSource, YearFigures
from reports.contents.memo_figures import figure_of
from reports.contents.plan_measures import days_of
from reports.paper import Sheet, SheetColumn, Value
from thai.numbers import half_up

INDICATORS = (
    SheetColumn("ตัวชี้วัดที่", 12),
    SheetColumn("ปีงบประมาณ", 12),
    SheetColumn("แบบวัด", 10),
    SheetColumn("ชื่อตัวชี้วัด", 36),
    SheetColumn("คะแนน", 12),
    SheetColumn("คะแนนรวมที่เสียไป", 18),
)
ITEMS = (
    SheetColumn("ข้อ", 8),
    SheetColumn("ชื่อข้อ", 70),
    SheetColumn("ประเด็นที่", 12),
    SheetColumn("กลุ่มผู้ตอบ", 18),
    SheetColumn("คะแนน", 12),
)
MEASURES = (
    SheetColumn("มาตรการที่", 12),
    SheetColumn("มาตรการ", 50),
    SheetColumn("ประเด็นหรือตัวชี้วัด", 40),
    SheetColumn("ผู้รับผิดชอบ", 30),
    SheetColumn("ขั้นตอนหรือวิธีการ", 70),
    SheetColumn("ระยะเวลา", 36),
    SheetColumn("วันเริ่ม", 14),
    SheetColumn("วันสิ้นสุด", 14),
    SheetColumn("การกำกับติดตาม", 40),
    SheetColumn("ข้อที่ตอบ", 24),
)


def sheets(source: PlanSource) -> tuple[Sheet, ...]:
    years = [year for year in (source.result, source.before) if year]
    indicators = tuple(row for year in years for row in _indicators(source, year))
    return (
        Sheet("ตัวชี้วัด", INDICATORS, indicators),
        Sheet("รายข้อ", ITEMS, tuple(_items(source))),
        measure_sheet(source),
    )


def measure_sheet(source: PlanSource) -> Sheet:
    return Sheet("มาตรการ", MEASURES, tuple(_measures(source)))


def _indicators(source: PlanSource, year: YearFigures) -> Iterator[tuple[Value, ...]]:
    """The points lost are told of the result's year alone."""
    outcomes = year.figures.result.outcomes if year.figures.result else {}
    losses = source.analysis.basis.losses if year.year == source.year else {}
    for instrument in year.instruments:
        for node in indicators_of(instrument):
            value = figure_of(outcomes[node.code]) if outcomes else None
            lost = half_up(losses[node.code]) if node.code in losses else None
            yield (node.code, year.year, instrument.code, node.name, value, lost)


def _items(source: PlanSource) -> Iterator[tuple[Value, ...]]:
    """A row per figure; an item of an issue has a row without one too."""
    places: dict[str, list[str]] = {}
    for part in source.analysis.parts:
        for line in part.table.lines:
            places.setdefault(line.node.code, []).append(str(part.table.number))
    book = source.analysis.basis.gradebook
    figures = book.figures if book else {}
    groups = _group_names(source)
    for node in source.nodes.values():
        if node.kind != ITEM:
            continue
        issues = ", ".join(places.get(node.code, ()))
        own = [("", figures[node.code])] if node.code in figures else []
        own += [(name, figures[node.code, code]) for code, name in groups.items() if (node.code, code) in figures]
        yield from ((node.code, node.name, issues, group, value) for group, value in own)
        if issues and not own:
            yield (node.code, node.name, issues, "", None)


def _group_names(source: PlanSource) -> dict[str, str]:
    """Code → name of the respondent groups, told by the lines of the issues."""
    book = source.analysis.basis.gradebook
    if book is None or not any(isinstance(key, tuple) for key in book.figures):
        return {}
    return {one.code: one.name for one in book.respondents}


def _measures(source: PlanSource) -> Iterator[tuple[Value, ...]]:
    for one in source.measures:
        codes = dict.fromkeys(link.code for link in one.links)
        yield (
            one.number,
            one.content.title,
            answered(source, one),
            one.content.owners,
            "\n".join(one.method),
            "\n".join(one.period),
            *days_of(one.content),
            one.content.monitoring,
            ", ".join(codes),
        )
