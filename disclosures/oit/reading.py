"""The published list of a year, read from the database: items of the framework in order, each as it was published."""

from collections.abc import Iterable, Sequence
from itertools import groupby
from typing import Any, NamedTuple

from assessments.models import Criterion
from disclosures.models import PublishedItem
from disclosures.oit.shown import Group, Page, ShownItem, ShownLink, State
from disclosures.oit.standings import Standings, checked, standings_of
from disclosures.register.addresses import readable
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


def read_page(slug: str, fiscal_year: int, *, with_checks: bool = True) -> Page | None:
    """None while nothing of the year was ever published. Three queries, two without the checks of links."""
    published = list(PublishedItem.objects.at(slug, fiscal_year).select_related(None))
    if not published:
        return None
    slots = [Slot(*row) for row in items_of(fiscal_year).values_list(*FIELDS)]
    provisional = bool(slots and slots[0].provisional)
    shown = [one for one in published if not one.is_withdrawn]
    standings = standings_of(one.disclosure_id for one in shown) if with_checks else {}
    newest = max(published, key=lambda one: (one.published_at, one.position))
    return Page(
        fiscal_year=fiscal_year,
        official_name=newest.official_name,
        district=newest.district,
        province=newest.province,
        provisional=provisional,
        unverified=tuple(slots[0].unverified.splitlines()) if provisional else (),
        groups=tuple(_groups(slots, published, standings)),
        checked=checked(standings, ((one.disclosure_id, link.url) for one in shown for link in one.item.links)),
        updated_at=max(at for one in published for at in (one.published_at, one.withdrawn_at) if at),
    )


def _groups(slots: Sequence[Slot], published: Sequence[PublishedItem], standings: Standings) -> Iterable[Group]:
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


def shown_item(published: PublishedItem | None, slot: Slot | None, standings: Standings) -> ShownItem:
    """At least one of the two is there: what was never published has the framework's name alone."""
    if published is None:
        assert slot
        return ShownItem(slot.code, slot.name)
    content = published.item
    known: dict[str, Any] = {
        "data_year": _data_year(slot) if slot else "",
        "edition": published.edition,
        "published_at": published.published_at,
        "published_by_post": published.published_by_post,
    }
    if published.is_withdrawn:
        ends = ("withdrawn_at", "withdrawn_by_post", "withdrawn_reason")
        known |= {name: getattr(published, name) for name in ends}
        return ShownItem(published.code, content.name, State.WITHDRAWN, **known)
    links = tuple(
        ShownLink(link.position, link.url, link.text, readable(link.url), _words(standings, published, link.url))
        for link in content.links
    )
    return ShownItem(published.code, content.name, State.PUBLISHED, content.has, content.remark, links, **known)


def _words(standings: Standings, published: PublishedItem, url: str) -> str:
    standing = standings.get((published.disclosure_id, url))
    return standing.words if standing else ""


def _data_year(slot: Slot) -> str:
    """Empty where no source says which year's document is asked for."""
    year, kinds = slot.fiscal_year, Criterion.DataYear
    said = {kinds.SAME: f"ปี {year}", kinds.PREVIOUS: f"ปี {year - 1}", kinds.CURRENT: "ที่ใช้อยู่ในปัจจุบัน"}
    return said.get(kinds(slot.data_year), "")
