"""The server of the measure answers as its cases say."""

import socket
import ssl
import threading
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from itertools import repeat

import pytest

from .case import Asked, Case, Reply
from .certificates import KINDS
from .server import RESET, Where, serving


def _drip(asked: Asked) -> Reply:
    return Reply(body=repeat(b"."), pause=0.2)


def _count(asked: Asked) -> Reply:
    return Reply(body=f"{asked.method} {asked.visits} {asked.headers.get('x-who', '')}".encode())


CASES = [
    Case("plain", "ok", Reply(body=b"{base}{case}"), "right", path="ไฟล์ 1.pdf"),
    Case("moved", "redirected", Reply(302, {"Location": "{base}{case}/new"}), "right", others={"new": _count}),
    Case("raw", "dead", b"HTTP/9 what\r\n\r\nno"),
    Case("reset", "dead", RESET),
    Case("empty", "dead", b""),
    Case("short", "dead", Reply(body=b"half", length=100)),
    Case("drip", "timeout", _drip),
    Case("late", "timeout", Reply(delay=3600)),
    Case("chunked", "ok", Reply(headers={"Transfer-Encoding": "chunked"}, body=(b"a", b"b")), "cannot_tell"),
    Case("robots", "blocked", Reply(), others={"robots.txt": Reply(body=b"Disallow: {case}/")}),
    *(Case(kind, "certificate", Reply(body=b"bad"), scheme=kind) for kind in KINDS),
]
BY_ID = {case.id: case for case in CASES}


@pytest.fixture
def where() -> Iterator[Where]:
    with serving(CASES, [Case("extra", "ok", Reply(body=b"more"), "right")]) as where:
        yield where


def _raw(where: Where, id: str, method: str = "GET", bytes_wanted: int = 0) -> bytes:
    with socket.create_connection(where.ports[0], 5) as connection:
        connection.sendall(f"{method} /{id}/ HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        received = b""
        while chunk := connection.recv(4096):
            received += chunk
            if bytes_wanted and len(received) >= bytes_wanted:
                break
        return received


def test_marks_thai_paths_redirects_and_extra_lists(where: Where) -> None:
    url = where.url_of(BY_ID["plain"])
    assert url.isascii()
    with urllib.request.urlopen(url) as answer:
        assert answer.read().decode() == f"{where.base}/plain"
    with urllib.request.urlopen(urllib.request.Request(where.url_of(BY_ID["moved"]), headers={"X-Who": "me"})) as moved:
        assert moved.url == f"{where.base}/moved/new"
        assert moved.read() == b"GET 0 me"
    with urllib.request.urlopen(f"{where.base}/extra/") as extra:
        assert extra.read() == b"more"
    with urllib.request.urlopen(f"{where.base}/robots.txt") as robots:
        assert robots.read() == b"User-agent: *\nDisallow: /robots/\n"


def test_very_bytes_broken_connections_and_head(where: Where) -> None:
    assert _raw(where, "raw") == b"HTTP/9 what\r\n\r\nno"
    assert _raw(where, "empty") == b""
    assert _raw(where, "chunked").endswith(b"\r\n\r\n1\r\na\r\n1\r\nb\r\n0\r\n\r\n")
    assert _raw(where, "short").endswith(b"half")
    assert _raw(where, "nothing").startswith(b"HTTP/1.1 404 ")
    head = _raw(where, "chunked", "HEAD")
    assert head.startswith(b"HTTP/1.1 200 OK")
    assert head.endswith(b"\r\n\r\n")
    with pytest.raises(ConnectionResetError):
        _raw(where, "reset")


def test_bad_certificates(where: Where) -> None:
    assert len(where.ports) == 1 + len(KINDS)
    trusting = ssl.create_default_context(cadata=where.authority.decode())
    said = {"self-signed": "self-signed", "expired": "expired", "other-host": "mismatch|not valid for"}
    for kind in KINDS:
        with pytest.raises(urllib.error.URLError, match=f"(?i){said[kind]}"):
            urllib.request.urlopen(where.url_of(BY_ID[kind]), context=trusting)
        careless = ssl._create_unverified_context()
        with urllib.request.urlopen(where.url_of(BY_ID[kind]), context=careless) as answer:
            assert answer.read() == b"bad"


def test_endless_answers_end_with_the_client_and_with_the_server() -> None:
    before = threading.active_count()
    with serving(CASES) as where:
        assert _raw(where, "drip", bytes_wanted=1)
        time.sleep(0.5)
        assert threading.active_count() == before + len(where.ports)
        hanging = [socket.create_connection(where.ports[0], 5) for _ in range(2)]
        for connection, id in zip(hanging, ("drip", "late"), strict=True):
            connection.sendall(f"GET /{id}/ HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        time.sleep(0.3)
    time.sleep(0.3)
    assert threading.active_count() == before
    for connection in hanging:
        connection.close()


def test_two_cases_of_one_name_are_refused() -> None:
    with pytest.raises(ValueError, match="called plain"), serving([BY_ID["plain"]], [BY_ID["plain"]]):
        pass
