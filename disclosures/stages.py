"""What the room of disclosures tells the rows above a page."""

from typing import Any

from django.db.models import Count, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.urls import reverse

from assessments.models import Criterion
from assessments.stages import YearOverview
from disclosures.models import Publication, PublishedItem
from disclosures.publications.edited import edited_since
from disclosures.register.items import OF_OIT
from organizations.models import Organization


def facts(organization: Organization) -> dict[str, Any]:
    """What `disclosure` reads of the latest edition of the result and of the register, asked along with the years."""
    editions = Publication.objects.filter(what=Publication.What.RESULT, organization=organization)
    latest = editions.filter(fiscal_year=OuterRef("fiscal_year")).order_by("-edition").annotate(edited=edited_since())
    found = {f"published_{name}": Subquery(latest.values(name)[:1]) for name in ("edition", "withdrawn_at", "edited")}
    items = Criterion.objects.filter(OF_OIT, framework__fiscal_year=OuterRef("fiscal_year"))
    shown = PublishedItem.objects.published().filter(organization=organization, fiscal_year=OuterRef("fiscal_year"))
    return found | {"oit_items": _number(items), "oit_published": _number(shown)}


def disclosure(organization: Organization, year: YearOverview) -> tuple[str, str, str]:
    """Icon, state and address of the stage เปิดเผยข้อมูล."""
    url = reverse("show-publication", args=[organization.slug, year.fiscal_year])
    icon, words = _result(year)
    shown, items = year.facts["oit_published"], year.facts["oit_items"]
    return icon, f"{words} OIT {shown} จาก {items} ข้อ" if shown else words, url


def _result(year: YearOverview) -> tuple[str, str]:
    if year.facts["published_edition"] is None:
        return "ring", "ยังไม่เผยแพร่ผล"
    if year.facts["published_withdrawn_at"]:
        return "return", "ถอนการเผยแพร่แล้ว"
    return ("half", "แก้ไขหลังเผยแพร่") if year.facts["published_edited"] else ("tick", "เผยแพร่ผลแล้ว")


def _number(found: QuerySet[Any]) -> Coalesce:
    """How many there are, as a subquery of one number; none gives 0."""
    return Coalesce(Subquery(found.order_by().values(one=Value(1)).annotate(number=Count("pk")).values("number")), 0)
