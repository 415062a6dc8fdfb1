"""How long and how much of an answer is waited for. Pure."""

import time
from dataclasses import dataclass

from disclosures.links.failing import Failed
from disclosures.links.words import State

MEGABYTE = 1024 * 1024


@dataclass(frozen=True)
class Limits:
    """Seconds and bytes. `seconds`: from the name to the last byte, redirects included; `reading`: more for reading a
    file, also when its answer used up the time: together less than the 30 s that a worker may be held; `silence`:
    without a single byte; `naming`: for the name; `kept`: how much of a body is read; `counted`: more than this is too
    large, packed or not; `error`: how much is read of a page that says it is none; `head`: of status and headers."""

    seconds: float = 24.0
    reading: float = 5.0
    silence: float = 12.0
    naming: float = 10.0
    kept: int = 8 * MEGABYTE
    counted: int = 50 * MEGABYTE
    error: int = MEGABYTE
    head: int = 64 * 1024
    hops: int = 10
    robots_seconds: float = 2.0
    robots_bytes: int = 100_000


class Deadline:
    """The moment at which a check gives up; waiting out of politeness moves it."""

    def __init__(self, seconds: float) -> None:
        self.started = time.monotonic()
        self.seconds = seconds

    def later(self, seconds: float) -> None:
        self.started += seconds

    @property
    def spent(self) -> float:
        return time.monotonic() - self.started

    def left(self) -> float:
        """Always more than nothing: raises Failed(timeout) when the time is up."""
        left = self.seconds - self.spent
        if left <= 0:
            raise Failed(State.TIMEOUT, f"the limit of {self.seconds:g} s is reached")
        return left
