"""The announcement (ประกาศ) that carries a plan, with the measures in an annex. Thai digits alone."""

from dataclasses import dataclass
from functools import cached_property

from measures.analysis import analysis_of
from reports.contents.announcement_texts import TEXTS
from reports.contents.composing import Composition
from reports.contents.memo_head import GAP
from reports.contents.plan_frame import in_one_line, related_blocks, texts_as
from reports.contents.plan_measures import PlannedMeasure, find_printable, planned_measures
from reports.contents.plan_result import PlanResult, result_of_plan
from reports.contents.plan_table import measures_table
from reports.contents.plan_values import year_values
from reports.contents.related import related_lines
from reports.contents.signers import printed
from reports.kinds import Occasion
from reports.models import ReportDraft
from reports.paper import AnnouncementHead, Flow, Heading, Paper, Paragraph, Section, Signature, Signer
from thai.dates import MONTHS, NBSP

__all__ = ["TEXTS", "compose", "read"]


@dataclass(frozen=True)
class AnnouncementSource:
    """`related`: the other documents of the year, with their numbers."""

    composition: Composition
    result: PlanResult
    measures: tuple[PlannedMeasure, ...]
    related: tuple[str, ...]

    @property
    def values(self) -> dict[str, str]:
        draft = self.composition.draft
        return year_values(draft.organization, draft.fiscal_year, len(self.measures)) | self.result.values

    @cached_property
    def words(self) -> dict[str, str]:
        return self.composition.words(TEXTS[Occasion.PLAN], self.values)


def read(draft: ReportDraft) -> AnnouncementSource:
    """Raises Unprintable without a plan or measures. A constant number of queries."""
    plan = find_printable(draft.organization, draft.fiscal_year)
    return AnnouncementSource(
        Composition(draft),
        result_of_plan(analysis_of(plan)),
        planned_measures(plan),
        related_lines(draft.organization, draft.fiscal_year, (draft.kind, draft.occasion)),
    )


def compose(source: AnnouncementSource) -> Paper:
    words, name = source.words, source.composition.organization.official_name
    subject = in_one_line(words["subject"])
    head = AnnouncementHead(f"ประกาศ{name}", subject)
    body = [paragraph for part in ("reason", "content", "closing") for paragraph in texts_as(Flow.TEXT, words[part])]
    day = announced_day(source.composition.draft)
    placed = Paragraph(f"ประกาศ ณ วันที่ {day}", Flow.PLACE)
    annexed = (
        Heading(in_one_line(words["annex"]), centred=True),
        Paragraph(f"เรื่อง {subject}", Flow.CENTRED),
        Paragraph(f"ลงวันที่ {day}", Flow.CENTRED),
        measures_table(in_one_line(words["annex"]), source.measures),
        *related_blocks(source.related),
    )
    sections = (Section((head, *body, placed, Signature(_head(source.composition)))), Section(annexed, landscape=True))
    return source.composition.finish(f"{head.agency} เรื่อง {subject}", sections, numerals="thai")


def announced_day(draft: ReportDraft) -> str:
    """14 ธันวาคม พ.ศ. 2563; each part that is not known is a blank of its own for the pen."""
    known = (draft.day, draft.month and MONTHS[draft.month], draft.year)
    day, month, year = (str(part) if part else GAP for part in known)
    return (NBSP if all(known) else " ").join([day, month, "พ.ศ.", year])


def _head(composition: Composition) -> Signer:
    """The top of the chain; without a chain a blank above the title of the head."""
    if composition.signers:
        return printed(composition.signers[-1])
    return Signer("", "", "", "", composition.organization.head_title)
