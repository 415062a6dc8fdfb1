"""What a worker does for one item: a few links at a time, so that none holds it for long, then the rest."""

import logging
from collections.abc import Iterable
from datetime import datetime, timedelta

from django.db.models import Min, Q
from django.utils import timezone

from disclosures.checks.following import follow
from disclosures.checks.running import Due, due_of, open_all
from disclosures.links.address import parse
from disclosures.links.failing import Failed
from disclosures.links.running import THREADS
from disclosures.links.web import Web
from disclosures.models import Alarm, Disclosure, LinkStanding

GIVEN_UP = timedelta(days=1)
logger = logging.getLogger(__name__)


def check_item(disclosure_pk: int, web: Web) -> datetime | None:
    """Opens what is due of the item, one link of each host, side by side, hence within the limit of a single check;
    returns when the item wants another look soon: the rest now, a suspected link in some hours. None where there is
    nothing to do, also for an item that is gone: done again, it does nothing."""
    found = list(
        Disclosure.objects.filter(pk=disclosure_pk).select_related("organization", "item__framework").with_links()
    )
    now = timezone.now()
    follow(found, now)
    for _ in open_all(one_per_host(due_of(found, now)), web):
        pass
    soon = Q(due_at__lte=now) | Q(alarm=Alarm.SUSPECTED)
    next_look: datetime | None = LinkStanding.objects.filter(soon, disclosure=disclosure_pk).aggregate(
        at=Min("due_at")
    )["at"]
    return next_look


def give_up(disclosure_pk: int) -> None:
    """What `TASK_FAILURES` calls when the task is lost for good: the timer does not run into it again today."""
    logger.error("checking the links of disclosure %s was given up", disclosure_pk)
    now = timezone.now()
    LinkStanding.objects.filter(disclosure=disclosure_pk, due_at__lte=now).update(due_at=now + GIVEN_UP)


def one_per_host(due: Iterable[Due]) -> list[Due]:
    """The first of each host, at most as many as are opened side by side."""
    first: dict[str, Due] = {}
    for one in due:
        first.setdefault(_host(one.address.url), one)
    return list(first.values())[:THREADS]


def _host(url: str) -> str:
    """What is no address of the web opens nothing: each for itself."""
    try:
        return parse(url).host
    except Failed:
        return url
