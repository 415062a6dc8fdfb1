"""A pasted score table: each row beside what it was read as, before anything is filled in or saved."""

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from assessments.books import book_of
from assessments.gradebook import open_gradebook
from assessments.paste_form import PasteForm, read_form
from assessments.paste_page import PastePage
from assessments.score_table import too_long
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import typed_data


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def paste_scores(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """Saves nothing: the buttons of the page post to the score grid."""
    organization = fetch_organization(request, slug, "enter_scores")
    gradebook = open_gradebook(organization, year)
    data = typed_data(request)
    form = read_form(dict(data.lists()) if data else {})
    context = {
        "organization": organization,
        "framework": gradebook.assessment.framework,
        "fiscal_year": year,
        "form": form,
        "problem": _problem(form) if request.method == "POST" else "",
    }
    if request.method == "POST" and not context["problem"]:
        page = PastePage(form, book_of(gradebook), gradebook.figures, gradebook.assessment.announced_total)
        return render(request, "assessments/scores_pasted.html", context | {"page": page})
    return render(request, "assessments/scores_paste.html", context)


def _problem(form: PasteForm) -> str:
    """Why the text cannot be read at all."""
    if not form.text.strip():
        return "ยังไม่มีข้อความ โปรดวางตารางคะแนนลงในช่องนี้"
    return too_long(form.text)
