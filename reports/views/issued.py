"""An issued document for members: what it is, its files, the signed copies that came back, its withdrawal."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods

from audit.history import history_of
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from organizations.models import Organization
from reports.forms.issuing import SignedCopyForm, WithdrawalForm
from reports.issuing.codes import address_of, grouped
from reports.issuing.facts import IssuedFacts
from reports.issuing.serving import sent
from reports.issuing.signed_copies import record_signed
from reports.issuing.withdrawing import withdraw_issued
from reports.models import IssuedReport
from reports.refusals import Refused, check_holds
from reports.rendering.qr import qr_svg
from thai.dates import date_of


@never_cache
@login_required
@require_GET
def show_issued(request: MemberRequest, slug: str, code: str) -> HttpResponse:
    """`published`: what the public room keeps of it, or kept last, if anything."""
    organization = fetch_organization(request, slug, "preview_documents")
    report = _fetch(organization, code)
    context = _context(request, report) | {
        "document": (report.kind, report.occasion),
        "files": report.files.defer("content"),
        "address": address_of(report.code),
        "code": grouped(report.code),
        "picture": qr_svg(address_of(report.code)),
        "published": report.publications.order_by("-pk").first(),
        "may_record": organization.grants(request.user, "edit_drafts"),
        "may_withdraw": organization.grants(request.user, "export_documents"),
        "may_publish": organization.grants(request.user, "publish_documents"),
        "entries": history_of(report),
    }
    return render(request, "reports/issued_show.html", context)


@login_required
@require_GET
def download_issued(request: MemberRequest, slug: str, code: str, form: str) -> HttpResponse:
    report = _fetch(fetch_organization(request, slug, "preview_documents"), code)
    return _or_404(sent(request, report.files.filter(form=form), IssuedFacts(report).stem))


@login_required
@require_GET
def show_signed_copy(request: MemberRequest, slug: str, code: str, pk: int) -> HttpResponse:
    report = _fetch(fetch_organization(request, slug, "preview_documents"), code)
    copies = report.signed_copies.filter(pk=pk)
    return _or_404(sent(request, copies, f"{IssuedFacts(report).stem}-signed"))


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def record_signed_copy(request: MemberRequest, slug: str, code: str) -> HttpResponse:
    organization = fetch_organization(request, slug, "edit_drafts")
    report = _fetch(organization, code)
    form = SignedCopyForm(typed_data(request), request.FILES or None, initial=_printed(report))
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        try:
            record_signed(report, request.user, data["upload"], number=data["number"], day=data["date"])
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            forget_carried(request)
            return _recorded(request, _fetch(organization, code))
    return render(
        request, "reports/issued_signed.html", _context(request, report) | {"form": form, "blocked": _blocked(report)}
    )


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def withdraw_document(request: MemberRequest, slug: str, code: str) -> HttpResponse:
    organization = fetch_organization(request, slug, "export_documents")
    report = _fetch(organization, code)
    form = WithdrawalForm(typed_data(request))
    if request.method == "POST" and form.is_valid():
        try:
            withdraw_issued(report, request.user, form.cleaned_data["reason"])
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            forget_carried(request)
            messages.success(request, "ยกเลิกเอกสารแล้ว ผู้ที่ตรวจสอบเอกสารนี้จะเห็นวันที่และเหตุผล")
            return redirect("show-issued", slug, code)
    return render(
        request, "reports/issued_withdraw.html", _context(request, report) | {"form": form, "blocked": _blocked(report)}
    )


def _fetch(organization: Organization, code: str) -> IssuedReport:
    report: IssuedReport = get_object_or_404(IssuedReport.objects.with_fate(), organization=organization, code=code)
    report.organization = organization
    return report


def _context(request: MemberRequest, report: IssuedReport) -> dict[str, object]:
    """What every page about an issued document is told; its home is the desk of the year."""
    request.home = reverse("show-documents", args=[report.organization.slug, report.fiscal_year])
    return {
        "organization": report.organization,
        "fiscal_year": report.fiscal_year,
        "report": report,
        "facts": IssuedFacts(report),
    }


def _or_404(answer: HttpResponse | None) -> HttpResponse:
    if answer is None:
        raise Http404
    return answer


def _printed(report: IssuedReport) -> dict[str, object]:
    """What the form of a signed copy starts from: the printed number, and the printed date where it is whole."""
    try:
        day = date_of(report.day or 0, report.month or 0, report.year or 0)
    except ValueError:
        return {"number": report.number}
    return {"number": report.number, "date": day}


def _recorded(request: MemberRequest, report: IssuedReport) -> HttpResponse:
    facts = IssuedFacts(report)
    messages.success(request, "บันทึกสำเนาลงนามแล้ว")
    if facts.disputed_number or facts.disputed_date:
        messages.warning(request, "เลขที่หรือวันที่บนสำเนาลงนามไม่ตรงกับที่พิมพ์ไว้ หน้านี้แสดงทั้งสองอย่าง โปรดตรวจว่าเลือกเอกสารถูกฉบับ")
    return redirect("show-issued", report.organization.slug, report.code)


def _blocked(report: IssuedReport) -> str:
    try:
        check_holds(report)
    except Refused as refusal:
        return str(refusal)
    return ""
