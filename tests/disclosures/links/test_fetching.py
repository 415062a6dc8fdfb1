"""An address is opened as a citizen's browser opens it, and nothing that must be refused is ever dialled."""

import hashlib
import socket
import time
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from disclosures.links.fetched import Fetched
from disclosures.links.fetching import Trip
from disclosures.links.limits import MEGABYTE, Limits
from disclosures.links.pacing import Pacing
from disclosures.links.web import Web
from disclosures.links.words import State
from tests.disclosures.links.wires import GOOD, Served, World, moved, page, town

HOME = "http://www.town.example"
INSIDE = {
    "loopback": "http://127.0.0.1/",
    "loopback by name": "http://localhost/",
    "below localhost": "http://app.localhost/",
    "loopback with a dot": "http://localhost./",
    "decimal": "http://2130706433/",
    "hexadecimal": "http://0x7f000001/",
    "hexadecimal in parts": "http://0x7f.0x0.0x0.0x1/",
    "octal": "http://0177.0.0.1/",
    "short": "http://127.1/",
    "nothing": "http://0/",
    "wide digits": "http://１２７.０.０.１/",
    "encoded": "http://%31%32%37.0.0.1/",
    "with a name in front": "http://www.town.example@127.0.0.1/",
    "backslash in front": "http:\\\\127.0.0.1\\",
    "IPv6": "http://[::1]/",
    "IPv6, long": "http://[0:0:0:0:0:0:0:1]/",
    "mapped": "http://[::ffff:127.0.0.1]/",
    "compatible": "http://[::127.0.0.1]/",
    "NAT64": "http://[64:ff9b::7f00:1]/",
    "6to4": "http://[2002:7f00:1::]/",
    "unique local": "http://[fd00:ec2::254]/",
    "zone": "http://[fe80::1%25eth0]/",
    "private": "https://192.168.1.10/share/o12.pdf",
    "shared": "http://100.64.0.1/",
    "link-local": "http://169.254.1.1/",
    "metadata": "http://169.254.169.254/latest/meta-data/",
    "metadata as a number": "http://2852039166/",
    "name of a private address": "http://inside.example/",
    "name of the metadata": "http://metadata.example/",
    "name of bad ones only": "http://both.example/",
    "Thai name of loopback": "http://ใน.example/",
}
NAMES = {
    "localhost": [["127.0.0.1", "::1"]],
    "app.localhost": [["127.0.0.1"]],
    "inside.example": [["10.1.2.3"]],
    "metadata.example": [["169.254.169.254"]],
    "both.example": [["192.168.0.1", "::ffff:10.0.0.1", "fe80::1%2"]],
    "xn--o3cj.example": [["127.0.0.1"]],
    "www.town.example": [[GOOD]],
}


def go(world: World, url: str = HOME, **changes: Any) -> Fetched:
    return Trip(world.web(**changes)).go(url)


@pytest.mark.parametrize("case", INSIDE)
def test_nothing_inside_is_dialled(case: str) -> None:
    world = World(NAMES)
    assert go(world, INSIDE[case]).failure is State.DEAD
    assert world.dialled == []


@pytest.mark.parametrize("case", INSIDE)
def test_nothing_inside_is_dialled_by_a_redirect(case: str) -> None:
    world = World(NAMES, {"/": moved(INSIDE[case].replace("１２７.０.０.１", "127.0.0.1").replace("ใน", "xn--o3cj"))})
    fetched = go(world)
    assert fetched.failure is State.DEAD
    assert set(world.dialled) == {(GOOD, 80)}


@pytest.mark.parametrize(
    "target", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,ok", "ftp://www.town.example/"]
)
def test_a_redirect_out_of_the_web_is_dead(target: str) -> None:
    assert go(town(index=moved(target))).failure is State.DEAD


