"""The page of one entry: the measure, what is stored or offered as a start, the year's notes, and why it rests."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from django.shortcuts import get_object_or_404

from measures.content import Content
from measures.models import Measure, Plan, Progress, ProgressNote, ReportingRound
from measures.progressing import FIELDS, check_reportable
from measures.refusals import Refused
from measures.reporters import reporter_of
from measures.reporting import find_round
from measures.round_refusals import check_open
from measures.states import Implementation
from organizations.models import User
from thai.dates import short_date

CARRIED = ("result", "suggestion", "problem")


@dataclass(frozen=True)
class ProgressPage:
    """`progress`: the stored entry; `earlier`: that of the six-month round, for the twelve-month one; `outsider`: the
    reader owns the measure by none of their posts; `lock`: why the entry rests, empty while it does not."""

    plan: Plan
    reporting: ReportingRound
    measure: Measure
    progress: Progress | None
    earlier: Progress | None
    notes: Sequence[ProgressNote]
    outsider: bool
    lock: str

    @property
    def text(self) -> Content:
        """In force or, before any approval, as it stands, without the links, which the page does not show."""
        one = self.measure
        shown = {"title": one.title, "method": one.method, "owners": one.owners_text, "period": one.period_text}
        return one.text_in_force or Content.from_dict(shown)

    @property
    def initial(self) -> dict[str, Any]:
        """What is stored; else the six-month text to go on from, and how far the measure is."""
        if self.progress:
            return {name: getattr(self.progress, name) for name in FIELDS}
        start = {name: getattr(self.earlier, name) for name in CARRIED} if self.earlier else {}
        known = self.measure.implementation
        begun = known if known != Implementation.NOT_STARTED else Implementation.IN_PROGRESS
        return start | {"implementation": begun}


def open_page(plan: Plan, months: int, pk: int, user: User) -> ProgressPage:
    """Http404 for a measure that is not of this plan. Six queries."""
    rows = Measure.objects.of(plan.organization, plan.fiscal_year).select_related("in_force")
    measure = get_object_or_404(rows.prefetch_related("ownerships"), pk=pk)
    measure.plan = plan
    reporting = find_round(plan, months)
    entries = measure.progress.select_related("round").order_by("round__months", "-round__edition")
    found = list(entries.select_related("entered_by"))
    return ProgressPage(
        plan,
        reporting,
        measure,
        next((row for row in found if row.round_id == reporting.pk), None),
        next((row for row in found if row.round.months < months), None),
        list(measure.notes.order_by("day", "pk")),
        not reporter_of(user, plan.organization).owns(measure),
        _lock(reporting, measure),
    )


def notes_as_draft(typed: str, notes: Iterable[ProgressNote]) -> str:
    """The typed text with a line per note after it; a note that stands there already is not repeated."""
    lines = [f"{short_date(note.day)} {note.text}".replace("\u00a0", " ") for note in notes]
    return "\n".join(filter(None, [typed.strip(), *(line for line in lines if line not in typed)]))


def _lock(reporting: ReportingRound, measure: Measure) -> str:
    try:
        check_reportable(measure)
        check_open(reporting)
    except Refused as refusal:
        return str(refusal)
    return ""
