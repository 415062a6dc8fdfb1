"""The page of the monthly meeting: what to go through, on paper, with space for notes."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from measures.agenda import agenda_of
from measures.planning import find_plan
from organizations.access import MemberRequest, fetch_organization
from thai.distances import weekday_date


@login_required
@require_GET
def show_meeting(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    today = timezone.localdate()
    context = {
        "organization": organization,
        "fiscal_year": year,
        "agenda": agenda_of(find_plan(organization, year), today),
        "today": weekday_date(today),
    }
    return render(request, "meeting.html", context)
