"""The states of one item of the register, and the table of what leads from one to another. Pure.

The state is that of the working copy: an item that is edited after it was published is a draft again, while everybody
goes on reading what was published.
"""

from enum import StrEnum


class State(StrEnum):
    EMPTY = "empty"
    DRAFT = "draft"
    READY = "ready"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"


class Action(StrEnum):
    SAVE = "save"
    CLEAR = "clear"
    MARK_READY = "mark_ready"
    PUBLISH = "publish"
    WITHDRAW = "withdraw"


LABELS: dict[State, str] = {
    State.EMPTY: "ยังไม่มีข้อมูล",
    State.DRAFT: "ร่าง",
    State.READY: "พร้อมเผยแพร่",
    State.PUBLISHED: "เผยแพร่แล้ว",
    State.WITHDRAWN: "ถอนการเผยแพร่",
}
EDIT, PUBLISH = "edit_disclosures", "publish_disclosures"

# (state, action) → (target, permission word); what is not here is refused.
TRANSITIONS: dict[tuple[State, Action], tuple[State, str]] = {
    **{(state, Action.SAVE): (State.DRAFT, EDIT) for state in State},
    **{(state, Action.CLEAR): (State.EMPTY, EDIT) for state in State},
    **{(state, Action.MARK_READY): (State.READY, EDIT) for state in (State.DRAFT, State.WITHDRAWN)},
    **{(state, Action.PUBLISH): (State.PUBLISHED, PUBLISH) for state in (State.DRAFT, State.READY, State.WITHDRAWN)},
    # Withdrawing needs something that everybody can read; the working copy may have been edited since.
    **{(state, Action.WITHDRAW): (State.WITHDRAWN, PUBLISH) for state in State},
}
