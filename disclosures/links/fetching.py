"""One address opened as a citizen's browser would open it, wherever it leads."""

import hashlib
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace

from disclosures.links.address import Address, follow
from disclosures.links.answering import Answer, ask
from disclosures.links.cookies import Cookies
from disclosures.links.dialling import Line, dial_one
from disclosures.links.failing import EXPECTED, Failed, failure_of
from disclosures.links.fetched import Fetched
from disclosures.links.guard import is_allowed, open_to
from disclosures.links.limits import Deadline, Limits
from disclosures.links.resolving import is_literal
from disclosures.links.unpacking import unpacked, within
from disclosures.links.web import Web
from disclosures.links.words import State

MOVED = frozenset({301, 302, 303, 307, 308})
_REFRESH = re.compile(r"\s*[\d.]+\s*[;,]\s*url\s*=\s*[\"']?([^\"']+)", re.IGNORECASE)


@dataclass(frozen=True)
class Body:
    kept: bytes
    whole: bool
    size: int | None
    sha256: str


class Trip:
    """One check's way from address to address: its time, its cookies and its redirects are counted over all of it."""

    def __init__(self, web: Web, robots: bool = True) -> None:
        self.deadline = Deadline(web.limits.seconds)
        self._web, self._robots = web, robots
        self._cookies = Cookies()
        self._first: Address | None = None
        self._last: Address | None = None
        self._seen: set[tuple[Address, str]] = set()

    def go(self, reference: str) -> Fetched:
        """Follows `reference` from where the trip stands now, and every redirect from there. Never raises."""
        try:
            return self._opened(reference)
        except EXPECTED as error:
            failed = failure_of(error)
            url = self._last.url if self._last else reference
            return Fetched(url, moved=self._moved, failure=failed.state, detail=str(failed))

    def leads_on(self, reference: str) -> bool:
        """Whether a refresh names another address than the one it stands at."""
        with suppress(Failed):
            return bool(reference) and follow(self._last, reference) != self._last
        return True

    @property
    def _moved(self) -> bool:
        return self._first != self._last

    def _opened(self, reference: str) -> Fetched:
        target = reference
        while True:
            address = self._arrive(target)
            with self._asking(address) as answer:
                self._cookies.take(address.host, answer.cookies)
                target = self._sent_on(answer)
                if not target:
                    return self._fetched(address, answer, collect(answer, self._web.limits, self.deadline))

    def _arrive(self, reference: str) -> Address:
        address = follow(self._last, reference)
        self._first, self._last = self._first or address, address
        step = (address, self._cookies.of(address.host))
        if step in self._seen:
            raise Failed(State.DEAD, "redirects in a circle")
        self._seen.add(step)
        if len(self._seen) > self._web.limits.hops + 1:
            raise Failed(State.DEAD, f"more than {self._web.limits.hops} redirects")
        if self._robots and self._is_of_the_site(address.host) and self._forbidden(address):
            raise Failed(State.BLOCKED, "robots.txt forbids it")
        return address

    def _forbidden(self, address: Address) -> bool:
        return self._web.robots.rules(address.origin, self._ask_robots).forbid(address.target)

    def _is_of_the_site(self, host: str) -> bool:
        """Of the site that was asked: where it sends a visitor on to another (a private file to the sign-in page of its
        provider, which forbids robots), the question is what the visitor meets there."""
        first = self._first.host if self._first else host
        return f".{host}".endswith(f".{first}") or f".{first}".endswith(f".{host}")

    def _ask_robots(self, url: str) -> Fetched:
        limits = self._web.limits
        seconds = min(limits.robots_seconds, self.deadline.left())
        small = replace(limits, seconds=seconds, counted=limits.robots_bytes, hops=3)
        return Trip(replace(self._web, limits=small), robots=False).go(url)

    @contextmanager
    def _asking(self, address: Address) -> Iterator[Answer]:
        line = self._dialled(address)
        try:
            if address.scheme == "https":
                line.secure(self._web.tls, address.host)
            yield ask(line, address, self._cookies.of(address.host), self._web.limits.head)
        finally:
            line.close()

    def _dialled(self, address: Address) -> Line:
        """Guarded anew at each redirect; the addresses that were looked at are those that are dialled."""
        web, port = self._web, address.port
        seconds = min(web.limits.naming, self.deadline.left())
        known = [address.host] if is_literal(address.host) else web.resolver(address.host, seconds)
        places = open_to(known, port, web.allowed)
        if not places:
            raise Failed(State.DEAD, f"not to be dialled: {', '.join(known) or 'no address'} port {port}")
        if not all(is_allowed(place, port, web.allowed) for place in places):
            self.deadline.later(web.pacing.wait(address.host))
        return dial_one(web.dialler, places, port, self.deadline, web.limits.silence)

    def _sent_on(self, answer: Answer) -> str:
        """Where a redirect or a header Refresh leads; empty where the answer is the page itself."""
        location = answer.headers.get("location", "")
        if answer.status in MOVED and location:
            return _as_sent(location)
        refresh = _REFRESH.match(answer.headers.get("refresh", ""))
        target = _as_sent(refresh[1]) if refresh and answer.status == 200 else ""
        return target if self.leads_on(target) else ""

    def _fetched(self, address: Address, answer: Answer, body: Body) -> Fetched:
        came = (address.url, self._moved, answer.status, answer.headers)
        return Fetched(*came, body=body.kept, whole=body.whole, size=body.size, sha256=body.sha256)


def _as_sent(value: str) -> str:
    """A header is bytes; Thai in it is UTF-8, or stays the bytes it is."""
    return value.encode("latin-1").decode("utf-8", "surrogateescape")


def collect(answer: Answer, limits: Limits, deadline: Deadline) -> Body:
    """Keeps the beginning of a body and counts the rest; raises Failed(too_large), at once where it says so itself.
    Of a page that says it is none only the beginning matters."""
    good = answer.status < 300
    if good and int(answer.headers.get("content-length", 0)) > limits.counted:
        raise Failed(State.TOO_LARGE, f"says it has {answer.headers['content-length']} bytes")
    most = limits.kept if good else limits.error
    kept, size, digest = bytearray(), 0, hashlib.sha256()
    packed = within(answer.chunks(), limits.counted)
    for chunk in within(unpacked(packed, answer.headers.get("content-encoding", "")), limits.counted):
        deadline.left()
        kept += chunk[: most - len(kept)]
        size += len(chunk)
        digest.update(chunk)
        if not good and size > most:
            return Body(bytes(kept), False, None, "")
    return Body(bytes(kept), size <= most, size, digest.hexdigest())
