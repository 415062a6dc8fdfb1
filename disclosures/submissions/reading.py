"""The working register as it would be handed in now."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db.models import Prefetch

from disclosures.checks.addresses import digest_of
from disclosures.models import Disclosure, LinkCheck, LinkStanding, PublishedItem
from disclosures.register.content import ItemContent, LinkContent
from disclosures.register.items import items_of
from disclosures.register.reading import content_of
from disclosures.submissions.content import Frozen, FrozenItem, FrozenLink
from organizations.models import Organization

FRESH_FOR = timedelta(days=1)


@dataclass(frozen=True)
class Now:
    """`unchecked`, `stale`: how many links were never checked, or longer than a day ago; `unlike_public`: the items
    that everybody reads in another form, or not at all."""

    frozen: Frozen
    unchecked: int
    stale: int
    unlike_public: list[str]


def register_now(organization: Organization, fiscal_year: int, now: datetime) -> Now:
    """Every item of the framework. Five queries."""
    standings = Prefetch("standings", LinkStanding.objects.select_related("latest"))
    found = Disclosure.objects.of(organization, fiscal_year).with_links().prefetch_related(standings)
    disclosures = {one.item_id: one for one in found}
    items = []
    for item in items_of(fiscal_year):
        disclosure = disclosures.get(item.pk)
        if disclosure:
            disclosure.organization = organization
        items.append(_frozen(disclosure) if disclosure else FrozenItem(item.code, item.name, None, "", ()))
    frozen = Frozen(tuple(items))
    checked = [datetime.fromisoformat(link.checked_at) for link in frozen.links if link.checked_at]
    public = PublishedItem.objects.filter(organization=organization, fiscal_year=fiscal_year).published()
    return Now(
        frozen,
        unchecked=len(frozen.links) - len(checked),
        stale=sum(now - at > FRESH_FOR for at in checked),
        unlike_public=_unlike(frozen, dict(public.values_list("code", "digest"))),
    )


def _frozen(disclosure: Disclosure) -> FrozenItem:
    content = content_of(disclosure)
    checks = {one.url_digest: one.latest for one in disclosure.standings.all()}
    links = tuple(_link(link, checks.get(digest_of(link.url))) for link in content.links)
    return FrozenItem(content.code, content.name, content.has, content.remark, links)


def _link(link: LinkContent, check: LinkCheck | None) -> FrozenLink:
    plain = (link.position, link.url, link.text, str(link.source), link.key)
    if check is None:
        return FrozenLink(*plain)
    found = (check.status, check.final_url, check.sha256, check.title, check.document_date)
    return FrozenLink(*plain, check.state, check.verdict, *found, check.checked_at.isoformat())


def _unlike(frozen: Frozen, public: dict[str, str]) -> list[str]:
    """By the digests of what is published; an item with nothing in it, and nothing published, is no difference."""
    contents: list[ItemContent] = [one.content for one in frozen.items]
    return [
        one.code
        for one in contents
        if one.digest != public.get(one.code) and not (one.empty and one.code not in public)
    ]
