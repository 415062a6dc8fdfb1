"""The rounds of a plan, each with its newest edition and how much of it has been entered."""

from dataclasses import dataclass, replace

from django.db.models import Count, Q

from measures.models import Plan, ReportingRound
from measures.round_days import round_end
from measures.round_lines import reported
from measures.rounds import RoundState, round_span
from measures.states import Implementation

MONTHS = (6, 12)


@dataclass(frozen=True)
class Summary:
    """`newest`: unsaved where nothing was entered yet; `earlier`: editions that were issued before it, latest first;
    `is_next`: the first round of the year that is open."""

    newest: ReportingRound
    entered: int
    total: int
    earlier: list[ReportingRound]
    is_next: bool = False

    @property
    def share(self) -> str:
        return f"บันทึกแล้ว {self.entered} จาก {self.total} มาตรการ"


def summaries(plan: Plan) -> list[Summary]:
    """Two queries, and one per round for its last day."""
    in_force = ~Q(progress__measure__implementation=Implementation.CANCELLED)
    in_force &= Q(progress__measure__in_force__isnull=False)
    rows = ReportingRound.objects.filter(plan=plan.pk).select_related("frozen")
    stored = list(rows.annotate(entered=Count("progress", filter=in_force)).order_by("-edition"))
    total = reported(plan).count() if plan.pk else 0
    found = [_summary(plan, months, [row for row in stored if row.months == months], total) for months in MONTHS]
    first = next((one for one in found if one.newest.state == RoundState.OPEN and one.total), None)
    return [replace(one, is_next=one is first) for one in found]


def _summary(plan: Plan, months: int, editions: list[ReportingRound], total: int) -> Summary:
    newest = editions[0] if editions else _unsaved(plan, months)
    newest.plan = plan
    if newest.state == RoundState.OPEN:
        newest.ends_on, newest.source = round_end(plan, months)
    if newest.frozen:
        total = len(newest.frozen.content["lines"])
        return Summary(newest, total, total, editions[1:])
    return Summary(newest, getattr(newest, "entered", 0), total, editions[1:])


def _unsaved(plan: Plan, months: int) -> ReportingRound:
    return ReportingRound(plan=plan, months=months, starts_on=round_span(plan.fiscal_year, months)[0])
