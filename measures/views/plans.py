"""What the plan says beside findings and measures: its settings, constraints, reasons, and what is stated as lowest."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from audit.history import history_of
from measures.locking import save_locked
from measures.planning import find_plan
from measures.views.plan_sheets import CONSTRAINTS, LOWEST, REASONS, SETTINGS, Sheet
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data


@login_required
@require_http_methods(["GET", "POST"])
def edit_plan(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    return _edit(request, slug, year, SETTINGS)


@login_required
@require_http_methods(["GET", "POST"])
def edit_constraints(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    return _edit(request, slug, year, CONSTRAINTS)


@login_required
@require_http_methods(["GET", "POST"])
def edit_coverage_reasons(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    return _edit(request, slug, year, REASONS)


@login_required
@require_http_methods(["GET", "POST"])
def edit_stated_lowest(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    return _edit(request, slug, year, LOWEST)


def _edit(request: MemberRequest, slug: str, year: int, sheet: Sheet) -> HttpResponse:
    organization = fetch_organization(request, slug, "edit_measures")
    if request.method == "POST":
        form, saved = save_locked(
            organization,
            year,
            request.user,
            lambda plan: sheet.build(request.POST, plan),
            lambda plan, form: sheet.save(plan, form, request.user),
        )
        if saved:
            forget_carried(request)
            messages.success(request, sheet.done)
            return redirect(f"{reverse('show-findings', args=[slug, year])}#{sheet.anchor}".rstrip("#"))
    plan = find_plan(organization, year)
    if request.method == "GET":
        form = sheet.build(typed_data(request), plan)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "plan": plan,
        "form": form,
        "entries": history_of(plan, *filter(None, [sheet.action])) if plan.pk else [],
        "may_edit": True,
        "may_add": organization.grants(request.user, "edit_references"),
    }
    return render(request, sheet.template, context | sheet.more(form))
