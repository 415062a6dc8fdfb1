"""The paper a plan or a report on it rests on: the meeting or order that decided, the announcement that carries it."""

from collections.abc import Iterable

from measures.models import Plan
from organizations.models import ReferenceDocument
from reports.contents.memo_texts import cite
from reports.models import ReportDraft
from thai.dates import long_date

Sort = ReferenceDocument.Kind
DECIDED_BY = (Sort.MEETING, Sort.ORDER, Sort.LETTER, Sort.OTHER)
CARRIED_BY = (Sort.ANNOUNCEMENT, *DECIDED_BY)


def cited(draft: ReportDraft, plan: Plan, wanted: Iterable[str]) -> str:
    """In words: the first kind of `wanted` that the plan refers to, else the paper chosen in a stored draft, else the
    latest meeting of the year, else whatever the draft has; empty where there is none. Two queries."""
    papers = list(plan.references.all())
    meetings = list(plan.organization.references.filter(fiscal_year=plan.fiscal_year, kind=Sort.MEETING))
    chosen = [draft.order] if draft.order else []
    found = [paper for kind in wanted for paper in reversed(papers) if paper.kind == kind]
    typed, filled = (chosen, []) if draft.pk else ([], chosen)
    return next((words_of(paper) for paper in [*found, *typed, *reversed(meetings), *filled]), "")


def words_of(paper: ReferenceDocument) -> str:
    """มติการประชุม… เมื่อวันที่ 15 ตุลาคม 2563; every other kind as a memo cites it."""
    if paper.kind != Sort.MEETING:
        return cite(paper)
    named = paper.subject.startswith("การประชุม")
    subject = paper.subject if named else f"การประชุม{paper.issuer} เรื่อง {paper.subject}"
    day = f"เมื่อวันที่ {long_date(paper.date)}" if paper.date else ""
    return " ".join(filter(None, [f"มติ{subject}", f"ครั้งที่ {paper.number}" if paper.number else "", day]))
