"""Decisions on paper: the page that is printed and signed, the form that records it, and the scan."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.cache import cache_control, never_cache
from django.views.decorators.http import require_GET, require_http_methods

from measures.content import printed_code
from measures.decide_page import rows_of
from measures.deciding import awaiting
from measures.forms.sheets import SheetForm
from measures.models import SignedSheet
from measures.planning import find_plan
from measures.refusals import Refused
from measures.sheets import SheetRefused, fingerprint_of, record_sheet
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from organizations.serving import served
from thai.dates import short_date


@never_cache
@login_required
@require_GET
def print_plan(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    plan = find_plan(organization, year)
    waiting = awaiting(plan)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "plan": plan,
        "rows": rows_of(waiting, request.user, None),
        "code": printed_code(fingerprint_of(waiting)),
        "today": timezone.localtime(),
        "may_record": organization.grants(request.user, "record_decisions"),
    }
    return render(request, "measures/plan_sheet.html", context)


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def record_signed(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "record_decisions")
    plan = find_plan(organization, year)
    waiting = awaiting(plan)
    form = SheetForm(typed_data(request), request.FILES or None, plan=plan, measures=waiting)
    if request.method == "POST" and form.is_valid():
        try:
            sheet = record_sheet(plan, request.user, form.signed())
        except SheetRefused as refusal:
            form.add_error(refusal.field or None, str(refusal))
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            forget_carried(request)
            messages.success(request, _done(sheet, sheet.decisions.count(), len(form.cleaned_data["returned"])))
            return redirect("list-measures", slug, year)
    context = {"organization": organization, "fiscal_year": year, "form": form, "waiting": waiting}
    return render(request, "measures/sheet_record.html", context)


@login_required
@require_GET
@cache_control(private=True, no_cache=True)
def show_signed_scan(request: MemberRequest, slug: str, year: int, pk: int) -> FileResponse:
    organization = fetch_organization(request, slug)
    sheets = SignedSheet.objects.filter(plan__organization=organization, plan__fiscal_year=year)
    sheet = get_object_or_404(sheets, pk=pk)
    suffix = (sheet.scan.name or "").rpartition(".")[2]
    return served(sheet.scan, f"signed-{year}-{sheet.pk}.{suffix}")


def _done(sheet: SignedSheet, number: int, returned: int) -> str:
    sent_back = f" ส่งกลับ {returned} มาตรการ" if returned else ""
    name = sheet.name or "ไม่พบชื่อผู้ดำรงตำแหน่งในวันนั้น จึงบันทึกเฉพาะตำแหน่ง"
    signer = f"ลงนามโดย{sheet.signer} ({name}) เมื่อ {short_date(sheet.signed_on)}"
    return f"บันทึกจากเอกสารที่ลงนามแล้ว เห็นชอบ {number - returned} มาตรการ{sent_back} {signer}"
