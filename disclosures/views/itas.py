"""The sheet for ITAS: shown, ticked item by item, confirmed."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from assessments.models import Criterion, Framework
from disclosures.forms.itas import ConfirmationForm
from disclosures.refused import Refused
from disclosures.register.itas.confirming import confirm, undo_confirmation
from disclosures.register.itas.filling import mark_filled, unmark_filled
from disclosures.register.itas.sheet import Sheet, open_sheet
from disclosures.register.items import items_of
from disclosures.register.states import EDIT
from disclosures.register.tabs import oit_tabs
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data


@never_cache
@login_required
@require_GET
def show_itas_sheet(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    fetch_organization(request, slug)
    return _answer(request, year, ConfirmationForm(typed_data(request)))


@login_required
@require_POST
def mark_itas_filled(request: MemberRequest, slug: str, year: int, code: str) -> HttpResponse:
    """`filled` is 1 or nothing; `seen`: the digest of what was copied."""
    organization = fetch_organization(request, slug, EDIT)
    item = _item(year, code)
    try:
        if request.POST.get("filled"):
            mark_filled(organization, item, request.user, request.POST.get("seen", ""))
        else:
            unmark_filled(organization, item, request.user)
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect(f"{reverse('show-itas-sheet', args=[slug, year])}#{code}")


@login_required
@require_POST
def confirm_itas(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """`undo` takes the confirmation back."""
    organization = fetch_organization(request, slug, EDIT)
    _sheet(request, year)
    form = ConfirmationForm(request.POST)
    try:
        if request.POST.get("undo"):
            undo_confirmation(organization, year, request.user)
            messages.success(request, "ยกเลิกการยืนยันแล้ว")
        elif form.is_valid():
            confirm(organization, year, form.cleaned_data["confirmed_on"], request.user)
            messages.success(request, "บันทึกการยืนยันใน ITAS แล้ว")
        else:
            return _answer(request, year, form)
    except Refused as refusal:
        messages.error(request, str(refusal))
    forget_carried(request)
    return redirect("show-itas-sheet", slug, year)


def _item(year: int, code: str) -> Criterion:
    item = items_of(year).filter(code=code).first()
    if item is None:
        raise Http404(code)
    return item


def _sheet(request: MemberRequest, year: int) -> Sheet:
    try:
        return open_sheet(request.organization, year)
    except Framework.DoesNotExist:
        raise Http404(year) from None


def _answer(request: MemberRequest, year: int, form: ConfirmationForm) -> HttpResponse:
    organization, sheet = request.organization, _sheet(request, year)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "framework": sheet.framework,
        "tabs": oit_tabs(organization.slug, year, "show-itas-sheet"),
        "sheet": sheet,
        "form": form,
        "may_edit": organization.grants(request.user, EDIT),
    }
    return render(request, "disclosures/itas_sheet.html", context)
