"""The page before a document is issued: what it will say, what is in the way, and the deed."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from assessments.models import Framework
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from reports.drafting.drafts import find_draft
from reports.errors import Unprintable
from reports.forms.issuing import CorrectionForm
from reports.issuing.editions import issue
from reports.issuing.look import look_at
from reports.kinds import Kind, Occasion
from reports.models import ReportDraft
from reports.refusals import Refused


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def issue_document(request: MemberRequest, slug: str, year: int, document: tuple[Kind, Occasion]) -> HttpResponse:
    """GET looks; POST issues what was looked at, or says why not."""
    organization = fetch_organization(request, slug, "export_documents")
    get_object_or_404(Framework, fiscal_year=year)
    draft = find_draft(organization, *document, year)
    problem = ""
    if request.method == "POST":
        try:
            posted = request.POST
            report = issue(draft, request.user, posted.get("seen", ""), reason=posted.get("reason", ""))
        except (Refused, Unprintable) as refusal:
            problem = str(refusal)
        else:
            forget_carried(request)
            messages.success(request, f"ออก “{report}” แล้ว เอกสารฉบับนี้จะไม่เปลี่ยนอีก")
            return redirect("show-issued", slug, report.code)
    return _page(request, draft, problem)


def _page(request: MemberRequest, draft: ReportDraft, problem: str) -> HttpResponse:
    context = {
        "organization": draft.organization,
        "fiscal_year": draft.fiscal_year,
        "draft": draft,
        "document": (draft.kind, draft.occasion),
        "problem": problem,
    }
    try:
        look = look_at(draft)
    except Unprintable as error:
        return render(request, "reports/issued_issue.html", context | {"unprintable": str(error)})
    form = CorrectionForm(initial=_typed(request)) if look.latest else None
    return render(request, "reports/issued_issue.html", context | {"look": look, "form": form})


def _typed(request: MemberRequest) -> dict[str, str]:
    """The reason of a correction that was refused, or kept from an earlier session."""
    typed = typed_data(request)
    return {"reason": typed.get("reason", "")} if typed else {}
