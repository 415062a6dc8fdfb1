"""A check opens, reads and judges, and always says something."""

from dataclasses import replace

import pytest

from disclosures.links.checking import check
from disclosures.links.document import Document
from disclosures.links.fetched import Fetched
from disclosures.links.limits import Limits
from disclosures.links.words import State, Verdict
from tests.disclosures.links.eyes import EYES, asked
from tests.disclosures.links.wires import World, moved, page, town

HOME = "http://www.town.example/"


def test_what_opens_is_judged() -> None:
    outcome = check(asked(HOME), town(index=page(b"report")).web(), EYES)
    assert (outcome.state, outcome.verdict, outcome.document_date) == (State.OK, Verdict.RIGHT, "2024-01-31")
    assert (outcome.status, outcome.final_url, outcome.kind, outcome.title) == (200, HOME, "html", "title")
    assert outcome.passage.startswith("reportreport")
    assert len(outcome.passage) == 300
    assert outcome.size == 6
    assert len(outcome.sha256) == 64
    assert 0 <= outcome.seconds < 5


STATES = {
    "no page": (page(b"", "404 Not Found"), State.DEAD, ""),
    "a challenge": (page(b"blocked"), State.BLOCKED, ""),
    "moved": (moved("/new"), State.REDIRECTED, "new"),
    "a refresh": (page(b"refresh new"), State.REDIRECTED, "new"),
    "a refresh of itself": (page(b"refresh /#top"), State.OK, ""),
    "a refresh that must be refused": (page(b"refresh http://127.0.0.1/"), State.DEAD, ""),
    "a refresh out of the web": (page(b"refresh javascript:go()"), State.DEAD, ""),
    "a refresh in a circle": (page(b"refresh /circle"), State.DEAD, ""),
    "a refresh of an error page": (page(b"refresh new", "404 Not Found"), State.DEAD, ""),
    "too large": (page(b"x" * 2000), State.TOO_LARGE, ""),
}


@pytest.mark.parametrize("case", STATES)
def test_the_state_is_told(case: str) -> None:
    answer, state, path = STATES[case]
    world = town(index=answer, new=page(b"report"), circle=page(b"refresh /"))
    outcome = check(asked(HOME), world.web(limits=Limits(counted=1000)), EYES)
    assert outcome.state is state
    assert (outcome.verdict is not None) is outcome.opens
    if outcome.opens:
        assert outcome.final_url == HOME + path


def test_a_challenge_is_not_followed_to_its_puzzle() -> None:
    eyes = replace(EYES, state_of=lambda *_: State.BLOCKED)
    assert check(asked(HOME), town(index=page(b"refresh /captcha")).web(), eyes).state is State.BLOCKED


def test_a_fault_of_our_own_is_logged_and_never_told_as_a_dead_link(caplog: pytest.LogCaptureFixture) -> None:
    def broken(fetched: Fetched, seconds: float) -> Document:
        raise ZeroDivisionError

    outcome = check(asked(HOME), town(index=page()).web(), replace(EYES, read=broken))
    assert (outcome.state, outcome.verdict) == (State.BLOCKED, None)
    assert "ZeroDivisionError" in caplog.text


NO_ADDRESS = {
    "nothing": "",
    "a command": "javascript:void(0)",
    "a file": "file:///etc/passwd",
    "data": "data:,a",
    "half a letter": "\ud800",
    "a name of half a letter": "http://\ud800.example/",
    "half an address": "http://[/",
    "a null": "http://a\0.example/",
}


@pytest.mark.parametrize("case", NO_ADDRESS)
def test_what_is_no_address_is_dead_and_dials_nothing(case: str) -> None:
    world = World()
    assert check(asked(NO_ADDRESS[case]), world.web(), EYES).state is State.DEAD
    assert world.dialled == []


def test_the_reading_gets_what_is_left_and_its_own_seconds() -> None:
    given: list[float] = []

    def read(fetched: Fetched, seconds: float) -> Document:
        given.append(seconds)
        return EYES.read(fetched, seconds)

    check(asked(HOME), town(index=page()).web(limits=Limits(seconds=6, reading=2.5)), replace(EYES, read=read))
    assert 2.5 < given[0] <= 8.5


def test_no_worker_is_held_for_thirty_seconds() -> None:
    assert Limits().seconds + Limits().reading < 30
