"""The published list of a year, read from the database: items of the framework in order, each as it was published."""

import json
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from functools import lru_cache
from itertools import groupby
from typing import Any, NamedTuple

from assessments.models import Criterion
from disclosures.models import PublishedItem
from disclosures.oit.freshness import Fresh
from disclosures.oit.shown import Group, Page, ShownItem, ShownLink, State
from disclosures.oit.standings import Standings, checked, standings_of
from disclosures.prepared import LARGEST, Prepared, moment
from disclosures.register.content import ItemContent
from disclosures.register.items import items_of

GONE = "ข้อที่ไม่อยู่ในเกณฑ์ฉบับปัจจุบัน"
FIELDS = (
    *("code", "name", "data_year", "framework__fiscal_year", "framework__provisional", "framework__unverified"),
    *("parent_id", "parent__kind", "parent__code", "parent__name", "parent__parent__code", "parent__parent__name"),
)


class Slot(NamedTuple):
    """An item as the framework asks it, without the models of its parents, which cost more than the query. `group`: the
    sub-indicator, or the indicator itself where there is none; `above`: the parent of that."""

    code: str
    name: str
    data_year: str
    fiscal_year: int
    provisional: bool
    unverified: str
    group: int
    group_kind: str
    group_code: str
    group_name: str
    above_code: str
    above_name: str

    @property
    def indicator(self) -> str:
        sub = self.group_kind == Criterion.Kind.SUBINDICATOR
        code, name = (self.above_code, self.above_name) if sub else (self.group_code, self.group_name)
        return f"ตัวชี้วัดที่ {code} {name}"

    @property
    def named(self) -> tuple[str, str]:
        """Code and name of the sub-indicator."""
        return (self.group_code, self.group_name) if self.group_kind == Criterion.Kind.SUBINDICATOR else ("", "")

    @property
    def asks(self) -> str:
        """Which year's document, in words; empty where no source says."""
        year, kinds = self.fiscal_year, Criterion.DataYear
        said = {kinds.SAME: f"ปี {year}", kinds.PREVIOUS: f"ปี {year - 1}", kinds.CURRENT: "ที่ใช้อยู่ในปัจจุบัน"}
        return said.get(kinds(self.data_year), "")


class Edition(NamedTuple):
    """The last edition of an item, without its model, which costs more than the query."""

    disclosure: int
    code: str
    position: int
    edition: int
    official_name: str
    district: str
    province: str
    published_by_post: str
    withdrawn_by_post: str
    withdrawn_reason: str
    published_at: datetime
    withdrawn_at: datetime | None
    content: ItemContent


_EDITIONS = Prepared(
    lambda slug, year: PublishedItem.objects.at(slug, year).select_related(None).values_list(*Edition._fields),
    slug="«slug»",
    year=LARGEST,
)


def read_page(fresh: Fresh, *, with_checks: bool = True) -> Page:
    """Two queries, one without the checks of links; one more for a framework that this process has not met yet."""
    published = list(_editions(fresh))
    slots = slots_of(fresh.fiscal_year, fresh.framework)
    provisional = bool(slots and slots[0].provisional)
    standings = standings_of(fresh.slug, fresh.fiscal_year) if with_checks else {}
    shown = [one for one in published if not one.withdrawn_at]
    newest = max(published, key=lambda one: (one.published_at, one.position))
    return Page(
        fiscal_year=fresh.fiscal_year,
        official_name=newest.official_name,
        district=newest.district,
        province=newest.province,
        provisional=provisional,
        unverified=tuple(slots[0].unverified.splitlines()) if provisional else (),
        groups=tuple(_groups(slots, published, standings)),
        checked=checked(standings, ((one.disclosure, link.url) for one in shown for link in one.content.links)),
        updated_at=max(at for one in published for at in (one.published_at, one.withdrawn_at) if at),
    )


@lru_cache(maxsize=32)
def slots_of(fiscal_year: int, framework: str) -> list[Slot]:
    """In the order of the framework. One query the first time."""
    return [Slot(*row) for row in items_of(fiscal_year).values_list(*FIELDS)]


def _editions(fresh: Fresh) -> Iterator[Edition]:
    for *plain, published, withdrawn, content in _EDITIONS.rows(slug=fresh.slug, year=fresh.fiscal_year):
        told = ItemContent.from_dict(json.loads(content))
        yield Edition._make([*plain, moment(published), moment(withdrawn), told])


def _groups(slots: Sequence[Slot], published: Sequence[Edition], standings: Standings) -> Iterable[Group]:
    found = {one.code: one for one in published}
    opened = ""
    for _, each in groupby(slots, key=lambda slot: slot.group):
        inside = list(each)
        heading = inside[0].indicator if inside[0].indicator != opened else ""
        opened = inside[0].indicator
        rows = tuple(shown_item(found.pop(slot.code, None), slot, standings) for slot in inside)
        yield Group(*inside[0].named, rows, heading)
    if found:
        gone = sorted(found.values(), key=lambda one: one.position)
        yield Group("", GONE, tuple(shown_item(one, None, standings) for one in gone))


def shown_item(published: Edition | None, slot: Slot | None, standings: Standings) -> ShownItem:
    """At least one of the two is there: what was never published has the framework's name alone."""
    if published is None:
        assert slot
        return ShownItem(slot.code, slot.name)
    content = published.content
    known: dict[str, Any] = {
        "data_year": slot.asks if slot else "",
        "edition": published.edition,
        "published_at": published.published_at,
        "published_by_post": published.published_by_post,
    }
    if published.withdrawn_at:
        ends = ("withdrawn_at", "withdrawn_by_post", "withdrawn_reason")
        known |= {name: getattr(published, name) for name in ends}
        return ShownItem(published.code, content.name, State.WITHDRAWN, **known)
    links = tuple(
        ShownLink(link.position, link.url, link.text, _words(standings, published, link.url)) for link in content.links
    )
    return ShownItem(published.code, content.name, State.PUBLISHED, content.has, content.remark, links, **known)


def _words(standings: Standings, published: Edition, url: str) -> str:
    standing = standings.get((published.disclosure, url))
    return standing.words if standing else ""
