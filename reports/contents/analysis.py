"""The analysis of a result: its figures, the findings on its issues, how they are put into practice, constraints."""

from collections.abc import Iterator, Mapping

from reports.contents.analysis_actions import action_blocks, coverage_blocks
from reports.contents.analysis_issues import issue_blocks
from reports.contents.analysis_scores import year_blocks
from reports.contents.analysis_sheets import sheets
from reports.contents.analysis_source import PlanSource
from reports.contents.analysis_texts import ANALYSIS
from reports.contents.plan_frame import closing_of, cover_of, in_one_line, related_blocks, texts_as
from reports.contents.result_reports import Source
from reports.contents.texts import paragraphs
from reports.kinds import Occasion
from reports.paper import Block, Contents, Flow, Heading, Paper, Paragraph, Section
from reports.wording import Text

TEXTS: Mapping[Occasion, tuple[Text, ...]] = {Occasion.PLAN: ANALYSIS}


def compose(source: Source) -> Paper:
    plan, composition = source.plan, source.composition
    words = composition.words(ANALYSIS, source.values)
    closing = (*related_blocks(plan.related), *closing_of(composition, words["closing"]))
    front = (Section((cover_of(composition, words["cover"]),)), Section((Contents("สารบัญ"),)))
    result, actions, limits = (tuple(part(plan, words)) for part in (_result, _actions, _constraints))
    middle = Section(actions if limits else (*actions, *closing), landscape=True)
    last = (Section((*limits, *closing)),) if limits else ()
    sections = (*front, Section(result), middle, *last)
    return composition.finish(composition.draft.title, sections, sheets=sheets(plan))


def _result(plan: PlanSource, words: Mapping[str, str]) -> Iterator[Block]:
    yield Heading(in_one_line(words["title"]), level=1)
    yield from texts_as(Flow.TEXT, words["summary"])
    yield from year_blocks(plan)
    yield Heading(f"ส่วนที่ 1 {in_one_line(words['title-1'])}", level=1, new_page=bool(plan.result and plan.result.scored))
    yield from texts_as(Flow.TEXT, words["issues"])
    yield from issue_blocks(plan)


def _actions(plan: PlanSource, words: Mapping[str, str]) -> Iterator[Block]:
    yield Heading(f"ส่วนที่ 2 {in_one_line(words['title-2'])}", level=1)
    yield from texts_as(Flow.TEXT, words["actions"])
    yield from action_blocks(plan)
    yield from coverage_blocks(plan.coverage)


def _constraints(plan: PlanSource, words: Mapping[str, str]) -> Iterator[Block]:
    if plan.constraints:
        yield Heading(f"ส่วนที่ 3 {in_one_line(words['title-3'])}", level=1)
        yield from texts_as(Flow.TEXT, words["constraints"])
    for number, (label, text) in enumerate(plan.constraints, 1):
        yield Heading(f"{number}. ข้อจำกัดด้าน{label}")
        lines = paragraphs(text) or (f"ไม่ได้ระบุข้อจำกัดด้าน{label}",)
        yield from (Paragraph(f"- {line.lstrip('-–•▪ ')}", Flow.ITEM) for line in lines)
