"""Many links checked side by side, each host in its own lane."""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from queue import SimpleQueue

from disclosures.links.address import parse
from disclosures.links.asked import Asked
from disclosures.links.checking import Eyes, check
from disclosures.links.failing import Failed
from disclosures.links.outcome import Outcome
from disclosures.links.web import Web

# Most of them only wait: a hundred hosts that hang must leave room for the others.
THREADS = 128
Lanes = dict[str, deque[Asked]]


def check_all(
    asked: Iterable[Asked], web: Web, eyes: Eyes | None = None, threads: int = THREADS
) -> Iterator[tuple[Asked, Outcome]]:
    """The outcomes as they come. The links of one host are opened one after the other, so that a host that hangs holds
    one thread, and lanes take turns, so that a host of many links does not keep the others waiting."""
    lanes = lanes_of(asked, web)
    pool = ThreadPoolExecutor(threads, thread_name_prefix="check")
    try:
        yield from _run(lanes, pool, web, eyes)
    finally:
        pool.shutdown(wait=False, cancel_futures=True)


def lanes_of(asked: Iterable[Asked], web: Web) -> Lanes:
    """By host name, in the order asked. What goes to a port that LINK_CHECK_ALLOW names is a lane of its own: the guard
    looks at what is dialled, and where it allows that, there is no pacing."""
    lanes: Lanes = defaultdict(deque)
    ports = {port for _, port in web.allowed}
    for number, one in enumerate(asked):
        lanes[_lane(one.url, ports) or f"#{number}"].append(one)
    return lanes


def _lane(url: str, ports: set[int]) -> str:
    try:
        address = parse(url)
    except Failed:
        return ""
    return "" if address.port in ports else address.host


def _run(lanes: Lanes, pool: ThreadPoolExecutor, web: Web, eyes: Eyes | None) -> Iterator[tuple[Asked, Outcome]]:
    done: SimpleQueue[tuple[str, Future[Outcome]]] = SimpleQueue()

    def begin(name: str) -> None:
        future = pool.submit(check, lanes[name][0], web, eyes)
        future.add_done_callback(lambda finished: done.put((name, finished)))

    for name in lanes:
        begin(name)
    for _ in range(sum(map(len, lanes.values()))):
        name, future = done.get()
        one = lanes[name].popleft()
        if lanes[name]:
            begin(name)
        yield one, future.result()