def test_a_listener_on_loopback_never_hears_of_the_real_checker() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        for host in (
            "127.0.0.1",
            "localhost",
            "2130706433",
            "0x7f.1",
            "0177.0.0.1",
            "[::ffff:127.0.0.1]",
            "0",
            "127.1",
        ):
            fetched = Trip(Web()).go(f"http://{host}:{port}/")
            assert fetched.failure is State.DEAD, host
        listener.settimeout(0.05)
        with pytest.raises(TimeoutError):
            listener.accept()


def test_the_address_that_was_looked_at_is_dialled_though_the_name_is_another_by_then() -> None:
    world = World({"www.town.example": [[GOOD], [GOOD], ["127.0.0.1"]]}, {"/": moved("/again"), "/again": page()})
    assert go(world).failure is State.DEAD
    assert world.dialled == [(GOOD, 80)] * 2


def test_a_name_with_a_bad_and_a_good_address_is_asked_at_the_good_one() -> None:
    world = World({"www.town.example": [["127.0.0.1", GOOD]]}, {"/": page()})
    assert go(world).status == 200
    assert set(world.dialled) == {(GOOD, 80)}


def test_what_is_allowed_is_what_is_dialled_and_not_what_the_address_says() -> None:
    world = World({"a.example": [["127.0.0.1"]], "127.example": [["127.0.0.2"]]}, {"/": page()})
    allowed = frozenset({("127.0.0.1", 8000)})
    assert go(world, "http://a.example:8000/", allowed=allowed).status == 200
    assert go(world, "http://a.example:8001/", allowed=allowed).failure is State.DEAD
    assert go(world, "http://127.example:8000/", allowed=allowed).failure is State.DEAD
    assert set(world.dialled) == {("127.0.0.1", 8000)}


def test_a_redirect_from_an_allowed_pair_is_guarded_again() -> None:
    world = World({}, {"/": moved("http://127.0.0.1:8001/")})
    fetched = go(world, "http://127.0.0.1:8000/", allowed=frozenset({("127.0.0.1", 8000)}))
    assert fetched.failure is State.DEAD
    assert set(world.dialled) == {("127.0.0.1", 8000)}


def test_a_page_comes_whole_with_its_hash() -> None:
    fetched = go(town(o12=page(b"%PDF-1.7", content_type="application/pdf")), f"{HOME}/o12#page=2")
    assert (fetched.url, fetched.moved, fetched.status, fetched.failure) == (f"{HOME}/o12", False, 200, None)
    assert (fetched.body, fetched.whole, fetched.size) == (b"%PDF-1.7", True, 8)
    assert fetched.sha256 == hashlib.sha256(b"%PDF-1.7").hexdigest()
    assert fetched.headers["content-type"] == "application/pdf"


def test_the_checker_looks_like_a_browser() -> None:
    world = town(index=page())
    go(world)
    head = world.requests[-1].decode()
    assert head.startswith("GET / HTTP/1.1\r\nHost: www.town.example\r\n")
    assert "Windows NT 10.0" in head
    assert "Accept-Language: th" in head
    assert not {"python", "bot", "httpx", "checker"} & set(head.lower().split())


HOPS = {
    "to the root": (moved("/new"), True),
    "relative": (moved("new", 301), True),
    "of the protocol": (moved("//www.town.example/new", 303), True),
    "whole": (moved(f"{HOME}/new", 307), True),
    "for ever": (moved("/new#top", 308), True),
    "a header Refresh": (page(b"wait", refresh="0; url=/new"), True),
    "a header Refresh in quotes": (page(b"wait", refresh="3;URL='/new'"), True),
    "a header Refresh of itself": (page(b"ok", refresh="60; url=/"), False),
    "a header Refresh without an address": (page(b"ok", refresh="60"), False),
    "a redirect to nowhere": (page(b"ok", "302 Found"), False),
}


@pytest.mark.parametrize("case", HOPS)
def test_redirects_are_followed(case: str) -> None:
    answer, is_moved = HOPS[case]
    fetched = go(town(index=answer, new=page(b"new")))
    assert fetched.moved is is_moved
    assert fetched.url == f"{HOME}/{'new' if is_moved else ''}"
    assert fetched.failure is None


