"""A new order from buttons or typed numbers. Pure; keys in, keys out."""

from collections.abc import Mapping, Sequence

STEPS = {"up": -1, "down": 1}


def stepped(order: Sequence[int], key: int, step: str) -> list[int]:
    """With one key moved a step; unchanged at either end."""
    found = list(order)
    if key in found and step in STEPS:
        place = found.index(key)
        target = place + STEPS[step]
        if 0 <= target < len(found):
            found[place], found[target] = found[target], found[place]
    return found


def placed(order: Sequence[int], numbers: Mapping[int, int]) -> list[int]:
    """`numbers`: key → the number typed for it, from 1. Those whose number was changed go there; the others close up
    in the order they had."""
    moved = {key: number for place, key in enumerate(order, 1) if (number := numbers.get(key, place)) != place}
    found = [key for key in order if key not in moved]
    for key, number in sorted(moved.items(), key=lambda pair: pair[1]):
        found.insert(max(number - 1, 0), key)
    return found
