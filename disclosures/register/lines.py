"""A row of links as the page of an item shows it: what is wrong with it, what may cost points, how its check went."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from django.conf import settings

from disclosures.models import LinkStanding
from disclosures.register.addresses import problem_of, readable
from disclosures.register.domains import PORTAL, off_site, warnings_of
from disclosures.register.item_page import ItemPage
from disclosures.register.rows import LinkRow
from disclosures.register.standing import Said, said_of

UNOPENED = "เอกสารนี้ยังไม่เผยแพร่ ประชาชนยังเปิดไม่ได้ โปรดเผยแพร่เอกสารก่อน"


@dataclass(frozen=True)
class Line:
    """`place` from 0; `shown`: the address for the eye, where it differs; `unopened`: the code of a report nobody can
    open yet; `options`: value, label, whether it is chosen."""

    place: int
    row: LinkRow
    fault: str = ""
    shown: str = ""
    unopened: str = ""
    warnings: list[str] = field(default_factory=list)
    said: Said | None = None
    standing: LinkStanding | None = None
    options: list[tuple[str, str, bool]] = field(default_factory=list)

    @property
    def number(self) -> int:
        return self.place + 1


def line_of(page: ItemPage, rows: Sequence[LinkRow], place: int, fault: str) -> Line:
    row = rows[place]
    options = [(offer.value, offer.label, offer.value == row.document) for offer in page.offers.values()]
    if fault or row.is_blank:
        return Line(place, row, fault, options=options)
    if row.document:
        return _of_document(page, row, place, options)
    url = row.link.url
    standing = page.standings.get(url)
    warnings = [] if problem_of(url) else warnings_of(url, page.organization.site_hosts, settings.SITE_URL)
    twin = next((number for number, other in enumerate(rows[:place], 1) if other.link.url == url), None)
    return Line(
        place,
        row,
        shown=readable(url) if readable(url) != url else "",
        warnings=warnings + ([f"ที่อยู่เดียวกับลิงก์ที่ {twin}"] if twin else []),
        said=said_of(standing) if standing else None,
        standing=standing,
        options=options,
    )


def _of_document(page: ItemPage, row: LinkRow, place: int, options: list[tuple[str, str, bool]]) -> Line:
    offer = page.offers.get(row.document)
    elsewhere = off_site(settings.SITE_URL, page.organization.site_hosts)
    unopened = offer.code if offer and not offer.is_open else ""
    return Line(place, row, unopened=unopened, warnings=[f"ลิงก์นี้{PORTAL}"] if elsewhere else [], options=options)
