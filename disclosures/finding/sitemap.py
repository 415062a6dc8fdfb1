"""Every public page by kind, as the sitemap lists them: where it is and when it last changed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from math import ceil
from typing import Any

from django.db.models import Max, Model, QuerySet
from django.urls import reverse

from disclosures.models import DirectoryEntry, Publication, PublishedDocument, PublishedItem

# A sitemap may list 50,000 addresses; fewer are answered sooner.
PART = 10_000


@dataclass(frozen=True)
class Page:
    path: str
    changed: datetime | None = None


@dataclass(frozen=True)
class Section:
    """`rows`: the arguments of `address`, and at last when the page changed; of what stands now, in a fixed order."""

    address: str
    rows: Callable[[], QuerySet[Any, Any]]

    def parts(self) -> int:
        """One query."""
        return ceil(self.rows().count() / PART)

    def pages(self, part: int) -> list[Page]:
        """Parts are counted from one; none beyond the last. One query."""
        start = (part - 1) * PART
        return [Page(reverse(self.address, args=args), changed) for *args, changed in self.rows()[start : start + PART]]


def _provinces() -> QuerySet[Any, Any]:
    return _changed(DirectoryEntry, "province")


def _districts() -> QuerySet[Any, Any]:
    return _changed(DirectoryEntry, "province", "district")


def _changed(model: type[Model], *names: str) -> QuerySet[Any, Any]:
    return model._default_manager.order_by(*names).values_list(*names).annotate(last=Max("published_at"))


def _organizations() -> QuerySet[Any, Any]:
    return DirectoryEntry.objects.order_by("organization").values_list("organization__slug", "published_at")


def _publications(what: str) -> QuerySet[Any, Any]:
    found = Publication.objects.published().filter(what=what).order_by("pk")
    return found.values_list("organization__slug", "fiscal_year", "published_at")


def _lists() -> QuerySet[Any, Any]:
    at = ("organization__slug", "fiscal_year")
    found = PublishedItem.objects.published().order_by("organization", "fiscal_year")
    return found.values_list(*at).annotate(last=Max("published_at"))


def _items() -> QuerySet[Any, Any]:
    found = PublishedItem.objects.published().order_by("pk")
    return found.values_list("organization__slug", "fiscal_year", "code", "published_at")


def _documents() -> QuerySet[Any, Any]:
    found = PublishedDocument.objects.newest().filter(withdrawn_at=None).order_by("pk")
    return found.values_list("report__organization__slug", "report__fiscal_year", "report__code", "published_at")


SECTIONS: dict[str, Section] = {
    "provinces": Section("show-province", _provinces),
    "districts": Section("show-district", _districts),
    "organizations": Section("show-public-organization", _organizations),
    "results": Section("show-public-result", lambda: _publications(Publication.What.RESULT)),
    "measures": Section("show-public-measures", lambda: _publications(Publication.What.MEASURES)),
    "oit": Section("show-public-oit", _lists),
    "items": Section("show-public-oit-item", _items),
    "documents": Section("show-public-document", _documents),
}
ALONE = "pages"


def alone() -> Iterable[Page]:
    """The pages of no organization."""
    return [Page(reverse(name)) for name in ("home", "verify", "privacy")]
