"""The pasted items beside what is stored of them: what each becomes, what is wrong with it, and saving all of them."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property

from django.conf import settings

from assessments.models import Criterion
from disclosures.models import Disclosure
from disclosures.register.domains import warnings_of
from disclosures.register.editing import save_items, stamp_of, typed_of
from disclosures.register.faults import MOST_LINKS, fault_of
from disclosures.register.items import items_of
from disclosures.register.pasted.reading import Pasted, PastedItem, read_text
from disclosures.register.typed import Typed, TypedLink
from organizations.models import Organization, User


class Choice(StrEnum):
    REPLACE = "replace"
    APPEND = "append"
    SKIP = "skip"


CHOICES: dict[Choice, str] = {
    Choice.APPEND: "เพิ่มต่อจากลิงก์เดิม",
    Choice.REPLACE: "แทนลิงก์เดิมทั้งหมด",
    Choice.SKIP: "ไม่ใช้",
}


@dataclass(frozen=True)
class Line:
    """`stored`: what stands now; `choice`: what the person chose, else what is proposed."""

    item: Criterion
    pasted: PastedItem
    stored: Typed
    stamp: str
    choice: Choice
    hosts: list[str]

    @property
    def links(self) -> list[tuple[TypedLink, str, list[str], bool]]:
        """Each link, why it cannot be stored, what may cost points, whether it stands there already."""
        known = {link.url for link in self.stored.links}
        return [
            (link, fault, [] if fault else warnings_of(link.url, self.hosts, settings.SITE_URL), link.url in known)
            for link in self.pasted.links
            for fault in [fault_of(link)]
        ]

    @property
    def faulty(self) -> bool:
        return any(fault for _, fault, _, _ in self.links) or len(self.becomes.links) > MOST_LINKS

    @property
    def options(self) -> list[tuple[str, str, bool]]:
        """Where nothing stands yet there is nothing to replace."""
        offered = {one: words for one, words in CHOICES.items() if one != Choice.REPLACE or self.stored.links}
        if not self.stored.links:
            offered[Choice.APPEND] = "ใช้ตามที่อ่านได้"
        return [(str(one), words, one == self.choice) for one, words in offered.items()]

    @property
    def becomes(self) -> Typed:
        """What is saved if the row is used."""
        links = tuple(self.pasted.links)
        if self.choice is Choice.APPEND:
            known = {link.url for link in self.stored.links}
            links = (*self.stored.links, *(link for link in links if link.url not in known))
        has = True if links else self.stored.has
        return replace(self.stored, links=links, has=has, remark=self.stored.remark or self.pasted.remark)


@dataclass(frozen=True)
class PastedPage:
    pasted: Pasted
    lines: list[Line]

    @cached_property
    def shown(self) -> str:
        """A fingerprint of the text's meaning and of what is stored, so that nothing is saved unseen."""
        seen = [(line.item.code, line.stamp, line.pasted.links, line.pasted.remark) for line in self.lines]
        return hashlib.sha256(repr(seen).encode(errors="replace")).hexdigest()[:16]

    @property
    def taken(self) -> list[Line]:
        return [line for line in self.lines if line.choice is not Choice.SKIP]

    @property
    def faulty(self) -> list[Line]:
        return [line for line in self.taken if line.faulty]


def open_page(organization: Organization, fiscal_year: int, text: str, chosen: Mapping[str, str]) -> PastedPage:
    """`chosen`: code → the value of a Choice. Three queries."""
    items = {item.code: item for item in items_of(fiscal_year)}
    pasted = read_text(text, {code: item.name for code, item in items.items()})
    stored = {one.item.code: one for one in Disclosure.objects.of(organization, fiscal_year).with_links()}
    lines = []
    for one in pasted.items:
        disclosure = stored.get(one.code) or Disclosure(organization=organization, item=items[one.code])
        typed, stamp = typed_of(disclosure), stamp_of(disclosure)
        choice = _chosen(one, typed, chosen.get(one.code, ""))
        lines.append(Line(items[one.code], one, typed, stamp, choice, organization.site_hosts))
    return PastedPage(pasted, lines)


def save_page(organization: Organization, page: PastedPage, actor: User) -> int:
    """Every item that was taken, or none; how many. Raises what `save_items` raises."""
    save_items(organization, ((line.item, replace(line.becomes, seen=line.stamp)) for line in page.taken), actor)
    return len(page.taken)


def _chosen(item: PastedItem, stored: Typed, choice: str) -> Choice:
    """Nothing is proposed where there is nothing new."""
    if choice in set(Choice):
        return Choice(choice)
    known = {link.url for link in stored.links}
    nothing_new = all(link.url in known for link in item.links) and not (item.remark and not stored.remark)
    return Choice.SKIP if nothing_new else Choice.APPEND
