"""When a failed check becomes an alarm, and when a link is looked at again. Knows no database."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from disclosures.links.words import OPEN, UNCERTAIN, State, Verdict
from disclosures.models import Alarm

WRONG = frozenset({Verdict.OTHER_YEAR, Verdict.OTHER_ORGANIZATION})
GOOD, BLOCKED, SUSPECTED, RAISED = timedelta(days=7), timedelta(days=3), timedelta(hours=4), timedelta(days=1)
# A site that is being restarted answers again by then.
SURE_AFTER = timedelta(hours=3)


@dataclass(frozen=True)
class Watch:
    """`failing_since`: the first of the failed checks in a row."""

    alarm: Alarm
    failing_since: datetime | None
    due_at: datetime


def watch(state: State, verdict: Verdict | None, failing_since: datetime | None, now: datetime) -> Watch:
    """What follows from a check at `now`. A link that does not open is suspected, and bad when it failed at least three
    hours later too; the words of a document do not flicker, so a wrong one is bad at once."""
    if state in UNCERTAIN:
        return Watch(Alarm.NONE, None, now + BLOCKED)
    if state in OPEN and verdict not in WRONG:
        return Watch(Alarm.NONE, None, now + GOOD)
    since = failing_since or now
    if state in OPEN or now - since >= SURE_AFTER:
        return Watch(Alarm.RAISED, since, now + (GOOD if state in OPEN else RAISED))
    return Watch(Alarm.SUSPECTED, since, now + SUSPECTED)
