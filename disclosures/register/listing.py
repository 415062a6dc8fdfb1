"""The register of a year as its list shows it: every item of the framework with what the organization has on it."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from django.conf import settings
from django.db.models import Prefetch

from assessments.models import Criterion, Framework
from disclosures.models import Disclosure, LinkStanding, PublishedItem
from disclosures.register.chips import CHIPS
from disclosures.register.content import Source
from disclosures.register.domains import off_site
from disclosures.register.items import items_of
from disclosures.register.standing import Said, worst_of
from disclosures.register.states import LABELS, State
from organizations.models import Organization


@dataclass(frozen=True)
class Row:
    """`disclosure`: None while nobody touched the item; `publication`: the edition published last, its content left in
    the database; `hosts`: the names of the main website."""

    item: Criterion
    disclosure: Disclosure | None
    publication: PublishedItem | None
    hosts: list[str]

    @property
    def state(self) -> State:
        return State(self.disclosure.state) if self.disclosure else State.EMPTY

    @property
    def chip(self) -> str:
        return CHIPS[self.state]

    @property
    def label(self) -> str:
        return LABELS[self.state]

    @property
    def is_public(self) -> bool:
        return self.publication is not None and not self.publication.is_withdrawn

    @property
    def public_is_older(self) -> bool:
        """Whether the public still reads an edition from before the last change."""
        return self.is_public and self.state is not State.PUBLISHED

    @cached_property
    def addresses(self) -> list[str]:
        """The host is what counts: a document of the portal stands under the portal's own address."""
        links = self.disclosure.links.all() if self.disclosure else []
        return [link.url if link.source is Source.URL else settings.SITE_URL for link in links]

    @cached_property
    def off_site(self) -> int:
        """How many links lead away from the main website."""
        return sum(off_site(url, self.hosts) for url in self.addresses)

    @cached_property
    def worst(self) -> Said | None:
        """Of the checks of the links the item has now."""
        if self.disclosure is None:
            return None
        now = tuple(self.addresses)
        return worst_of(one for one in self.disclosure.standings.all() if one.url.startswith(now))


@dataclass(frozen=True)
class Group:
    """A sub-indicator with its rows."""

    criterion: Criterion | None
    rows: list[Row]


@dataclass(frozen=True)
class Register:
    organization: Organization
    framework: Framework
    rows: list[Row]

    @property
    def groups(self) -> list[Group]:
        return [Group(parent, list(rows)) for parent, rows in groupby(self.rows, key=lambda row: row.item.parent)]

    @cached_property
    def counts(self) -> list[tuple[State, str, int]]:
        """The states in the order of work done, those that occur."""
        number = Counter(row.state for row in self.rows)
        order = (State.PUBLISHED, State.READY, State.DRAFT, State.WITHDRAWN, State.EMPTY)
        return [(state, LABELS[state], number[state]) for state in order if number[state]]


def rows_of(organization: Organization, fiscal_year: int) -> Register:
    """Raises Framework.DoesNotExist. Six queries for any number of items."""
    framework = Framework.objects.get(fiscal_year=fiscal_year)
    standings = Prefetch("standings", LinkStanding.objects.select_related("latest"))
    found = Disclosure.objects.of(organization, fiscal_year).select_related("owner").with_links()
    disclosures = {one.item_id: one for one in found.prefetch_related(standings)}
    editions = PublishedItem.objects.filter(organization=organization, fiscal_year=fiscal_year).latest_editions()
    publications = {one.disclosure_id: one for one in editions.defer("content")}
    hosts = organization.site_hosts
    rows = []
    for item in items_of(fiscal_year):
        disclosure = disclosures.get(item.pk)
        rows.append(Row(item, disclosure, publications.get(disclosure.pk) if disclosure else None, hosts))
    return Register(organization, framework, rows)
