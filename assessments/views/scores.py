"""The score form at indicator level: one form, three deeds (save, compute without saving, clear)."""

from decimal import Decimal

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from assessments.entry import Cell, after_saving, assessment_of, blank_cells, cells_of, save_cells
from assessments.forms.scores import AnnouncedForm
from assessments.models import Assessment, Framework
from assessments.reckoning import Reckoning
from assessments.results import figures_of, tree_of
from assessments.sheet import Sheet, figures_with, sheet_of
from audit.history import history_of
from audit.values import save_form
from organizations.access import MemberRequest, fetch_organization


@login_required
@require_http_methods(["GET", "POST"])
def edit_scores(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "enter_scores")
    framework = get_object_or_404(Framework, fiscal_year=year)
    action = request.POST.get("action", "save") if request.method == "POST" else ""
    assessment = assessment_of(organization, framework, create=action in {"save", "clear"})
    data = request.POST if action else None
    tree, figures = tree_of(framework), figures_of(assessment)
    cells = cells_of(tree, figures, data)
    form = AnnouncedForm(data, instance=assessment, levels=[band.name for band in tree.bands])
    if action == "clear":
        return _clear(request, assessment, cells)
    if action == "save":
        done = _save(request, assessment, cells, form)
        if done:
            return done
        cells = after_saving(cells)
    sheet = sheet_of(Reckoning(tree, figures_with(figures, cells), *_announced(assessment, form)), cells)
    return _page(request, assessment, sheet, form, action)


def _save(
    request: MemberRequest, assessment: Assessment, cells: list[Cell], form: AnnouncedForm
) -> HttpResponse | None:
    """Save every cell that can be read, and the announced figures if all of them can; None while some are wrong."""
    with transaction.atomic():
        count = save_cells(assessment, cells, request.user)
        if form.is_valid():
            save_form(form, request.user, scope=assessment.organization.audit_scope)
    if form.errors or any(cell.error for cell in cells):
        if count:
            messages.success(request, f"บันทึกแล้ว {count} ช่อง")
        return None
    _tell(request, count, cells)
    return redirect("edit-scores", assessment.organization.slug, assessment.framework.fiscal_year)


def _clear(request: MemberRequest, assessment: Assessment, cells: list[Cell]) -> HttpResponse:
    count = save_cells(assessment, blank_cells(cells), request.user)
    messages.success(request, f"ล้างคะแนนแล้ว {count} ช่อง คะแนนเดิมยังดูได้ในประวัติด้านล่าง")
    return redirect("edit-scores", assessment.organization.slug, assessment.framework.fiscal_year)


def _tell(request: MemberRequest, count: int, cells: list[Cell]) -> None:
    messages.success(request, f"บันทึกแล้ว {count} ช่อง" if count else "บันทึกแล้ว ไม่มีคะแนนช่องใดเปลี่ยน")
    for cell in cells:
        if cell.notice:
            messages.warning(request, f"ตัวชี้วัดที่ {cell.node.code}: {cell.notice}")


def _announced(assessment: Assessment, form: AnnouncedForm) -> tuple[Decimal | None, str]:
    """The announced total and level as typed, if they can be read, or as stored."""
    if form.is_bound and form.is_valid():
        return form.cleaned_data["announced_total"], form.cleaned_data["announced_level"]
    return assessment.announced_total, assessment.announced_level


def _page(
    request: MemberRequest, assessment: Assessment, sheet: Sheet, form: AnnouncedForm, action: str
) -> HttpResponse:
    context = {
        "organization": assessment.organization,
        "framework": assessment.framework,
        "fiscal_year": assessment.framework.fiscal_year,
        "sheet": sheet,
        "form": form,
        "preview": action == "preview",
        "entries": history_of(assessment, "enter_scores", "update") if assessment.pk else [],
    }
    partial = action == "preview" and request.htmx
    return render(request, f"assessments/{'_score_refresh' if partial else 'scores_edit'}.html", context)
