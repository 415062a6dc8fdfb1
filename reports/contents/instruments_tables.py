"""What is done about each instrument: a table of its measures. Pure."""

from collections.abc import Iterator

from assessments.tree import INDICATOR, INSTRUMENT, Node
from reports.contents.analysis_actions import OTHER
from reports.contents.analysis_columns import without_empty
from reports.contents.analysis_measures import Answer
from reports.contents.analysis_scores import NO_FIGURE, figure_words
from reports.contents.analysis_source import PlanSource
from reports.contents.memo_texts import one_line
from reports.paper import Block, Cell, Column, Heading, Paragraph, Row, Table

COLUMNS = (
    Column("ผลการประเมิน/ข้อเสนอแนะจากผู้ประเมิน", 7.4),
    Column("ขั้นตอนหรือวิธีการ", 10),
    Column("ผู้รับผิดชอบ", 3.6),
    Column("การกำกับติดตาม", 4.2),
)


def table_blocks(source: PlanSource) -> Iterator[Block]:
    """The instruments in the official order, each with the measures that answer it; then those that answer none."""
    answers: dict[str, list[Answer]] = {}
    for measure in source.measures:
        answers.setdefault(instrument_of(source, measure), []).append(measure)
    for place, survey in enumerate(source.analysis.surveys, 1):
        node = survey.node
        yield Heading(f"{place}. {node.name} ({node.code})")
        title, own = f"ตารางผลการประเมิน{node.name} ({node.code})", answers.pop(node.code, [])
        yield from _table(source, title, own) if own else _elsewhere(source, node)
    if others := [measure for measures in answers.values() for measure in measures]:
        yield Heading(OTHER)
        yield from _table(source, f"ตาราง{OTHER}", others)


def instrument_of(source: PlanSource, measure: Answer) -> str:
    """The code of the first instrument in which it answers a criterion or a recommendation or, without such links, of
    the first in which its issue loses an item, or stands; empty where it answers nothing."""
    linked = {link.code for link in measure.links if link.year == source.year}
    found = _first(source, linked)
    if found or not measure.issue:
        return found
    tables = [part.table for part in source.analysis.parts if part.table.number == measure.issue[0]]
    lost = {line.node.code for table in tables for line in table.lost}
    return _first(source, lost) or _first(source, {line.node.code for table in tables for line in table.lines})


def _first(source: PlanSource, codes: set[str]) -> str:
    roots = [node for node in source.nodes.values() if node.kind == INSTRUMENT]
    return next((root.code for root in roots if codes & {node.code for node in root.walk()}), "")


def _elsewhere(source: PlanSource, instrument: Node) -> Iterator[Block]:
    """Where no measure stands under the instrument: those under another that answer it too, if there are any."""
    codes = {node.code for node in instrument.walk()}
    linked = [one for one in source.measures if codes & {link.code for link in one.links if link.year == source.year}]
    if linked:
        numbers = ", ".join(str(one.number) for one in linked)
        yield Paragraph(f"แบบวัดนี้ใช้มาตรการที่ {numbers} ซึ่งปรากฏในตารางข้างต้น")
    else:
        yield Paragraph(f"ไม่มีมาตรการของปีงบประมาณ พ.ศ. {source.plan.fiscal_year} ที่กำหนดจากแบบวัดนี้")


def _table(source: PlanSource, title: str, measures: list[Answer]) -> Iterator[Block]:
    year, following = source.year, source.plan.fiscal_year
    caption = f"{title} ปีงบประมาณ พ.ศ. {year} เพื่อปรับปรุงและพัฒนาในปีงบประมาณ พ.ศ. {following}"
    yield without_empty(Table(caption, COLUMNS, tuple(_row(source, one) for one in measures), quiet=False))


def _row(source: PlanSource, measure: Answer) -> Row:
    """The title begins the second cell, where the steps have numbers of their own."""
    asked, steps = Cell(_asked(source, measure), heading=True), Cell((*_named(measure), *measure.method))
    return Row((asked, steps, Cell(measure.owners), Cell(measure.monitoring)))


def _named(measure: Answer) -> tuple[str, ...]:
    """มาตรการที่ 3 ชื่อมาตรการ; the parts of one that has several (3.1, 3.2) stand below its number."""
    first, *others = measure.title
    name = first.removeprefix(f"{measure.number}. ")
    whole = f"มาตรการที่ {measure.number}"
    return (whole, first, *others) if name == first else (f"{whole} {name}", *others)


def _asked(source: PlanSource, measure: Answer) -> tuple[str, ...]:
    """What the measure answers: the assessors' recommendations, then figures of indicators, or else its issue."""
    codes = {link.code for link in measure.links if link.year == source.year}
    touched = [node for node in source.nodes.values() if node.kind == INDICATOR and _touches(node, codes)]
    advised = source.analysis.recommendations
    lines = [line for node in touched for line in _said(source, node, advised.get(node.code, ""))]
    lines += [f"{node.name} ({code}): {one_line(advised[code])}" for code, node in _leads(source, codes)]
    if not lines and measure.issue:
        number, title = measure.issue
        lines = [f"ประเด็นที่ {number} {title}"]
    return tuple(lines)


def _touches(indicator: Node, codes: set[str]) -> bool:
    return bool(codes & {node.code for node in indicator.walk()})


def _leads(source: PlanSource, codes: set[str]) -> list[tuple[str, Node]]:
    """The instruments whose recommendation as a whole is answered."""
    return [
        (code, node)
        for code, node in source.nodes.items()
        if node.kind == INSTRUMENT and code in codes and source.analysis.recommendations.get(code)
    ]


def _said(source: PlanSource, node: Node, advice: str) -> Iterator[str]:
    figure = figure_words(source.result, node.code) if source.result else NO_FIGURE
    yield node.title if figure == NO_FIGURE else f"{node.title} ได้ {figure} คะแนน"
    if advice.strip():
        yield f"ข้อเสนอแนะ: {one_line(advice)}"
