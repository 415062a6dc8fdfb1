"""The Garuda emblem and the organization's seal: sent, removed, and served to members only."""

from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from organizations.access import MemberRequest, fetch_organization
from organizations.files import replace_file
from organizations.forms.organization import EmblemForm, SealForm
from organizations.models import Organization
from organizations.serving import served

FORMS: dict[str, type[SealForm]] = {"emblem": EmblemForm, "seal": SealForm}


@login_required
@require_http_methods(["GET", "POST"])
def edit_mark(request: MemberRequest, slug: str, mark: str) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    form = FORMS[mark](request.POST or None, request.FILES or None)
    if form.is_valid():
        declared = _declared(mark, request.user)
        replace_file(
            organization, mark, form.cleaned_data["upload"], request.user, organization.audit_scope, **declared
        )
        messages.success(request, f"เก็บ{form.title}แล้ว")
        return redirect("edit-organization", slug)
    context = {"organization": organization, "form": form, "mark": mark, **_places(organization, mark)}
    return render(request, "organizations/mark_edit.html", context)


@login_required
@require_POST
def remove_mark(request: MemberRequest, slug: str, mark: str) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    if getattr(organization, mark):
        declared = _declared(mark, None)
        replace_file(organization, mark, None, request.user, organization.audit_scope, **declared)
        messages.success(request, f"ลบ{FORMS[mark].title}แล้ว เอกสารจะพิมพ์กรอบว่างในตำแหน่งเดิม")
    return redirect("edit-organization", slug)


@login_required
@require_GET
@cache_control(private=True, no_cache=True)
def show_mark(request: MemberRequest, slug: str, mark: str) -> FileResponse:
    organization = fetch_organization(request, slug)
    stored = getattr(organization, mark)
    if not stored:
        raise Http404(mark)
    return served(stored)


def _declared(mark: str, user: Any) -> dict[str, Any]:
    """The statement of entitlement beside an emblem: who and when; None clears it. A seal needs none."""
    if mark != "emblem":
        return {}
    return {"emblem_declared_by": user, "emblem_declared_at": timezone.now() if user else None}


def _places(organization: Organization, mark: str) -> dict[str, str]:
    return {"stored": getattr(organization, mark), "show_name": f"show-{mark}", "remove_name": f"remove-{mark}"}
