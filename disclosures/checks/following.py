"""One standing for each address of an item: begun for a new one, due at once; gone with the link."""

from collections.abc import Sequence
from datetime import datetime

from django.db import transaction

from disclosures.checks.addresses import addresses_of
from disclosures.models import Disclosure, LinkStanding


def follow(disclosures: Sequence[Disclosure], now: datetime) -> None:
    """Of disclosures with organization, item and links. Three queries for any number of them."""
    wanted = {(one.pk, address.digest): address.url for one in disclosures for address in addresses_of(one)}
    with transaction.atomic():
        found = LinkStanding.objects.filter(disclosure__in=[one.pk for one in disclosures])
        kept = {(pk, digest): key for key, pk, digest in found.values_list("pk", "disclosure_id", "url_digest")}
        if gone := [key for link, key in kept.items() if link not in wanted]:
            LinkStanding.objects.filter(pk__in=gone).delete()
        new = [
            LinkStanding(disclosure_id=pk, url=url, url_digest=digest, due_at=now)
            for (pk, digest), url in wanted.items()
            if (pk, digest) not in kept
        ]
        LinkStanding.objects.bulk_create(new, ignore_conflicts=True)
