"""The screen for the assessors' recommendations, typed one by one or pasted at once."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from assessments.entry import assessment_of
from assessments.forms.scores import RecommendationsForm
from assessments.models import Assessment, Framework
from assessments.pasting import opening_of, split_recommendations
from assessments.recommending import names_of, recommendable, recommended_texts, save_recommendations
from audit.history import history_of
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data


@login_required
@require_http_methods(["GET", "POST"])
def edit_recommendations(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "edit_recommendations")
    framework = get_object_or_404(Framework, fiscal_year=year)
    assessment = assessment_of(organization, framework, create=request.method == "POST")
    criteria = recommendable(framework)
    form = RecommendationsForm(typed_data(request), criteria=criteria, initial=recommended_texts(assessment))
    if form.is_valid() and request.method == "POST":
        changed = save_recommendations(assessment, form.texts(), request.user)
        forget_carried(request)
        messages.success(request, f"บันทึกข้อเสนอแนะแล้ว เปลี่ยน {changed} ช่อง")
        return redirect("edit-recommendations", slug, year)
    entries = history_of(assessment, "edit_recommendations") if assessment.pk else []
    return _page(request, assessment, form, entries=entries)


@login_required
@require_http_methods(["GET", "POST"])
def paste_recommendations(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """Shows what each passage was read as, in the ordinary form; nothing is saved until that form is."""
    organization = fetch_organization(request, slug, "edit_recommendations")
    framework = get_object_or_404(Framework, fiscal_year=year)
    text = request.POST.get("text", "")
    if not text.strip():
        context = {"organization": organization, "framework": framework, "fiscal_year": year}
        context["empty"] = request.method == "POST"
        return render(request, "assessments/recommendations_paste.html", context)
    assessment = assessment_of(organization, framework, create=False)
    criteria = recommendable(framework)
    pasted = split_recommendations(text, opening_of(names_of(criteria)))
    stored = recommended_texts(assessment)
    form = RecommendationsForm(stored | pasted.texts, criteria=criteria, initial=stored)
    return _page(request, assessment, form, pasted=pasted, pasted_text=text)


def _page(request: MemberRequest, assessment: Assessment, form: RecommendationsForm, **more: object) -> HttpResponse:
    framework = assessment.framework
    context = {
        "organization": assessment.organization,
        "framework": framework,
        "fiscal_year": framework.fiscal_year,
        "form": form,
    }
    return render(request, "assessments/recommendations_edit.html", context | more)
