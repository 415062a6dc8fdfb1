"""Who is how fast: contestants take turns in changing order, so that a busy moment meets them all."""

from collections.abc import Callable, Mapping
from random import Random
from statistics import median
from time import perf_counter

Contestant = Callable[[], object]
WARM_UP = 2


def race(contestants: Mapping[str, Contestant], rounds: int, warm_up: int = WARM_UP) -> dict[str, float]:
    """The median of each in seconds."""
    times: dict[str, list[float]] = {name: [] for name in contestants}
    order = Random(1)
    for turn in range(warm_up + rounds):
        for name in order.sample(list(contestants), len(contestants)):
            begun = perf_counter()
            contestants[name]()
            if turn >= warm_up:
                times[name].append(perf_counter() - begun)
    return {name: median(spent) for name, spent in times.items()}
