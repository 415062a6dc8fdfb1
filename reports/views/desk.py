"""The desk of a year, and the old address of the memo."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET

from assessments.models import Framework
from organizations.access import MemberRequest, fetch_organization
from reports.desk.page import desk_of


@login_required
@require_GET
def show_documents(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "preview_documents")
    framework = get_object_or_404(Framework, fiscal_year=year)
    context = {
        "organization": organization,
        "framework": framework,
        "fiscal_year": year,
        "sections": desk_of(organization, year),
        "may_export": organization.grants(request.user, "export_documents"),
        "may_edit": organization.grants(request.user, "edit_drafts"),
    }
    return render(request, "reports/document_list.html", context)


@login_required
@require_GET
def old_memo(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "preview_documents")
    return redirect("preview-document", organization.slug, year, "memo-result", permanent=True)
