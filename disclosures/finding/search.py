"""Finding organizations by a name, a short name, a tambon, a district or a province, and those of nearly that name."""

from collections.abc import Iterable, Mapping, Sequence
from functools import reduce
from operator import add, and_, or_

from django.db.models import Case, Count, Expression, IntegerField, Q, QuerySet, Value, When

from disclosures.finding.keys import JOINT
from disclosures.finding.spelling import grams, slip
from disclosures.finding.words import Query, Word
from disclosures.models import DirectoryEntry, DirectoryGram
from thai.text import match_key

MOST_NEAR = 10
MOST_COMPARED = 300
# A slip breaks at most two pairs of neighbours.
_BROKEN = 2

Entries = QuerySet[DirectoryEntry]


def exact(query: Query, entries: Entries) -> Entries:
    """Those that have every word, the best first: the very name, a longer name, a district, a province."""
    meant = reduce(or_, map(_all_in, query.readings))
    rank = reduce(add, map(_rank, query.words))
    if query.whole:
        rank = Case(When(key__contains=query.whole.bare, then=_rank(query.whole)), default=rank)
    return entries.filter(meant).annotate(rank=rank).order_by("rank", "sort_key", "organization")


def _all_in(words: Iterable[Word]) -> Q:
    return reduce(and_, (Q(key__contains=word.bare) for word in words))


def _rank(word: Word) -> Expression:
    """The lower the better; as typed before without what was left out."""
    places = [Q(key__startswith=f"{word.bare}{JOINT}"), Q(key__startswith=word.bare), Q(name__contains=word.bare)]
    places += [Q(**{f"{place}{how}": word.bare}) for place in ("district", "province") for how in ("", "__contains")]
    rank = _first(places)
    return rank if word.typed == word.bare else rank * Value(2) + _first([Q(key__contains=word.typed)])


def _first(conditions: Sequence[Q]) -> Case:
    """The place of the first that holds."""
    cases = (When(condition, then=Value(place)) for place, condition in enumerate(conditions))
    return Case(*cases, default=Value(len(conditions)), output_field=IntegerField())


def near(query: Query, entries: Entries, provinces: Iterable[str]) -> list[int]:
    """Keys of the organizations whose name, district or province is a slip away from what was typed, nearest first.
    One query, of a bounded number of entries. `provinces`: all there are."""
    known = {province: match_key(province) for province in provinces}
    shared = reduce(or_, (reduce(and_, (_shares(word, known) for word in words)) for words in query.readings))
    found = entries.filter(shared).exclude(reduce(or_, map(_all_in, query.readings))).order_by("sort_key")
    rows = found.values_list("organization", "key", "sort_key")[:MOST_COMPARED]
    compared = ((_distance(query, key), order, organization) for organization, key, order in rows)
    nearest = sorted((far, order, organization) for far, order, organization in compared if far is not None)
    return [organization for _, _, organization in nearest[:MOST_NEAR]]


def _shares(word: Word, provinces: Mapping[str, str]) -> Q:
    """Names and districts by the sounds they share with the word; provinces by their spelling."""
    asked = grams(word.bare)
    found = DirectoryGram.objects.filter(gram__in=asked).values("entry").annotate(shared=Count("gram"))
    alike = found.filter(shared__gte=max(len(asked) - _BROKEN, 1)).values("entry")
    meant = [name for name, key in provinces.items() if slip(word.bare, key) is not None]
    return Q(key__contains=word.bare) | Q(pk__in=alike) | Q(province__in=meant)


def _distance(query: Query, key: str) -> float | None:
    """The slips of all words of the best reading added up; None where one of them is another word."""
    found = (_slips(words, key) for words in query.readings)
    return min((far for far in found if far is not None), default=None)


def _slips(words: Iterable[Word], key: str) -> float | None:
    name, _, _, district, province, _ = key.split(JOINT)
    total = 0.0
    for word in words:
        far = [0.0] if word.bare in key else [slip(word.bare, field) for field in (name, district, province)]
        nearest = min((each for each in far if each is not None), default=None)
        if nearest is None:
            return None
        total += nearest
    return total
