"""What the room of assessments asks of a person: years that are begun but not complete."""

from django.db.models import Count, F, Q
from django.urls import reverse

from assessments.models import Assessment
from organizations.models import Organization, User
from organizations.tasks import Task


def tasks(organization: Organization, user: User) -> list[Task]:
    """Begun years with indicators still blank, newest first. Two queries."""
    if not organization.grants(user, "enter_scores"):
        return []
    indicator = Q(framework__criteria__kind="indicator")
    scored = Q(scores__criterion__kind="indicator")
    begun = Assessment.objects.filter(organization=organization).annotate(
        year=F("framework__fiscal_year"),
        wanted=Count("framework__criteria", indicator, distinct=True),
        filled=Count("scores", scored, distinct=True),
    )
    return [
        Task(
            f"กรอกคะแนน ปีงบประมาณ พ.ศ. {row.year}",
            f"กรอกแล้ว {row.filled} จาก {row.wanted} ตัวชี้วัด",
            "กรอกคะแนน",
            reverse("edit-scores", args=[organization.slug, row.year]),
        )
        for row in begun.order_by("-year")
        if row.filled < row.wanted
    ]
