"""งานของฉัน: for each organization of a person what all rooms ask of them."""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date

from django.utils import timezone
from django.utils.module_loading import import_string

from ita_portal.sections import Group, grouped
from measures.agenda import meeting_year
from organizations.holders import tenures_of
from organizations.models import Membership, Organization, User
from organizations.tasks import Section

# One function `(organization, user) -> list[Task]` per room.
TASKS = (
    "measures.tasks.tasks",
    "assessments.tasks.tasks",
    "reports.tasks.tasks",
    "disclosures.tasks.tasks",
    "organizations.tasks.tasks",
)


@dataclass(frozen=True)
class Desk:
    """One organization before one person. `year`: the plan's year that the meeting is about, if there is one."""

    organization: Organization
    roles: list[str]
    posts: list[str]
    groups: list[Group]
    hands_over: bool
    year: int | None

    @property
    def number(self) -> int:
        return sum(len(group.rows) for group in self.groups)

    @property
    def nothing_vacant(self) -> bool:
        return all(group.section is not Section.VACANT for group in self.groups)


def desks_of(user: User) -> list[Desk]:
    """One query, and those of the rooms for each organization."""
    own: dict[Organization, list[Membership]] = defaultdict(list)
    for membership in user.memberships.select_related("organization").order_by("organization__slug", "pk"):
        own[membership.organization].append(membership)
    return [_desk(organization, some, user, timezone.localdate()) for organization, some in own.items()]


def _desk(organization: Organization, own: list[Membership], user: User, today: date) -> Desk:
    organization.remember_roles(user, [membership.role for membership in own])
    tasks = [task for dotted in TASKS for task in import_string(dotted)(organization, user)]
    held = tenures_of(user, organization)
    return Desk(
        organization,
        [membership.get_role_display() for membership in own],
        [f"{tenure.get_form_display() if tenure.is_acting else ''}{tenure.post}" for tenure in held],
        grouped(tasks, today),
        organization.grants(user, "hand_over_duties"),
        meeting_year(organization, today),
    )
