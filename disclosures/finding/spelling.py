"""How far apart two Thai spellings are: one slip, or two of the kind that ear and eye make. Pure."""

import re
from functools import lru_cache
from os.path import commonprefix

# Written for one another by ear (ณ/น, ส/ศ) or by eye (ข/ช, ถ/ภ).
_ALIKE = (
    "ขคฆช", "ชฉซฌ", "ซศษส", "ญย", "ดฎคต", "ตฏฎ", "ถฐทธฑฒ", "ถภ", "นณม", "บปษ", "ผพภ", "ฝฟผพ", "รลฬ", "ลส", "หฮ",
    "ไใ", "ิีึื", "ุู", "เแ",
)  # fmt: skip
_NEAR = frozenset((one, other) for letters in _ALIKE for one in letters for other in letters)
_MARKS = frozenset("็่้๊๋์")
_HALF = 0.5
ONE_SLIP = 1.0  # letters alike and tone marks count half: เชิณ is เขิน, แพร is แพร่; another word is not
SHORTEST_NAME = 4

# One letter for each sound, marks left out: what two spellings of a name have in common.
_ONE_SOUND = ("คขฆ", "ชฉฌ", "ซศษส", "ยญ", "ดฎ", "ตฏ", "ทถฐธฑฒ", "นณ", "พผภ", "ฟฝ", "ลรฬ", "ฮห", "ไใ")
_SOUNDS = {letter: letters[0] for letters in _ONE_SOUND for letter in letters}
_SOUNDED = str.maketrans(_SOUNDS | dict.fromkeys(_MARKS, ""))
_SILENT = re.compile("[ก-ฮ][ิุ]?์")
_FIRST, _LAST = "^", "$"


def grams(name: str) -> set[str]:
    """Neighbouring sounds of a name, its two ends told: what finds it again after a slip."""
    sounded = f"{_FIRST}{_spoken(name).translate(_SOUNDED)}{_LAST}"
    return {sounded[at : at + 2] for at in range(len(sounded) - 1)} - {_FIRST + _LAST}


def _spoken(text: str) -> str:
    """Without silent letters, ำ as it sounds."""
    return _SILENT.sub("", text).replace("ำ", "ัม")


@lru_cache(maxsize=16_384)
def slip(typed: str, name: str) -> float | None:
    """How far a word is from a name: up to ONE_SLIP, as written or as spoken; None for another word, and for every
    name of fewer than four letters, where a slip makes another name."""
    if len(name) < SHORTEST_NAME or abs(len(typed) - len(name)) > 3:
        return None
    pairs = {(typed, name), (_spoken(typed), _spoken(name))}
    found = [far for far in (spelling_distance(*pair, ONE_SLIP) for pair in pairs) if far is not None]
    return min(found, default=None)


def spelling_distance(one: str, other: str, limit: float) -> float | None:
    """The cheapest way from one spelling to the other; None as soon as it must cost more than `limit`."""
    one, other = _apart(one, other)
    row = [0.0]
    for letter in other:
        row.append(row[-1] + _weight(letter))
    for letter in one:
        above, row = row, [row[0] + _weight(letter)]
        for place, target in enumerate(other, 1):
            kept = above[place - 1] + _exchange(letter, target)
            row.append(min(kept, above[place] + _weight(letter), row[-1] + _weight(target)))
        if min(row) > limit:
            return None
    return row[-1] if row[-1] <= limit else None


def _apart(one: str, other: str) -> tuple[str, str]:
    """Without what both begin and end with, which costs nothing."""
    begin = len(commonprefix([one, other]))
    one, other = one[begin:], other[begin:]
    end = len(commonprefix([one[::-1], other[::-1]]))
    return one[: len(one) - end], other[: len(other) - end]


def _weight(letter: str) -> float:
    return _HALF if letter in _MARKS else 1.0


def _exchange(one: str, other: str) -> float:
    if one == other:
        return 0.0
    return _HALF if (one, other) in _NEAR else max(_weight(one), _weight(other))
