"""The lists through which one finds an organization without typing: provinces, districts, who published last."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from heapq import nsmallest

from django.template.loader import render_to_string
from django.urls import reverse
from django.utils.safestring import SafeString

from disclosures.finding.headlines import Headline, headlines
from disclosures.finding.index import Index, Listed
from thai.sorting import sort_key

LATEST = 6


@dataclass(frozen=True)
class Area:
    """A province or a district, with how many organizations it has; `url`: of its page."""

    name: str
    organizations: int
    url: str


@lru_cache(maxsize=1)
def provinces(index: Index) -> list[Area]:
    """Every province of the directory, in dictionary order."""
    return _areas((one.province for one in index.entries), "show-province")


@lru_cache(maxsize=1)
def province_list(index: Index) -> SafeString:
    """As HTML; empty without any."""
    return SafeString(render_to_string("disclosures/_provinces.html", {"provinces": provinces(index)}))


def districts(province: str, index: Index) -> list[Area]:
    """Those of the province, of which alone the index is, in dictionary order."""
    return _areas((one.district for one in index.entries), "show-district", province)


def latest(index: Index) -> list[Headline]:
    """Those who published last."""
    return headlines(_newest(index), index.items)


@lru_cache(maxsize=1)
def _newest(index: Index) -> list[Listed]:
    return nsmallest(LATEST, index.entries, key=lambda one: (-one.published_at.timestamp(), one.pk))


def _areas(names: Iterable[str], address: str, *within: str) -> list[Area]:
    found = [Area(name, number, reverse(address, args=[*within, name])) for name, number in Counter(names).items()]
    return sorted(found, key=lambda area: sort_key(area.name))
