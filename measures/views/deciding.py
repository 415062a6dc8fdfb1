"""The page on which several measures are decided at once."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from measures.converters import BUTTONS
from measures.decide_page import rows_of
from measures.deciding import WORDS, awaiting, carry_out
from measures.models import Plan
from measures.planning import find_plan
from measures.refusals import NOTE_LENGTH, Refused
from measures.states import ACTION_LABELS, RECORD_WORD, RECORDED, Action
from measures.typed import Typed, typed_in
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def decide_measures(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """GET: all that waits. POST: one action on the measures chosen here or in the table, on all or on none."""
    action = _action(request)
    organization = fetch_organization(request, slug, WORDS[action or Action.APPROVE])
    plan = find_plan(organization, year)
    if request.method == "POST" and action is None:
        raise Http404("action")
    if request.method == "GET" or action is None:
        return _waiting(request, plan, typed_in(typed_data(request)), None)
    note, seen = request.POST.get("note", ""), _seen(request.POST)
    try:
        done = carry_out(plan, action, request.user, seen, note)
    except Refused as refusal:
        return _refused(request, plan, action, Typed("decision", note, str(refusal)), set(seen))
    forget_carried(request)
    messages.success(request, f"{ACTION_LABELS[action]}แล้ว {len(done)} มาตรการ")
    return redirect("list-measures", slug, year)


def _refused(request: MemberRequest, plan: Plan, action: Action, typed: Typed, chosen: set[int]) -> HttpResponse:
    """A decision is refused on its page, with what was chosen and typed; a proposal carries no text to lose."""
    if action in RECORDED:
        return _waiting(request, plan, typed, chosen)
    messages.error(request, f"ยังไม่ได้{ACTION_LABELS[action]} {typed.problem}")
    return redirect("list-measures", plan.organization.slug, plan.fiscal_year)


def _action(request: MemberRequest) -> Action | None:
    """The action that the pressed button names; None for a word that is none."""
    word = request.POST.get("action", "")
    return next((action for action in BUTTONS if action == word), None)


def _seen(data: QueryDict) -> dict[int, str]:
    """Measure → the digest of the content that was on the page (`seen-<pk>`)."""
    chosen = [value for value in data.getlist("measure") if value.isascii() and value.isdecimal() and len(value) < 16]
    return {int(value): data.get(f"seen-{value}", "") for value in chosen}


def _waiting(request: MemberRequest, plan: Plan, typed: Typed, chosen: set[int] | None) -> HttpResponse:
    context = {
        "organization": plan.organization,
        "fiscal_year": plan.fiscal_year,
        "rows": rows_of(awaiting(plan), request.user, chosen),
        "may_record": plan.organization.grants(request.user, RECORD_WORD),
        "typed": typed,
        "note_length": NOTE_LENGTH,
    }
    return render(request, "measures/measure_decide.html", context)
