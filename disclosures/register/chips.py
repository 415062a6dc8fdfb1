"""How the state of an item is drawn: which chip of the pages stands for it. Pure."""

from disclosures.register.states import State

CHIPS: dict[State, str] = {
    State.EMPTY: "not_started",
    State.DRAFT: "draft",
    State.READY: "submitted",
    State.PUBLISHED: "approved",
    State.WITHDRAWN: "returned",
}
