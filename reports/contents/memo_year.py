"""What the memos of a plan year share: the plan, the papers it cites, the documents a memo carries or refers to."""

from collections.abc import Collection
from datetime import date
from functools import cached_property

from django.db.models import Q

from measures.models import Plan
from organizations.models import ReferenceDocument
from reports.contents.composing import Composition
from reports.contents.memo_texts import cite_all, listed
from reports.contents.related import related
from reports.errors import NoPlan
from reports.kinds import KEYS
from reports.models import ReportDraft
from reports.paper import Paragraph

CARRIED = "สิ่งที่เสนอมาพร้อมนี้"
REFERRED = "เอกสารอื่นของปีงบประมาณเดียวกัน"


def plan_of(composition: Composition) -> Plan:
    """Raises NoPlan. One query."""
    organization, year = composition.organization, composition.draft.fiscal_year
    plan = Plan.objects.filter(organization=organization, fiscal_year=year).first()
    if plan is None:
        raise no_plan(composition)
    plan.organization = organization
    return plan


def no_plan(composition: Composition) -> NoPlan:
    name, year = composition.organization.official_name, composition.draft.fiscal_year
    return NoPlan(f"{name}ยังไม่มีมาตรการในแผนปีงบประมาณ พ.ศ. {year} โปรดจัดทำแผนมาตรการของปีนี้ก่อน")


def cited(composition: Composition, plan: Plan, kinds: Collection[str]) -> str:
    """The paper chosen in the draft, else those of these kinds of the plan or its year; may be empty. At most one
    query."""
    if composition.draft.order:
        return cite_all([composition.draft.order])
    of_year = Q(organization=composition.organization, fiscal_year=plan.fiscal_year)
    found = ReferenceDocument.objects.filter(of_year | Q(plans=plan), kind__in=kinds).distinct()
    return cite_all(sorted(found, key=lambda one: (one.date or date.max, one.pk)))


class Enclosures:
    """The documents of the year, in lines. `carried`: the keys of those the memo is the cover of, the first of which it
    names in any case."""

    def __init__(self, composition: Composition, carried: tuple[str, ...]) -> None:
        self.draft, self.carried = composition.draft, carried
        self.organization = composition.organization

    @cached_property
    def lines(self) -> dict[str, str]:
        """By key. Three queries at most."""
        draft = self.draft
        found = related(self.organization, draft.fiscal_year, but=(draft.kind, draft.occasion))
        kind, occasion = KEYS[self.carried[0]]
        return {self.carried[0]: ReportDraft(kind=kind, occasion=occasion).title} | found

    @property
    def paragraphs(self) -> tuple[Paragraph, ...]:
        with_it = [line for key, line in self.lines.items() if key in self.carried]
        others = [line for key, line in self.lines.items() if key not in self.carried]
        return (*_named(CARRIED, with_it), *_named(REFERRED, others))


def _named(lead: str, lines: list[str]) -> tuple[Paragraph, ...]:
    """A single one needs no list."""
    return (Paragraph(f"{lead} ได้แก่ {lines[0]}"),) if len(lines) == 1 else listed(f"{lead} ได้แก่", lines)
