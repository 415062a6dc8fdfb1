"""What a person may do with a measure now, and why not; the same for the page of one and the page of many."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from measures.models import Decision, Measure, Plan
from measures.planning import propose_later
from measures.states import RECORD_WORD, TRANSITIONS, Action, Status, open_actions
from measures.workflow import advance, may
from organizations.models import User

# Each action asks for one permission, in whatever state.
WORDS: dict[Action, str] = {action: found.word for (_, action), found in TRANSITIONS.items()}
ICONS: dict[Action, str] = {
    Action.EDIT: "pencil",
    Action.SUBMIT: "half",
    Action.WITHDRAW: "return",
    Action.APPROVE: "tick",
    Action.RETURN: "return",
    Action.REOPEN: "pencil",
    Action.CANCEL: "cross",
    Action.RESTORE: "up",
}


@dataclass(frozen=True)
class Choices:
    """The actions open to this person. `own`: approving would be of their own text; `excepted`: the organization
    allows that, on record; `recorder`: may record a decision from a signed paper."""

    actions: tuple[Action, ...]
    own: bool
    excepted: bool
    recorder: bool

    @property
    def may_approve(self) -> bool:
        return Action.APPROVE in self.actions and (not self.own or self.excepted)

    @property
    def decides(self) -> bool:
        return Action.RETURN in self.actions

    @property
    def others(self) -> dict[str, bool]:
        """The open actions beside the decision itself, by name, for the page to ask."""
        return {action.value: True for action in self.actions if action not in (Action.APPROVE, Action.RETURN)}

    def asks(self, about: str) -> bool:
        """Whether the page has the form that a note is of: the decision's, or that of an action with a reason."""
        return self.decides if about == "decision" else about in self.others


def choices_of(plan: Plan, measure: Measure, user: User, own: bool) -> Choices:
    """No query once the roles are known. `own`: this person wrote the text that waits."""
    open_to = open_actions(Status(measure.status), measure.is_cancelled)
    return Choices(
        tuple(action for action in open_to if may(plan, measure, action, user)),
        own,
        plan.organization.allows_self_approval,
        plan.organization.grants(user, RECORD_WORD),
    )


def carry_out(plan: Plan, action: Action, actor: User, seen: Mapping[int, str], note: str = "") -> list[Measure]:
    """Through the one door that changes a status; a single proposal needs a plan that has been proposed."""
    if action is Action.SUBMIT:
        return propose_later(plan, actor, seen)
    return advance(plan, action, actor, seen, note=note)


def awaiting(plan: Plan) -> list[Measure]:
    """What waits for a decision, in the plan's order, with its content and authors. Four queries."""
    if not plan.pk:
        return []
    waiting = plan.measures.live().filter(status=Status.SUBMITTED).order_by("position", "pk")
    return list(waiting.with_content().select_related("in_force").prefetch_related("authors"))


def proposals(measures: Iterable[Measure]) -> dict[int, Decision]:
    """The last proposal of each measure: who, when. One query."""
    made = Decision.objects.filter(measure__in=list(measures), action=Action.SUBMIT).order_by("at", "pk")
    return {decision.measure_id: decision for decision in made.defer("content")}
