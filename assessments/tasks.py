"""What the room of assessments asks of a person: years that are begun but not complete."""

from django.db.models import Exists, OuterRef
from django.urls import reverse

from assessments.models import Assessment
from assessments.stages import years
from organizations.models import Organization, User
from organizations.tasks import Task


def tasks(organization: Organization, user: User) -> list[Task]:
    """Begun years with indicators still without a value, newest first. One query."""
    if not organization.grants(user, "enter_scores"):
        return []
    begun = Assessment.objects.filter(organization=organization, framework=OuterRef("pk"))
    found = [year for year in years(organization, {"begun": Exists(begun)}) if year.facts["begun"]]
    return [
        Task(
            f"กรอกคะแนน ปีงบประมาณ พ.ศ. {year.fiscal_year}",
            f"กรอกแล้ว {year.scored} จาก {year.indicators} ตัวชี้วัด",
            "กรอกคะแนน",
            reverse("edit-scores", args=[organization.slug, year.fiscal_year]),
        )
        for year in reversed(found)
        if year.scored < year.indicators
    ]
