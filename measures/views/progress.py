"""The owner's page: what came of one measure in a round; and the dated notes of the year."""

from functools import partial

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from measures.forms.evidence import evidence_field, read_post
from measures.forms.progress import NoteForm, ProgressForm
from measures.models import Measure, Plan
from measures.planning import find_plan
from measures.progress_page import ProgressPage, notes_as_draft, open_page
from measures.progressing import Lacking, add_note, save_progress
from measures.refusals import Refused
from organizations.access import MemberRequest, fetch_organization
from organizations.authorship import author_of
from organizations.carrying import forget_carried, keep, typed_data
from organizations.packing import pack
from organizations.uploads import discarding

NOTES = "notes"
ROUNDS = ("6", "12")


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def report_progress(request: MemberRequest, slug: str, year: int, months: int, pk: int) -> HttpResponse:
    """POST with `take=notes` saves nothing: the page again, the dated notes added to the text."""
    plan = find_plan(fetch_organization(request, slug, "report_progress"), year)
    page = open_page(plan, months, pk, request.user)
    if request.POST.get("take") == NOTES:
        return _page(request, page, _with_notes(request, page), seen=request.POST.get("seen", ""))
    form = ProgressForm(typed_data(request), initial=page.initial, outsider=page.outsider)
    if request.method == "POST" and form.is_valid():
        posted = read_post(request)
        try:
            with discarding():
                attach = partial(posted.attach, actor=request.user)
                save_progress(plan, months, pk, form.cleaned_data, request.user, attach)
        except Refused as refusal:
            form.add_error(refusal.field if isinstance(refusal, Lacking) else None, str(refusal))
            return _page(request, page, form, refused_files=posted.sentences)
        return _saved(request, page, posted.sentences)
    return _page(request, page, form)


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def add_progress_note(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponse:
    """`months` in the form: the round from whose page it was posted, to which it returns with what was typed there."""
    organization = fetch_organization(request, slug, "report_progress")
    plan = find_plan(organization, year)
    measure = get_object_or_404(Measure.objects.of(organization, year), pk=pk)
    measure.plan = plan
    data = typed_data(request)
    form = NoteForm(data, initial={"day": timezone.localdate()})
    months = data.get("months", "") if data else ""
    if request.method == "POST":
        _keep_entry(request, plan, months, pk)
    if request.method == "POST" and form.is_valid():
        try:
            add_note(measure, form.cleaned_data["day"], form.cleaned_data["text"], request.user)
        except Refused as refusal:
            form.add_error(refusal.field if isinstance(refusal, Lacking) else None, str(refusal))
        else:
            messages.success(request, "เพิ่มบันทึกแล้ว")
            return redirect(_after_note(slug, year, pk, months))
    context = {"organization": organization, "fiscal_year": year, "measure": measure, "form": form, "months": months}
    return render(request, "measures/progress_note.html", context | {"notes": measure.notes.order_by("-day", "-pk")})


def _keep_entry(request: MemberRequest, plan: Plan, months: str, pk: int) -> None:
    """What is typed in the entry but not saved comes along with a note posted from its page, and is shown there again;
    the note itself is no longer carried."""
    author = author_of(request)
    forget_carried(request)
    if author and months in ROUNDS and "result" in request.POST:
        page = open_page(plan, int(months), pk, request.user)
        if ProgressForm(request.POST, initial=page.initial).has_changed():
            keep(request, pack(author, request.POST), author.page)


def _after_note(slug: str, year: int, pk: int, months: str) -> str:
    if months in ROUNDS:
        return reverse("report-progress", args=[slug, year, int(months), pk])
    return reverse("show-measure", args=[slug, year, pk])


def _with_notes(request: MemberRequest, page: ProgressPage) -> ProgressForm:
    """Unbound, so that nothing is complained of: what was typed, and the notes after it."""
    typed = {name: request.POST.get(name, "") for name in ProgressForm.base_fields}
    typed["result"] = notes_as_draft(typed["result"], page.notes)
    return ProgressForm(initial=typed, outsider=page.outsider)


def _saved(request: MemberRequest, page: ProgressPage, problems: list[str]) -> HttpResponse:
    """To the table; back to the entry where a file was refused, the rest kept."""
    forget_carried(request)
    organization, year, months = page.plan.organization, page.plan.fiscal_year, page.reporting.months
    messages.success(request, f"บันทึกผลของมาตรการที่ {page.measure.position} แล้ว")
    for problem in problems:
        messages.warning(request, problem)
    if problems:
        return redirect("report-progress", organization.slug, year, months, page.measure.pk)
    url = reverse("show-round", args=[organization.slug, year, months])
    return redirect(f"{url}{'?show=mine' if not page.outsider else ''}#m{page.measure.pk}")


def _note_form(within: str) -> NoteForm:
    return NoteForm(initial={"day": timezone.localdate()}, auto_id="note_%s", within=within)


def _page(request: MemberRequest, page: ProgressPage, form: ProgressForm, **more: object) -> HttpResponse:
    rests = bool(page.lock) and not form.is_bound
    context = {
        "organization": page.plan.organization,
        "fiscal_year": page.plan.fiscal_year,
        "months": page.reporting.months,
        "rests": rests,
        "page": page,
        "measure": page.measure,
        "form": form,
        "seen": form.seen,
        "evidence": evidence_field(page.plan, page.progress, typed_data(request)),
        "files_lost": bool(request.FILES),
        "note_form": _note_form(within="" if rests else "report"),
    }
    return render(request, "measures/progress_report.html", context | more)
