"""The result by instrument: its figure, the lowest indicators, what the assessors recommend. Pure."""

from collections.abc import Iterator

from assessments.tree import Node
from measures.lowest import Lowest
from measures.surveys import Survey
from reports.contents.analysis_scores import figure_words
from reports.contents.analysis_source import PlanSource
from reports.contents.memo_figures import figure_of
from reports.contents.memo_texts import one_line
from reports.paper import Block, Flow, Heading, Paragraph
from thai.numbers import two_decimals


def result_blocks(source: PlanSource) -> Iterator[Block]:
    for place, survey in enumerate(source.analysis.surveys, 1):
        yield Heading(f"{place}. {survey.node.name} ({survey.node.code})", listed=False)
        yield Paragraph(" ".join(filter(None, [_figure(source, survey.node), lowest_words(source, survey.lowest)])))
        yield from _advice(survey)


def lowest_words(source: PlanSource, lowest: Lowest) -> str:
    """The lowest indicators, all of a tie: with their figure where it is known, as a paper states them elsewhere."""
    if not lowest.indicators:
        return "ไม่ปรากฏว่าตัวชี้วัดใดได้คะแนนต่ำที่สุด"
    names = " และ".join(node.title for node in lowest.indicators)
    if lowest.value is None:
        return f"ตัวชี้วัดที่ได้คะแนนต่ำที่สุด คือ {names} ตามที่ระบุใน{lowest.source}"
    figure = figure_words(source.result, lowest.codes[0]) if source.result else two_decimals(lowest.value)
    of_known = "เท่าที่ปรากฏคะแนน " if lowest.unknown else ""
    return f"{of_known}ตัวชี้วัดที่ได้คะแนนต่ำที่สุด คือ {names} เท่ากับ {figure} คะแนน"


def _figure(source: PlanSource, instrument: Node) -> str:
    """The figure of the instrument; empty where there is none."""
    result = source.result.figures.result if source.result else None
    value = figure_of(result.outcomes[instrument.code]) if result else None
    return "" if value is None else f"ได้คะแนน {two_decimals(value)} คะแนน"


def _advice(survey: Survey) -> Iterator[Block]:
    """What is recommended for the instrument, then for its indicators."""
    rows = [one for one in survey.indicators if one.recommendation.strip()]
    if not rows and not survey.lead.strip():
        return
    yield Paragraph(one_line(survey.lead) or "ผู้ประเมินมีข้อเสนอแนะ ดังนี้", Flow.LEAD if rows else Flow.TEXT)
    for place, one in enumerate(rows, 1):
        yield Paragraph(f"{place}) {one.node.name} {one_line(one.recommendation)}", Flow.ITEM)
