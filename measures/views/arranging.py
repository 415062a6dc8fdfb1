"""What is done to a row of the table without opening it: moved, copied, deleted."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from measures.arranging import placed, stepped
from measures.copying import copy_measure as copy
from measures.editing import delete_measure as delete
from measures.editing import place_measures as place
from measures.models import Plan
from measures.planning import find_plan
from measures.refusals import Refused
from organizations.access import MemberRequest, fetch_organization
from thai.digits import to_arabic

EDIT = "edit_measures"


@login_required
@require_POST
def place_measures(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """`move`: up-5 or down-5; without it, a number per measure as `place-5`."""
    plan = find_plan(fetch_organization(request, slug, EDIT), year)
    order = list(plan.measures.order_by("position", "pk").values_list("pk", flat=True)) if plan.pk else []
    step, _, key = request.POST.get("move", "").partition("-")
    moved = int(key) if key.isascii() and key.isdecimal() and int(key) in order else None
    try:
        wanted = stepped(order, moved, step) if moved else placed(order, _numbers(request.POST, order))
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        if wanted != order:
            place(plan, wanted, request.user)
            messages.success(request, "ย้ายลำดับแล้ว")
    return redirect(_table(plan, moved))


@login_required
@require_POST
def copy_measure(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponse:
    """Opens the copy."""
    plan = _plan_with(request, slug, year, pk)
    measure = copy(plan, pk, request.user)
    messages.success(request, f"คัดลอกเป็นมาตรการที่ {measure.position} แล้ว เป็นร่างที่แก้ไขได้")
    return redirect(_table(plan, measure.pk, f"?edit={measure.pk}"))


@login_required
@require_POST
def delete_measure(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponse:
    plan = _plan_with(request, slug, year, pk)
    name = str(plan.measures.get(pk=pk))
    try:
        delete(plan, pk, request.user)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect(_table(plan, pk))
    messages.success(request, f"ลบ{name} แล้ว")
    return redirect(_table(plan))


def _plan_with(request: MemberRequest, slug: str, year: int, pk: int) -> Plan:
    """The plan of the year, if the measure is in it."""
    plan = find_plan(fetch_organization(request, slug, EDIT), year)
    if not plan.pk:
        raise Http404(pk)
    get_object_or_404(plan.measures, pk=pk)
    return plan


def _numbers(data: QueryDict, order: list[int]) -> dict[int, int]:
    """The number typed for each measure; Refused for what is no number of a row."""
    found = {}
    for key in order:
        typed = to_arabic(data.get(f"place-{key}", "")).strip()
        if not typed:
            continue
        if not (typed.isascii() and typed.isdecimal() and 1 <= int(typed[:6]) <= len(order)):
            raise Refused(f"“{typed}” ไม่ใช่ลำดับของมาตรการ โปรดพิมพ์เลข 1 ถึง {len(order)} ยังไม่ได้ย้ายรายการใด")
        found[key] = int(typed)
    return found


def _table(plan: Plan, pk: int | None = None, query: str = "") -> str:
    url = reverse("list-measures", args=[plan.organization.slug, plan.fiscal_year])
    return f"{url}{query}#m{pk}" if pk else url
