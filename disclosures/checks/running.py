"""Checking the links of items: what is due is opened, outside any transaction, and each answer written down."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.utils import timezone

from disclosures.checks.addresses import Address, addresses_of, asked_of
from disclosures.checks.following import follow
from disclosures.checks.own import look_inside
from disclosures.checks.recording import record_check
from disclosures.links.asked import Asked
from disclosures.links.outcome import Outcome
from disclosures.links.running import check_all
from disclosures.links.web import Web
from disclosures.models import Disclosure, LinkCheck, LinkStanding

NOT_YET = timedelta(days=1)


@dataclass(frozen=True)
class Due:
    """An address of an item that is to be opened now, the how-manieth of the item."""

    disclosure: Disclosure
    address: Address
    number: int = 1

    @property
    def place(self) -> tuple[int, int]:
        """Where it stands in the register of a year."""
        return self.disclosure.item.position, self.number


def due_of(disclosures: Sequence[Disclosure], now: datetime | None) -> list[Due]:
    """What is due by `now`; without it, every address."""
    found = LinkStanding.objects.filter(disclosure__in=[one.pk for one in disclosures])
    waiting = found.filter(due_at__lte=now) if now else found
    known = set(waiting.values_list("disclosure_id", "url_digest"))
    every = (Due(one, address, n) for one in disclosures for n, address in enumerate(addresses_of(one), 1))
    return [due for due in every if (due.disclosure.pk, due.address.digest) in known]


def check_links(
    disclosures: Sequence[Disclosure], web: Web, *, only_due: bool = True
) -> Iterator[tuple[Due, LinkCheck]]:
    """As the answers come; `disclosures` with organization, item and links."""
    now = timezone.now()
    follow(disclosures, now)
    yield from open_all(due_of(disclosures, now if only_due else None), web)


def open_all(due: Iterable[Due], web: Web) -> Iterator[tuple[Due, LinkCheck]]:
    """Ours first: they need no network. A link that left the register meanwhile is not told of."""
    for one, outcome in _opened(list(due), web):
        now = timezone.now()
        if outcome is None:
            _later(one, now)
        elif check := record_check(one.disclosure, one.address.url, outcome, now):
            yield one, check


def _opened(due: list[Due], web: Web) -> Iterator[tuple[Due, Outcome | None]]:
    asked: dict[Asked, list[Due]] = {}
    for one in due:
        if one.address.ours:
            yield one, look_inside(one.disclosure, one.address)
        else:
            asked.setdefault(asked_of(one.disclosure, one.address.url), []).append(one)
    for question, outcome in check_all(asked, web):
        for one in asked[question]:
            yield one, outcome


def _later(due: Due, now: datetime) -> None:
    found = LinkStanding.objects.filter(disclosure=due.disclosure, url_digest=due.address.digest)
    found.update(due_at=now + NOT_YET)
