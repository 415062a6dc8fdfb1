"""Part 1 of the analysis: the issues with the figures of their items, and what the staff found on each. Pure."""

from collections.abc import Iterator

from measures.analysis import Part
from measures.issues import Line
from measures.models import Finding
from reports.contents.analysis_scores import NO_FIGURE, figure_words
from reports.contents.analysis_source import PlanSource, YearFigures
from reports.contents.texts import paragraphs
from reports.paper import Align, Block, Cell, Column, Flow, Heading, Paragraph, Row, Table
from thai.numbers import two_decimals

COLUMNS = (Column("ข้อ", 1.3, Align.CENTRE), Column("ข้อคำถามหรือรายการประเมิน", 11.2), Column("คะแนน", 3.5, Align.CENTRE))
TEXTS = {"shortcoming": "ข้อบกพร่อง/ข้อปรับปรุง", "development": "ข้อที่ต้องพัฒนา", "maintenance": "รักษาระดับ"}


def issue_blocks(source: PlanSource) -> Iterator[Block]:
    """The list of issues, then each; where the staff write per indicator, or the year has no issues, the findings on
    indicators."""
    analysis = source.analysis
    parts = [] if analysis.by_indicator else analysis.parts
    yield from (Paragraph(f"({part.table.number}) {part.table.title}", Flow.ITEM) for part in parts)
    for part in parts:
        yield from _part(part)
    found = [finding for finding in analysis.others if not finding.is_blank]
    if not parts and not found:
        yield Paragraph("ยังไม่มีข้อค้นพบที่บันทึกไว้")
    for finding in found:
        yield from _finding(source, finding)


def figure_lines(line: Line) -> tuple[str, ...]:
    """The figure of an item; that of a respondent group behind its name."""
    figures = [f"{one.group} {two_decimals(one.value)}".strip() for one in line.figures]
    return tuple(figures) or (NO_FIGURE,)


def _part(part: Part) -> Iterator[Block]:
    title = f"ประเด็นที่ {part.table.number} {part.table.title}"
    yield Heading(title)
    rows = []
    for table in part.table.tables:
        name = f"{table.instrument.name} ({table.instrument.code})"
        rows.append(Row((Cell((name,), columns=3, heading=True),), band=True))
        rows += [_row(line) for line in table.lines]
    if rows:
        yield Table(f"คะแนนรายข้อของ{title}", COLUMNS, tuple(rows))
    if part.finding:
        yield from _texts(part.finding)


def _row(line: Line) -> Row:
    return Row((Cell((line.node.code,), heading=True), Cell(paragraphs(line.node.name)), Cell(figure_lines(line))))


def _finding(source: PlanSource, finding: Finding) -> Iterator[Block]:
    codes = [one.code for one in finding.criteria.all() if one.code in source.nodes]
    yield Heading(" และ".join(source.nodes[code].title for code in codes) or "ข้อค้นพบอื่น")
    if source.result and codes:
        yield Paragraph(_scored(source, source.result, codes), Flow.LEAD)
    yield from _texts(finding)


def _scored(source: PlanSource, result: YearFigures, codes: list[str]) -> str:
    """The heading names the indicators already, so that a single one needs no name."""
    told = {code: figure_words(result, code) for code in codes}
    words = {code: each if each == NO_FIGURE else f"ได้ {each} คะแนน" for code, each in told.items()}
    if len(codes) == 1:
        return f"{words[codes[0]]} ในปีงบประมาณ พ.ศ. {result.year}"
    return " ".join(f"{source.nodes[code].title} {each}" for code, each in words.items())


def _texts(finding: Finding) -> Iterator[Block]:
    for name, label in TEXTS.items():
        lines = paragraphs(getattr(finding, name))
        if lines:
            yield Heading(label, level=3, listed=False)
            yield from map(Paragraph, lines)
