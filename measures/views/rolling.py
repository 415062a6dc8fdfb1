"""The page on which last year's measures are taken over into this year's plan."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from measures import rolling
from measures.planning import begin_plan, find_plan
from measures.refusals import Refused
from organizations.access import MemberRequest, fetch_organization


@login_required
@require_http_methods(["GET", "POST"])
def roll_forward(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "edit_measures")
    plan = find_plan(organization, year)
    chosen = {int(key) for key in request.POST.getlist("measure") if key.isascii() and key.isdecimal()}
    if request.method == "POST" and chosen:
        try:
            drawn = rolling.roll_forward(begin_plan(organization, year, request.user), chosen, request.user)
        except Refused as refusal:
            messages.error(request, f"ยังไม่ได้ยกมา {refusal}")
            return redirect("roll-forward", slug, year)
        messages.success(request, f"ยกมาแล้ว {len(drawn)} มาตรการ เป็นร่างที่ยังไม่มีระยะเวลา โปรดพิมพ์ระยะเวลาของปี {year}")
        return redirect("list-measures", slug, year)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "plan": plan,
        "rolled": rolling.rollable(plan),
        "none_chosen": request.method == "POST",
    }
    return render(request, "measures/roll_forward.html", context)
