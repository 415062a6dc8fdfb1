"""Offices (สำนัก/กอง) of the organization."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from audit.history import history_of
from audit.values import delete_recorded, save_form
from organizations.access import MemberRequest, fetch_organization
from organizations.forms.posts import OfficeForm
from organizations.models import Office
from organizations.ordering import move_office as move


@login_required
@require_GET
def list_offices(request: MemberRequest, slug: str) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    offices = organization.offices.select_related("organization").prefetch_related("posts")
    return render(request, "organizations/office_list.html", {"organization": organization, "offices": offices})


@login_required
@require_http_methods(["GET", "POST"])
def add_office(request: MemberRequest, slug: str) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    office = Office(organization=organization, position=organization.offices.count() + 1)
    form = OfficeForm(request.POST or None, instance=office)
    if form.is_valid():
        save_form(form, request.user, scope=organization.audit_scope)
        messages.success(request, f"เพิ่ม{office}แล้ว")
        return redirect("list-offices", slug)
    return render(request, "organizations/office_edit.html", {"organization": organization, "form": form})


@login_required
@require_http_methods(["GET", "POST"])
def edit_office(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    office = get_object_or_404(organization.offices, pk=pk)
    name = office.name
    form = OfficeForm(request.POST or None, instance=office)
    if form.is_valid():
        save_form(form, request.user, scope=organization.audit_scope)
        messages.success(request, f"บันทึก{office}แล้ว")
        return redirect("list-offices", slug)
    entries = history_of(office)
    context = {"organization": organization, "office": office, "name": name, "form": form, "entries": entries}
    return render(request, "organizations/office_edit.html", context)


@login_required
@require_POST
def delete_office(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "manage_organization")
    office = get_object_or_404(organization.offices, pk=pk)
    delete_recorded(office, request.user, scope=organization.audit_scope)
    messages.success(request, f"ลบ{office.name}แล้ว ตำแหน่งที่เคยสังกัดยังอยู่")
    return redirect("list-offices", slug)


@login_required
@require_POST
def move_office(request: MemberRequest, slug: str, pk: int) -> HttpResponse:
    """`step` is up or down; anything else moves nothing."""
    organization = fetch_organization(request, slug, "manage_organization")
    move(get_object_or_404(organization.offices, pk=pk), request.POST.get("step", ""), request.user)
    return redirect("list-offices", slug)
