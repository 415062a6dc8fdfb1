"""Politeness: a second between two requests to one host, however many links lead there."""

import threading
import time
from collections.abc import Callable


class Pacing:
    """Shared by all the threads of a run. Who asks gets the next free moment of that host, and waits for it."""

    def __init__(
        self,
        pause: float = 1.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] = time.sleep,
    ) -> None:
        self._pause, self._clock, self._sleep = pause, clock, sleep
        self._free: dict[str, float] = {}
        self._lock = threading.Lock()

    def wait(self, host: str) -> float:
        """How many seconds it took."""
        with self._lock:
            now = self._clock()
            turn = max(now, self._free.get(host, now))
            self._free[host] = turn + self._pause
        if turn > now:
            self._sleep(turn - now)
        return turn - now
