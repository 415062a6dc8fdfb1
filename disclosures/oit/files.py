"""Files of evidence that everybody may open: only those that a published item names now."""

from enum import Enum, auto

from disclosures.models import PublishedItem
from disclosures.register.content import Source


class Fate(Enum):
    """Of a file at an address of an item: open to everybody, open once, never."""

    OPEN = auto()
    ONCE = auto()
    NEVER = auto()


def fate_of(slug: str, fiscal_year: int, code: str, key: int) -> Fate:
    """`key`: that of an evidence version. One query."""
    editions = PublishedItem.objects.filter(organization__slug=slug, fiscal_year=fiscal_year, code=code)
    named = list(editions.order_by("-edition").only("edition", "content", "withdrawn_at"))
    if not any(_names(one, key) for one in named):
        return Fate.NEVER
    return Fate.OPEN if _names(named[0], key) and not named[0].is_withdrawn else Fate.ONCE


def _names(published: PublishedItem, key: int) -> bool:
    return any(link.source == Source.EVIDENCE and link.key == str(key) for link in published.item.links)
