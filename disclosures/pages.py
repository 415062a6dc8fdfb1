"""Where one leads from a published page: the other things published, and the other years of this one."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.urls import reverse

from disclosures.publications.kind import Kind
from disclosures.publications.kinds import KINDS
from disclosures.shelf import DOCUMENTS, OIT, Shelved

PILLS = 4
# What stands on the shelf, in the order of the tabs: the word of a tab and the name of its address.
PUBLIC: dict[str, tuple[str, str]] = {
    **{kind.what: (kind.noun, kind.public) for kind in KINDS.values()},
    OIT: ("เปิดเผยข้อมูล", "show-public-oit"),
    DOCUMENTS: ("เอกสาร", "show-public-documents"),
}


@dataclass(frozen=True)
class Year:
    year: int
    url: str
    current: bool


@dataclass(frozen=True)
class Tab:
    label: str
    url: str
    current: bool


def member_tabs(kind: Kind, *, slug: str, year: int) -> list[Tab]:
    """Everything that can be published of a year; the OIT has pages of its own."""
    kinds = [Tab(each.noun, reverse(each.show, args=[slug, year]), each is kind) for each in KINDS.values()]
    return [*kinds, Tab("ทะเบียน OIT", reverse("show-register", args=[slug, year]), False)]


def public_tabs(current: str, slug: str, year: int, shelf: Iterable[Shelved]) -> list[Tab]:
    """What was published of the same year, else of the year nearest to it; none where this page is all there is.
    `current`: what this page shows, a word of `shelf`."""
    years: dict[str, list[int]] = {}
    for one in shelf:
        years.setdefault(one.what, []).append(one.year)
    tabs = []
    for what, (noun, address) in PUBLIC.items():
        nearest = min(years.get(what, []), key=lambda one: (abs(one - year), -one), default=None)
        if nearest is not None:
            label = noun if nearest == year else f"{noun} ปี {nearest}"
            tabs.append(Tab(label, reverse(address, args=[slug, nearest]), what == current))
    return tabs if len(tabs) > 1 else []


def year_pills(address: str, slug: str, found: Iterable[int], current: int | None = None) -> dict[str, list[Year]]:
    """Oldest first: the four nearest to the current (or the newest), and the others put away."""
    years = sorted(set(found))
    near = sorted(years, key=lambda year: (abs(year - (current or years[-1])), -year))[:PILLS]
    links = [Year(year, reverse(address, args=[slug, year]), year == current) for year in years]
    return {
        "years": [link for link in links if link.year in near],
        "other_years": [link for link in links if link.year not in near],
    }
