"""Whether one name may be another with a slip of the pen: one letter off, letters that sound alike being one. Pure."""

import re

_ALIKE = str.maketrans("ณศษฏฎธฑฒฐถภฆญฬ", "นสสตดทททททพคยล")
_MARKS = re.compile("[็่้๊๋์]")


def is_slip(name: str, own: str) -> bool:
    return _near(_sound(name), _sound(own))


def _sound(name: str) -> str:
    return _MARKS.sub("", name).translate(_ALIKE)


def _near(one: str, other: str) -> bool:
    """Equal but for one letter that is another, missing or too many."""
    start = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    ends = {(one[start + a :], other[start + b :]) for a, b in ((1, 1), (1, 0), (0, 1))}
    return one == other or any(a == b for a, b in ends)
