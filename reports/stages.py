"""What the room of documents tells the rows above a page."""

from typing import Any

from django.db.models import Exists, OuterRef
from django.urls import reverse

from assessments.stages import YearOverview, count_of
from organizations.models import Organization
from reports.models import IssuedReport, ReportDraft


def facts(organization: Organization) -> dict[str, Any]:
    """What `documents` reads, asked along with the years."""
    of_year = {"organization": organization, "fiscal_year": OuterRef("fiscal_year")}
    drafts, issued = ReportDraft.objects.filter(**of_year), IssuedReport.objects.valid().filter(**of_year)
    return {"drafted": Exists(drafts), "issued": count_of(issued)}


def documents(organization: Organization, year: YearOverview) -> tuple[str, str, str]:
    """Icon, state and address of the stage รายงาน."""
    url = reverse("show-documents", args=[organization.slug, year.fiscal_year])
    if year.facts["issued"]:
        return "tick", f"ออกแล้ว {year.facts['issued']} ฉบับ", url
    return ("half", "มีร่างแล้ว", url) if year.facts["drafted"] else ("ring", "ยังไม่เริ่ม", url)
