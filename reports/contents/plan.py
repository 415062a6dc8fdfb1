"""The plan of a year's measures: the result it answers, the measures, what limits them."""

from dataclasses import dataclass
from functools import cached_property

from measures.analysis import Analysis, analysis_of
from reports.contents.composing import Composition
from reports.contents.plan_cited import DECIDED_BY, cited
from reports.contents.plan_findings import finding_tables
from reports.contents.plan_frame import closing_of, cover_of, in_one_line, related_blocks, texts_as
from reports.contents.plan_limits import Limits, limit_blocks, limits_of
from reports.contents.plan_measures import PlannedMeasure, find_printable, planned_measures
from reports.contents.plan_result import PlanResult, result_of_plan
from reports.contents.plan_sheets import measures_sheet, scores_sheet
from reports.contents.plan_table import measures_table
from reports.contents.plan_texts import TEXTS
from reports.contents.plan_values import year_values
from reports.contents.related import related_lines
from reports.kinds import Occasion
from reports.models import ReportDraft
from reports.paper import Block, Flow, Heading, Paper, Paragraph, Section

__all__ = ["TEXTS", "compose", "read"]
NO_FIGURES = "ไม่ปรากฏคะแนนรายตัวชี้วัดของปีดังกล่าว"


@dataclass(frozen=True)
class PlanSource:
    """`cited`: the paper the measures rest on, in words; `related`: the other documents of the year."""

    composition: Composition
    analysis: Analysis
    result: PlanResult
    measures: tuple[PlannedMeasure, ...]
    limits: Limits
    cited: str
    related: tuple[str, ...]

    @property
    def values(self) -> dict[str, str]:
        draft = self.composition.draft
        year = year_values(draft.organization, draft.fiscal_year, len(self.measures))
        return year | self.result.values | {"เอกสารที่อ้างถึง": self.cited}

    @cached_property
    def words(self) -> dict[str, str]:
        return self.composition.words(TEXTS[Occasion.PLAN], self.values)


def read(draft: ReportDraft) -> PlanSource:
    """Raises Unprintable without a plan or measures. A constant number of queries."""
    plan = find_printable(draft.organization, draft.fiscal_year)
    analysis = analysis_of(plan)
    return PlanSource(
        Composition(draft),
        analysis,
        result_of_plan(analysis),
        planned_measures(plan),
        limits_of(plan),
        cited(draft, plan, DECIDED_BY),
        related_lines(draft.organization, draft.fiscal_year, (draft.kind, draft.occasion)),
    )


def compose(source: PlanSource) -> Paper:
    title, words = source.words["title"], source.words
    shown, tables = _result(source)
    proposal: tuple[Block, ...] = (
        Heading(in_one_line(words["proposal_title"])),
        *texts_as(Flow.LEAD, words["basis"]),
        measures_table(in_one_line(title), source.measures),
    )
    ending = (*related_blocks(source.related), *closing_of(source.composition, words["closing"]))
    sections = [Section((cover_of(source.composition, title),))]
    sections += [Section(shown)] if tables else []
    landscape = proposal if tables else (*shown, *proposal)
    if source.limits:
        limits = (Heading(in_one_line(words["limits_title"])), *limit_blocks(source.limits))
        sections += [Section(landscape, landscape=True), Section((*limits, *ending))]
    else:
        sections.append(Section((*landscape, *ending), landscape=True))
    sheets = (measures_sheet(source.measures), scores_sheet(source.result))
    return source.composition.finish(in_one_line(title), tuple(sections), sheets=sheets)


def _result(source: PlanSource) -> tuple[tuple[Block, ...], bool]:
    """Part 1, and whether it holds tables."""
    words = source.words
    tables = finding_tables(source.analysis, source.result, source.measures)
    lead = texts_as(Flow.LEAD, words["findings_lead"]) if tables else ()
    silent = () if source.result.has_figures or tables else (Paragraph(NO_FIGURES),)
    opening = (Heading(in_one_line(words["analysis_title"])), *texts_as(Flow.TEXT, words["opening"]))
    return (*opening, *silent, *lead, *tables), bool(tables)
