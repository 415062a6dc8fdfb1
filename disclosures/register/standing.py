"""How the links of an item stood when they were last checked: the worst of them, in words. Pure but for its models."""

from collections.abc import Iterable
from dataclasses import dataclass

from disclosures.links.words import OPEN, STATE_LABELS, VERDICT_LABELS, State, Verdict
from disclosures.models import Alarm, LinkStanding

BAD, DOUBTFUL, GOOD = 2, 1, 0


@dataclass(frozen=True)
class Said:
    """`weight`: BAD has to be mended, DOUBTFUL looked at, GOOD is in order; `icon` as the pages draw it."""

    words: str
    weight: int

    @property
    def icon(self) -> str:
        return ("tick", "info", "warning")[self.weight]


def said_of(standing: LinkStanding) -> Said | None:
    """None where the address was never checked. While a person vouches for a link nothing of it is BAD."""
    check = standing.latest
    if check is None:
        return None
    words, raised = STATE_LABELS[State(check.state)], standing.alarm == Alarm.RAISED
    if State(check.state) not in OPEN:
        waiting = f" ({Alarm.SUSPECTED.label})" if standing.alarm == Alarm.SUSPECTED else ""
        return Said(words + waiting, BAD if raised else DOUBTFUL)
    if not check.verdict:
        return Said(words, GOOD)
    verdict = Verdict(check.verdict)
    weight = BAD if raised else GOOD if verdict is Verdict.RIGHT else DOUBTFUL
    return Said(f"{words} {VERDICT_LABELS[verdict]}", weight)


def worst_of(standings: Iterable[LinkStanding]) -> Said | None:
    """Of those that were checked."""
    found = [said for standing in standings if (said := said_of(standing))]
    return max(found, key=lambda said: said.weight, default=None)
