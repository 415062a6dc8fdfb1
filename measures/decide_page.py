"""The rows of the page on which several measures are decided at once."""

from collections.abc import Container, Iterable
from dataclasses import dataclass

from measures.content import Content
from measures.deciding import proposals
from measures.differences import Difference, differences
from measures.models import Decision, Measure
from measures.shown import Shown
from organizations.models import User


@dataclass(frozen=True)
class Waiting:
    """A proposed measure; `own`: written by who looks; `changed`: against the text in force."""

    measure: Measure
    content: Content
    digest: str
    proposal: Decision | None
    changed: list[Difference]
    own: bool
    chosen: bool

    @property
    def shown(self) -> Shown:
        return Shown(self.content)


def rows_of(measures: Iterable[Measure], user: User, chosen: Container[int] | None) -> list[Waiting]:
    """All are chosen until somebody chooses, but their own texts. One query."""
    measures = list(measures)
    made = proposals(measures)
    return [_row(measure, made.get(measure.pk), user, chosen) for measure in measures]


def _row(measure: Measure, proposal: Decision | None, user: User, chosen: Container[int] | None) -> Waiting:
    content, force = measure.content, measure.text_in_force
    own = user in measure.authors.all()
    return Waiting(
        measure,
        content,
        content.digest,
        proposal,
        differences(force, content) if force else [],
        own,
        not own if chosen is None else measure.pk in chosen,
    )
