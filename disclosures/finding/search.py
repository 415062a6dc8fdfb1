"""Finding organizations by a name, a short name, a tambon, a district or a province, and those of nearly that name."""

from collections.abc import Container, Iterable, Sequence
from functools import reduce

from disclosures.finding.index import Index
from disclosures.finding.words import Query, Word

MOST_NEAR = 10


def exact(query: Query, index: Index) -> list[int]:
    """Places in the index of those that have every word of a reading, the best first."""
    ranks: dict[int, float] = {}
    for words in query.readings:
        ranks |= _together(_ranked(word, index) for word in words)
    return sorted(sorted(ranks), key=ranks.__getitem__)


def near(query: Query, index: Index, but: Container[int]) -> list[int]:
    """Places of those whose name, district or province is a slip away from what was typed, nearest first; few."""
    far: dict[int, float] = {}
    for words in query.readings:
        for place, slips in _slips(words, index).items():
            far[place] = min(slips, far.get(place, slips))
    nearest = sorted((slips, place) for place, slips in far.items() if place not in but)
    return [place for _, place in nearest[:MOST_NEAR]]


def _ranked(word: Word, index: Index) -> dict[int, float]:
    """As typed before without what was left out."""
    found = index.find(word.bare)
    if word.typed == word.bare:
        return found
    return {place: 2 * rank + (word.typed not in index.entries[place].key) for place, rank in found.items()}


def _slips(words: Sequence[Word], index: Index) -> dict[int, float]:
    """Of every place where no word is another one."""
    if len(words) == 1:
        return index.near(words[0].bare)
    return _together(index.near(word.bare) | dict.fromkeys(index.find(word.bare), 0.0) for word in words)


def _together(found: Iterable[dict[int, float]]) -> dict[int, float]:
    """The figures of all words added up, of every place where each has one."""
    return reduce(lambda one, other: {place: one[place] + other[place] for place in one.keys() & other.keys()}, found)
