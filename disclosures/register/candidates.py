"""The items of a year that may be published: as they stand, beside what everybody reads of them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cached_property

from django.db.models import QuerySet

from disclosures.models import Alarm, Disclosure, LinkStanding, PublishedDocument, PublishedItem
from disclosures.register.content import ItemContent
from disclosures.register.differences import Difference, difference
from disclosures.register.reading import content_of
from disclosures.register.states import TRANSITIONS, Action, State
from organizations.models import Organization

PUBLISHABLE = [state for state, action in TRANSITIONS if action is Action.PUBLISH]


@dataclass(frozen=True)
class Candidate:
    """`latest`: the edition published last, whatever became of it; `alarms`: its links that checks found bad;
    `readable`: keys of the issued reports that everybody can open."""

    disclosure: Disclosure
    latest: PublishedItem | None
    alarms: tuple[LinkStanding, ...] = ()
    readable: frozenset[int] = frozenset()

    @cached_property
    def content(self) -> ItemContent:
        return content_of(self.disclosure)

    @property
    def code(self) -> str:
        return self.disclosure.item.code

    @property
    def seen(self) -> str:
        """What a person looks at before publishing: this content, beside this edition in this state."""
        edition = f"{self.latest.edition}{'w' if self.latest.is_withdrawn else ''}" if self.latest else "0"
        return f"{self.content.digest}-{edition}"

    @property
    def is_ready(self) -> bool:
        return self.disclosure.state == State.READY

    @property
    def next_edition(self) -> int:
        return self.latest.edition + 1 if self.latest else 1

    @cached_property
    def difference(self) -> Difference | None:
        """None where nobody can read an edition now."""
        if self.latest is None or self.latest.is_withdrawn:
            return None
        return difference(self.latest.item, self.content)


def publishable(organization: Organization, fiscal_year: int) -> QuerySet[Disclosure]:
    return Disclosure.objects.of(organization, fiscal_year).filter(state__in=PUBLISHABLE).with_links()


def candidates_of(organization: Organization, disclosures: Iterable[Disclosure]) -> list[Candidate]:
    """Of disclosures fetched with their links, in their order. Three queries."""
    disclosures = list(disclosures)
    for disclosure in disclosures:
        disclosure.organization = organization
    editions = PublishedItem.objects.latest_editions().filter(disclosure__in=disclosures)
    latest = {one.disclosure_id: one for one in editions}
    raised = LinkStanding.objects.filter(disclosure__in=disclosures, alarm=Alarm.RAISED).select_related("latest")
    alarms: dict[int, list[LinkStanding]] = {}
    for standing in raised:
        alarms.setdefault(standing.disclosure_id, []).append(standing)
    readable = _readable(link.report_id for one in disclosures for link in one.links.all() if link.report_id)
    return [Candidate(one, latest.get(one.pk), tuple(alarms.get(one.pk, ())), readable) for one in disclosures]


def _readable(reports: Iterable[int]) -> frozenset[int]:
    asked: Collection[int] = set(reports)
    open_ones = PublishedDocument.objects.filter(report__in=asked, withdrawn_at=None)
    return frozenset(open_ones.values_list("report", flat=True))
