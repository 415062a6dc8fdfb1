"""The page of one item: what is stored of it, what the public reads, and the items before and after it."""

from dataclasses import dataclass
from functools import cached_property

from assessments.models import Criterion
from audit.history import Line, lines
from audit.models import Entry
from disclosures.models import Disclosure, LinkStanding, PublishedItem
from disclosures.register.chips import CHIPS
from disclosures.register.editing import typed_of
from disclosures.register.faults import lacks_of
from disclosures.register.items import items_of
from disclosures.register.offers import Offer, offers_of
from disclosures.register.reading import content_of
from disclosures.register.states import LABELS, TRANSITIONS, Action, State
from disclosures.register.years import sources_of, year_words
from organizations.models import Organization

MOST_ENTRIES = 50


@dataclass
class ItemPage:
    """`disclosure` has no key while nobody touched the item; `before` and `after`: codes, empty at the ends."""

    organization: Organization
    item: Criterion
    disclosure: Disclosure
    before: str
    after: str

    @property
    def fiscal_year(self) -> int:
        return self.item.framework.fiscal_year

    @property
    def state(self) -> State:
        return State(self.disclosure.state)

    @property
    def chip(self) -> str:
        return CHIPS[self.state]

    @property
    def label(self) -> str:
        return LABELS[self.state]

    @property
    def year_words(self) -> str:
        return year_words(self.item)

    @cached_property
    def year_sources(self) -> list[str]:
        return sources_of(self.item)

    @cached_property
    def editions(self) -> list[PublishedItem]:
        """Newest first, without what was published."""
        if not self.disclosure.pk:
            return []
        return list(self.disclosure.publications.defer("content").order_by("-edition"))

    @property
    def publication(self) -> PublishedItem | None:
        """The edition published last."""
        return self.editions[0] if self.editions else None

    @property
    def public_is_older(self) -> bool:
        found = self.publication
        return found is not None and not found.is_withdrawn and self.state is not State.PUBLISHED

    @cached_property
    def offers(self) -> dict[str, Offer]:
        found = offers_of(self.organization, self.fiscal_year, typed_of(self.disclosure).links)
        return {offer.value: offer for offer in found}

    @cached_property
    def standings(self) -> dict[str, LinkStanding]:
        """By address."""
        if not self.disclosure.pk:
            return {}
        return {one.url: one for one in self.disclosure.standings.select_related("latest")}

    @cached_property
    def lacks(self) -> list[str]:
        """What the item lacks before it can be marked as ready."""
        return lacks_of(content_of(self.disclosure)) if self.disclosure.pk else []

    @property
    def can_be_ready(self) -> bool:
        return (self.state, Action.MARK_READY) in TRANSITIONS and not self.lacks

    @property
    def can_be_published(self) -> bool:
        return (self.state, Action.PUBLISH) in TRANSITIONS and not self.lacks

    @property
    def can_be_withdrawn(self) -> bool:
        return self.publication is not None and not self.publication.is_withdrawn

    @cached_property
    def history(self) -> list[Line]:
        """What was done to the item and to its editions, newest first."""
        if not self.disclosure.pk:
            return []
        found = Entry.objects.of(self.disclosure)
        for edition in self.editions:
            found |= Entry.objects.of(edition)
        return lines(found[:MOST_ENTRIES])


def open_item(organization: Organization, fiscal_year: int, code: str) -> ItemPage:
    """Raises Criterion.DoesNotExist. Three queries; what a page shows besides is fetched when it does."""
    items = list(items_of(fiscal_year))
    place = next((place for place, item in enumerate(items) if item.code == code), None)
    if place is None:
        raise Criterion.DoesNotExist(code)
    codes = ["", *(item.code for item in items), ""]
    return ItemPage(organization, items[place], stored(organization, items[place]), codes[place], codes[place + 2])


def stored(organization: Organization, item: Criterion) -> Disclosure:
    """The working copy, or an empty one that is not stored."""
    found = Disclosure.objects.filter(organization=organization, item=item).select_related("owner").with_links().first()
    disclosure = found or Disclosure(organization=organization, item=item)
    disclosure.organization, disclosure.item = organization, item
    return disclosure
