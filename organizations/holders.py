"""Who holds what today: the posts of a person, and how the highest of them is printed."""

from datetime import date

from django.db.models import QuerySet
from django.utils import timezone

from organizations.models import Organization, Tenure, User


def tenures_of(user: User, organization: Organization, day: date | None = None) -> QuerySet[Tenure]:
    """What this person holds or acts in on a day (today), the highest post first, each with its post."""
    held = user.tenures.on(day or timezone.localdate()).filter(post__organization=organization).select_related("post")
    return held.order_by("-post__rank", "-starts_on")


def post_of(user: User, organization: Organization) -> str:
    """The highest post this person holds or acts in today, as printed; empty without one. One query."""
    tenure = tenures_of(user, organization).first()
    if tenure is None:
        return ""
    return f"ผู้{tenure.get_form_display()}{tenure.post.title}" if tenure.is_acting else tenure.post.title


def offices_of(user: User, organization: Organization) -> set[int]:
    """The keys of the offices whose posts this person holds or acts in today. One query."""
    held = tenures_of(user, organization).values_list("post__office", flat=True)
    return {office for office in held if office is not None}
