"""The register of a year as a list: every item, how it stands, and where an item is that somebody looks for."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from assessments.models import Framework
from disclosures.register.filters import Filters
from disclosures.register.items import items_of, meant
from disclosures.register.listing import Register, rows_of
from disclosures.register.states import EDIT
from disclosures.register.tabs import oit_tabs
from organizations.access import MemberRequest, fetch_organization

MANAGE = "manage_organization"


@never_cache
@login_required
@require_GET
def show_register(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """`?find=๐35` leads to the item, or says that there is none; `state`, `owner` and `problem` filter."""
    organization = fetch_organization(request, slug)
    find = request.GET.get("find", "").strip()[:100]
    found = meant(find, items_of(year)) if find else []
    if len(found) == 1:
        return redirect("edit-disclosure", slug, year, found[0].code)
    if find and not found:
        messages.warning(request, f"ไม่พบข้อ “{find}” ในเกณฑ์ปี {year} โปรดพิมพ์รหัส เช่น o1 หรือคำในชื่อข้อ")
    register = _register(request, year)
    filters = Filters.of(request.GET)
    codes = {item.code for item in found}
    shown = [row for row in register.rows if filters.shows(row) and (not codes or row.item.code in codes)]
    context = {
        "organization": organization,
        "fiscal_year": year,
        "tabs": oit_tabs(slug, year, "show-register"),
        "register": register,
        "framework": register.framework,
        "groups": Register(organization, register.framework, shown).groups,
        "shown": len(shown),
        "filters": filters,
        "choices": filters.choices(register.rows),
        "find": find,
        "narrowed": filters.is_set or bool(codes),
        "may_edit": organization.grants(request.user, EDIT),
        "may_manage": organization.grants(request.user, MANAGE),
    }
    return render(request, "disclosures/register_list.html", context)


def _register(request: MemberRequest, year: int) -> Register:
    try:
        return rows_of(request.organization, year)
    except Framework.DoesNotExist:
        raise Http404(year) from None
