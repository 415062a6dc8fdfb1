"""The table of measures: read, filtered, edited one row at a time in its place, printed."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from measures import editing
from measures.content import fingerprint, printed_code
from measures.filters import Filters
from measures.forms.measures import MeasureForm
from measures.models import Measure
from measures.planning import begin_plan, find_plan
from measures.refusals import NOTE_LENGTH, Refused
from measures.states import RECORD_WORD, Status
from measures.table import groups_of
from measures.table_page import NEW, TablePage, open_table
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data

EDIT, SUBMIT, DECIDE = "edit_measures", "submit_measures", "decide_measures"


@never_cache
@login_required
@require_GET
def list_measures(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """`?edit=5` opens a row, `?edit=new` one more (`&criterion=o26` ticks what it answers); the others filter."""
    organization = fetch_organization(request, slug)
    opened = request.GET.get("edit", "") if organization.grants(request.user, EDIT) else ""
    page = open_table(find_plan(organization, year), Filters.of(request.GET), opened)
    return _answer(request, page, _form(page, typed_data(request), request.GET.get("criterion", "")))


@never_cache
@login_required
@require_POST
def add_measure(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, EDIT)
    page = open_table(find_plan(organization, year), Filters.of(request.GET), NEW)
    form = _form(page, request.POST)
    if form is None or not form.is_valid():
        return _answer(request, page, form)
    measure = editing.add_measure(begin_plan(organization, year, request.user), form.values(), request.user)
    return _saved(request, page, form, measure, following=NEW)


@never_cache
@login_required
@require_POST
def edit_measure(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, EDIT)
    page = open_table(find_plan(organization, year), Filters.of(request.GET), str(pk))
    form = _form(page, request.POST)
    if page.open_row is None or form is None:
        raise Http404(pk)
    if form.is_valid():
        try:
            measure = editing.edit_measure(page.plan, pk, form.values(), request.user)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            return _saved(request, page, form, measure, following=page.after(pk))
    return _answer(request, page, form)


@login_required
@require_GET
def print_measures(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """The columns people know from Word, on A4 across; no row is open."""
    organization = fetch_organization(request, slug)
    page = open_table(find_plan(organization, year), Filters.of(request.GET))
    rows = [row for row in page.shown if not row.measure.is_cancelled]
    context = {
        "organization": organization,
        "fiscal_year": year,
        "page": page,
        "groups": groups_of(rows),
        "drafted": any(row.status is not Status.APPROVED for row in rows),
        "code": printed_code(fingerprint(row.digest for row in rows)),
    }
    return render(request, "measures/measure_print.html", context)


def _form(page: TablePage, data: QueryDict | None, criterion: str = "") -> MeasureForm | None:
    """Of the row that is open, if one is."""
    if not page.opens(posted=data is not None):
        return None
    measure = page.open_row.measure if page.open_row else None
    return MeasureForm(data, plan=page.plan, options=page.options, measure=measure, criterion=criterion)


def _saved(
    request: MemberRequest, page: TablePage, form: MeasureForm, measure: Measure, following: str
) -> HttpResponse:
    """To the next row, back to this one while its dates wait to be confirmed, or to its place in the table."""
    forget_carried(request)
    messages.success(request, f"บันทึกมาตรการที่ {measure.position} แล้ว")
    if measure.status == Status.REVISED:
        messages.info(request, "ข้อความที่เห็นชอบล่าสุดยังใช้อยู่ จนกว่าข้อความใหม่จะได้รับความเห็นชอบ")
    unsure = form.reading.is_doubtful and not measure.period_confirmed
    if form.reading.notice and not measure.period_confirmed:
        messages.warning(request, f"ระยะเวลา “{form.reading.text}” เก็บเป็นข้อความ ยังไม่มีวันที่: {form.reading.notice}")
    if request.POST.get("action") == "next" and following:
        return redirect(page.address(following, NEW if following == NEW else f"m{following}"))
    return redirect(page.address(str(measure.pk) if unsure else "", f"m{measure.pk}"))


def _answer(request: MemberRequest, page: TablePage, form: MeasureForm | None) -> HttpResponse:
    organization = page.plan.organization
    context = {
        "organization": organization,
        "fiscal_year": page.plan.fiscal_year,
        "page": page,
        "basis": page.basis,
        "coverage": page.coverage,
        "form": form,
        "here": request.get_full_path() if request.method == "GET" else page.address(page.opened),
        "may_edit": organization.grants(request.user, EDIT),
        "may_submit": organization.grants(request.user, SUBMIT),
        "may_decide": organization.grants(request.user, DECIDE),
        "may_record": organization.grants(request.user, RECORD_WORD),
        "note_length": NOTE_LENGTH,
    }
    return render(request, "measures/measure_list.html", context)
