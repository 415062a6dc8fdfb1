"""How far apart two Thai spellings are: letters of one sound or one shape are near, tone marks hardly count. Pure."""

from functools import lru_cache

# Written for one another by ear (ณ/น, ส/ศ) or by eye (ข/ช, ถ/ภ).
_ALIKE = (
    "ขคฆช", "ชฉซฌ", "ซศษส", "ญย", "ดฎคต", "ตฏฎ", "ถฐทธฑฒ", "ถภ", "นณม", "บปษ", "ผพภ", "ฝฟผพ", "รลฬ", "ลส", "หฮ",
    "ไใ", "ิีึื", "ุู", "เแ",
)  # fmt: skip
_NEAR = frozenset((one, other) for letters in _ALIKE for one in letters for other in letters)
_MARKS = frozenset("็่้๊๋์")
_NEAR_COST, _MARK_COST = 0.5, 0.25
TOLERANCE = 0.34  # of the longer spelling: เชิณ is เขิน, แพร is แพร่; another word is not


def _weight(letter: str) -> float:
    return _MARK_COST if letter in _MARKS else 1.0


def _exchange(one: str, other: str) -> float:
    if one == other:
        return 0.0
    if (one, other) in _NEAR:
        return _NEAR_COST
    return max(_weight(one), _weight(other))


def spelling_distance(one: str, other: str, limit: float) -> float | None:
    """The cheapest way from one spelling to the other; None as soon as it must cost more than `limit`."""
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


@lru_cache(maxsize=16_384)
def nearness(one: str, other: str) -> float | None:
    """Distance as a part of the longer spelling, or None when the two are different words."""
    longer = max(len(one), len(other))
    if min(len(one), len(other)) < 2 or min(len(one), len(other)) * 2 < longer:
        return None
    distance = spelling_distance(one, other, TOLERANCE * longer)
    return None if distance is None else distance / longer
