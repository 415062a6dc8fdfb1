"""The demo's register: every item of a year with its links, one of them published wrongly first."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import yaml
from django.conf import settings
from django.utils import timezone

from assessments.models import Criterion
from disclosures.models import Disclosure, DisclosureLink, PublishedItem
from disclosures.register.items import items_of
from disclosures.register.publishing import publish_items, withdraw_item
from disclosures.register.states import State
from organizations.demo import Data
from organizations.models import Organization, Post, User


def seed(name: str) -> None:
    """Fill and publish the register of a file of the demo's folder, as the palad, unless somebody began it."""
    data: Data = yaml.safe_load((settings.DEMO_DIR / name).read_text(encoding="utf-8"))
    organization = Organization.objects.get(slug=data["slug"])
    year: int = data["fiscal_year"]
    if Disclosure.objects.of(organization, year).exists():
        return
    palad = User.objects.get(username=f"{organization.slug}-palad")
    found = _fill(organization, year, data)
    for code, mistake in data["mistaken"].items():
        _link(found[code], mistake["links"], data["base"])
        publish_items(organization, year, [code], palad)
        withdraw_item(PublishedItem.objects.get(disclosure=found[code]), palad, mistake["reason"])
        _link(found[code], data["items"][code], data["base"])
    publish_items(organization, year, list(data["items"]), palad)


def _fill(organization: Organization, year: int, data: Data) -> dict[str, Disclosure]:
    """The working copies, ready, by code."""
    items = {item.code: item for item in items_of(year) if item.code in data["items"]}
    owners = _owners(organization, list(items), data["owners"])
    rows = [_disclosure(organization, item, data["items"][code], owners[code]) for code, item in items.items()]
    found = {row.item.code: row for row in Disclosure.objects.bulk_create(rows)}
    for code, disclosure in found.items():
        if isinstance(data["items"][code], list):
            _link(disclosure, data["items"][code], data["base"])
    return found


def _disclosure(organization: Organization, item: Criterion, shown: Any, owner: Post) -> Disclosure:
    """`shown`: the links of the item, or the remark why there are none."""
    remark = "" if isinstance(shown, list) else shown["remark"]
    said = {"has": not remark, "remark": remark, "owner": owner, "edited_at": timezone.now()}
    return Disclosure(organization=organization, item=item, state=State.READY, **said)


def _link(disclosure: Disclosure, links: Sequence[Mapping[str, str]], base: str) -> None:
    disclosure.links.all().delete()
    DisclosureLink.objects.bulk_create(
        DisclosureLink(disclosure=disclosure, position=position, url=f"{base}{link['path']}", text=link["text"])
        for position, link in enumerate(links, 1)
    )


def _owners(organization: Organization, codes: Sequence[str], owners: Mapping[str, str]) -> dict[str, Post]:
    """By code of an item; the file names them for a span of items (o1-o10)."""
    posts = {post.title: post for post in organization.posts.all()}
    return {code: posts[title] for span, title in owners.items() for code in _between(codes, *span.split("-"))}


def _between(codes: Sequence[str], first: str, last: str) -> Iterator[str]:
    yield from codes[codes.index(first) : codes.index(last) + 1]
