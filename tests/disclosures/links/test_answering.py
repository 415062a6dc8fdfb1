"""An answer is read as tolerantly as a browser reads it, and no more."""

import socket

import h11
import pytest

from disclosures.links.address import parse
from disclosures.links.answering import Answer, ask
from disclosures.links.dialling import Line
from disclosures.links.failing import Failed
from disclosures.links.limits import Deadline

HEAD = b"HTTP/1.1 200 OK\r\n"


def answer(sent: bytes) -> tuple[Answer, bytes]:
    """What is understood of these bytes, and the request they answer."""
    ours, theirs = socket.socketpair()
    with theirs:
        theirs.sendall(sent)
        theirs.shutdown(socket.SHUT_WR)
        got = ask(Line(ours, Deadline(5), 1), parse("http://เขิน.example/แผน?a=1"), "seen=1", 1000)
        return got, theirs.recv(65536)


def test_a_request_says_whom_it_asks_and_for_what() -> None:
    request = answer(HEAD + b"\r\n")[1].decode()
    assert request.startswith("GET /%E0%B9%81%E0%B8%9C%E0%B8%99?a=1 HTTP/1.1\r\nHost: xn--22c0c3d0b.example\r\n")
    assert "\r\nCookie: seen=1\r\n" in request


BODIES = {
    "of a length": (HEAD + b"Content-Length: 2\r\n\r\nokay", b"ok"),
    "until the end": (HEAD + b"\r\nokay", b"okay"),
    "in chunks": (HEAD + b"Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n2;x=y\r\nay\r\n0\r\nA: b\r\n\r\n", b"okay"),
    "lines without carriage returns": (b"HTTP/1.1 200 OK\nContent-Length: 2\n\nok", b"ok"),
    "no reason": (b"HTTP/1.1 200\r\n\r\nok", b"ok"),
    "HTTP/1.0": (b"HTTP/1.0 200 OK\r\n\r\nok", b"ok"),
    "lines that are no headers": (
        HEAD + b"nonsense\r\nX Y: z\r\nContent-Length : 1\r\nContent-Length: 2\r\n\r\nok",
        b"ok",
    ),
    "a length that is none": (HEAD + b"Content-Length: many\r\n\r\nokay", b"okay"),
    "a coding nobody knows": (HEAD + b"Transfer-Encoding: identity\r\n\r\nokay", b"okay"),
    "hints first": (
        b"HTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\nHTTP/1.1 100 Continue\r\n\r\n" + HEAD + b"\r\nok",
        b"ok",
    ),
    "no content": (b"HTTP/1.1 204 No Content\r\nContent-Length: 9\r\n\r\n", b""),
}


@pytest.mark.parametrize("case", BODIES)
def test_a_body_is_read(case: str) -> None:
    sent, body = BODIES[case]
    assert b"".join(answer(sent)[0].chunks()) == body


def test_of_a_header_the_first_counts_and_of_cookies_all() -> None:
    got = answer(HEAD + b"X-A: 1\r\nx-a: 2\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nLocation: /\xe1\xbc\xb9\r\n\r\n")[0]
    assert got.headers["x-a"] == "1"
    assert got.cookies == ["a=1", "b=2"]
    assert got.headers["location"] == "/á¼¹"


NO_ANSWERS = {
    "nothing": b"",
    "half": HEAD,
    "no HTTP": b"nonsense\r\n\r\n",
    "too long": HEAD + b"A: " + b"a" * 1000 + b"\r\n\r\n",
    "too long without an end": b"x" * 5000,
}


@pytest.mark.parametrize("case", NO_ANSWERS)
def test_what_is_no_answer_is_refused(case: str) -> None:
    with pytest.raises((Failed, h11.RemoteProtocolError)):
        answer(NO_ANSWERS[case])


@pytest.mark.parametrize("rest", ["Content-Length: 9\r\n\r\nok", "Transfer-Encoding: chunked\r\n\r\n2\r\nok\r\n"])
def test_a_body_that_breaks_off_is_noticed(rest: str) -> None:
    with pytest.raises(h11.RemoteProtocolError):
        list(answer(HEAD + rest.encode())[0].chunks())
