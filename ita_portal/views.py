"""Pages that cross rooms: งานของฉัน."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from ita_portal.work import desks_of
from organizations.access import MemberRequest
from thai.distances import weekday_date


@login_required
@require_GET
def work(request: MemberRequest) -> HttpResponse:
    desks = desks_of(request.user)
    context = {
        "desks": desks,
        "work_count": sum(desk.number for desk in desks),
        "acting_post": desks[0].posts[0] if len(desks) == 1 and desks[0].posts else "",
        "today": weekday_date(timezone.localdate()),
    }
    return render(request, "work.html", context)
