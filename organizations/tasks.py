"""One piece of work as งานของฉัน lists it, and what this room asks of a person."""

from dataclasses import dataclass

from django.db.models import Exists, OuterRef
from django.urls import reverse
from django.utils import timezone

from organizations.models import Organization, Tenure, User


@dataclass(frozen=True)
class Task:
    """What is to be done, why, and the one verb that leads there."""

    title: str
    detail: str
    verb: str
    url: str


def tasks(organization: Organization, user: User) -> list[Task]:
    """Posts of the chain without a holder today, for those who can appoint one. Two queries."""
    if not organization.grants(user, "manage_organization"):
        return []
    held = Tenure.objects.on(timezone.localdate()).filter(post=OuterRef("pk"))
    vacant = organization.posts.filter(~Exists(held), chain__isnull=False)
    return [
        Task(
            f"ยังไม่มีผู้ดำรงตำแหน่ง{post.title}",
            "ตำแหน่งนี้อยู่ในสายเสนอหนังสือ เอกสารจะพิมพ์ช่องลงนามว่าง",
            "แต่งตั้ง",
            reverse("show-post", args=[organization.slug, post.pk]),
        )
        for post in vacant
    ]
