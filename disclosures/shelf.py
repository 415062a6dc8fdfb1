"""What an organization ever published, year by year: one query for the tabs and the years of a page."""

from collections.abc import Iterable
from typing import Any, NamedTuple

from django.db.models import QuerySet, Value

from disclosures.models import Publication, PublishedDocument, PublishedItem
from disclosures.prepared import Prepared

OIT, DOCUMENTS = "oit", "documents"


class Shelved(NamedTuple):
    """`what`: a kind of publication, OIT or DOCUMENTS."""

    what: str
    year: int


def _shelf(slug: str) -> QuerySet[Any, Any]:
    editions = Publication.objects.filter(organization__slug=slug)
    items = PublishedItem.objects.filter(organization__slug=slug).annotate(what=Value(OIT))
    documents = PublishedDocument.objects.filter(report__organization__slug=slug).annotate(what=Value(DOCUMENTS))
    found = editions.order_by().values_list("what", "fiscal_year")
    others = (items, "fiscal_year"), (documents, "report__fiscal_year")
    return found.union(*(rows.order_by().values_list("what", year) for rows, year in others))


_SHELF = Prepared(_shelf, slug="«slug»")


def shelf_of(slug: str) -> list[Shelved]:
    """For the public; empty for who never published anything. One query."""
    return [Shelved(*row) for row in _SHELF.rows(slug=slug)]


def years_of(shelf: Iterable[Shelved], what: str) -> list[int]:
    return [one.year for one in shelf if one.what == what]
