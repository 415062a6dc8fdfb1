"""Where one leads from a published page: the other things published, and the other years of this one."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.urls import reverse

from disclosures.kind import Kind
from disclosures.kinds import KINDS
from disclosures.models import Publication

PILLS = 4
DOCUMENTS, DOCUMENTS_LABEL = "show-public-documents", "เอกสาร"


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


@dataclass(frozen=True)
class YearRow:
    """What was published of one year, by kind; None: never."""

    year: int
    result: Publication | None
    measures: Publication | None


def member_tabs(kind: Kind, *, slug: str, year: int) -> list[Tab]:
    """Everything that can be published of a year."""
    return [Tab(each.noun, reverse(each.show, args=[slug, year]), each is kind) for each in KINDS.values()]


def public_tabs(
    kind: Kind | None, slug: str, year: int, editions: Iterable[Publication], documents: Iterable[int]
) -> list[Tab]:
    """What was published of the same year, else of the year nearest to it; none where this page is all there is.
    `documents`: the years of published documents, whose own page has no kind."""
    years: dict[str, list[int]] = {}
    for edition in editions:
        years.setdefault(edition.what, []).append(edition.fiscal_year)
    known = [(each.noun, each.public, years.get(each.what, []), each is kind) for each in KINDS.values()]
    tabs = []
    for noun, address, found, current in [*known, (DOCUMENTS_LABEL, DOCUMENTS, list(documents), kind is None)]:
        nearest = min(found, key=lambda one: (abs(one - year), -one), default=None)
        if nearest is not None:
            label = noun if nearest == year else f"{noun} ปี {nearest}"
            tabs.append(Tab(label, reverse(address, args=[slug, nearest]), current))
    return tabs if len(tabs) > 1 else []


def pills(kind: Kind, slug: str, editions: Iterable[Publication], current: int | None = None) -> dict[str, list[Year]]:
    """The published years of a kind."""
    found = (edition.fiscal_year for edition in editions if edition.what == kind.what)
    return year_pills(kind.public, slug, found, current)


def year_pills(address: str, slug: str, found: Iterable[int], current: int | None = None) -> dict[str, list[Year]]:
    """Oldest first: the four nearest to the current (or the newest), and the others put away."""
    years = sorted(set(found))
    near = sorted(years, key=lambda year: (abs(year - (current or years[-1])), -year))[:PILLS]
    links = [Year(year, reverse(address, args=[slug, year]), year == current) for year in years]
    return {
        "years": [link for link in links if link.year in near],
        "other_years": [link for link in links if link.year not in near],
    }


def rows_of(editions: Sequence[Publication]) -> list[YearRow]:
    """Newest year first."""
    found = {(edition.fiscal_year, edition.what): edition for edition in editions}
    years = sorted({edition.fiscal_year for edition in editions}, reverse=True)
    what = Publication.What
    return [YearRow(year, found.get((year, what.RESULT)), found.get((year, what.MEASURES))) for year in years]
