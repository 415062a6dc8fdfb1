"""The papers of a year (เอกสารอ้างอิงของปี) and their scans."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from audit.history import history_of
from audit.values import delete_recorded, save_form
from organizations.access import MemberRequest, fetch_organization
from organizations.files import forget_after_commit
from organizations.forms.references import ReferenceForm
from organizations.models import ReferenceDocument
from organizations.serving import served


@login_required
@require_GET
def list_references(request: MemberRequest, slug: str) -> HttpResponse:
    organization = fetch_organization(request, slug)
    context = {
        "organization": organization,
        "references": organization.references.order_by("-fiscal_year", "date", "pk"),
        "may_edit": organization.grants(request.user, "edit_references"),
    }
    return render(request, "organizations/reference_list.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def add_reference(request: MemberRequest, slug: str) -> HttpResponse:
    """`?year=2563` fills in the fiscal year."""
    organization = fetch_organization(request, slug, "edit_references")
    document = ReferenceDocument(organization=organization, issuer=organization.official_name)
    initial = {"fiscal_year": request.GET.get("year", "")}
    form = ReferenceForm(request.POST or None, request.FILES or None, instance=document, initial=initial)
    if form.is_valid():
        save_form(form, request.user, scope=organization.audit_scope)
        messages.success(request, f"เพิ่ม{document}แล้ว")
        return redirect("list-references", slug)
    return render(request, "organizations/reference_edit.html", {"organization": organization, "form": form})


@login_required
@require_http_methods(["GET", "POST"])
def edit_reference(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "edit_references")
    document = get_object_or_404(organization.references, pk=pk)
    name = str(document)
    form = ReferenceForm(request.POST or None, request.FILES or None, instance=document)
    if form.is_valid():
        save_form(form, request.user, scope=organization.audit_scope)
        messages.success(request, f"บันทึก{document}แล้ว")
        return redirect("list-references", slug)
    entries = history_of(document)
    context = {"organization": organization, "document": document, "name": name, "form": form, "entries": entries}
    return render(request, "organizations/reference_edit.html", context)


@login_required
@require_POST
def delete_reference(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "edit_references")
    document = get_object_or_404(organization.references, pk=pk)
    with transaction.atomic():
        forget_after_commit(document, "scan")
        delete_recorded(document, request.user, scope=organization.audit_scope)
    messages.success(request, f"ลบ{document}แล้ว")
    return redirect("list-references", slug)


@login_required
@require_GET
@cache_control(private=True, no_cache=True)
def show_scan(request: MemberRequest, slug: str, pk: int) -> FileResponse:
    organization = fetch_organization(request, slug)
    document = get_object_or_404(organization.references, pk=pk)
    if not document.scan:
        raise Http404(pk)
    suffix = (document.scan.name or "").rpartition(".")[2]
    return served(document.scan, f"reference-{document.fiscal_year}-{document.pk}.{suffix}")
