"""What the room of assessments asks of a person: years that are begun but not complete."""

from django.urls import reverse

from assessments.models import Assessment
from assessments.stages import years
from organizations.models import Organization, User
from organizations.tasks import Task


def tasks(organization: Organization, user: User) -> list[Task]:
    """Begun years with indicators still without a value, newest first. Two queries."""
    if not organization.grants(user, "enter_scores"):
        return []
    begun = Assessment.objects.filter(organization=organization).values_list("framework__fiscal_year", flat=True)
    found = [year for year in years(organization) if year.fiscal_year in set(begun)]
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
