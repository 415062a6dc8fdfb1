"""One link checked: opened, read, and judged against what should stand there."""

import logging
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from disclosures.links.asked import Asked, Expected
from disclosures.links.document import Document
from disclosures.links.fetched import Fetched
from disclosures.links.fetching import Trip
from disclosures.links.judging import Judged, judge
from disclosures.links.limits import Limits
from disclosures.links.outcome import Outcome
from disclosures.links.reader import Reader
from disclosures.links.stating import state_of
from disclosures.links.web import Web
from disclosures.links.words import OPEN, State

PASSAGE = 300
log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Eyes:
    """Who reads (in so many seconds), who tells the state of what came, who judges what a document is."""

    read: Callable[[Fetched, float], Document]
    state_of: Callable[[Fetched, Document, Asked], State]
    judge: Callable[[Document, Expected], Judged]


@cache
def own_eyes() -> Eyes:
    """One reader for all the threads of a process."""
    return Eyes(Reader().read, state_of, judge)


def check(asked: Asked, web: Web, eyes: Eyes | None = None) -> Outcome:
    """Never raises, and never takes longer than `seconds` and `reading` of the limits together. A fault of our own is
    told as `blocked`, the one state that says nothing against a link, and logged."""
    trip = Trip(web)
    try:
        return _checked(asked, trip, web.limits, eyes or own_eyes())
    except Exception:
        log.exception("the check of %r failed", asked.url[:200])
        return Outcome(State.BLOCKED, seconds=trip.deadline.spent)


def _checked(asked: Asked, trip: Trip, limits: Limits, eyes: Eyes) -> Outcome:
    fetched = trip.go(asked.url)
    while fetched.failure is None:
        document = eyes.read(fetched, limits.seconds + limits.reading - trip.deadline.spent)
        state = eyes.state_of(fetched, document, asked)
        if state is State.BLOCKED or fetched.status != 200 or not trip.leads_on(document.refresh):
            judged = eyes.judge(document, asked.expected) if state in OPEN else None
            return _outcome(state, fetched, trip, document, judged)
        fetched = trip.go(document.refresh)
    return _outcome(fetched.failure, fetched, trip)


def _outcome(
    state: State, fetched: Fetched, trip: Trip, document: Document | None = None, judged: Judged | None = None
) -> Outcome:
    return Outcome(
        state,
        verdict=judged.verdict if judged else None,
        passage=judged.passage[:PASSAGE] if judged else "",
        seconds=round(trip.deadline.spent, 3),
        status=fetched.status,
        final_url=fetched.url,
        kind=document.kind if document else "",
        title=document.title if document else "",
        document_date=judged.document_date if judged else "",
        size=fetched.size,
        sha256=fetched.sha256,
    )
