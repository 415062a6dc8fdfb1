"""Many hosts are asked side by side, one host in order, and nobody waits for one that hangs."""

import threading
from collections.abc import Iterator
from itertools import islice

import pytest

from disclosures.links.limits import Limits
from disclosures.links.pacing import Pacing
from disclosures.links.running import check_all, lanes_of
from disclosures.links.web import Web
from disclosures.links.words import State
from tests.disclosures.links.eyes import EYES, asked
from tests.disclosures.links.wires import GOOD, World, page

HANGING = 5


def later(request: bytes) -> Iterator[bytes]:
    threading.Event().wait(0.1)
    yield page()


def test_hosts_that_hang_keep_no_other_waiting() -> None:
    others_are_done = threading.Event()

    def hanging(request: bytes) -> Iterator[bytes]:
        assert others_are_done.wait(60)
        yield page()

    hosts = [f"h{number}.example" for number in range(60)]
    world = World({host: [[GOOD]] for host in hosts}, {"/": later, "/hang": hanging})
    links = [asked(f"http://{host}/{'hang' if number < HANGING else ''}") for number, host in enumerate(hosts)]
    outcomes = check_all(links, world.web(limits=Limits(seconds=60, silence=60)), EYES)
    first = list(islice(outcomes, 60 - HANGING))
    others_are_done.set()
    assert {outcome.state for _, outcome in [*first, *outcomes]} == {State.OK}
    assert {one.url[-4:] for one, _ in first} == {"ple/"}


def test_the_links_of_one_host_are_opened_one_by_one_in_their_order() -> None:
    paths = [f"/{number}" for number in range(6)]
    under_way, most = [0], [0]

    def answer(request: bytes) -> bytes:
        under_way[0] += 1
        most[0] = max(most[0], under_way[0])
        threading.Event().wait(0.01)
        under_way[0] -= 1
        return page()

    world = World({"www.town.example": [[GOOD]]}, dict.fromkeys(paths, answer))
    links = [asked(f"http://www.town.example{path}") for path in paths]
    answers = [one for one, _ in check_all(links, world.web(pacing=Pacing(0.01)), EYES)]
    assert answers == links
    assert world.paths() == paths
    assert most == [1]


def test_a_link_that_stands_twice_is_answered_twice() -> None:
    links = [asked("javascript:void(0)")] * 3
    assert len(list(check_all(links, World().web(), EYES))) == 3


def test_lanes_are_hosts_whatever_the_way_they_are_written() -> None:
    urls = ["http://a.example/1", "https://A.example./2", "http://b.example/", "javascript:", "http://127.0.0.1:8000/"]
    lanes = lanes_of(map(asked, [*urls, "http://127.0.0.1:8000/"]), Web(allowed=frozenset({("127.0.0.1", 8000)})))
    assert sorted(map(len, lanes.values())) == [1, 1, 1, 1, 2]
    assert len(lanes["a.example"]) == 2


def test_who_stops_listening_stops_the_run() -> None:
    world = World({"www.town.example": [[GOOD]]}, {"/": page()})
    answers = check_all([asked("http://www.town.example/")] * 50, world.web(pacing=Pacing(0.01)), EYES, threads=1)
    next(answers)
    answers.close()  # type: ignore[attr-defined]
    assert len(world.paths()) < 10


@pytest.mark.parametrize("links", [[], ["http://gone.example/"]])
def test_a_few_or_none_come_to_an_end(links: list[str]) -> None:
    assert len(list(check_all(map(asked, links), World().web(), EYES))) == len(links)
