"""Whole OIT lists with their links, published and checked, of every so many organizations."""

from collections.abc import Iterator, Sequence
from datetime import datetime
from decimal import Decimal
from functools import partial

from assessments.models import Criterion
from audit.chain import Change, record_many
from disclosures.checks.addresses import digest_of
from disclosures.links.document import Kind
from disclosures.links.words import State, Verdict
from disclosures.models import Alarm, Disclosure, DisclosureLink, LinkCheck, LinkStanding, PublishedItem
from disclosures.national.bodies import Settled
from disclosures.national.results import day_of
from disclosures.register import states
from disclosures.register.content import ItemContent, LinkContent

# Every so many items are remarks without a link; every so many links are dead.
_REMARKS, _DEAD = 17, 41
_MOST_LINKS = 3
_REMARK = "หน่วยงานไม่มีภารกิจตามข้อนี้ในปีงบประมาณที่ประเมิน"


def publish_registers(one: Settled, items: Sequence[Criterion]) -> None:
    """Every item of the years whose items are given, each with one to three links or a remark."""
    contents = [_content(one, item) for item in items]
    disclosures = Disclosure.objects.bulk_create(map(partial(_disclosure, one), items, contents))
    shown = list(zip(disclosures, contents, strict=True))
    DisclosureLink.objects.bulk_create(
        DisclosureLink(disclosure=disclosure, position=link.position, url=link.url, text=link.text)
        for disclosure, content in shown
        for link in content.links
    )
    checks = [_check(one, disclosure, link) for disclosure, content in shown for link in content.links]
    LinkStanding.objects.bulk_create(map(_standing, LinkCheck.objects.bulk_create(checks)))
    published = PublishedItem.objects.bulk_create(_edition(one, *each) for each in shown)
    told = (Change(each, None, {"edition": each.edition, "digest": each.digest}) for each in published)
    record_many(one.palad, "publish_item", told, scope=one.organization.audit_scope)


def _content(one: Settled, item: Criterion) -> ItemContent:
    if (one.number + item.position) % _REMARKS == 0:
        return ItemContent(item.code, item.name, False, _REMARK, ())
    return ItemContent(item.code, item.name, True, "", tuple(_links(one, item)))


def _links(one: Settled, item: Criterion) -> Iterator[LinkContent]:
    year = item.framework.fiscal_year
    base = f"https://{one.organization.domains}/oit/{year}/{item.code}"
    for place in range(1, 2 + (one.number + item.position) % _MOST_LINKS):
        yield LinkContent(place, f"{base}-{place}.pdf", f"{item.name[:80]} ปี {year} ส่วนที่ {place}")


def _disclosure(one: Settled, item: Criterion, content: ItemContent) -> Disclosure:
    return Disclosure(
        organization=one.organization,
        item=item,
        state=states.State.PUBLISHED,
        has=content.has,
        remark=content.remark,
        edited_at=_at(one, item),
    )


def _check(one: Settled, disclosure: Disclosure, link: LinkContent) -> LinkCheck:
    item, digest = disclosure.item, digest_of(link.url)
    check = LinkCheck(disclosure=disclosure, url=link.url, url_digest=digest, checked_at=_at(one, item))
    check.final_url, check.seconds = link.url, Decimal("0.40")
    if (one.number + item.position + link.position) % _DEAD == 0:
        check.state, check.status = State.DEAD, 404
    else:
        check.state, check.verdict, check.status, check.kind = State.OK, Verdict.RIGHT, 200, Kind.PDF
        check.title, check.passage, check.size = link.text, link.text, 100_000 + 7919 * item.position
    return check


def _standing(check: LinkCheck) -> LinkStanding:
    """Due at no time: nobody shall knock at a host that is not there."""
    dead = check.state == State.DEAD
    return LinkStanding(
        disclosure_id=check.disclosure_id,
        url=check.url,
        url_digest=check.url_digest,
        latest=check,
        alarm=Alarm.RAISED if dead else Alarm.NONE,
        failing_since=check.checked_at if dead else None,
    )


def _at(one: Settled, item: Criterion) -> datetime:
    return day_of(item.framework.fiscal_year, one.number)


def _edition(one: Settled, disclosure: Disclosure, content: ItemContent) -> PublishedItem:
    organization, item = one.organization, disclosure.item
    return PublishedItem(
        disclosure=disclosure,
        organization=organization,
        fiscal_year=item.framework.fiscal_year,
        code=item.code,
        position=item.position,
        edition=1,
        official_name=organization.official_name,
        district=organization.district,
        province=organization.province,
        content=content.as_dict(),
        digest=content.digest,
        published_by=one.palad,
        published_by_post=one.post,
        published_at=_at(one, item),
    )
