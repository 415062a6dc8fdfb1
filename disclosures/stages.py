"""What the room of disclosures tells the rows above a page."""

from typing import Any

from django.db.models import OuterRef, Subquery
from django.urls import reverse

from assessments.stages import YearOverview
from disclosures.edited import edited_since
from disclosures.models import Publication
from organizations.models import Organization


def facts(organization: Organization) -> dict[str, Any]:
    """What `disclosure` reads of the latest edition of the result, asked along with the years."""
    editions = Publication.objects.filter(what=Publication.What.RESULT, organization=organization)
    latest = editions.filter(fiscal_year=OuterRef("fiscal_year")).order_by("-edition").annotate(edited=edited_since())
    return {f"published_{name}": Subquery(latest.values(name)[:1]) for name in ("edition", "withdrawn_at", "edited")}


def disclosure(organization: Organization, year: YearOverview) -> tuple[str, str, str]:
    """Icon, state and address of the stage เปิดเผยข้อมูล."""
    url = reverse("show-publication", args=[organization.slug, year.fiscal_year])
    if year.facts["published_edition"] is None:
        return "ring", "ยังไม่เผยแพร่ผล", url
    if year.facts["published_withdrawn_at"]:
        return "return", "ถอนการเผยแพร่แล้ว", url
    return ("half", "แก้ไขหลังเผยแพร่", url) if year.facts["published_edited"] else ("tick", "เผยแพร่ผลแล้ว", url)
