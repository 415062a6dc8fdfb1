"""From the names an organization published by to its entry in the directory. Pure."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any

from disclosures.finding.keys import directory_key, order_key, parts_of, search_key


@dataclass(frozen=True)
class Named:
    """An organization (its key) under the names of a day, and when it published something by them last."""

    organization: int
    official_name: str
    district: str
    province: str
    published_at: datetime

    @property
    def key(self) -> str:
        name, short_name = parts_of(self.official_name)
        return search_key(name, self.official_name, short_name, self.district, self.province)


def by_organization(known: Iterable[Named]) -> Iterator[list[Named]]:
    """The names of each, the last used first."""
    ordered = sorted(known, key=lambda one: (one.organization, -one.published_at.timestamp()))
    return (list(each) for _, each in groupby(ordered, key=lambda one: one.organization))


def entry_of(known: Sequence[Named]) -> dict[str, Any]:
    """The columns of an entry, from one list of `by_organization`."""
    last, *former = known
    name, _ = parts_of(last.official_name)
    others = [key for key in dict.fromkeys(each.key for each in former) if key != last.key]
    return {
        "organization_id": last.organization,
        "name": name,
        "official_name": last.official_name,
        "district": last.district,
        "province": last.province,
        "key": directory_key(last.key, others),
        "sort_key": order_key(name),
        "published_at": last.published_at,
    }
