"""The paper form of a round: each office's own measures with room for a pen, laid out in numbered pages."""

from collections.abc import Iterable
from dataclasses import dataclass
from math import ceil

from measures.content import fingerprint, printed_code
from measures.models import Measure
from measures.reporters import Owner, owners_of

# A page holds three measures of two lines of title each; a further line takes a twelfth of a measure's room.
ROOM = 36
BLOCK = 12
LETTERS_PER_LINE = 80


@dataclass(frozen=True)
class Sheet:
    """One page of one owner's form."""

    owner: Owner
    measures: tuple[Measure, ...]
    page: int
    pages: int
    code: str


def sheets(measures: Iterable[Measure], offices: Iterable[Owner], office: int | None = None) -> list[Sheet]:
    """For each owner, or the office with this key (0: whoever is no office), the pages of its form. `offices`: all of
    the organization, who each answer for what belongs to everyone."""
    everyone = list(offices)
    owned: dict[Owner, list[Measure]] = {}
    for measure in measures:
        owners = everyone if measure.everyone and everyone else owners_of(measure)
        for owner in dict.fromkeys(owners):
            owned.setdefault(owner, []).append(measure)
    chosen = sorted(owner for owner in owned if office is None or owner.office == office)
    return [sheet for owner in chosen for sheet in _pages(owner, owned[owner])]


def _pages(owner: Owner, measures: list[Measure]) -> list[Sheet]:
    pages: list[list[Measure]] = [[]]
    left = ROOM
    for measure in measures:
        room = _room(measure)
        if pages[-1] and room > left:
            pages.append([])
            left = ROOM
        pages[-1].append(measure)
        left -= room
    code = printed_code(fingerprint(measure.in_force.digest for measure in measures if measure.in_force))
    return [Sheet(owner, tuple(page), number, len(pages), code) for number, page in enumerate(pages, 1)]


def _room(measure: Measure) -> int:
    text = measure.text_in_force
    lines = sum(max(1, ceil(len(line) / LETTERS_PER_LINE)) for line in (text.title if text else "").split("\n"))
    return BLOCK + max(0, lines - 2)
