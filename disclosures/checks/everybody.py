"""The timer's round: whatever is due, of every organization."""

from collections.abc import Iterator

from django.db.models import Exists, OuterRef
from django.utils import timezone

from disclosures.checks.running import Due, check_links
from disclosures.checks.scheduling import whole
from disclosures.links.web import Web
from disclosures.models import Disclosure, DisclosureLink, LinkCheck, LinkStanding

AT_ONCE = 200  # items; so many rows are in memory at a time


def check_everybody(web: Web) -> Iterator[tuple[Due, LinkCheck]]:
    """The items that were due when it began, as the answers come. Stopped half-way, the next round does the rest."""
    keys = _due_items()
    for start in range(0, len(keys), AT_ONCE):
        found = Disclosure.objects.filter(pk__in=keys[start : start + AT_ONCE])
        yield from check_links(list(whole(found)), web)


def _due_items() -> list[int]:
    """Those with a link that is due, or with links that nobody has looked at yet."""
    standings = LinkStanding.objects.filter(disclosure=OuterRef("pk"))
    links = DisclosureLink.objects.filter(disclosure=OuterRef("pk"))
    due = Disclosure.objects.filter(Exists(standings.filter(due_at__lte=timezone.now())))
    new = Disclosure.objects.filter(Exists(links), ~Exists(standings))
    return sorted({*due.values_list("pk", flat=True), *new.values_list("pk", flat=True)})
