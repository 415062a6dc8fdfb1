"""The states of a measure and the one table of what may follow what. Buttons, addresses and tests read it. Pure."""

from dataclasses import dataclass
from enum import StrEnum


class Status(StrEnum):
    """Approval (การเห็นชอบ)."""

    DRAFT = "draft"
    SUBMITTED = "submitted"
    APPROVED = "approved"
    RETURNED = "returned"
    REVISED = "revised"


class Implementation(StrEnum):
    """How far the work itself is."""

    NOT_STARTED = "not_started"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    CANCELLED = "cancelled"


class Action(StrEnum):
    EDIT = "edit"
    SUBMIT = "submit"
    WITHDRAW = "withdraw"
    APPROVE = "approve"
    RETURN = "return"
    REOPEN = "reopen"
    CANCEL = "cancel"
    RESTORE = "restore"


STATUS_LABELS: dict[Status, str] = {
    Status.DRAFT: "ร่าง",
    Status.SUBMITTED: "เสนอแล้ว",
    Status.APPROVED: "เห็นชอบแล้ว",
    Status.RETURNED: "ส่งกลับแก้ไข",
    Status.REVISED: "แก้ไขแล้วรอเห็นชอบใหม่",
}
IMPLEMENTATION_LABELS: dict[Implementation, str] = {
    Implementation.NOT_STARTED: "ยังไม่ดำเนินการ",
    Implementation.IN_PROGRESS: "อยู่ระหว่างดำเนินการ",
    Implementation.COMPLETED: "ดำเนินการแล้วเสร็จ",
    Implementation.CANCELLED: "ยกเลิก",
}
ACTION_LABELS: dict[Action, str] = {
    Action.EDIT: "แก้ไข",
    Action.SUBMIT: "เสนอเพื่อพิจารณา",
    Action.WITHDRAW: "ดึงกลับ",
    Action.APPROVE: "เห็นชอบ",
    Action.RETURN: "ส่งกลับแก้ไข",
    Action.REOPEN: "เปิดแก้ไขอีกครั้ง",
    Action.CANCEL: "ยกเลิกมาตรการ",
    Action.RESTORE: "นำกลับมาใช้",
}


@dataclass(frozen=True)
class Transition:
    """`word`: the permission it asks; `noted`: a reason is required; `own`: open to whoever wrote the text;
    `in_force`: the target of a measure whose approved text is in force, where it differs from `target`."""

    target: Status
    word: str
    noted: bool = False
    own: bool = True
    in_force: Status | None = None

    def target_of(self, has_text_in_force: bool) -> Status:
        return self.in_force if has_text_in_force and self.in_force else self.target


_EDIT, _SUBMIT, _DECIDE, _CONTROL = "edit_measures", "submit_measures", "decide_measures", "control_measures"
_ENDED = {status: Transition(status, _CONTROL, noted=True) for status in Status}

TRANSITIONS: dict[tuple[Status, Action], Transition] = {
    (Status.DRAFT, Action.EDIT): Transition(Status.DRAFT, _EDIT),
    (Status.RETURNED, Action.EDIT): Transition(Status.RETURNED, _EDIT),
    (Status.REVISED, Action.EDIT): Transition(Status.REVISED, _EDIT),
    (Status.APPROVED, Action.EDIT): Transition(Status.REVISED, _EDIT),
    (Status.DRAFT, Action.SUBMIT): Transition(Status.SUBMITTED, _SUBMIT),
    (Status.RETURNED, Action.SUBMIT): Transition(Status.SUBMITTED, _SUBMIT),
    (Status.REVISED, Action.SUBMIT): Transition(Status.SUBMITTED, _SUBMIT),
    (Status.SUBMITTED, Action.WITHDRAW): Transition(Status.DRAFT, _SUBMIT, in_force=Status.REVISED),
    (Status.SUBMITTED, Action.APPROVE): Transition(Status.APPROVED, _DECIDE, own=False),
    (Status.SUBMITTED, Action.RETURN): Transition(Status.RETURNED, _DECIDE, noted=True),
    (Status.APPROVED, Action.REOPEN): Transition(Status.RETURNED, _CONTROL, noted=True),
    **{(status, Action.CANCEL): transition for status, transition in _ENDED.items() if status != Status.DRAFT},
    **{(status, Action.RESTORE): transition for status, transition in _ENDED.items() if status != Status.DRAFT},
}
# What a signed sheet may decide, and the permission to record it in place of the permission to decide.
RECORDED = frozenset({Action.APPROVE, Action.RETURN})
RECORD_WORD = "record_decisions"


def transition(status: Status, action: Action, cancelled: bool) -> Transition | None:
    """What the action leads to, or None: a cancelled measure can only be restored, and only a cancelled one."""
    if cancelled != (action is Action.RESTORE):
        return None
    return TRANSITIONS.get((status, action))


def open_actions(status: Status, cancelled: bool) -> list[Action]:
    """The actions the table has for a measure in this state, whoever may do them."""
    return [action for action in Action if transition(status, action, cancelled)]
