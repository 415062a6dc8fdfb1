"""What the room of documents tells the rows above a page."""

from typing import Any

from django.db.models import Exists, OuterRef
from django.urls import reverse

from assessments.stages import YearOverview
from organizations.models import Organization
from reports.models import ReportDraft


def facts(organization: Organization) -> dict[str, Any]:
    """What `documents` reads, asked along with the years."""
    drafts = ReportDraft.objects.filter(organization=organization, fiscal_year=OuterRef("fiscal_year"))
    return {"drafted": Exists(drafts)}


def documents(organization: Organization, year: YearOverview) -> tuple[str, str, str]:
    """Icon, state and address of the stage รายงาน."""
    icon, state = ("half", "มีร่างแล้ว") if year.facts["drafted"] else ("ring", "ยังไม่เริ่ม")
    return icon, state, reverse("preview-memo", args=[organization.slug, year.fiscal_year])
