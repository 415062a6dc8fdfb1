"""What the register adds to handovers and to งานของฉัน: the items a post answers for, and those ready to publish."""

from collections import defaultdict
from collections.abc import Collection, Iterator
from datetime import date

from django.db.models import Count
from django.urls import reverse

from disclosures.models import Disclosure
from disclosures.register.states import PUBLISH, State
from organizations.duties import Duty
from organizations.models import Organization, User
from organizations.tasks import Section, Task


def open_duties(organization: Organization, posts: Collection[int], day: date) -> list[Duty]:
    """Of the newest year that has a register; older ones were handed in long ago. One query."""
    rows = Disclosure.objects.filter(organization=organization).exclude(owner=None).order_by("item__position")
    known = list(rows.values_list("item__framework__fiscal_year", "owner", "item__code"))
    newest = max((year for year, _, _ in known), default=0)
    found: dict[int, list[str]] = defaultdict(list)
    for year, owner, code in known:
        if year == newest and owner in posts:
            found[owner].append(code)
    title = f"ดูแลทะเบียน OIT ปีงบประมาณ พ.ศ. {newest}"
    return [Duty(owner, title, f"ข้อ {', '.join(codes)}") for owner, codes in found.items()]


def ready_tasks(organization: Organization, user: User) -> Iterator[Task]:
    """For those who may publish, newest year first. One query."""
    if not organization.grants(user, PUBLISH):
        return
    year = "item__framework__fiscal_year"
    ready = Disclosure.objects.filter(organization=organization, state=State.READY)
    for fiscal_year, number in ready.order_by(f"-{year}").values_list(year).annotate(Count("pk")):
        url = reverse("publish-items", args=[organization.slug, fiscal_year])
        said = f"OIT ปี {fiscal_year} มี {number} ข้อที่เจ้าหน้าที่ทำเสร็จแล้ว"
        yield Task("ข้อ OIT รอเผยแพร่", said, "ตรวจก่อนเผยแพร่", url, Section.WAITING)
