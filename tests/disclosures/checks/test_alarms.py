"""One failure is no alarm, a wrong document is one, a robot turned away never."""

from datetime import UTC, datetime, timedelta

import pytest

from disclosures.checks.alarms import watch
from disclosures.links.words import State, Verdict
from disclosures.models import Alarm

NOW = datetime(2024, 4, 2, 3, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


@pytest.mark.parametrize(
    ("state", "verdict", "failing_for", "alarm", "again"),
    [
        (State.OK, Verdict.RIGHT, None, Alarm.NONE, 7 * DAY),
        (State.OK, None, 9 * DAY, Alarm.NONE, 7 * DAY),
        (State.REDIRECTED, Verdict.CANNOT_TELL, 9 * DAY, Alarm.NONE, 7 * DAY),
        (State.BLOCKED, None, None, Alarm.NONE, 3 * DAY),
        (State.BLOCKED, None, 9 * DAY, Alarm.NONE, 3 * DAY),
        (State.DEAD, None, None, Alarm.SUSPECTED, 4 * HOUR),
        (State.DEAD, None, 2 * HOUR, Alarm.SUSPECTED, 4 * HOUR),
        (State.DEAD, None, 3 * HOUR, Alarm.RAISED, DAY),
        (State.TIMEOUT, None, 4 * HOUR, Alarm.RAISED, DAY),
        (State.OK, Verdict.OTHER_YEAR, None, Alarm.RAISED, 7 * DAY),
        (State.REDIRECTED, Verdict.OTHER_ORGANIZATION, None, Alarm.RAISED, 7 * DAY),
    ],
)
def test_what_follows_from_a_check(
    state: State, verdict: Verdict | None, failing_for: timedelta | None, alarm: Alarm, again: timedelta
) -> None:
    found = watch(state, verdict, NOW - failing_for if failing_for else None, NOW)
    assert (found.alarm, found.due_at) == (alarm, NOW + again)
    fails = alarm is not Alarm.NONE
    assert found.failing_since == (NOW - (failing_for or timedelta()) if fails else None)


@pytest.mark.parametrize("state", [one for one in State if one not in {State.OK, State.REDIRECTED, State.BLOCKED}])
def test_whatever_does_not_open_is_looked_at_twice(state: State) -> None:
    first = watch(state, None, None, NOW)
    assert first.alarm is Alarm.SUSPECTED
    assert watch(state, None, first.failing_since, first.due_at).alarm is Alarm.RAISED
