"""A name is resolved within a time, and whoever cannot be found is dead."""

import socket
import threading

import pytest

from disclosures.links.failing import Failed
from disclosures.links.resolving import is_literal, resolve
from disclosures.links.words import State


def test_the_addresses_of_a_name_come_once_each(monkeypatch: pytest.MonkeyPatch) -> None:
    places = [
        (2, 1, 6, "", ("93.184.215.14", 0)),
        (10, 1, 6, "", ("2606::1", 0, 0, 0)),
        (2, 1, 6, "", ("93.184.215.14", 0)),
    ]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: places)
    assert resolve("www.town.example", 1) == ["93.184.215.14", "2606::1"]


def test_a_name_that_is_none_is_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object, **__: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", none)
    with pytest.raises(Failed) as failure:
        resolve("gone.example", 1)
    assert failure.value.state is State.DEAD


def test_a_name_server_that_hangs_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    over = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: over.wait(5) and [])
    with pytest.raises(Failed) as failure:
        resolve("slow.example", 0.05)
    over.set()
    assert failure.value.state is State.DEAD


def test_nobody_is_asked_for_a_name_that_can_never_be(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(socket, "getaddrinfo")
    with pytest.raises(Failed, match="RFC 6761"):
        resolve("www.town.invalid", 1)


def test_an_address_is_no_name() -> None:
    assert is_literal("127.0.0.1")
    assert is_literal("::1")
    assert not is_literal("town.example")
