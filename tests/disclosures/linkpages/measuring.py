"""How well a checker does by the rules of LINKS.md: precision and recall of each state and verdict, and its misses."""

from collections.abc import Iterable
from dataclasses import dataclass, field

STATES = (
    *("ok", "redirected", "blocked", "needs_sign_in", "soft_404"),
    *("wrong_type", "too_large", "timeout", "dead", "certificate"),
)
CANNOT_TELL = "cannot_tell"
VERDICTS = ("right", "other_year", "other_organization", CANNOT_TELL)


@dataclass(frozen=True)
class Answered:
    """One page: what is true of it and what the checker said. `accepted`: states as good as the true one."""

    id: str
    state: str
    verdict: str | None
    said: str
    said_verdict: str | None
    accepted: tuple[str, ...] = ()


@dataclass
class Share:
    """Of `all` those in `good`; `missed` tells the others. One where there is nothing to count."""

    good: int = 0
    missed: list[str] = field(default_factory=list)

    def count(self, good: bool, missed: str) -> None:
        self.good += good
        self.missed += [] if good else [missed]

    @property
    def all(self) -> int:
        return self.good + len(self.missed)

    @property
    def value(self) -> float:
        return self.good / self.all if self.all else 1.0


@dataclass
class Measure:
    """`precision`: of the pages that were called so; `recall`: of those that are so."""

    precision: dict[str, Share]
    recall: dict[str, Share]

    def __str__(self) -> str:
        return "\n".join(map(self._line, self.recall))

    def _line(self, word: str) -> str:
        called, are = self.precision[word], self.recall[word]
        misses = "".join(f"\n    {miss}" for miss in dict.fromkeys(called.missed + are.missed))
        return (
            f"{word:<20} precision {called.value:.3f} ({called.good}/{called.all})"
            f"  recall {are.value:.3f} ({are.good}/{are.all}){misses}"
        )


def measure_states(answers: Iterable[Answered]) -> Measure:
    """A state that is accepted instead of the true one counts as if it had been said."""
    measure = _empty(STATES)
    for answer in answers:
        good = answer.said == answer.state or answer.said in answer.accepted
        missed = f"{answer.id}: {answer.state}, not {answer.said}"
        measure.precision[answer.state if good else answer.said].count(good, missed)
        measure.recall[answer.state].count(good, missed)
    return measure


def measure_verdicts(answers: Iterable[Answered]) -> Measure:
    """`cannot_tell` for a page that can be told is no mistake: it lowers the recall of what the page is, and nobody's
    precision. A page that does not open has no verdict, and one that is said not to open gets none."""
    measure = _empty(VERDICTS)
    for answer in answers:
        good = answer.said_verdict == answer.verdict
        missed = f"{answer.id}: {answer.verdict}, not {answer.said_verdict}"
        if answer.said_verdict and (good or answer.said_verdict != CANNOT_TELL):
            measure.precision[answer.said_verdict].count(good, missed)
        if answer.verdict:
            measure.recall[answer.verdict].count(good, missed)
    return measure


def _empty(words: tuple[str, ...]) -> Measure:
    return Measure({word: Share() for word in words}, {word: Share() for word in words})
