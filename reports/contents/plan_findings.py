"""What the result shows as tables: each indicator beside what is to be mended, and the findings on issues. Pure but for
the findings it reads, whose criteria are fetched along."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from assessments.tree import Node
from measures.analysis import Analysis, Part
from measures.models import Finding
from reports.contents.plan_measures import PlannedMeasure, links_of
from reports.contents.plan_result import Indicator, PlanResult
from reports.contents.texts import paragraphs
from reports.paper import Align, Cell, Column, Row, Table

LABELS = {"shortcoming": "ข้อบกพร่อง/ข้อปรับปรุง", "development": "ข้อที่ต้องพัฒนา", "maintenance": "รักษาระดับ"}
INDICATORS = "ตัวชี้วัดของการประเมิน"
ANSWERED = Column("มาตรการที่", 12, Align.CENTRE)
TO_MEND = "ประเด็นที่ต้องแก้ไข/ปรับปรุง"
# Letters of a cell that may span: a longer one stands in one row, which can break over pages.
LONGEST_SPAN = 900


def finding_tables(analysis: Analysis, result: PlanResult, measures: Sequence[PlannedMeasure]) -> tuple[Table, ...]:
    """None where no figure is known and nothing is written."""
    written = [part for part in analysis.parts if part.written]
    said = {finding.pk: finding for finding in analysis.others if not finding.is_blank}
    answers = answers_of(result, measures)
    tables = []
    if said or analysis.recommendations:
        tables.append(_indicators(result, list(said.values()), analysis.recommendations, answers))
    elif result.has_figures:
        tables.append(_figures(result, answers))
    return (*tables, _issues(written)) if written else tuple(tables)


def answers_of(result: PlanResult, measures: Sequence[PlannedMeasure]) -> dict[str, str]:
    """Code of each indicator → the numbers of the measures linked to it or to anything below it, a dash for none."""
    found = {}
    for indicator in result.indicators:
        below = {(str(result.year), node.code) for node in indicator.node.walk()}
        numbers = [str(one.number) for one in measures if below & links_of(one.content)]
        found[indicator.node.code] = ", ".join(numbers) or "-"
    return found


def texts_of_finding(finding: Finding) -> tuple[str, ...]:
    """Its lines; each text has its label unless a shortcoming or a development stands alone."""
    texts = {name: text for name in LABELS if (text := getattr(finding, name).strip())}
    plain = len(texts) == 1 and "maintenance" not in texts
    lines: list[str] = []
    for name, text in texts.items():
        first, *others = paragraphs(text)
        lines += [first if plain else f"{LABELS[name]}: {first}", *others]
    return tuple(lines)


def _figures(result: PlanResult, answers: Mapping[str, str]) -> Table:
    """Where nothing is written per indicator: the figures alone."""
    rows: list[Row] = []
    for root, indicators in result.instruments:
        rows.append(_band(root))
        rows += (
            Row((Cell((one.name,), heading=True), Cell((one.figure,)), _answer(one, answers))) for one in indicators
        )
    columns = (Column(INDICATORS, 58), Column("คะแนน", 26, Align.CENTRE), ANSWERED)
    return Table(_caption(result), columns, tuple(rows))


def _indicators(
    result: PlanResult, findings: Sequence[Finding], advice: Mapping[str, str], answers: Mapping[str, str]
) -> Table:
    rows: list[Row] = []
    told: dict[int, str] = {}
    for root, indicators in result.instruments:
        rows.append(_band(root))
        for on_them, group in groupby(indicators, lambda one: _on(one, findings)):
            neighbours = list(group)
            cells = _spanning(neighbours, on_them, told, advice)
            rows += (
                Row((_name(one), *cell, _answer(one, answers))) for one, cell in zip(neighbours, cells, strict=True)
            )
    return Table(_caption(result), (Column(INDICATORS, 34), Column(TO_MEND, 54), ANSWERED), tuple(rows))


def _band(instrument: Node) -> Row:
    return Row((Cell((f"{instrument.name} ({instrument.code})",), columns=3, heading=True),), band=True)


def _caption(result: PlanResult) -> str:
    return f"ผลการประเมินรายตัวชี้วัด ปีงบประมาณ พ.ศ. {result.year}"


def _on(indicator: Indicator, findings: Sequence[Finding]) -> tuple[Finding, ...]:
    return tuple(one for one in findings if indicator.node.code in {each.code for each in one.criteria.all()})


def _spanning(
    indicators: Sequence[Indicator], findings: Sequence[Finding], told: dict[int, str], advice: Mapping[str, str]
) -> list[tuple[Cell, ...]]:
    """For each of the neighbours that share their findings the cell beside it, none where one spans from above; `told`:
    the findings printed so far, by the code of the indicator beside them."""
    if not findings:
        return [(Cell(_advised(one, advice)),) for one in indicators]
    code, others = indicators[0].node.code, len(indicators) - 1
    lines = tuple(line for finding in findings for line in _said(finding, told, code))
    if sum(map(len, lines)) <= LONGEST_SPAN:
        return [(Cell(lines, rows=len(indicators)),), *[()] * others]
    return [(Cell(lines),), *[(Cell((_as_told(code),)),)] * others]


def _said(finding: Finding, told: dict[int, str], code: str) -> tuple[str, ...]:
    if finding.pk in told:
        return (_as_told(told[finding.pk]),)
    told[finding.pk] = code
    return texts_of_finding(finding)


def _as_told(code: str) -> str:
    return f"ตามที่ระบุไว้ในตัวชี้วัดที่ {code}"


def _advised(indicator: Indicator, advice: Mapping[str, str]) -> tuple[str, ...]:
    """Where the staff wrote nothing, what the assessors recommend."""
    first, *others = paragraphs(advice.get(indicator.node.code, "")) or ("",)
    return (f"ข้อเสนอแนะจากผู้ประเมิน: {first}", *others) if first else ("-",)


def _name(indicator: Indicator) -> Cell:
    return Cell((indicator.name, indicator.figure), heading=True)


def _answer(indicator: Indicator, answers: Mapping[str, str]) -> Cell:
    return Cell((answers[indicator.node.code],))


def _issues(parts: Sequence[Part]) -> Table:
    rows = tuple(
        Row((Cell((f"{part.table.number}. {part.table.title}",), heading=True), Cell(texts_of_finding(part.finding))))
        for part in parts
        if part.finding
    )
    return Table("ผลการวิเคราะห์รายประเด็น", (Column("ประเด็น", 32), Column(TO_MEND, 68)), rows, quiet=False)
