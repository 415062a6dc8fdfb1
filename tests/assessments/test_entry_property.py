"""Whatever two people do on one grid, in whatever order, no entry is lost and the audit rows tell it all."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from django.db import transaction
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from assessments.cells import text_of
from assessments.entry import save_grid
from assessments.models import Assessment
from assessments.results import figures_of
from audit.models import Entry
from organizations.models import Organization, User
from tests.factories import make_assessment, make_user

pytestmark = pytest.mark.django_db
CODES = ["1", "10"]
SCORES = st.integers(0, 100).map(lambda score: f"{score}.00")
PEOPLE = st.integers(0, 1)
TYPE = st.tuples(st.just("type"), PEOPLE, st.sampled_from(CODES), SCORES | st.sampled_from(["", "101"]))
SENT = st.tuples(st.just("send"), PEOPLE, st.sampled_from(CODES), SCORES)
PASTE = st.tuples(st.just("paste"), PEOPLE, st.dictionaries(st.sampled_from(CODES), SCORES, min_size=1))
SAVE = st.tuples(st.just("save"), PEOPLE, st.sampled_from(["", "mine", "theirs"]))
CHOOSE = st.tuples(st.just("choose"), PEOPLE, st.sampled_from(CODES), st.sampled_from(["mine", "theirs"]))
RELOAD = st.tuples(st.just("reload"), PEOPLE)


@dataclass
class Person:
    """Somebody with the page open: the fields as they stand in it, every entry (code, text) that was sent to be saved,
    and those that went by this person's own hand: typed over, pasted over, reloaded, or decided for the other."""

    user: User
    fields: dict[str, str] = field(default_factory=dict)
    sent: set[tuple[str, str]] = field(default_factory=set)
    given_up: set[tuple[str, str]] = field(default_factory=set)


class Desk:
    """Two people and one year; `do` carries out a step the way the page would."""

    def __init__(self, assessment: Assessment, users: list[User]) -> None:
        self.assessment = assessment
        self.people = [Person(user) for user in users]
        for person in self.people:
            self.reload(person)

    def do(self, step: tuple[Any, ...]) -> None:
        verb, number, *rest = step
        getattr(self, verb)(self.people[number], *rest)

    def reload(self, person: Person) -> None:
        for code in CODES:
            self.replace(person, code)
        stored = self.stored()
        person.fields = {f"{kind}-{code}": stored[code] for code in CODES for kind in ("score", "was")}

    def replace(self, person: Person, code: str) -> None:
        """What stands in the field is about to go by its author's own hand."""
        person.given_up.add((code, person.fields.get(f"score-{code}", "")))

    def type(self, person: Person, code: str, text: str) -> None:
        self.replace(person, code)
        person.fields[f"score-{code}"] = text

    def send(self, person: Person, code: str, text: str) -> None:
        self.type(person, code, text)
        self.save(person, "")

    def paste(self, person: Person, texts: dict[str, str]) -> None:
        """The page of a pasted table sends its rows over what the person had typed, with what is stored then."""
        for code, text in texts.items():
            self.type(person, code, text)
            person.fields[f"was-{code}"] = self.stored()[code]
            person.fields.pop(f"open-{code}", None)

    def choose(self, person: Person, code: str, whose: str) -> None:
        if f"open-{code}" in person.fields:
            person.fields[f"keep-{code}"] = whose

    def save(self, person: Person, keep: str) -> None:
        before, untouched = self.stored(), set(CODES)
        for code in CODES:
            typed, was = person.fields[f"score-{code}"], person.fields[f"was-{code}"]
            contested = f"open-{code}" in person.fields
            if contested and (keep or person.fields.get(f"keep-{code}")) == "theirs":
                self.replace(person, code)
            elif typed != was or contested:
                person.sent.add((code, typed))
                person.given_up.discard((code, typed))
                untouched.discard(code)
        entered = save_grid(self.assessment.organization, 2563, person.fields, person.user, keep)
        assert all(self.stored()[code] == before[code] for code in untouched), "a save writes only what was typed"
        person.fields = {}
        for cell in (cell.settled() for cell in entered.cells):
            person.fields |= {cell.field: cell.typed, f"was-{cell.suffix}": cell.shown}
            person.fields |= {f"open-{cell.suffix}": "1"} if cell.contested else {}

    def stored(self) -> dict[str, str]:
        figures = figures_of(self.assessment)
        return {code: text_of(figures.get(code)) for code in CODES}


@pytest.fixture
def desk(organization: Organization) -> tuple[Assessment, list[User]]:
    return make_assessment(organization, 2563), [make_user(), make_user()]


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=st.lists(SENT | SENT | TYPE | PASTE | SAVE | CHOOSE | RELOAD, min_size=6, max_size=14))
def test_no_entry_is_lost(desk: tuple[Assessment, list[User]], steps: list[tuple[Any, ...]]) -> None:
    with transaction.atomic():
        table = Desk(*desk)
        for step in steps:
            table.do(step)
        replayed: dict[str, str] = dict.fromkeys(CODES, "")
        recorded: set[tuple[str, str]] = set()
        for entry in Entry.objects.order_by("sequence"):
            for code, after in (entry.after or {}).items():
                assert (entry.before or {})[code] == (replayed[code] or None), "each row begins where the last ended"
                replayed[code] = after or ""
                recorded.add((code, after or ""))
        assert replayed == table.stored()
        for person in table.people:
            waiting = {(code, person.fields[f"score-{code}"]) for code in CODES}
            assert person.sent - recorded - waiting - person.given_up == set()
        transaction.set_rollback(True)
