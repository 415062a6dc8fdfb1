"""Part 0 of the analysis: total and level, the figures of the indicators in tables and charts. Pure."""

from collections.abc import Iterator
from decimal import Decimal
from fractions import Fraction

from assessments.scoring import TOLERANCE
from assessments.tree import Node
from measures.lowest import indicators_of
from reports.contents.analysis_source import PlanSource, YearFigures
from reports.contents.memo_figures import figure_of
from reports.contents.texts import paragraphs
from reports.paper import Align, Bar, Block, Cell, Chart, Column, Flow, Paragraph, Row, Table
from thai.numbers import half_up, two_decimals

NO_FIGURE = "ไม่ปรากฏคะแนน"
COLUMNS = (
    Column("แบบวัด", 2, Align.CENTRE),
    Column("ตัวชี้วัดที่", 2, Align.CENTRE),
    Column("รายละเอียดตัวชี้วัด", 9),
    Column("คะแนน", 3, Align.CENTRE),
)


def year_blocks(source: PlanSource) -> Iterator[Block]:
    """The result's year with its charts, then the year before."""
    result = source.result
    if result is None or not result.scored:
        yield Paragraph(f"ไม่ปรากฏคะแนนรายตัวชี้วัดของปีงบประมาณ พ.ศ. {source.year}")
    else:
        yield from _table(result)
        yield _chart(source, result)
    if result and _adds_up(result):
        yield _losses(source, result)
    if source.before and source.before.scored:
        yield from _table(source.before)


def figure_words(figures: YearFigures, code: str) -> str:
    """The printed figure of an indicator, announced or else computed."""
    result = figures.figures.result
    value = figure_of(result.outcomes[code]) if result else None
    return NO_FIGURE if value is None else two_decimals(value)


def _table(year: YearFigures) -> Iterator[Block]:
    rows = [row for instrument in year.instruments for row in _rows(year, instrument)]
    yield Table(f"คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. {year.year}", COLUMNS, tuple(rows), quiet=False)
    yield from (Paragraph(f"หมายเหตุ {line}", Flow.FLUSH) for line in paragraphs(year.assumed))


def _rows(year: YearFigures, instrument: Node) -> Iterator[Row]:
    nodes = indicators_of(instrument)
    for place, node in enumerate(nodes):
        head = (Cell((instrument.code,), rows=len(nodes), heading=True),) if not place else ()
        yield Row((*head, Cell((node.code,)), Cell((node.name,)), Cell((figure_words(year, node.code),))))


def _chart(source: PlanSource, year: YearFigures) -> Chart:
    """The threshold is marked where the plan asks about indicators: not where items are scored or not."""
    threshold = source.plan.threshold
    caption = f"แผนภูมิคะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. {year.year} (ขีดตั้งคือเกณฑ์ {two_decimals(threshold)} คะแนน)"
    bars: list[Bar] = []
    for instrument in year.instruments:
        mark = None if any(node.binary for node in instrument.walk()) else threshold
        bars += [_bar(year, node, mark) for node in indicators_of(instrument)]
    return Chart(caption, tuple(bars))


def _bar(year: YearFigures, node: Node, mark: Decimal | None) -> Bar:
    value = figure_of(year.figures.result.outcomes[node.code]) if year.figures.result else None
    return Bar(f"{node.code} {node.name}", figure_words(year, node.code), value, mark)


def _adds_up(year: YearFigures) -> bool:
    """Whether the points lost are those of the total that is printed."""
    result, total = year.figures.result, year.figures.total
    if result is None or result.total is None or total is None:
        return False
    return abs(result.total - total) <= TOLERANCE and bool(result.lost_exact)


def _losses(source: PlanSource, year: YearFigures) -> Chart:
    losses = source.analysis.basis.losses
    whole = sum((losses[node.code] for node in year.instruments), Fraction(0))
    bars = tuple(
        Bar(
            f"แบบวัด {node.code}",
            two_decimals(losses[node.code]),
            half_up(losses[node.code] / whole * 100) if whole else Decimal(0),
        )
        for node in year.instruments
    )
    return Chart(f"แผนภูมิคะแนนที่เสียไปจากคะแนนเต็ม 100 จำแนกตามแบบวัด ปีงบประมาณ พ.ศ. {year.year}", bars)
