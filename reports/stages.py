"""What the room of documents tells the rows above a page."""

from django.urls import reverse

from assessments.stages import YearOverview
from organizations.models import Organization
from reports.models import ReportDraft


def documents(organization: Organization, year: YearOverview) -> tuple[str, str, str]:
    """Icon, state and address of the stage รายงาน. One query."""
    drafted = ReportDraft.objects.filter(organization=organization, fiscal_year=year.fiscal_year).exists()
    icon, state = ("half", "มีร่างแล้ว") if drafted else ("ring", "ยังไม่เริ่ม")
    return icon, state, reverse("preview-memo", args=[organization.slug, year.fiscal_year])
