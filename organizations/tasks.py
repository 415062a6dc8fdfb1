"""One piece of work as งานของฉัน lists it, and what this room asks of a person."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from django.urls import reverse
from django.utils import timezone

from organizations.duties import chart_of
from organizations.models import Organization, User

SOON_DAYS = 30


class Section(StrEnum):
    """Where งานของฉัน lists a task, in this order."""

    OVERDUE = "overdue"
    WAITING = "waiting"
    RETURNED = "returned"
    SOON = "soon"
    OTHER = "other"
    VACANT = "vacant"


@dataclass(frozen=True)
class Task:
    """What is to be done, why, and the one verb that leads there. `day`: the last day of what is due, the day since
    which something waits, or the day of a return."""

    title: str
    detail: str
    verb: str
    url: str
    section: Section = Section.OTHER
    day: date | None = None


def section_of(due: date, today: date) -> Section | None:
    """Where something due on a day belongs; None while that day is more than 30 days off."""
    if due < today:
        return Section.OVERDUE
    return Section.SOON if (due - today).days <= SOON_DAYS else None


def tasks(organization: Organization, user: User) -> list[Task]:
    """Posts of the chain without a holder today, for those who can appoint one."""
    if not organization.grants(user, "manage_organization"):
        return []
    chart = chart_of(organization, timezone.localdate())
    chain = sorted((post.chain, post) for post in chart.posts.values() if post.chain is not None)
    return [
        Task(
            f"ยังไม่มีผู้ดำรงตำแหน่ง{post.title}",
            "ตำแหน่งนี้อยู่ในสายเสนอหนังสือ เอกสารจะพิมพ์ช่องลงนามว่าง",
            "แต่งตั้ง",
            reverse("show-post", args=[organization.slug, post.pk]),
            Section.VACANT,
        )
        for _, post in chain
        if not chart.is_held(post.pk)
    ]
