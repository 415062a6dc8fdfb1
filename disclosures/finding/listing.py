"""The lists through which one finds an organization without typing: provinces, districts, who published last."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from hashlib import sha256

from django.db.models import Count, Sum
from django.urls import reverse

from assessments.models import Framework
from disclosures.finding.headlines import Headline, headlines
from disclosures.models import DirectoryEntry
from disclosures.prepared import Prepared
from thai.sorting import sort_key

LATEST = 6
_PROVINCES = Prepared(
    lambda: DirectoryEntry.objects.order_by().values_list("province").annotate(number=Count("pk"), keys=Sum("pk"))
)
_FRAMEWORKS = Prepared(lambda: Framework.objects.values_list("digest"))


@dataclass(frozen=True)
class Province:
    """`keys`: the sum of the keys of its entries; `url`: of its page."""

    name: str
    organizations: int
    keys: int
    url: str


@dataclass(frozen=True)
class District:
    name: str
    organizations: int


def provinces() -> Sequence[Province]:
    """Every province of the directory, in dictionary order. One query."""
    return _in_order(tuple(sorted((name, number, int(keys)) for name, number, keys in _PROVINCES.rows())))


@lru_cache(maxsize=4)
def _in_order(rows: tuple[tuple[str, int, int], ...]) -> Sequence[Province]:
    known = [Province(*row, reverse("show-province", args=[row[0]])) for row in rows]
    return sorted(known, key=lambda province: sort_key(province.name))


def districts(province: str) -> list[District]:
    """Those of a province with how many organizations each has, in dictionary order. One query."""
    found = DirectoryEntry.objects.filter(province=province).order_by().values_list("district")
    counted = [District(*row) for row in found.annotate(number=Count("pk"))]
    return sorted(counted, key=lambda district: sort_key(district.name))


def latest() -> list[Headline]:
    """Those who published last."""
    recent = DirectoryEntry.objects.select_related("organization").order_by("-published_at", "pk")
    return headlines(recent[:LATEST])


def version(known: Iterable[Province]) -> str:
    """Another whenever anything is published or withdrawn, since the entry is written anew."""
    told = repr([(province.name, province.organizations, province.keys) for province in known])
    return sha256(told.encode()).hexdigest()[:16]


def frameworks() -> str:
    """Another whenever a framework changes, of which lists tell how many items it has. One query."""
    return "".join(digest for (digest,) in _FRAMEWORKS.rows())
