"""Links that answer what a test says: nothing is dialled."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any

import pytest

from disclosures.checks import running
from disclosures.links.asked import Asked
from disclosures.links.outcome import Outcome
from disclosures.links.words import State, Verdict
from disclosures.models import Disclosure

GOOD = Outcome(
    State.OK, Verdict.RIGHT, "ประจำปีงบประมาณ พ.ศ. 2563", 0.4, 200, "https://www.example.go.th/o1", "html", "โครงสร้าง"
)
DEAD = Outcome(State.DEAD, seconds=0.1, status=404)
OTHER_YEAR = Outcome(State.OK, Verdict.OTHER_YEAR, "แผนปี 2562", 0.2, 200)
BLOCKED = Outcome(State.BLOCKED, seconds=0.1, status=403)
CANNOT_TELL = Outcome(State.OK, Verdict.CANNOT_TELL, "", 0.2, 200)


class Answers:
    """`asked`: the addresses that were opened, in order. `by_url`: what each answers; all others are good."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.questions: list[Asked] = []
        self.by_url: dict[str, Outcome] = {}
        self.before: Callable[[], Any] = lambda: None

    def check_all(self, asked: Iterable[Asked], web: object) -> Iterator[tuple[Asked, Outcome]]:
        for one in asked:
            self.before()
            self.asked.append(one.url)
            self.questions.append(one)
            yield one, self.by_url.get(one.url, GOOD)


def answering(monkeypatch: pytest.MonkeyPatch) -> Answers:
    answers = Answers()
    monkeypatch.setattr(running, "check_all", answers.check_all)
    return answers


def fresh(disclosure: Disclosure) -> Disclosure:
    """As every check fetches it."""
    found = Disclosure.objects.filter(pk=disclosure.pk).select_related("organization", "item__framework")
    return found.with_links().get()
