"""The calendar of the year: the page, its corrections, and the file for calendar programs."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import IntegrityError, transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from assessments.calendar import events_of
from assessments.calendar_dates import Dates
from assessments.calendar_file import file_of
from assessments.calendar_history import history_of_calendar
from assessments.forms.calendar import CorrectionForm
from assessments.models import CalendarCorrection, Framework
from audit.values import delete_recorded, save_form
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data

EDIT = "edit_calendar"


@login_required
@require_GET
def show_calendar(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    framework = get_object_or_404(Framework, fiscal_year=year)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "framework": framework,
        "events": events_of(organization, year),
        "may_edit": organization.grants(request.user, EDIT),
        "entries": history_of_calendar(organization, year),
    }
    return render(request, "assessments/calendar_show.html", context)


@login_required
@require_GET
def calendar_ics(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    get_object_or_404(Framework, fiscal_year=year)
    content = file_of(organization, year, timezone.now())
    response = HttpResponse(content, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = f'attachment; filename="ita-{organization.slug}-{year}.ics"'
    return response


@login_required
@require_http_methods(["GET", "POST"])
def correct_event(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponse:
    """Other dates for an event of the framework; a second correction edits the first."""
    organization = fetch_organization(request, slug, EDIT)
    framework = get_object_or_404(Framework, fiscal_year=year)
    event = get_object_or_404(framework.events, pk=pk)
    known = organization.calendar_corrections.filter(event=event).first()
    dates = {} if event.month_only else {"starts_on": event.starts_on, "ends_on": event.ends_on}
    new = CalendarCorrection(organization=organization, fiscal_year=year, event=event, name=event.name, **dates)
    return _edit(request, known or new)


@login_required
@require_http_methods(["GET", "POST"])
def add_event(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, EDIT)
    get_object_or_404(Framework, fiscal_year=year)
    return _edit(request, CalendarCorrection(organization=organization, fiscal_year=year))


@login_required
@require_http_methods(["GET", "POST"])
def edit_event(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, EDIT)
    return _edit(request, get_object_or_404(organization.calendar_corrections, fiscal_year=year, pk=pk))


@login_required
@require_POST
def remove_correction(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, EDIT)
    correction = get_object_or_404(organization.calendar_corrections, fiscal_year=year, pk=pk)
    delete_recorded(correction, request.user, scope=organization.audit_scope)
    done = "กลับไปใช้วันที่ของเกณฑ์" if correction.event_id else "ลบเหตุการณ์แล้ว"
    messages.success(request, f"{done}: {correction}")
    return redirect("show-calendar", slug, year)


def _edit(request: MemberRequest, correction: CalendarCorrection) -> HttpResponse:
    organization, year = correction.organization, correction.fiscal_year
    form = CorrectionForm(typed_data(request), instance=correction)
    if form.is_valid() and request.method == "POST" and _saved(form, request):
        messages.success(request, f"บันทึกในปฏิทินแล้ว: {correction}")
        return redirect("show-calendar", organization.slug, year)
    event = correction.event
    context = {
        "organization": organization,
        "fiscal_year": year,
        "correction": correction,
        "heading": event.name if event else "แก้ไขเหตุการณ์" if correction.pk else "เพิ่มเหตุการณ์",
        "announced": Dates(event.starts_on, event.ends_on, event.month_only).words if event else "",
        "form": form,
    }
    return render(request, "assessments/calendar_edit.html", context)


def _saved(form: CorrectionForm, request: MemberRequest) -> bool:
    """False, with the reason on the form, when another person's row came first."""
    try:
        with transaction.atomic():
            save_form(form, request.user, scope=form.instance.organization.audit_scope)
    except IntegrityError:
        form.add_error(None, "มีผู้บันทึกเหตุการณ์นี้พร้อมกับท่าน โปรดเปิดปฏิทินดูค่าล่าสุดแล้วแก้ไขอีกครั้ง")
        return False
    forget_carried(request)
    return True
