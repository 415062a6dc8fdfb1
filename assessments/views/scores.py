"""The score grid: one form with a few deeds (save, compute without saving, change the layout, clear)."""

from collections.abc import Mapping
from decimal import Decimal

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from assessments.cells import Keep
from assessments.entry import Entered, clear_grid, read_grid, save_grid
from assessments.forms.scores import AnnouncedForm
from assessments.gradebook import Gradebook, open_gradebook
from assessments.grid import has_depth
from assessments.previous import figures_of_last_year
from assessments.reckoning import Reckoning
from assessments.sheet import Background, Sheet, figures_with, sheet_of
from audit.history import history_of, last_touches
from audit.values import save_form
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from organizations.models import Organization

KEEP = {"save": "", "save-mine": Keep.MINE, "save-theirs": Keep.THEIRS}


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def edit_scores(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "enter_scores")
    data = typed_data(request)
    action = request.POST.get("action", "save") if request.method == "POST" else ""
    if action == "clear":
        return _clear(request, organization, year)
    if action in KEEP:
        entered, form = _save(request, organization, year, KEEP[action])
        forget_carried(request)
        if not entered.open and not form.wrong:
            return _saved(request, entered)
        return _page(request, entered, form, action)
    book = open_gradebook(organization, year)
    entered = read_grid(book, request.GET if data is None else data, posted=data is not None)
    return _page(request, entered, _announced_form(book, data), action)


def _save(request: MemberRequest, organization: Organization, year: int, keep: str) -> tuple[Entered, AnnouncedForm]:
    """Save every field that can be read and nobody contests, and the announced figures if all of them can."""
    with transaction.atomic():
        entered = save_grid(organization, year, request.POST, request.user, keep)
        form = _announced_form(entered.book, request.POST)
        if form.differs:
            save_form(form, request.user, scope=organization.audit_scope)
    return entered, form


def _saved(request: MemberRequest, entered: Entered) -> HttpResponse:
    count = entered.saved
    messages.success(request, f"บันทึกแล้ว {count} ช่อง" if count else "บันทึกแล้ว ไม่มีคะแนนช่องใดเปลี่ยน")
    for cell in entered.cells:
        if cell.notice:
            messages.warning(request, f"{cell.node.title}: {cell.notice}")
    return _back(entered)


def _clear(request: MemberRequest, organization: Organization, year: int) -> HttpResponse:
    entered = clear_grid(organization, year, request.POST, request.user)
    if entered.open:
        return _page(request, entered, _announced_form(entered.book, request.POST), "clear")
    messages.success(request, f"ล้างคะแนนแล้ว {entered.saved} ช่อง คะแนนเดิมยังดูได้ในประวัติด้านล่าง")
    forget_carried(request)
    return _back(entered)


def _back(entered: Entered) -> HttpResponse:
    assessment = entered.book.assessment
    address = reverse("edit-scores", args=[assessment.organization.slug, assessment.framework.fiscal_year])
    return redirect(f"{address}?level={entered.grid.layout.level}")


def _announced_form(book: Gradebook, data: Mapping[str, str] | None) -> AnnouncedForm:
    return AnnouncedForm(data, instance=book.assessment, levels=lambda: [band.name for band in book.ranked.bands])


def _announced(form: AnnouncedForm) -> tuple[Decimal | None, str]:
    """The announced total and level as typed, if they can be read, or as stored."""
    if form.is_bound and form.is_valid():
        return form.cleaned_data["announced_total"], form.cleaned_data["announced_level"]
    return form.instance.announced_total, form.instance.announced_level


def _sheet(entered: Entered, form: AnnouncedForm) -> Sheet:
    book, cells = entered.book, entered.cells
    touches = last_touches(book.assessment, "enter_scores") if book.assessment.pk else {}
    last_year, before = figures_of_last_year(book.assessment.organization, book.tree)
    reckoning = Reckoning(book.ranked, figures_with(book.figures, cells), *_announced(form))
    return sheet_of(reckoning, entered.grid, cells, Background(last_year, before, touches))


def _page(request: MemberRequest, entered: Entered, form: AnnouncedForm, action: str) -> HttpResponse:
    assessment = entered.book.assessment
    context = {
        "organization": assessment.organization,
        "framework": assessment.framework,
        "fiscal_year": assessment.framework.fiscal_year,
        "entered": entered,
        "layout": entered.grid.layout,
        "has_depth": has_depth(entered.book.tree),
        "sheet": _sheet(entered, form),
        "form": form,
        "action": action,
        "unsaved": form.is_bound and action not in {*KEEP, "clear"},
        "entries": history_of(assessment, "enter_scores", "update", limit=10) if assessment.pk else [],
    }
    partial = action == "preview" and request.htmx
    return render(request, f"assessments/{'_score_refresh' if partial else 'scores_edit'}.html", context)
