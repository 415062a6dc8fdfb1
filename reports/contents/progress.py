"""The report on a round of 6 or 12 months: what came of each measure, as it froze once it is frozen."""

from dataclasses import dataclass
from datetime import date
from functools import cached_property

from measures.reporting import find_round
from measures.round_content import RoundContent
from measures.round_lines import content_of
from measures.states import IMPLEMENTATION_LABELS
from reports.contents.composing import Composition
from reports.contents.plan_cited import CARRIED_BY, cited
from reports.contents.plan_frame import closing_of, cover_of, in_one_line, related_blocks, texts_as
from reports.contents.plan_measures import NoMeasures, find_printable
from reports.contents.plan_values import year_values
from reports.contents.progress_rows import (
    STATES,
    evidence_of,
    evidence_table,
    numbers_by_state,
    results_table,
    states_table,
)
from reports.contents.progress_sheets import evidence_sheet, results_sheet
from reports.contents.progress_texts import TEXTS
from reports.contents.related import related_lines
from reports.errors import Unprintable
from reports.kinds import MONTHS, Occasion
from reports.models import ReportDraft
from reports.paper import Block, Flow, Heading, Paper, Section
from thai.dates import long_date

__all__ = ["TEXTS", "compose", "read"]
FIRST_HALF = 6
COUNTS = ("จำนวนแล้วเสร็จ", "จำนวนระหว่างดำเนินการ", "จำนวนยังไม่ดำเนินการ")


class NoResults(Unprintable):
    """Nobody has reported on any measure of the round."""


@dataclass(frozen=True)
class ProgressSource:
    """`cited`: the paper that carries the plan, in words; `related`: the other documents of the year."""

    composition: Composition
    content: RoundContent
    cited: str
    related: tuple[str, ...]

    @property
    def span(self) -> str:
        """1 ตุลาคม 2565 – 31 มีนาคม 2566."""
        days = (self.content.starts_on, self.content.ends_on)
        return " – ".join(long_date(date.fromisoformat(day)) for day in days)

    @property
    def edition(self) -> str:
        """Of a correction alone."""
        edition = self.content.edition
        return f"ฉบับที่ {edition} (ฉบับแก้ไขที่ {edition - 1})" if edition > 1 else ""

    @property
    def values(self) -> dict[str, str]:
        draft, states = self.composition.draft, numbers_by_state(self.content)
        counts = [str(len(states[IMPLEMENTATION_LABELS[state]])) for state in STATES]
        return {
            **year_values(draft.organization, draft.fiscal_year, len(self.content.lines)),
            "เอกสารที่อ้างถึง": self.cited,
            "รอบการรายงาน": f"รอบ {self.content.months} เดือน",
            "ช่วงเวลาของรอบ": self.span,
            **dict(zip(COUNTS, counts, strict=True)),
            "จำนวนยังไม่รายงาน": str(len(self.content.missing) or ""),
        }

    @cached_property
    def words(self) -> dict[str, str]:
        return self.composition.words(TEXTS[Occasion(self.composition.draft.occasion)], self.values)


def read(draft: ReportDraft) -> ProgressSource:
    """Raises Unprintable without a plan, measures or any result. A constant number of queries."""
    plan = find_printable(draft.organization, draft.fiscal_year)
    months = MONTHS[Occasion(draft.occasion)]
    content = content_of(find_round(plan, months))
    named = f"ปีงบประมาณ พ.ศ. {draft.fiscal_year} ของ{draft.organization.official_name}"
    if not content.lines:
        raise NoMeasures(f"แผนมาตรการ{named}ยังไม่มีมาตรการที่เห็นชอบแล้ว โปรดเสนอและเห็นชอบมาตรการก่อนรายงานผล")
    if not content.entered:
        raise NoResults(f"ยังไม่มีผลการดำเนินการรอบ {months} เดือน {named} โปรดบันทึกผลการดำเนินการก่อน")
    related = related_lines(draft.organization, draft.fiscal_year, (draft.kind, draft.occasion))
    return ProgressSource(Composition(draft), content, cited(draft, plan, CARRIED_BY), related)


def compose(source: ProgressSource) -> Paper:
    words, content = source.words, source.content
    title, shown = in_one_line(words["title"]), evidence_of(content)
    half = "แรก" if content.months == FIRST_HALF else ""
    period = " ".join(filter(None, [f"รอบ {content.months} เดือน{half} {source.span}", source.edition]))
    body: list[Block] = [
        Heading(f"{title} รอบ {content.months} เดือน"),
        *texts_as(Flow.LEAD, words["opening"]),
        results_table(title, content),
        Heading("สรุปผลการดำเนินการ", level=3),
        *texts_as(Flow.LEAD, words["summary"]),
        states_table(content),
    ]
    body += [Heading("รายการหลักฐาน", level=3), evidence_table(shown)] if shown else []
    body += [*related_blocks(source.related), *closing_of(source.composition, words["closing"])]
    sections = (Section((cover_of(source.composition, words["title"], period),)), Section(tuple(body), landscape=True))
    sheets = (results_sheet(content), *([evidence_sheet(shown)] if shown else []))
    return source.composition.finish(f"{title} {period}", sections, sheets=sheets)
