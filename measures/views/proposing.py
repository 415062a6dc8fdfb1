"""The page that shows all a proposal of the plan carries along, and what is still missing, before one button."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from measures.models import Plan
from measures.planning import find_plan, propose_plan
from measures.proposal import look_at_proposal
from measures.refusals import Refused
from organizations.access import MemberRequest, fetch_organization


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def propose(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "submit_measures")
    plan = find_plan(organization, year)
    problem = ""
    if request.method == "POST":
        try:
            done = propose_plan(plan, request.user, _seen(request))
        except Refused as refusal:
            problem = str(refusal)
        else:
            messages.success(request, f"เสนอแผนเพื่อพิจารณาแล้ว {len(done)} มาตรการ")
            return redirect("list-measures", slug, year)
    return _page(request, plan, problem)


def _seen(request: MemberRequest) -> dict[int, str]:
    """Measure → digest, of every `seen-<pk>` of the page."""
    fields = ((name.removeprefix("seen-"), value) for name, value in request.POST.items() if name.startswith("seen-"))
    return {int(pk): str(value) for pk, value in fields if pk.isascii() and pk.isdecimal() and len(pk) < 16}


def _page(request: MemberRequest, plan: Plan, problem: str) -> HttpResponse:
    context = {
        "organization": plan.organization,
        "fiscal_year": plan.fiscal_year,
        "plan": plan,
        "proposal": look_at_proposal(plan),
        "problem": problem,
    }
    return render(request, "measures/plan_propose.html", context)
