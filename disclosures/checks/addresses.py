"""The addresses of an item that a check is asked of, each once."""

import hashlib
from dataclasses import dataclass

from django.conf import settings

from disclosures.links.asked import Asked, Expected, Whose
from disclosures.models import Disclosure
from disclosures.register.content import Source
from disclosures.register.reading import address_of


@dataclass(frozen=True)
class Address:
    """`report`: the key of the issued report the link leads to, if it does."""

    url: str
    source: Source
    report: int | None = None

    @property
    def digest(self) -> str:
        return digest_of(self.url)

    @property
    def ours(self) -> bool:
        """Whether the portal itself answers there, so that no network is needed."""
        return self.url == settings.SITE_URL or self.url.startswith(f"{settings.SITE_URL}/")


def digest_of(url: str) -> str:
    """SHA-256 (hex): what an address is found by."""
    return hashlib.sha256(url.encode()).hexdigest()


def addresses_of(disclosure: Disclosure) -> list[Address]:
    """In the order of the links; no query where they were fetched `with_links`, with organization and item."""
    found: dict[str, Address] = {}
    for link in disclosure.links.all():
        url = address_of(disclosure, link)
        found.setdefault(url, Address(url, link.source, link.report_id))
    return list(found.values())


def asked_of(disclosure: Disclosure, url: str) -> Asked:
    """What should be found there. Where the organization says of which year the document is, that decides."""
    item, own = disclosure.item, disclosure.organization
    year, data_year = disclosure.expected_year, "same" if disclosure.expected_year else item.data_year
    whose = Whose(own.official_name, own.short_name, own.district, own.province)
    return Asked(url, Expected(whose, year or item.framework.fiscal_year, item.code, item.name, data_year))
