"""A deadline ends a check, and waiting out of politeness is not held against it."""

import pytest

from disclosures.links.failing import Failed
from disclosures.links.limits import Deadline
from disclosures.links.words import State


def test_a_deadline_that_is_over_is_a_timeout() -> None:
    assert 4 < Deadline(5).left() <= 5
    with pytest.raises(Failed) as failure:
        Deadline(0).left()
    assert failure.value.state is State.TIMEOUT


def test_what_was_waited_is_not_spent() -> None:
    deadline = Deadline(5)
    deadline.later(100)
    assert deadline.left() > 100
    assert deadline.spent < 0
