"""What the room of disclosures tells the rows above a page."""

from django.urls import reverse

from assessments.stages import YearOverview
from disclosures.edited import edited_since
from disclosures.models import Publication
from organizations.models import Organization


def disclosure(organization: Organization, year: YearOverview) -> tuple[str, str, str]:
    """Icon, state and address of the stage เปิดเผยข้อมูล. One query."""
    editions = Publication.objects.editions(Publication.What.RESULT, organization, year.fiscal_year).annotate(
        edited=edited_since()
    )
    latest = editions.values_list("withdrawn_at", "edited").first()
    url = reverse("show-publication", args=[organization.slug, year.fiscal_year])
    if latest is None:
        return "ring", "ยังไม่เผยแพร่ผล", url
    withdrawn_at, edited = latest
    if withdrawn_at:
        return "return", "ถอนการเผยแพร่แล้ว", url
    return ("half", "แก้ไขหลังเผยแพร่", url) if edited else ("tick", "เผยแพร่ผลแล้ว", url)
