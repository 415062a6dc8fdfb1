"""The directory in the memory of each process, where a search finds everybody in a millisecond."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from functools import cached_property, lru_cache
from hashlib import sha256
from heapq import nlargest
from itertools import accumulate
from threading import Lock
from typing import Any, NamedTuple

from django.db.models import CharField, Count, QuerySet, Sum
from django.db.models.functions import Cast

from assessments.models import Criterion, Framework
from disclosures.finding.keys import JOINT
from disclosures.finding.spelling import grams, slip
from disclosures.models import DirectoryEntry
from disclosures.prepared import Prepared
from disclosures.register.items import OF_OIT

# Of the names that share most with a misspelt one, how many are looked at.
MOST_COMPARED = 100
# A slip breaks at most two pairs of neighbours; three where it is ำ, which sounds as two.
_BROKEN = 3


def _told() -> QuerySet[Any, Any]:
    """The stamp of the newest entry, since every change writes one anew and none ever leaves: what was published is
    never deleted. And the frameworks, of which lists tell how many items each has."""
    newest = DirectoryEntry.objects.filter(pk__in=DirectoryEntry.objects.order_by("-pk").values("pk")[:1]).order_by()
    stamp = newest.annotate(told=Cast("stamp", CharField())).values_list("told")
    return Framework.objects.order_by().values_list("digest").union(stamp, all=True)


_TOLD = Prepared(_told)


class Listed(NamedTuple):
    """An entry of the directory; `organization` is its key, `pk` that of the entry."""

    pk: int
    organization: int
    slug: str
    name: str
    official_name: str
    district: str
    province: str
    key: str
    sort_key: str
    published_at: datetime
    stamp: int


_FIELDS = [{"organization": "organization_id", "slug": "organization__slug"}.get(name, name) for name in Listed._fields]


class Index:
    """Entries in dictionary order; a place is a number in this order. `items`: how many the OIT of each year has."""

    def __init__(self, entries: Iterable[Listed], items: Mapping[int, int], version: str = "") -> None:
        self.entries = sorted(entries, key=lambda one: (one.sort_key, one.organization))
        self.items, self.version = items, version

    def within(self, province: str, district: str = "") -> "Index":
        """Those of a province, of a district."""
        found = (one for one in self.entries if one.province == province)
        return Index((one for one in found if district in {"", one.district}), self.items)

    def at(self, slug: str) -> Listed | None:
        return self._by_slug.get(slug)

    def find(self, word: str) -> dict[int, float]:
        """Every place whose names have the word and, the lower the better, where: the very name, the beginning of it,
        a part of it; the same of the district, of the province; elsewhere."""
        everything, *fields = self._texts
        found = dict.fromkeys(_places(everything, word), 3.0 * len(fields))
        for number, text in reversed([each for each in enumerate(fields) if word in each[1]]):
            for rank, part in (2.0, word), (1.0, f"<{word}"), (0.0, f"<{word}>"):
                found |= dict.fromkeys(_places(text, part), 3 * number + rank)
        return found

    def near(self, typed: str) -> dict[int, float]:
        """Place → how far its name, district or province is from what was typed: at most a slip."""
        asked, sounds = grams(typed), _sounds(frozenset(self._called))
        shared: Counter[str] = Counter()
        for gram in asked:
            shared.update(sounds.get(gram, ()))
        enough = max(len(asked) - _BROKEN, 1)
        alike = nlargest(MOST_COMPARED, ((number, text) for text, number in shared.items() if number >= enough))
        found: dict[int, float] = {}
        for _, text in alike:
            far = slip(typed, text)
            if far is not None:
                found |= {place: min(far, found.get(place, far)) for place in self._called[text]}
        return found

    @cached_property
    def _by_slug(self) -> dict[str, Listed]:
        return {one.slug: one for one in self.entries}

    @cached_property
    def _columns(self) -> list[tuple[str, ...]]:
        """Names, districts and provinces as they are compared."""
        keys = (one.key.split(JOINT) for one in self.entries)
        return [*zip(*((name, district, province) for name, _, _, district, province, _ in keys), strict=True)]

    @cached_property
    def _texts(self) -> list[str]:
        """Of all a line each, since one text is read faster than thousands: everything they are found by, and each
        column with its names in brackets."""
        everything = "".join([f"{one.key}\n" for one in self.entries])
        return [everything, *("".join([f"<{name}>\n" for name in column]) for column in self._columns)]

    @cached_property
    def _called(self) -> dict[str, list[int]]:
        """A name, district or province → the places of all who are called so or lie there."""
        found: dict[str, list[int]] = {}
        for column in self._columns:
            for place, name in enumerate(column):
                found.setdefault(name, []).append(place)
        return found


@lru_cache(maxsize=8)
def _sounds(names: frozenset[str]) -> dict[str, list[str]]:
    """Two neighbouring sounds → the names that have them; the same for every index of the same names."""
    found: dict[str, list[str]] = {}
    for name in names:
        for gram in grams(name):
            found.setdefault(gram, []).append(name)
    return found


def _places(text: str, part: str) -> Iterable[int]:
    """The numbers of the lines that have the part; some more than once."""
    return accumulate(piece.count("\n") for piece in text.split(part)[:-1])


_lock = Lock()
_known = Index([], {})


def index() -> Index:
    """As the directory is now: one query and, once it has changed, three more, which fetch what was written since."""
    global _known
    version = sha256(repr(sorted(_TOLD.rows())).encode()).hexdigest()[:16]
    with _lock:
        if _known.version != version:
            _known = Index(_renewed(_known.entries), items_in_years(), version)
        return _known


def items_in_years() -> dict[int, int]:
    """How many items the OIT of each year has. One query."""
    found = Criterion.objects.filter(OF_OIT).order_by().values_list("framework__fiscal_year")
    return dict(found.annotate(number=Count("pk")))


def _renewed(before: Sequence[Listed]) -> Iterable[Listed]:
    """All is read again where the entries of before and those since are not the whole directory."""
    known = {one.organization: one for one in before}
    known |= {one.organization: one for one in _since(max((one.pk for one in before), default=0))}
    told = DirectoryEntry.objects.aggregate(number=Count("pk"), sum=Sum("stamp", default=0))
    whole = (len(known), sum(one.stamp for one in known.values())) == (told["number"], told["sum"])
    return known.values() if whole else _since(0)


def _since(pk: int) -> list[Listed]:
    rows = DirectoryEntry.objects.filter(pk__gt=pk).order_by().values_list(*_FIELDS)
    return [Listed(*row) for row in rows]
