"""What an organization ever published, year by year: one query for the tabs, the years and the state of a page."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Max, Value

from disclosures.models import Publication, PublishedDocument, PublishedItem

OIT, DOCUMENTS = "oit", "documents"


@dataclass(frozen=True)
class Shelved:
    """`what`: a kind of publication, OIT or DOCUMENTS; when something of it was last published and last withdrawn."""

    what: str
    year: int
    published_at: datetime
    withdrawn_at: datetime | None


def shelf_of(slug: str) -> list[Shelved]:
    """For the public; empty for who never published anything. One query."""
    editions = Publication.objects.filter(organization__slug=slug)
    items = PublishedItem.objects.filter(organization__slug=slug).annotate(what=Value(OIT))
    documents = PublishedDocument.objects.filter(report__organization__slug=slug).annotate(what=Value(DOCUMENTS))
    rows = _rows(editions, "fiscal_year").union(
        _rows(items, "fiscal_year"), _rows(documents, "report__fiscal_year"), all=True
    )
    return [Shelved(*row) for row in rows]


def years_of(shelf: Iterable[Shelved], what: str) -> list[int]:
    return [one.year for one in shelf if one.what == what]


def _rows(found: Any, year: str) -> Any:
    ends = {"begun": Max("published_at"), "ended": Max("withdrawn_at")}
    return found.order_by().values_list("what", year).annotate(**ends)
