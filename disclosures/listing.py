"""The lists of the front page: provinces, the directory that is searched, one headline per organization."""

from collections.abc import Iterable, Sequence

from disclosures.models import Publication
from disclosures.search import Entry
from thai.sorting import sort_key

LATEST = 6


def provinces() -> list[str]:
    """Every province that has something published, in dictionary order. One query."""
    known = Publication.objects.latest_editions().order_by().values_list("province", flat=True).distinct()
    return sorted(known, key=sort_key)


def directory(province: str = "") -> list[Entry]:
    """Every organization under each name it published by, of one province if given. One query."""
    editions = Publication.objects.latest_editions().order_by()
    chosen = editions.filter(province=province) if province else editions
    return [Entry(*row) for row in chosen.values_list("organization", "name", "search_key").distinct()]


def by_name(entries: Iterable[Entry]) -> list[int]:
    """Keys of the organizations in dictionary order."""
    ordered = sorted(entries, key=lambda entry: sort_key(entry.name))
    return list(dict.fromkeys(entry.organization for entry in ordered))


def headlines(organizations: Sequence[int]) -> list[Publication]:
    """One each, in the order given: the newest year it shows or, where all are withdrawn, the newest. One query."""
    editions = Publication.objects.latest_editions().filter(organization__in=organizations)
    found: dict[int, Publication] = {}
    for edition in editions.without_content().order_by("fiscal_year"):
        shown = found.get(edition.organization_id)
        if shown is None or shown.is_withdrawn or not edition.is_withdrawn:
            found[edition.organization_id] = edition
    return [found[organization] for organization in organizations if organization in found]


def latest() -> list[Publication]:
    """What was published last, one result per organization. One query."""
    editions = Publication.objects.published().without_content().order_by("-published_at")[: LATEST * 3]
    first = {edition.organization_id: edition for edition in reversed(editions)}
    return sorted(first.values(), key=lambda edition: edition.published_at, reverse=True)[:LATEST]
