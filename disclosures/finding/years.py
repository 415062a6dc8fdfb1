"""What an organization has published, year by year."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from django.db.models import Count, Q

from disclosures.finding.headlines import Disclosed
from disclosures.models import Publication, PublishedDocument, PublishedItem


@dataclass(frozen=True)
class YearRow:
    """None, and no documents: never. `documents`: those that can be opened now; None: never any."""

    year: int
    result: Publication | None
    measures: Publication | None
    disclosed: Disclosed | None
    documents: int | None


def rows_of(slug: str, editions: Sequence[Publication], items: Mapping[int, int]) -> list[YearRow]:
    """Newest year first. `items`: how many the OIT of each year has. Two queries."""
    found = {(edition.fiscal_year, edition.what): edition for edition in editions}
    documents, disclosed = _documents(slug), _disclosed(slug, items)
    years = {edition.fiscal_year for edition in editions} | documents.keys() | disclosed.keys()
    result, measures = Publication.What.RESULT, Publication.What.MEASURES
    return [
        YearRow(year, found.get((year, result)), found.get((year, measures)), disclosed.get(year), documents.get(year))
        for year in sorted(years, reverse=True)
    ]


def _documents(slug: str) -> dict[int, int]:
    found: dict[int, int] = {}
    for year, withdrawn in PublishedDocument.objects.at(slug).values_list("report__fiscal_year", "withdrawn_at"):
        found[year] = found.get(year, 0) + (withdrawn is None)
    return found


def _disclosed(slug: str, items: Mapping[int, int]) -> dict[int, Disclosed]:
    """Years of which an item was ever published, though none may stand now."""
    latest = PublishedItem.objects.latest_editions().filter(organization__slug=slug).order_by()
    standing = Count("pk", filter=Q(withdrawn_at=None))
    rows = latest.values_list("fiscal_year").annotate(standing=standing)
    return {year: Disclosed(year, number, items.get(year, number)) for year, number in rows}
