"""The page of one measure, and what is done with it there."""

from dataclasses import replace

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from measures.deciding import WORDS, carry_out
from measures.measure_page import open_page
from measures.models import Decision, Plan
from measures.refusals import NOTE_LENGTH, Refused
from measures.states import ACTION_LABELS, RECORDED, Action
from measures.typed import Typed, typed_in
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from organizations.models import Organization


@never_cache
@login_required
@require_GET
def show_measure(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    return _page(request, organization, year, pk, typed_in(typed_data(request)))


@login_required
@require_POST
def advance_measure(request: MemberRequest, slug: str, year: int, pk: int, action: Action) -> HttpResponse:
    organization = fetch_organization(request, slug, WORDS[action])
    plan = get_object_or_404(Plan, measures=pk, organization=organization, fiscal_year=year)
    typed = replace(typed_in(request.POST), about="decision" if action in RECORDED else action.value)
    plan.organization = organization
    try:
        carry_out(plan, action, request.user, {pk: request.POST.get("seen", "")}, typed.note)
    except Refused as refusal:
        return _page(request, organization, year, pk, replace(typed, problem=str(refusal)))
    forget_carried(request)
    messages.success(request, f"{ACTION_LABELS[action]}แล้ว")
    return redirect("show-measure", slug, year, pk)


def _page(request: MemberRequest, organization: Organization, year: int, pk: int, typed: Typed) -> HttpResponse:
    page = open_page(organization, year, pk, request.user)
    proposals = Decision.objects.filter(measure__plan=page.measure.plan, action=Action.SUBMIT)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "page": page,
        "measure": page.measure,
        "choices": page.choices,
        "may_report": organization.grants(request.user, "report_progress") and not page.measure.is_cancelled,
        "proposed": Action.SUBMIT in page.choices.actions and proposals.exists(),
        "typed": typed,
        "stray_note": "" if page.choices.asks(typed.about) else typed.note,
        "note_length": NOTE_LENGTH,
    }
    return render(request, "measures/measure_show.html", context)
