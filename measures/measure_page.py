"""The page of one measure: its content, what it is worth, how it differs from what holds, its results, its record."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from functools import cached_property
from typing import Any

from django.db.models import Exists, OuterRef, QuerySet, Subquery
from django.shortcuts import get_object_or_404

from audit.models import Entry
from measures.basis import Basis, basis_of
from measures.content import Content, printed_code
from measures.deciding import ICONS, Choices, choices_of
from measures.differences import Difference, differences
from measures.models import Decision, Measure, ProgressNote
from measures.round_results import RoundResult, results_of
from measures.shown import Shown
from measures.stakes import Answered, answered, points_of
from measures.states import Action, Status
from organizations.models import Organization, User


@dataclass(frozen=True)
class Event:
    """A decision as the history shows it; `ordinal` counts the proposals, 0 for anything else."""

    decision: Decision
    icon: str
    ordinal: int


@dataclass(frozen=True)
class Begun:
    """When the draft was made, and by whom; nothing for a measure of no recorded birth."""

    at: datetime | None
    actor_name: str | None


@dataclass(frozen=True)
class MeasurePage:
    measure: Measure
    content: Content
    choices: Choices
    decisions: list[Decision]
    basis: Basis | None
    begun: Begun
    results: list[RoundResult]
    notes: list[ProgressNote]

    @property
    def code(self) -> str:
        return printed_code(self.content.digest)

    @property
    def now(self) -> Shown:
        return Shown(self.content)

    @property
    def force(self) -> Shown | None:
        """The text in force."""
        found = self.measure.text_in_force
        return Shown(found) if found else None

    @cached_property
    def answered(self) -> list[Answered]:
        return answered(self.measure, self.basis)

    @property
    def points(self) -> Decimal | None:
        return points_of(self.answered, self.basis)

    @cached_property
    def against_force(self) -> list[Difference]:
        """How the text that waits differs from the one in force."""
        force = self.measure.text_in_force
        return differences(force, self.content) if force else []

    @cached_property
    def returned(self) -> Decision | None:
        """The last return, unless something was approved since."""
        ends = [one for one in self.decisions if one.action in (Action.RETURN, Action.REOPEN, Action.APPROVE)]
        return ends[-1] if ends and ends[-1].action == Action.RETURN else None

    @property
    def since_return(self) -> list[Difference]:
        return differences(Content.from_dict(self.returned.content), self.content) if self.returned else []

    @property
    def events(self) -> list[Event]:
        """Newest first."""
        proposals = 0
        found = []
        for decision in self.decisions:
            proposed = decision.action == Action.SUBMIT
            proposals += proposed
            found.append(Event(decision, ICONS[Action(decision.action)], proposals if proposed else 0))
        return found[::-1]

    @property
    def lock(self) -> Decision | None:
        """The decision that closes the text, if it is closed."""
        if self.measure.is_cancelled:
            return self._last(Action.CANCEL)
        return self._last(Action.SUBMIT) if self.measure.status == Status.SUBMITTED else None

    def _last(self, action: Action) -> Decision | None:
        return next((one for one in reversed(self.decisions) if one.action == action), None)

    @property
    def latest(self) -> Decision | None:
        return self.decisions[-1] if self.decisions else None


def open_page(organization: Organization, fiscal_year: int, pk: int, user: User) -> MeasurePage:
    """Http404 for a measure of another plan. At most ten queries."""
    measure = get_object_or_404(_measures(organization, fiscal_year, pk, user), pk=pk)
    measure.plan.organization = organization
    decisions = list(measure.decisions.select_related("sheet").order_by("at", "pk"))
    basis = basis_of(measure.plan) if measure.criteria.all() else None
    choices = choices_of(measure.plan, measure, user, measure.is_own)
    begun = Begun(measure.begun_at, measure.begun_by)
    notes = list(measure.notes.order_by("day", "pk"))
    return MeasurePage(measure, measure.content, choices, decisions, basis, begun, results_of(measure), notes)


def _measures(organization: Organization, fiscal_year: int, pk: int, user: User) -> QuerySet[Any]:
    """With all that the page reads of the measure itself, also whether this person wrote its text."""
    created = Entry.objects.filter(object_type=Measure._meta.label_lower, object_id=str(pk), action="create")
    own = Measure.authors.through.objects.filter(measure=OuterRef("pk"), user=user)
    birth = {"begun_at": Subquery(created.values("at")[:1]), "begun_by": Subquery(created.values("actor_name")[:1])}
    full = Measure.objects.of(organization, fiscal_year).with_content().annotate(is_own=Exists(own), **birth)
    return full.select_related("plan", "in_force", "rolled_from__plan")
