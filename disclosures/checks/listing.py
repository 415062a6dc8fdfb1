"""Every link of a year's register with what its last check said, and how many there are of each kind."""

from collections import Counter
from dataclasses import dataclass
from functools import cached_property

from django.db.models import Prefetch
from django.utils import timezone

from disclosures.checks.addresses import addresses_of
from disclosures.checks.rows import LABELS, Place, Row
from disclosures.checks.scheduling import under_way
from disclosures.checks.silence import in_force
from disclosures.links.words import STATE_LABELS, VERDICT_LABELS
from disclosures.models import Disclosure, LinkStanding
from organizations.models import Organization

Counts = list[tuple[str, str, int]]
WORDS = {*LABELS, *STATE_LABELS, *VERDICT_LABELS}


@dataclass(frozen=True)
class Links:
    """`left`: how many items a worker still has to look at."""

    rows: list[Row]
    left: int
    word: str = ""

    @cached_property
    def shown(self) -> list[Row]:
        return [row for row in self.rows if row.is_among(self.word)]

    @property
    def places(self) -> Counts:
        """Those that occur: word of the filter, what it says, how many."""
        number = Counter(row.place for row in self.rows)
        number[Place.OFF_SITE] = sum(bool(row.off_site) for row in self.rows)
        return [(str(place), label, number[place]) for place, label in LABELS.items() if number[place]]

    @property
    def states(self) -> Counts:
        number = Counter(row.check.state for row in self.rows if row.check)
        return [(str(state), label, number[state]) for state, label in STATE_LABELS.items() if number[state]]

    @property
    def verdicts(self) -> Counts:
        number = Counter(row.check.verdict for row in self.rows if row.check)
        return [(str(one), label, number[one]) for one, label in VERDICT_LABELS.items() if number[one]]


def links_of(organization: Organization, fiscal_year: int, word: str = "") -> Links:
    """In the order of the framework and of the links. Five queries for any number of them; `word` that is no filter
    counts as none."""
    standings = Prefetch("standings", LinkStanding.objects.select_related("latest"))
    words = Prefetch("overrides", in_force(timezone.localdate()).select_related("made_by"), to_attr="in_force")
    found = Disclosure.objects.of(organization, fiscal_year).with_links().prefetch_related(standings, words)
    disclosures = list(found)
    rows = []
    for disclosure in disclosures:
        disclosure.organization = organization
        rows += _rows(disclosure, organization.site_hosts)
    left = under_way([one.pk for one in disclosures]) if rows else set()
    return Links(rows, len(left), word if word in WORDS else "")


def _rows(disclosure: Disclosure, hosts: list[str]) -> list[Row]:
    standings = {one.url_digest: one for one in disclosure.standings.all()}
    overrides = {one.url_digest: one for one in disclosure.in_force}  # type: ignore[attr-defined]
    return [
        Row(disclosure, one, standings.get(one.digest), overrides.get(one.digest), hosts, place == 0)
        for place, one in enumerate(addresses_of(disclosure))
    ]
