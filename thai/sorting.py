"""Dictionary order of Thai words: code-point order puts every leading vowel after ฮ."""

import re

from thai.text import tidy

_LEADING = re.compile("([เแโใไ])([ก-ฮ])")
_MARKS = "็่้๊๋์"


def sort_key(text: str) -> str:
    """A string whose plain order is Thai dictionary order: leading vowels behind their consonant, marks last."""
    swapped = _LEADING.sub(r"\2\1", tidy(text).lower())
    letters = "".join(c for c in swapped if c not in _MARKS)
    marks = "".join(c if c in _MARKS else " " for c in swapped)
    return f"{letters}\x00{marks.rstrip()}"
