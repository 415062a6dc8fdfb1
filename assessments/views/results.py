"""The result of a year for members, and the organization's own page with its years."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_GET

from assessments.entry import assessment_of, cells_of
from assessments.models import Assessment, Framework
from assessments.reckoning import Reckoning
from assessments.results import figures_of, tree_of
from assessments.sheet import sheet_of
from audit.history import history_of
from organizations.access import MemberRequest, fetch_organization


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
    framework = get_object_or_404(Framework, fiscal_year=year)
    assessment = assessment_of(organization, framework, create=False)
    tree, figures = tree_of(framework), figures_of(assessment)
    reckoning = Reckoning(tree, figures, assessment.announced_total, assessment.announced_level)
    context = {
        "organization": organization,
        "framework": framework,
        "fiscal_year": year,
        "assessment": assessment,
        "sheet": sheet_of(reckoning, cells_of(tree, figures)),
        "may_enter": organization.grants(request.user, "enter_scores"),
        "entries": history_of(assessment) if assessment.pk else [],
    }
    return render(request, "assessments/result.html", context)
