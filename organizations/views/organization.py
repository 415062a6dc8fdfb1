"""What the organization is called and where it is: read by every member, edited by who manages it."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods

from audit.history import history_of
from audit.values import save_form
from organizations.access import MemberRequest, fetch_organization
from organizations.forms.organization import OrganizationForm
from organizations.models import Organization
from organizations.signers import signers


@login_required
@require_GET
def show_profile(request: MemberRequest, slug: str) -> HttpResponse:
    organization = fetch_organization(request, slug)
    today = timezone.localdate()
    context = {
        "organization": organization,
        "offices": organization.offices.all(),
        "signers": signers(organization, today),
        "today": today,
        "may_manage": organization.grants(request.user, "manage_organization"),
        "entries": history_of(organization),
    }
    return render(request, "organizations/organization_show.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def edit_organization(request: MemberRequest, slug: str) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    form = OrganizationForm(request.POST or None, instance=Organization.objects.get(pk=organization.pk))
    if form.is_valid():
        save_form(form, request.user, scope=organization.audit_scope)
        messages.success(request, "บันทึกข้อมูลหน่วยงานแล้ว")
        return redirect("edit-organization", slug)
    context = {"organization": organization, "form": form, "entries": history_of(organization)}
    return render(request, "organizations/organization_edit.html", context)
