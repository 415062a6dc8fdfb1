"""What the items of a year may have become in the next, by their titles alone; a person confirms it. Pure."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace

from thai.text import match_key

NEAR = 0.6
SHORTEST_PART = 6


@dataclass(frozen=True)
class Proposal:
    """`relation`: same, renamed, merged or unknown (then `after` is empty); `likeness`: 0 to 1."""

    before: str
    after: str = ""
    relation: str = "unknown"
    likeness: float = 0.0


def propose(before: Mapping[str, str], after: Mapping[str, str]) -> list[Proposal]:
    """Code → title of both years; one proposal for each item of the year before, in its order. An item that kept its
    title is nobody else's; where several others lead to one they are proposed as merged."""
    keys, keys_before = ({code: match_key(name) for code, name in year.items()} for year in (after, before))
    free = {code: key for code, key in keys.items() if key not in keys_before.values()}
    found = [_same(code, key, keys) or _near(code, key, free) for code, key in keys_before.items()]
    number = Counter(one.after for one in found if one.after)
    return [replace(one, relation="merged") if number[one.after] > 1 else one for one in found]


def likeness(one: str, other: str) -> float:
    """Of two keys: twice the pairs of letters they share over all they have; 1 where one is a part of the other."""
    if min(len(one), len(other)) >= SHORTEST_PART and (one in other or other in one):
        return 1.0
    pairs, others = (Counter(key[place : place + 2] for place in range(len(key) - 1)) for key in (one, other))
    return 2 * (pairs & others).total() / ((pairs + others).total() or 1)


def _same(code: str, key: str, keys: Mapping[str, str]) -> Proposal | None:
    found = [other for other, known in keys.items() if known == key]
    return Proposal(code, found[0], "same", 1.0) if len(found) == 1 else None


def _near(code: str, key: str, keys: Mapping[str, str]) -> Proposal:
    """Unknown where no title is near, or two are as near."""
    ranked = sorted(((likeness(key, known), other) for other, known in keys.items()), reverse=True)
    best, second = [*ranked, (0.0, ""), (0.0, "")][:2]
    clear = best[0] >= NEAR and best[0] > second[0]
    return Proposal(code, best[1], "renamed", best[0]) if clear else Proposal(code)
