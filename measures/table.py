"""The table of measures as the screen shows it: rows with their steps, points at stake, badges, locks, in groups."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cached_property

from django.db.models import Prefetch

from measures.badges import badge_of
from measures.basis import Basis
from measures.content import Content
from measures.coverage import Coverage, coverage
from measures.locks import Lock, lock_of
from measures.models import Decision, Measure, Ownership, Plan
from measures.options import finding_words, issue_words
from measures.readings import PeriodReading
from measures.states import Action, Implementation, Status, transition
from measures.steps import Steps, steps_of
from thai.numbers import half_up


@dataclass(frozen=True)
class Row:
    """A measure with everything fetched along; `decisions` oldest first; `overdue` on the day of the page."""

    measure: Measure
    basis: Basis
    today: date
    compared: bool = False

    @cached_property
    def content(self) -> Content:
        return self.measure.content

    @cached_property
    def digest(self) -> str:
        return self.content.digest

    @cached_property
    def method(self) -> Steps:
        return steps_of(self.measure.method)

    @property
    def codes(self) -> list[str]:
        return [one.code for one in self.measure.criteria.all()]

    @property
    def of_result(self) -> set[str]:
        """The linked codes that the result knows."""
        nodes = self.basis.tree.nodes if self.basis.tree else {}
        linked = (one for one in self.measure.criteria.all() if one.framework.fiscal_year == self.basis.year)
        return {one.code for one in linked if one.code in nodes}

    @property
    def points(self) -> Decimal | None:
        """Lost where the measure answers, nothing twice; None without figures or links."""
        return half_up(self.basis.points_at(self.of_result)) if self.of_result else None

    @property
    def badge(self) -> str:
        """new, changed or same against the year before; empty where nothing was rolled forward."""
        return badge_of(self.measure) if self.compared else ""

    @property
    def decisions(self) -> list[Decision]:
        return list(self.measure.decisions.all())

    @property
    def lock(self) -> Lock | None:
        return lock_of(self.measure, self.decisions)

    @property
    def returned(self) -> Decision | None:
        """The decision that asks for changes, while they are awaited."""
        asked = [one for one in self.decisions if one.action in (Action.RETURN, Action.REOPEN)]
        return asked[-1] if asked and self.measure.status == Status.RETURNED else None

    @property
    def can_edit(self) -> bool:
        return transition(self.status, Action.EDIT, self.measure.is_cancelled) is not None

    @property
    def deeds(self) -> frozenset[Action]:
        """What can be done to it together with other rows."""
        together = (Action.SUBMIT, Action.APPROVE, Action.RETURN)
        return frozenset(deed for deed in together if transition(self.status, deed, self.measure.is_cancelled))

    @property
    def can_delete(self) -> bool:
        return not self.decisions

    @cached_property
    def reading(self) -> PeriodReading:
        return PeriodReading(self.measure.period_text, self.measure.plan.fiscal_year)

    @property
    def awaits_dates(self) -> bool:
        """Whether the period proposes dates that nobody has confirmed."""
        return not self.measure.period_confirmed and self.reading.is_doubtful

    @property
    def status(self) -> Status:
        return Status(self.measure.status)

    @property
    def implementation(self) -> Implementation:
        return Implementation(self.measure.implementation)

    @property
    def ends_on(self) -> date | None:
        return self.measure.ends_on

    @property
    def is_overdue(self) -> bool:
        """As `Measure.objects.overdue`."""
        ended = self.ends_on is not None and self.ends_on < self.today
        open_work = self.implementation not in (Implementation.COMPLETED, Implementation.CANCELLED)
        return ended and open_work and self.measure.in_force_id is not None

    @property
    def everyone(self) -> bool:
        return self.measure.everyone

    @property
    def offices(self) -> frozenset[int]:
        """Of the owners, and of the posts among them."""
        owned = ((one.office_id or one.post and one.post.office_id) for one in self.measure.ownerships.all())
        return frozenset(office for office in owned if office)

    @cached_property
    def reached(self) -> frozenset[str]:
        codes = set(self.codes) | {above for code in self.of_result for above in ancestors(self.basis, code)}
        issue = self.measure.issue
        return frozenset(codes | ({f"issue-{issue.number}"} if issue else set()))


@dataclass(frozen=True)
class Group:
    """Rows next to each other that answer the same issue or finding; its cell spans them."""

    title: str
    rows: list[Row]
    points: Decimal | None


def rows_of(plan: Plan, basis: Basis, today: date) -> list[Row]:
    """The measures of the plan in order. Five queries, two more where measures answer findings."""
    if not plan.pk:
        return []
    decisions = Decision.objects.order_by("at", "pk").defer("content").select_related("sheet")
    owners = Ownership.objects.select_related("office", "post__office")
    found = plan.measures.order_by("position", "pk").with_content().select_related("rolled_from", "finding")
    measures = list(
        found.prefetch_related(Prefetch("decisions", decisions), Prefetch("ownerships", owners), "finding__criteria")
    )
    for measure in measures:
        measure.plan = plan
    compared = any(measure.rolled_from_id for measure in measures)
    return [Row(measure, basis, today, compared) for measure in measures]


def groups_of(rows: Sequence[Row]) -> list[Group]:
    groups: list[tuple[str, list[Row]]] = []
    for row in rows:
        title = answered_words(row.measure)
        if not groups or groups[-1][0] != title:
            groups.append((title, []))
        groups[-1][1].append(row)
    return [Group(title, of_group, _together(of_group)) for title, of_group in groups]


def answered_words(measure: Measure) -> str:
    """ประเด็นที่ 1 … or ข้อค้นพบ ตัวชี้วัด 6, 8; empty for a measure that answers none."""
    if measure.issue:
        return issue_words(measure.issue)
    return finding_words(measure.finding) if measure.finding else ""


def coverage_of_rows(plan: Plan, basis: Basis, rows: Iterable[Row]) -> Coverage | None:
    """As `basis.coverage_of`, from rows at hand. One query; none without figures."""
    if basis.tree is None or basis.result is None:
        return None
    links: dict[int, set[str]] = {}
    for row in rows:
        if not row.measure.is_cancelled:
            links.setdefault(row.measure.position, set()).update(row.of_result)
    reasons = dict(plan.coverage_reasons.values_list("criterion__code", "reason")) if plan.pk else {}
    return coverage(basis.tree, basis.result, plan.threshold, links, reasons)


def ancestors(basis: Basis, code: str) -> list[str]:
    """The codes of whatever stands above a criterion of the result."""
    nodes = basis.tree.nodes.values() if basis.tree else ()
    return [node.code for node in nodes if node.code != code and any(one.code == code for one in node.walk())]


def _together(rows: Sequence[Row]) -> Decimal | None:
    codes = {code for row in rows for code in row.of_result}
    return half_up(rows[0].basis.points_at(codes)) if codes else None
