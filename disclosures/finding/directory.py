"""Keeping the directory: one entry for everybody who ever published something, under the names of the last time."""

from collections.abc import Iterator, Sequence

from django.db.models import Max

from disclosures.finding.named import Named, by_organization, entry_of
from disclosures.models import DirectoryEntry, Publication, PublishedDocument, PublishedItem
from organizations.models import Organization

AT_ONCE = 500
_NAMES = ("official_name", "district", "province")
_SOURCES = ((Publication, "organization"), (PublishedDocument, "report__organization"), (PublishedItem, "organization"))


def enter(organization: Organization) -> None:
    """To be called after `record`, whose lock makes writers wait, in every transaction that publishes or withdraws.
    The entry is written anew, so that the newest of all tells the version of the directory."""
    enter_all([organization.pk])


def enter_all(organizations: Sequence[int]) -> None:
    """The same of many, by their keys, in about ten queries for each five hundred."""
    for start in range(0, len(organizations), AT_ONCE):
        chosen = organizations[start : start + AT_ONCE]
        DirectoryEntry.objects.filter(organization__in=chosen).delete()
        known = by_organization(_names_of(chosen))
        DirectoryEntry.objects.bulk_create(DirectoryEntry(**entry_of(each)) for each in known)


def _names_of(organizations: Sequence[int]) -> Iterator[Named]:
    """The names they ever published by. Three queries."""
    for model, path in _SOURCES:
        found = model._default_manager.filter(**{f"{path}__in": organizations}).order_by()
        for row in found.values_list(path, *_NAMES).annotate(last=Max("published_at")):
            yield Named(*row)
