"""A connection is made to the first address that answers, and a certificate is believed only as a browser would."""

import socket
from collections.abc import Iterator

import pytest

from disclosures.links.dialling import browser_tls, dial_one
from disclosures.links.fetching import Trip
from disclosures.links.limits import Deadline
from disclosures.links.web import Web
from disclosures.links.words import State
from tests.disclosures.linkpages.case import Case, Reply
from tests.disclosures.linkpages.certificates import KINDS
from tests.disclosures.linkpages.server import Where, serving

CASES = [Case(kind, "certificate", Reply(body=b"bad"), scheme=kind) for kind in KINDS]


@pytest.fixture(scope="module")
def where() -> Iterator[Where]:
    with serving(CASES) as where:
        yield where


@pytest.mark.parametrize("case", CASES, ids=KINDS)
def test_a_bad_certificate_is_told_as_such(where: Where, case: Case) -> None:
    assert Trip(Web(allowed=frozenset(where.ports))).go(where.url_of(case)).failure is State.CERTIFICATE


def test_the_second_address_is_dialled_where_the_first_does_not_answer() -> None:
    dialled: list[str] = []
    ours, theirs = socket.socketpair()

    def dial(address: str, port: int, seconds: float) -> socket.socket:
        dialled.append(address)
        if address == "2606::1":
            raise ConnectionRefusedError
        return ours

    line = dial_one(dial, ["2606::1", "93.184.215.14", "93.184.215.15"], 80, Deadline(5), 1)
    line.send(b"hello")
    assert theirs.recv(5) == b"hello"
    assert dialled == ["2606::1", "93.184.215.14"]
    line.close()
    theirs.close()


def test_one_context_serves_all() -> None:
    assert browser_tls() is browser_tls()
    assert browser_tls().check_hostname
