"""A pasted table on its page: every row beside what it was read as, judged by the form of one measure."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from django.db import transaction
from django.http import QueryDict

from assessments.models import Issue
from measures.adding import add_measures
from measures.forms.measures import MeasureForm
from measures.models import Plan
from measures.options import Options
from measures.pasted.entries import Entry
from measures.pasted.matching import IssueMatch, KnownIssue, match_issue
from measures.pasted.readings import TableReading, readings_of
from measures.pasted.repeating import key_of, within_text
from measures.pasted.request import PasteRequest
from measures.pasted.tables import Table
from measures.planning import begin_plan
from measures.steps import Steps, steps_of
from organizations.models import Organization, User

CHANGED = "สิ่งที่อ่านได้เปลี่ยนไปจากที่ท่านเห็นครั้งก่อน ยังไม่ได้บันทึก โปรดตรวจแถวด้านล่างอีกครั้งแล้วกดบันทึก"
NONE_TAKEN = "ยังไม่ได้เลือกแถวใด โปรดทำเครื่องหมายหน้าแถวที่จะเพิ่มเป็นร่างมาตรการ"


@dataclass(frozen=True)
class Line:
    """A row of the text. `form` None: it goes on the row above; `repeated`: what has the same title already."""

    entry: Entry
    match: IssueMatch = field(default_factory=IssueMatch)
    form: MeasureForm | None = None
    repeated: str = ""
    tick: bool | None = None

    @cached_property
    def is_valid(self) -> bool:
        return self.form is not None and self.form.is_valid()

    @property
    def errors(self) -> list[str]:
        return [str(error) for errors in self.form.errors.values() for error in errors] if self.form else []

    @property
    def ticked(self) -> bool:
        """As the person left it; a row that repeats a measure, or is a title alone, waits for a person."""
        return self.is_valid and (not (self.repeated or self.entry.is_bare) if self.tick is None else self.tick)

    @property
    def method(self) -> Steps:
        return steps_of(self.entry.fields["method"])

    @property
    def joins(self) -> bool:
        return bool(self.entry.host)

    @property
    def seen(self) -> str:
        """What a person agrees to by ticking the row."""
        values = self.form.values() if self.form and self.is_valid else {}
        return f"{self.entry.number} {self.entry.host} {self.repeated} {sorted(values.items())}"


@dataclass(frozen=True)
class PastedPage:
    """Everything is read when the page is opened, with five queries."""

    request: PasteRequest
    readings: list[TableReading]
    lines: list[Line]

    @property
    def offered(self) -> list[int]:
        return [line.entry.number for line in self.lines if line.form]

    @property
    def taken(self) -> list[Line]:
        return [line for line in self.lines if line.ticked]

    @property
    def faulty(self) -> list[Line]:
        return [line for line in self.lines if line.form and not line.is_valid]

    @property
    def repeated(self) -> list[Line]:
        return [line for line in self.lines if line.repeated]

    @property
    def doubtful(self) -> list[Line]:
        return [line for line in self.lines if line.entry.doubtful]

    @property
    def renumbered(self) -> list[Line]:
        return [line for line in self.lines if line.form and line.entry.renumbered]

    @property
    def unnamed(self) -> bool:
        """Whether some table waits to be told which column names the measure."""
        return any(not reading.is_titled for reading in self.readings)

    @cached_property
    def shown(self) -> str:
        return hashlib.sha256("\n".join(line.seen for line in self.lines).encode()).hexdigest()[:16]

    @property
    def problem(self) -> str:
        """Why the ticked rows cannot be saved as they are; empty when they can."""
        if self.request.shown != self.shown:
            return CHANGED
        return "" if self.taken else NONE_TAKEN


def open_page(plan: Plan, tables: list[Table], request: PasteRequest) -> PastedPage:
    """The rows against the plan as it stands. Four queries."""
    issues = list(Issue.objects.filter(framework__fiscal_year=plan.result_year).order_by("number"))
    options = Options(
        issues=issues,
        offices=dict(plan.organization.offices.values_list("name", "pk")),
        posts=dict(plan.organization.posts.values_list("title", "pk")),
    )
    standing = plan.measures.live().values_list("title", "position") if plan.pk else []
    places = {key_of(title): f"มาตรการที่ {position} ในแผนมีชื่อเดียวกันแล้ว" for title, position in standing}
    readings = readings_of(tables, request)
    entries = [entry for reading in readings for entry in reading.entries]
    repeated = within_text(entries) | {one.number: said for one in entries if (said := places.get(key_of(one.title)))}
    known = [KnownIssue(issue.pk, issue.number, issue.title) for issue in issues]
    lines = [_line(entry, plan, options, known, repeated, request) for entry in entries]
    return PastedPage(request, readings, lines)


def save_page(
    organization: Organization, fiscal_year: int, tables: list[Table], request: PasteRequest, actor: User
) -> tuple[PastedPage, int]:
    """The page, and how many drafts were added: every ticked row, or none."""
    with transaction.atomic():
        plan = begin_plan(organization, fiscal_year, actor)
        Plan.objects.select_for_update().get(pk=plan.pk)
        page = open_page(plan, tables, request)
        if page.problem:
            transaction.set_rollback(True)
            return page, 0
        rows = [line.form.values() for line in page.taken if line.form]
        return page, len(add_measures(plan, rows, actor))


def _line(
    entry: Entry,
    plan: Plan,
    options: Options,
    issues: list[KnownIssue],
    repeated: Mapping[int, str],
    request: PasteRequest,
) -> Line:
    if entry.host:
        return Line(entry)
    match = match_issue(entry.issue, issues)
    answers = f"issue-{match.issue.pk}" if match.issue else ""
    data = QueryDict(mutable=True)
    data.update(entry.fields | {"answers": answers})
    form = MeasureForm(data, plan=plan, options=options)
    return Line(entry, match, form, repeated.get(entry.number, ""), request.ticks(entry.number))
