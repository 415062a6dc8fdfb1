"""The sheet in ITAS order: of each item what is typed there, and whether somebody did."""

from dataclasses import dataclass
from functools import cached_property
from itertools import groupby

from assessments.models import Criterion, Framework
from disclosures.models import Disclosure, ItasConfirmation
from disclosures.register.content import ItemContent, LinkContent
from disclosures.register.items import items_of
from disclosures.register.reading import content_of
from disclosures.register.states import LABELS, State
from organizations.models import Organization


@dataclass(frozen=True)
class Row:
    """`disclosure` has no key while nobody touched the item."""

    item: Criterion
    disclosure: Disclosure
    content: ItemContent

    @property
    def is_filled(self) -> bool:
        """Whether ITAS holds what stands here now."""
        return bool(self.disclosure.itas_digest) and self.disclosure.itas_digest == self.content.digest

    @property
    def is_overtaken(self) -> bool:
        """Whether it was filled in and edited since."""
        return bool(self.disclosure.itas_digest) and not self.is_filled

    @property
    def answer(self) -> str:
        return {True: "มี", False: "ไม่มี", None: "ยังไม่ได้ตอบ"}[self.content.has]

    @property
    def can_be_filled(self) -> bool:
        return self.content.has is not None

    @property
    def standing(self) -> str:
        """Why what is typed may change yet; empty where it is published."""
        state = State(self.disclosure.state)
        return "" if state is State.PUBLISHED else LABELS[state]

    @cached_property
    def explanation(self) -> str:
        return explained(self.content.links)


@dataclass(frozen=True)
class Sheet:
    """`confirmation`: None while nobody noted one."""

    framework: Framework
    rows: list[Row]
    confirmation: ItasConfirmation | None

    @property
    def groups(self) -> list[tuple[Criterion | None, list[Row]]]:
        return [(parent, list(rows)) for parent, rows in groupby(self.rows, key=lambda row: row.item.parent)]

    @cached_property
    def filled(self) -> int:
        return sum(row.is_filled for row in self.rows)

    @cached_property
    def overtaken(self) -> list[Row]:
        return [row for row in self.rows if row.is_overtaken]


def explained(links: tuple[LinkContent, ...]) -> str:
    """The lines of explanation one below the other, each under the number of its link; a lone one bears no number."""
    lines = [(link.position, link.text) for link in links if link.text]
    if len(links) == 1:
        return "".join(text for _, text in lines)
    return "\n".join(f"{position}. {text}" for position, text in lines)


def open_sheet(organization: Organization, fiscal_year: int) -> Sheet:
    """Raises Framework.DoesNotExist. Five queries for any number of items."""
    framework = Framework.objects.get(fiscal_year=fiscal_year)
    stored = {one.item_id: one for one in Disclosure.objects.of(organization, fiscal_year).with_links()}
    rows = []
    for item in items_of(fiscal_year):
        disclosure = stored.get(item.pk) or Disclosure(organization=organization, item=item)
        disclosure.organization = organization
        content = content_of(disclosure) if disclosure.pk else ItemContent(item.code, item.name, None, "", ())
        rows.append(Row(item, disclosure, content))
    confirmations = ItasConfirmation.objects.filter(organization=organization, fiscal_year=fiscal_year)
    return Sheet(framework, rows, confirmations.select_related("recorded_by").first())
