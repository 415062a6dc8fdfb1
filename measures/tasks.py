"""What the room of measures asks of a person: what is due of their posts, what waits, what came back."""

from django.urls import reverse
from django.utils import timezone

from measures.decision_tasks import decision_tasks
from measures.desk import Desk, labels
from measures.due_tasks import due_tasks
from measures.laying import orphans
from measures.result_tasks import result_tasks
from measures.workload import workload
from organizations.duties import answerer_of
from organizations.models import Organization, User
from organizations.tasks import Section, Task


def tasks(organization: Organization, user: User) -> list[Task]:
    """Four queries besides the chart of the organization, however much there is to do."""
    today = timezone.localdate()
    desk = Desk(organization, user, answerer_of(organization, user, today), today, workload(organization, today))
    return [
        *due_tasks(desk),
        *result_tasks(desk),
        *decision_tasks(organization, user, desk.load.measures),
        *_orphans(desk),
    ]


def _orphans(desk: Desk) -> list[Task]:
    """Measures in force none of whose owners has a post, for those who can mend it."""
    lost = orphans(desk.load.open(), desk.load.shares)
    if not lost or not desk.may("hand_over_duties"):
        return []
    offices = dict.fromkeys(label for one in lost for label in labels(desk.load.shares[one.pk]))
    detail = f"{' '.join(offices)} ยังไม่มีตำแหน่งในระบบ งานจึงยังไม่มีผู้รับ"
    manages = desk.may("manage_organization")
    url = reverse("list-posts" if manages else "list-handovers", args=[desk.organization.slug])
    verb = "เพิ่มตำแหน่ง" if manages else "ดูตำแหน่ง"
    return [Task(f"มาตรการ {len(lost)} เรื่องไม่มีตำแหน่งที่รับผิดชอบ", detail, verb, url, Section.VACANT)]
