"""What a list says of an organization in one line: its newest result, how much of the OIT, which measures stand."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.db.models import Count, Exists, OuterRef

from assessments.models import Criterion
from disclosures.models import DirectoryEntry, Publication, PublishedItem
from disclosures.register.items import OF_OIT


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

    slug: str
    entry: DirectoryEntry
    shown: Edition | None
    result: Edition | None
    measures: Edition | None
    disclosed: Disclosed | None


def headlines(entries: Iterable[DirectoryEntry]) -> list[Headline]:
    """One each, in the order given. Two queries, and one more where items are published; none for nobody."""
    entries = list(entries)
    keys = [entry.organization_id for entry in entries]
    if not keys:
        return []
    editions, disclosed = _editions(keys), _disclosed(keys)
    return [
        _headline(entry, editions.get(key, []), disclosed.get(key)) for key, entry in zip(keys, entries, strict=True)
    ]


def entries_of(organizations: Sequence[int]) -> list[DirectoryEntry]:
    """In the order given. One query; none for nobody."""
    if not organizations:
        return []
    entries = DirectoryEntry.objects.select_related("organization").filter(organization__in=organizations)
    found = {entry.organization_id: entry for entry in entries}
    return [found[key] for key in organizations if key in found]


def _headline(entry: DirectoryEntry, editions: list[Edition], disclosed: Disclosed | None) -> Headline:
    """What stands before what was withdrawn, a result before measures, the newest year."""
    ordered = sorted(editions, key=lambda one: (not one.withdrawn, one.what == Publication.What.RESULT, one.year))
    standing = {one.what: one for one in ordered if not one.withdrawn}
    result, measures = (standing.get(what) for what in (Publication.What.RESULT, Publication.What.MEASURES))
    return Headline(entry.organization.slug, entry, ordered[-1] if ordered else None, result, measures, disclosed)


def _editions(organizations: Sequence[int]) -> dict[int, list[Edition]]:
    """Of everything the edition published last. One query."""
    latest = Publication.objects.latest_editions().filter(organization__in=organizations).order_by()
    rows = latest.values_list("organization", "what", "fiscal_year", "withdrawn_at", "total", "level")
    found: dict[int, list[Edition]] = {}
    for organization, what, year, withdrawn, total, level in rows:
        found.setdefault(organization, []).append(Edition(what, year, withdrawn is not None, total, level))
    return found


def _disclosed(organizations: Sequence[int]) -> dict[int, Disclosed]:
    """Of each the newest year of which an item stands. Later editions are looked for among these organizations alone:
    else PostgreSQL reads those of the whole country first."""
    among = PublishedItem.objects.filter(organization__in=organizations).order_by()
    later = among.filter(disclosure=OuterRef("disclosure"), edition__gt=OuterRef("edition"))
    standing = among.filter(~Exists(later), withdrawn_at=None).values_list("organization", "fiscal_year")
    newest = {key: (year, number) for key, year, number in sorted(standing.annotate(number=Count("pk")))}
    totals = items_in({year for year, _ in newest.values()})
    return {key: Disclosed(year, number, totals.get(year, number)) for key, (year, number) in newest.items()}


def items_in(years: set[int]) -> dict[int, int]:
    """How many items the OIT of each year has. One query; none for no year."""
    if not years:
        return {}
    found = Criterion.objects.filter(OF_OIT, framework__fiscal_year__in=years).order_by()
    return dict(found.values_list("framework__fiscal_year").annotate(number=Count("pk")))
