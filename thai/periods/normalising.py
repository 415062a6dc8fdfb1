"""One spelling for what is typed in many: spaces, dashes, brackets, digits, Latin o."""

import re

from thai.digits import to_arabic
from thai.text import tidy

_SIGNS = str.maketrans("–—−‐‑‒―~[]{}（）", "--------()()()")
_SPACES = re.compile(r"\s+")
_SPACE_IN_THAI = re.compile("(?<=[ก-ฺเ-๎]) (?=[ก-ฺเ-๎])")
_LATIN_O = re.compile("(?<=[0-9])[oO]+|[oO]+(?=[0-9])")
# A dash that leads a range is a bullet; before a single date it could be the rest of "… - 30 ก.ย. 2567".
_BULLET = re.compile("^(?:[•*] ?)+|^- (?=.*(?:-|ถึง))")


def normalise(text: str) -> str:
    """`text` with Arabic digits, plain dashes and round brackets, and no space between two Thai letters."""
    plain = _SPACES.sub(" ", to_arabic(tidy(text)).translate(_SIGNS))
    plain = _LATIN_O.sub(lambda o: "0" * len(o.group()), plain)
    plain = _BULLET.sub("", plain.strip(" .,;:"))
    return _SPACE_IN_THAI.sub("", plain)
