"""The rounds of a plan: the list, one round as a table, what is done with it, and the paper form of each office."""

from dataclasses import dataclass, replace

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from audit.history import lines
from audit.models import Entry
from measures import reporting
from measures.models import Plan
from measures.office_form import sheets
from measures.planning import find_plan
from measures.refusals import NOTE_LENGTH, Refused
from measures.reporters import Owner, reporter_of
from measures.reporting import find_round
from measures.round_lines import reported, with_owners
from measures.round_list import summaries
from measures.round_page import open_page
from measures.rounds import RoundAction
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data

# What of an audit row the history of a round shows, beside the reason.
SHOWN = ("state", "ends_on", "source")
DONE = {
    RoundAction.PREPARE: "รวบรวมผลของรอบนี้แล้ว การบันทึกผลพักไว้จนกว่าจะปิดรอบหรือเปิดรอบอีกครั้ง",
    RoundAction.FREEZE: "ปิดรอบการรายงานแล้ว ตัวเลขและข้อความของรอบนี้จะไม่เปลี่ยนอีก",
    RoundAction.REOPEN: "เปิดรอบอีกครั้งแล้ว ผู้รับผิดชอบบันทึกและแก้ไขผลได้",
    RoundAction.CORRECT: "เริ่มฉบับแก้ไขแล้ว ฉบับที่ออกรายงานไว้คงเดิม",
}


@dataclass(frozen=True)
class Typed:
    """The reason as typed, which action it is of, and why it was refused."""

    about: str = ""
    note: str = ""
    problem: str = ""


@login_required
@require_GET
def list_rounds(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    plan = find_plan(organization, year)
    context = {"organization": organization, "fiscal_year": year, "summaries": summaries(plan)}
    return render(request, "measures/round_list.html", context)


@never_cache
@login_required
@require_GET
def show_round(request: MemberRequest, slug: str, year: int, months: int) -> HttpResponse:
    """`?show=mine|missing`; `?edition=1` for one that has been corrected since."""
    plan = find_plan(fetch_organization(request, slug), year)
    return _page(request, plan, months, _typed(typed_data(request)))


@login_required
@require_POST
def advance_round(request: MemberRequest, slug: str, year: int, months: int, step: RoundAction) -> HttpResponse:
    plan = find_plan(fetch_organization(request, slug, "close_rounds"), year)
    typed = replace(_typed(request.POST), about=step.value)
    try:
        after = reporting.advance_round(plan, months, step, request.user, note=typed.note)
    except Refused as refusal:
        return _page(request, plan, months, replace(typed, problem=str(refusal)))
    forget_carried(request)
    messages.success(request, f"{after}: {DONE[step]}")
    return redirect("show-round", slug, year, months)


@login_required
@require_GET
def print_office_form(request: MemberRequest, slug: str, year: int, months: int) -> HttpResponse:
    """`?office=PK`, 0 for owners that are no office; without it every office, each on pages of its own."""
    organization = fetch_organization(request, slug)
    plan = find_plan(organization, year)
    asked = request.GET.get("office", "")
    offices = [Owner(one.position, one.pk, one.name) for one in organization.offices.all()]
    measures = with_owners(reported(plan))
    context = {
        "organization": organization,
        "fiscal_year": year,
        "reporting": find_round(plan, months),
        "sheets": sheets(measures, offices, int(asked) if asked.isascii() and asked.isdecimal() else None),
        "lines": range(3),
    }
    return render(request, "measures/round_form.html", context)


def _typed(data: QueryDict | None) -> Typed:
    return Typed(data.get("about", ""), data.get("note", "")) if data else Typed()


def _page(request: MemberRequest, plan: Plan, months: int, typed: Typed) -> HttpResponse:
    organization, today = plan.organization, timezone.localdate()
    edition = request.GET.get("edition", "")
    found = find_round(plan, months, int(edition) if edition in {str(number) for number in range(1, 100)} else None)
    if edition and found.pk is None:
        raise Http404(edition)
    page = open_page(found, reporter_of(request.user, organization), today)
    show = request.GET.get("show", "")
    context = {
        "organization": organization,
        "fiscal_year": plan.fiscal_year,
        "page": page,
        "reporting": found,
        "show": show,
        "rows": page.chosen(show),
        "deeds": page.deeds(today) if organization.grants(request.user, "close_rounds") and not edition else [],
        "may_report": page.is_open and organization.grants(request.user, "report_progress"),
        "entries": lines(Entry.objects.of(found)[:50], only=SHOWN) if found.pk else [],
        "typed": typed,
        "note_length": NOTE_LENGTH,
    }
    return render(request, "measures/round_show.html", context)
