"""Last year's register carried over: looked at line by line, then written whole."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from assessments.models import Framework
from disclosures.refused import Refused
from disclosures.register.carrying.page import CarryPage, Chosen, open_carry
from disclosures.register.carrying.saving import carry
from disclosures.register.states import EDIT
from disclosures.register.tabs import oit_tabs
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data

CHANGED = "ทะเบียนเปลี่ยนไปหลังจากที่ท่านเปิดหน้านี้ โปรดตรวจรายการล่าสุดแล้วยกมาอีกครั้ง"
NONE_TAKEN = "ยังไม่ได้เลือกข้อใด โปรดเลือกข้อที่จะยกมาแล้วกดอีกครั้ง"


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def carry_register(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, EDIT)
    framework = Framework.objects.filter(fiscal_year=year).first()
    if framework is None:
        raise Http404(year)
    data = typed_data(request)
    page = open_carry(organization, year, _chosen(data) if data is not None else None)
    refusal = _save(request, page) if request.method == "POST" else ""
    if request.method == "POST" and not refusal:
        return redirect("show-register", slug, year)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "framework": framework,
        "tabs": oit_tabs(slug, year, "show-register"),
        "page": page,
        "refusal": refusal,
    }
    return render(request, "disclosures/carry_register.html", context)


def _save(request: MemberRequest, page: CarryPage) -> str:
    """Why nothing was written; empty after a save."""
    if request.POST.get("shown", "") != page.shown:
        return CHANGED
    if not page.taken:
        return NONE_TAKEN
    try:
        codes = carry(page, request.user)
    except Refused as refusal:
        return str(refusal)
    forget_carried(request)
    if codes:
        said = f"ยกมาจากปี {page.year_before} แล้ว {len(codes)} ข้อ เป็นร่างทั้งหมด โปรดเปลี่ยนเอกสารที่ต้องทำใหม่"
        messages.success(request, said)
    else:
        messages.info(request, "ทุกข้อที่เลือกยกมาแล้วก่อนหน้านี้ ไม่มีลิงก์ใหม่ให้เพิ่ม")
    return ""


def _chosen(data: QueryDict) -> Chosen:
    targets = {name.removeprefix("to-"): data.get(name, "") for name in data if name.startswith("to-")}
    return Chosen(frozenset(data.getlist("take")), frozenset(data.getlist("append")), targets)
