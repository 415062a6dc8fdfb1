"""The result of a year for members, its summary on one page, and the organization's own page with its years."""

from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import render
from django.utils import timezone
from django.views.decorators.http import require_GET

from assessments.models import Assessment, Framework
from assessments.statement import Statement
from assessments.stating import statement_and_assessment
from assessments.summary import summary_of
from audit.history import history_of
from organizations.access import MemberRequest, fetch_organization
from organizations.models import Organization


@login_required
@require_GET
def show_organization(request: MemberRequest, slug: str) -> HttpResponse:
    organization = fetch_organization(request, slug)
    found = Assessment.objects.filter(organization=organization).select_related("framework")
    context = {
        "organization": organization,
        "assessments": found.order_by("-framework__fiscal_year"),
        "frameworks": Framework.objects.exclude(assessments__organization=organization).order_by("-fiscal_year"),
        "may_enter": organization.grants(request.user, "enter_scores"),
        "may_manage": organization.grants(request.user, "manage_organization"),
    }
    return render(request, "assessments/organization.html", context)


@login_required
@require_GET
def show_result(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    statement, assessment = _stated(organization, year)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "statement": statement,
        "may_enter": organization.grants(request.user, "enter_scores"),
        "entries": history_of(assessment) if assessment.pk else [],
    }
    return render(request, "assessments/result.html", context)


@login_required
@require_GET
def show_summary(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    statement, _ = _stated(organization, year)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "statement": statement,
        "summary": summary_of(statement),
        "today": timezone.localdate(),
    }
    return render(request, "assessments/summary.html", context)


def _stated(organization: Organization, year: int) -> tuple[Statement, Assessment]:
    try:
        return statement_and_assessment(organization, year)
    except Framework.DoesNotExist as error:
        raise Http404(str(error)) from None
