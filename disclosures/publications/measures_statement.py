"""What a plan shows to the public, as plain text: the measures in force and what frozen rounds say of them. The public
page and the members' preview render from it and from nothing else. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assessments.plain import from_plain, to_plain
from assessments.statement import Place
from measures.content import Content
from measures.states import IMPLEMENTATION_LABELS, Implementation
from measures.steps import Steps, steps_of
from measures.wording import name_of_link

VERSION = 1


@dataclass(frozen=True)
class RoundShown:
    """A closed round. `label`: รอบ 6 เดือน; days in Thai words."""

    label: str
    edition: int
    ends_on: str
    frozen_on: str


@dataclass(frozen=True)
class ResultShown:
    """What a closed round says of one measure. `state`: a value of `Implementation`."""

    round: str
    state: str
    result: str
    suggestion: str

    @property
    def state_label(self) -> str:
        return IMPLEMENTATION_LABELS[Implementation(self.state)]


@dataclass(frozen=True)
class MeasureShown:
    """`key` knows the measure again in a later edition; `number` is its place in the plan."""

    key: int
    number: int
    text: Content
    results: tuple[ResultShown, ...] = ()

    @property
    def steps(self) -> Steps:
        return steps_of(self.text.method)

    @property
    def latest(self) -> ResultShown | None:
        """The state of the measure is that of the last closed round."""
        return self.results[-1] if self.results else None

    @property
    def answers(self) -> tuple[str, ...]:
        """What it is linked to, without the year before the code."""
        return tuple(map(name_of_link, self.text.links))


@dataclass(frozen=True)
class MeasuresStatement:
    """`result_year`: the year whose result or total the plan rests on, if any is known."""

    version: int
    place: Place
    fiscal_year: int
    result_year: int | None
    measures: tuple[MeasureShown, ...]
    rounds: tuple[RoundShown, ...]

    @property
    def empty(self) -> bool:
        return not self.measures

    @property
    def issues(self) -> bool:
        """Whether the measures stand under headings."""
        return any(measure.text.issue for measure in self.measures)

    @property
    def counts(self) -> list[tuple[str, str, int]]:
        """State, its words and how many measures are in it, of those that a closed round speaks of."""
        states = [measure.latest.state for measure in self.measures if measure.latest]
        return [
            (each.value, label, states.count(each)) for each, label in IMPLEMENTATION_LABELS.items() if each in states
        ]

    def as_dict(self) -> dict[str, Any]:
        """Plain data for JSON; `from_dict` gives back an equal statement."""
        plain: dict[str, Any] = to_plain(self)
        return plain

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "MeasuresStatement":
        """Raises ValueError for data of a version this code does not know or of another shape."""
        if data.get("version") != VERSION:
            raise ValueError(f"measures of version {data.get('version')!r} cannot be read")
        return from_plain(cls, data)
