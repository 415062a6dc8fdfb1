"""What the room of documents asks of a person: drafts still in preparation."""

from django.urls import reverse

from organizations.models import Organization, User
from organizations.tasks import Task
from reports.contents.memo_head import date_line
from reports.models import ReportDraft


def tasks(organization: Organization, user: User) -> list[Task]:
    """Drafts in preparation, newest year first. Two queries."""
    if not organization.grants(user, "preview_documents"):
        return []
    drafts = ReportDraft.objects.filter(organization=organization).order_by("-fiscal_year")
    return [
        Task(
            f"{draft.get_kind_display()} {draft.get_occasion_display()} ปี {draft.fiscal_year}",
            f"ลงวันที่ {date_line(draft)}" if draft.month else "ยังไม่ได้ลงวันที่",
            "เปิดร่าง",
            reverse("preview-memo", args=[organization.slug, draft.fiscal_year]),
        )
        for draft in drafts
    ]
