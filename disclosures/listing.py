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
    """One each, in the order given: what it shows before what it withdrew, results before measures, the newest year.
    One query."""
    editions = Publication.objects.latest_editions().filter(organization__in=organizations)
    found = {edition.organization_id: edition for edition in sorted(editions.without_content(), key=_telling)}
    return [found[organization] for organization in organizations if organization in found]


def _telling(edition: Publication) -> tuple[bool, bool, int]:
    """The most telling last."""
    return not edition.is_withdrawn, edition.what == Publication.What.RESULT, edition.fiscal_year


def latest() -> list[Publication]:
    """One each of the organizations that published last. Two queries."""
    recent = Publication.objects.published().order_by("-published_at").values_list("organization", flat=True)
    return headlines(list(dict.fromkeys(recent[: LATEST * 3]))[:LATEST])
