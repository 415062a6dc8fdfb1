"""What a list says of an organization in one line: its newest result, how much of the OIT, which measures stand."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, Exists, OuterRef
from django.utils.safestring import SafeString

from disclosures.finding.index import Listed
from disclosures.models import Publication, PublishedItem
from disclosures.prepared import Prepared
from disclosures.stencil import Stencil

# A query asks of so many organizations, whose keys stand for these, or of fewer, with zeros for the others.
_AT_ONCE = 20
_ROW = Stencil("disclosures/_headline.html")
_KEYS = {f"key{place}": -place for place in range(1, _AT_ONCE + 1)}


def _editions(**keys: int) -> Any:
    """Of everything the edition published last."""
    latest = Publication.objects.latest_editions().filter(organization__in=keys.values()).order_by()
    return latest.values_list("organization", "what", "fiscal_year", "withdrawn_at", "total", "level")


def _standing(**keys: int) -> Any:
    """How many items of each year stand. Later editions are looked for among these organizations alone: else PostgreSQL
    reads those of the whole country first."""
    among = PublishedItem.objects.filter(organization__in=keys.values()).order_by()
    later = among.filter(disclosure=OuterRef("disclosure"), edition__gt=OuterRef("edition"))
    standing = among.filter(~Exists(later), withdrawn_at=None).values_list("organization", "fiscal_year")
    return standing.annotate(number=Count("pk"))


_EDITIONS, _STANDING = Prepared(_editions, **_KEYS), Prepared(_standing, **_KEYS)


@dataclass(frozen=True)
class Edition:
    """What was published last of one thing of a year. `total` and `level` empty: none; withdrawn: not to be shown."""

    what: str
    year: int
    withdrawn: bool
    total: str
    level: str


@dataclass(frozen=True)
class Disclosed:
    """The items of a year that everybody may read, of how many."""

    year: int
    published: int
    items: int


@dataclass(frozen=True)
class Headline:
    """`shown`: what stands at the right; None where neither a result nor measures were ever published."""

    entry: Listed
    shown: Edition | None
    result: Edition | None
    measures: Edition | None
    disclosed: Disclosed | None

    @property
    def row(self) -> SafeString:
        """As HTML."""
        shown, oit = self.shown, self.disclosed
        return _ROW.filled(
            **{name: getattr(self.entry, name) for name in ("slug", "official_name", "district", "province")},
            result=self.result and self.result.year,
            measures=self.measures and self.measures.year,
            **({"oit": oit.year, "published": oit.published, "items": oit.items} if oit else {}),
            **(_at_the_right(shown) if shown else {}),
        )


def _at_the_right(shown: Edition) -> dict[str, object]:
    stands = not shown.withdrawn
    return {
        "year": shown.year,
        "withdrawn": shown.withdrawn,
        "of_measures": shown.what == Publication.What.MEASURES,
        "total": stands and shown.total,
        "level": shown.level,
    }


def headlines(entries: Iterable[Listed], items: Mapping[int, int]) -> list[Headline]:
    """One each, in the order given. `items`: how many the OIT of each year has. Two queries for each twenty; none for
    nobody."""
    entries = list(entries)
    keys = [entry.organization for entry in entries]
    editions: dict[int, list[Edition]] = {}
    for organization, what, year, withdrawn, total, level in _asked(_EDITIONS, keys):
        editions.setdefault(organization, []).append(Edition(what, year, withdrawn is not None, total, level))
    newest = {key: (year, number) for key, year, number in sorted(_asked(_STANDING, keys))}
    disclosed = {key: Disclosed(year, number, items.get(year, number)) for key, (year, number) in newest.items()}
    return [_headline(one, editions.get(one.organization, []), disclosed.get(one.organization)) for one in entries]


def _asked(query: Prepared, organizations: Sequence[int]) -> Iterator[tuple[Any, ...]]:
    for start in range(0, len(organizations), _AT_ONCE):
        chosen = organizations[start : start + _AT_ONCE]
        yield from query.rows(**dict.fromkeys(_KEYS, 0) | dict(zip(_KEYS, chosen, strict=False)))


def _headline(entry: Listed, editions: list[Edition], disclosed: Disclosed | None) -> Headline:
    """What stands before what was withdrawn, a result before measures, the newest year."""
    ordered = sorted(editions, key=lambda one: (not one.withdrawn, one.what == Publication.What.RESULT, one.year))
    standing = {one.what: one for one in ordered if not one.withdrawn}
    result, measures = (standing.get(what) for what in (Publication.What.RESULT, Publication.What.MEASURES))
    return Headline(entry, ordered[-1] if ordered else None, result, measures, disclosed)
