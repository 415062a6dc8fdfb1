"""Pages that cross rooms: งานของฉัน."""

from datetime import date

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.utils.module_loading import import_string
from django.views.decorators.http import require_GET

from organizations.access import MemberRequest
from organizations.models import Organization, User

# One function `(organization, user) -> list[Task]` per room.
TASKS = ("assessments.tasks.tasks", "reports.tasks.tasks", "disclosures.tasks.tasks", "organizations.tasks.tasks")


@login_required
@require_GET
def work(request: MemberRequest) -> HttpResponse:
    user = request.user
    organizations = Organization.objects.visible_to(user).prefetch_related("memberships")
    desks = [_desk(organization, user, timezone.localdate()) for organization in organizations]
    return render(request, "work.html", {"desks": desks})


def _desk(organization: Organization, user: User, today: date) -> dict[str, object]:
    own = [membership for membership in organization.memberships.all() if membership.user_id == user.pk]
    organization.remember_roles(user, [membership.role for membership in own])
    tasks = [task for dotted in TASKS for task in import_string(dotted)(organization, user)]
    roles = [membership.get_role_display() for membership in own]
    tenures = user.tenures.on(today).filter(post__organization=organization).select_related("post")
    posts = [f"{tenure.get_form_display()} {tenure.post}" for tenure in tenures]
    return {"organization": organization, "tasks": tasks, "roles": roles, "posts": posts}
