"""The working copy of an item as plain content: what is published, handed in and typed into ITAS."""

from django.conf import settings
from django.urls import reverse

from disclosures.models import Disclosure, DisclosureLink
from disclosures.register.content import ItemContent, LinkContent, Source


def content_of(disclosure: Disclosure) -> ItemContent:
    """No query where the disclosure was fetched with its item and `with_links`."""
    links = tuple(_link(disclosure, link) for link in disclosure.links.all())
    return ItemContent(disclosure.item.code, disclosure.item.name, disclosure.has, disclosure.remark, links)


def _link(disclosure: Disclosure, link: DisclosureLink) -> LinkContent:
    return LinkContent(link.position, address_of(disclosure, link), text_of(link), link.source, key_of(link))


def text_of(link: DisclosureLink) -> str:
    """The explanation line; a document of the portal that has none is told by its title."""
    title = link.report or (link.evidence and link.evidence.evidence) or ""
    return link.text or str(title)


def address_of(disclosure: Disclosure, link: DisclosureLink) -> str:
    """Absolute: as typed or, of a document of the portal, its public page or file."""
    if link.url:
        return link.url
    slug, item = disclosure.organization.slug, disclosure.item
    if link.report:
        path = reverse("show-public-document", args=[slug, link.report.fiscal_year, link.report.code])
    else:
        path = reverse("show-public-oit-file", args=[slug, item.framework.fiscal_year, item.code, link.evidence_id])
    return f"{settings.SITE_URL}{path}"


def key_of(link: DisclosureLink) -> str:
    """The code of a report, the key of an evidence version; empty for a typed address."""
    if link.source is Source.REPORT:
        return link.report.code if link.report else ""
    return str(link.evidence_id or "")
