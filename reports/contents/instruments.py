"""The report by instrument: where the evaluation comes from, its result, what is done about each instrument."""

from collections.abc import Iterator, Mapping

from reports.contents.analysis_sheets import measure_sheet
from reports.contents.analysis_source import PlanSource
from reports.contents.instruments_result import result_blocks
from reports.contents.instruments_tables import table_blocks
from reports.contents.instruments_texts import INSTRUMENT_REPORT
from reports.contents.plan_frame import closing_of, cover_of, in_one_line, related_blocks, texts_as
from reports.contents.result_reports import Source
from reports.kinds import Occasion
from reports.paper import Block, Flow, Heading, Paper, Section
from reports.wording import Text

TEXTS: Mapping[Occasion, tuple[Text, ...]] = {Occasion.PLAN: INSTRUMENT_REPORT}


def compose(source: Source) -> Paper:
    plan, composition = source.plan, source.composition
    words = composition.words(INSTRUMENT_REPORT, source.values)
    closing = (*related_blocks(plan.related), *closing_of(composition, words["closing"]))
    tables = (Heading(in_one_line(words["title-3"]), level=1), *table_blocks(plan), *closing)
    sections = (
        Section((cover_of(composition, words["cover"]),)),
        Section(tuple(_result(plan, words))),
        Section(tables, landscape=True),
    )
    return composition.finish(composition.draft.title, sections, sheets=(measure_sheet(plan),))


def _result(plan: PlanSource, words: Mapping[str, str]) -> Iterator[Block]:
    yield Heading(in_one_line(words["title-1"]), level=1)
    yield from texts_as(Flow.TEXT, words["background"])
    yield Heading(in_one_line(words["title-2"]), level=1)
    yield from texts_as(Flow.TEXT, words["summary"])
    yield from result_blocks(plan)
