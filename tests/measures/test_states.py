"""The table of transitions, and what is said of each state."""

from measures.deciding import WORDS
from measures.states import (
    ACTION_LABELS,
    IMPLEMENTATION_LABELS,
    STATUS_LABELS,
    TRANSITIONS,
    Action,
    Implementation,
    Status,
    open_actions,
    transition,
)
from organizations.roles import WORDS as KNOWN


def test_every_state_and_action_has_a_thai_name() -> None:
    assert set(STATUS_LABELS) == set(Status)
    assert set(IMPLEMENTATION_LABELS) == set(Implementation)
    assert set(ACTION_LABELS) == set(Action)


def test_an_action_asks_for_one_permission_whatever_the_state() -> None:
    asked = {(action, found.word) for (_, action), found in TRANSITIONS.items()}
    assert dict(asked) == WORDS
    assert len(asked) == len(Action)
    assert set(WORDS.values()) <= KNOWN


def test_a_cancelled_measure_can_only_be_restored_and_only_a_cancelled_one() -> None:
    for status in Status:
        assert set(open_actions(status, cancelled=True)) <= {Action.RESTORE}
        assert transition(status, Action.RESTORE, cancelled=False) is None


def test_a_draft_is_deleted_and_anything_else_cancelled() -> None:
    cancellable = {status for status in Status if Action.CANCEL in open_actions(status, cancelled=False)}
    assert cancellable == set(Status) - {Status.DRAFT}


def test_what_is_being_considered_cannot_be_edited() -> None:
    assert open_actions(Status.SUBMITTED, cancelled=False) == [
        Action.WITHDRAW,
        Action.APPROVE,
        Action.RETURN,
        Action.CANCEL,
    ]


def test_only_a_decision_in_favour_is_closed_to_whoever_wrote_the_text() -> None:
    assert {key for key, found in TRANSITIONS.items() if not found.own} == {(Status.SUBMITTED, Action.APPROVE)}
