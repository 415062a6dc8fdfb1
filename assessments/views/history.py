"""Every change of a year's scores: who, when, before and after, from the audit rows."""

from django.contrib.auth.decorators import login_required
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from assessments.models import Assessment, Framework
from audit.history import lines
from audit.models import Entry
from organizations.access import MemberRequest, fetch_organization

PER_PAGE = 30


@login_required
@require_GET
def show_score_history(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """Newest first; `code` leaves only the changes of one score, and of its respondent groups."""
    organization = fetch_organization(request, slug)
    framework = get_object_or_404(Framework, fiscal_year=year)
    assessment = Assessment.objects.filter(organization=organization, framework=framework).first()
    entries = Entry.objects.of(assessment) if assessment else Entry.objects.none()
    code = request.GET.get("code", "").strip()[:10]
    names = [code, *(f"{code} กลุ่ม {group}" for group in framework.respondent_groups.values_list("code", flat=True))]
    if code:
        entries = entries.filter(action="enter_scores", after__has_any_keys=names)
    page = Paginator(entries, PER_PAGE).get_page(request.GET.get("page"))
    context = {
        "organization": organization,
        "fiscal_year": year,
        "code": code,
        "page": page,
        "entries": lines(page.object_list, only=names if code else ()),
    }
    return render(request, "assessments/scores_history.html", context)
