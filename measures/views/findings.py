"""The analysis: the result a plan answers, and the findings on it, per issue or per indicator."""

from collections.abc import Callable
from functools import partial
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from assessments.models import Issue
from audit.history import history_of
from measures import findings
from measures.analysis import analysis_of
from measures.basis_words import basis_sentence
from measures.finding_page import criteria_of, page_of
from measures.forms.findings import FindingForm
from measures.locking import save_locked
from measures.models import Finding, Plan
from measures.plan_parts import constraints_of, headed
from measures.planning import find_plan
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from organizations.models import Organization

Find = Callable[[Plan], Finding]


@login_required
@require_GET
def show_findings(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    plan = find_plan(organization, year)
    analysis = analysis_of(plan)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "plan": plan,
        "analysis": analysis,
        "framework": analysis.framework,
        "rests_on": basis_sentence(analysis.basis),
        "constraints": headed(constraints_of(plan)),
        "references": list(plan.references.all()) if plan.pk else [],
        "may_edit": organization.grants(request.user, "edit_measures"),
    }
    return render(request, "measures/finding_list.html", context)


@login_required
@require_http_methods(["GET", "POST"])
def edit_issue_finding(request: MemberRequest, slug: str, year: int, number: int) -> HttpResponse:
    """The finding on an issue of the result's year, stored or not."""
    organization = fetch_organization(request, slug, "edit_measures")
    issue = get_object_or_404(Issue, framework__fiscal_year=year - 1, number=number)
    return _edit(request, organization, year, partial(_on_issue, issue))


@login_required
@require_http_methods(["GET", "POST"])
def add_finding(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """A finding per indicator; `?code=9` ticks one."""
    organization = fetch_organization(request, slug, "edit_measures")
    return _edit(request, organization, year, lambda plan: Finding(plan=plan))


@login_required
@require_http_methods(["GET", "POST"])
def edit_finding(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "edit_measures")
    return _edit(request, organization, year, partial(_stored, pk))


@login_required
@require_POST
def delete_finding(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "edit_measures")
    finding = _stored(pk, find_plan(organization, year))
    name = findings.name_of(finding)
    answered = findings.delete_finding(finding.plan, finding, request.user)
    kept = f" มาตรการ {answered} รายการที่ตอบข้อค้นพบนี้ยังอยู่" if answered else ""
    messages.success(request, f"ลบข้อค้นพบของ{name} แล้ว{kept}")
    return redirect("show-findings", slug, year)


def _edit(request: MemberRequest, organization: Organization, year: int, find: Find) -> HttpResponse:
    if request.method == "POST":
        form, saved = save_locked(
            organization,
            year,
            request.user,
            lambda plan: _form(request.POST, find(plan)),
            lambda plan, form: findings.save_finding(plan, form.finding, form.cleaned_data, request.user),
        )
        if saved:
            forget_carried(request)
            messages.success(request, f"บันทึกข้อค้นพบของ{findings.name_of(form.finding)} แล้ว")
            return redirect(_next(request, form.finding))
    plan = find_plan(organization, year)
    finding = find(plan)
    if request.method == "GET":
        form = _form(typed_data(request), finding, request.GET.getlist("code"))
    context = {
        "organization": organization,
        "fiscal_year": year,
        "form": form,
        "entries": history_of(finding) if finding.pk else [],
    }
    return render(request, "measures/finding_edit.html", context | page_of(plan, finding))


def _form(data: Any, finding: Finding, chosen: list[str] | None = None) -> FindingForm:
    criteria = None if finding.issue else criteria_of(finding)
    return FindingForm(data, finding=finding, criteria=criteria, chosen=chosen or ())


def _on_issue(issue: Issue, plan: Plan) -> Finding:
    stored = plan.findings.filter(issue=issue).first() if plan.pk else None
    finding = stored or Finding(plan=plan)
    finding.issue = issue
    return finding


def _stored(pk: int, plan: Plan) -> Finding:
    """Http404 for a finding of another plan."""
    finding = get_object_or_404(Finding.objects.select_related("issue"), plan_id=plan.pk, pk=pk)
    finding.plan = plan
    return finding


def _next(request: MemberRequest, finding: Finding) -> str:
    """The next issue, where the button for it was used, or the page of the analysis where this finding stands."""
    plan = finding.plan
    address = [plan.organization.slug, plan.fiscal_year]
    if finding.issue is None:
        return f"{reverse('show-findings', args=address)}#finding-{finding.pk}"
    after = Issue.objects.filter(framework_id=finding.issue.framework_id, number__gt=finding.issue.number)
    if "next" in request.POST and (following := after.order_by("number").first()):
        return reverse("edit-issue-finding", args=[*address, following.number])
    return f"{reverse('show-findings', args=address)}#issue-{finding.issue.number}"