@pytest.mark.parametrize(("hops", "failure"), [(10, None), (11, State.DEAD)])
def test_ten_redirects_are_followed_and_no_more(hops: int, failure: State | None) -> None:
    steps = {f"s{n}": moved(f"/s{n + 1}") for n in range(1, hops)}
    world = town(**{"index": moved("/s1"), **steps, f"s{hops}": page()})
    assert go(world).failure is failure


def test_a_circle_of_redirects_is_dead_after_one_round() -> None:
    world = town(index=moved("/a"), a=moved("/b"), b=moved("/"))
    assert go(world).failure is State.DEAD
    assert world.paths() == ["/", "/a", "/b"]


def test_a_site_that_sets_a_cookie_and_sends_back_to_itself_opens() -> None:
    def answer(request: bytes) -> bytes:
        seen = b"cookie: seen=1" in request.lower()
        return page(b"welcome") if seen else moved("/", 302, set_cookie="seen=1; path=/; HttpOnly")

    fetched = go(town(index=answer))
    assert (fetched.body, fetched.moved) == (b"welcome", False)


BROKEN = {
    "nothing": b"",
    "half a head": b"HTTP/1.1 200 OK\r\nContent-Ty",
    "another protocol": b"220 ftp.town.example ready\r\n\r\n",
    "noise": bytes(range(256)) * 8,
    "half a body": b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf",
    "bad chunks": b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    "not packed": page(b"plain text", content_encoding="gzip"),
    "a head too long": b"HTTP/1.1 200 OK\r\n" + b"X-Pad: %s\r\n" % (b"a" * 900) * 100 + b"\r\n",
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_answer_is_dead(case: str) -> None:
    assert go(town(index=BROKEN[case])).failure is State.DEAD


def test_no_such_host_and_a_port_nobody_listens_at_are_dead() -> None:
    assert go(World(), "http://gone.example/").failure is State.DEAD
    with socket.create_server(("127.0.0.1", 0)) as listener:
        pair = listener.getsockname()
    assert Trip(Web(allowed=frozenset({pair}))).go(f"http://127.0.0.1:{pair[1]}/").failure is State.DEAD


def drip(request: bytes) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n\r\n"
    while True:
        time.sleep(0.05)
        yield b"."


def silent(request: bytes) -> Iterator[bytes]:
    time.sleep(60)
    yield b""


def head_without_end(request: bytes) -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    while True:
        time.sleep(0.05)
        yield b"X-Cache: MISS\r\n"


def only_processing(request: bytes) -> Iterator[bytes]:
    while True:
        time.sleep(0.02)
        yield b"HTTP/1.1 102 Processing\r\n\r\n"


@pytest.mark.parametrize("answer", [drip, silent, head_without_end, only_processing])
def test_who_does_not_come_to_an_end_is_a_timeout_within_the_limit(answer: Served) -> None:
    assert go(town(index=answer), limits=Limits(seconds=0.4)).failure is State.TIMEOUT


def test_silence_is_given_up_before_the_limit() -> None:
    trip = Trip(town(index=silent).web(limits=Limits(seconds=30, silence=0.2)))
    assert trip.go(HOME).failure is State.TIMEOUT
    assert trip.deadline.spent < 30


def test_a_server_that_never_accepts_is_a_timeout() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        pair = listener.getsockname()
        web = Web(allowed=frozenset({pair}), limits=Limits(seconds=0.4, robots_seconds=0.1))
        for scheme in ("http", "https"):
            assert Trip(web).go(f"{scheme}://127.0.0.1:{pair[1]}/").failure is State.TIMEOUT


def test_tls_where_none_is_spoken_is_dead() -> None:
    ours, theirs = socket.socketpair()
    theirs.sendall(b"HTTP/1.1 400 Bad Request\r\n\r\n")
    world = World({"www.town.example": [[GOOD]]})
    web = replace(world.web(), dialler=lambda *_: ours)
    assert Trip(web, robots=False).go("https://www.town.example/").failure is State.DEAD


def blocks(count: int, length: str = "") -> Served:
    def answer(request: bytes) -> Iterator[bytes]:
        yield f"HTTP/1.1 200 OK\r\n{length}\r\n".encode()
        for _ in range(count):
            yield b"x" * MEGABYTE

    return answer


def test_what_says_it_is_too_large_is_believed_at_once() -> None:
    assert go(town(index=blocks(1, "Content-Length: 90000000\r\n"))).failure is State.TOO_LARGE


def test_what_is_too_large_without_saying_so_is_noticed() -> None:
    assert go(town(index=blocks(9)), limits=Limits(counted=5 * MEGABYTE)).failure is State.TOO_LARGE


def test_eight_megabytes_are_read_and_the_rest_is_counted_and_hashed() -> None:
    fetched = go(town(index=blocks(12)), limits=Limits(kept=8 * MEGABYTE))
    assert (len(fetched.body), fetched.whole, fetched.size) == (8 * MEGABYTE, False, 12 * MEGABYTE)
    assert fetched.sha256 == hashlib.sha256(b"x" * 12 * MEGABYTE).hexdigest()


def test_of_an_error_page_without_end_the_beginning_is_enough() -> None:
    def answer(request: bytes) -> Iterator[bytes]:
        yield b"HTTP/1.1 404 Not Found\r\n\r\n"
        while True:
            yield b"x" * 100_000

    fetched = go(town(index=answer))
    assert (fetched.status, fetched.whole, len(fetched.body)) == (404, False, MEGABYTE)


def test_robots_txt_is_obeyed_at_each_hop_and_asked_once_per_site() -> None:
    rules = page(b"User-agent: *\nDisallow: /private/\n", content_type="text/plain")
    served = {"/robots.txt": rules, "/": moved("/private/o12.pdf"), "/open": page(), "/private/o12.pdf": page()}
    world = World({"www.town.example": [[GOOD]]}, served)
    web = world.web()
    assert Trip(web).go(HOME).failure is State.BLOCKED
    assert Trip(web).go(f"{HOME}/open").status == 200
    assert world.paths() == ["/", "/open"]
    assert len(world.requests) == 3


def test_robots_txt_of_another_site_does_not_hide_where_a_visitor_is_sent() -> None:
    everything = page(b"User-agent: *\nDisallow: /login", content_type="text/plain")
    served = {"/robots.txt": everything, "/": moved("http://accounts.example/login"), "/login": page(b"sign in")}
    world = World({"www.town.example": [[GOOD]], "accounts.example": [[GOOD]]}, served)
    assert go(world).body == b"sign in"
    assert go(world, "http://accounts.example/login").failure is State.BLOCKED


NO_RULES: dict[str, Served] = {
    "silent": silent,
    "dripping": drip,
    "huge": blocks(2),
    "nothing": b"",
    "a page": page(b"<html>\nUser-agent: *\nDisallow: /", content_type="text/html"),
    "missing": page(b"User-agent: *\nDisallow: /", "404 Not Found"),
}


@pytest.mark.parametrize("case", NO_RULES)
def test_a_robots_txt_that_is_none_holds_nothing_up(case: str) -> None:
    world = World({"www.town.example": [[GOOD]]}, {"/robots.txt": NO_RULES[case], "/": page()})
    assert go(world, limits=Limits(seconds=30, robots_seconds=0.2)).status == 200


def test_between_two_requests_to_one_host_there_is_a_pause_that_costs_no_time_of_the_check() -> None:
    waits: list[float] = []
    world = town(index=moved("/a"), a=page())
    trip = Trip(world.web(pacing=Pacing(100, clock=lambda: 0, sleep=waits.append), limits=Limits(seconds=5)))
    assert trip.go(HOME).status == 200
    assert waits == [100, 200]
    assert trip.deadline.spent < 0


def test_an_allowed_pair_is_not_paced() -> None:
    world = World({}, {"/": page()})
    allowed = frozenset({("127.0.0.1", 8000)})
    assert go(world, "http://127.0.0.1:8000/", allowed=allowed, pacing=Pacing(3600)).status == 200
