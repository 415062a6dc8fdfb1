"""What was handed in: the frozen editions of a year, and freezing the next."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from assessments.models import Framework
from disclosures.refused import Refused
from disclosures.register.states import EDIT
from disclosures.register.tabs import oit_tabs
from disclosures.submissions.deadlines import entry_of
from disclosures.submissions.freezing import REASON_LENGTH, WORD, freeze
from disclosures.submissions.page import look_at
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data

HERE = "show-submission"


@never_cache
@login_required
@require_GET
def show_submission(request: MemberRequest, slug: str, year: int, edition: int | None = None) -> HttpResponse:
    fetch_organization(request, slug)
    typed = typed_data(request)
    return _page(request, year, edition, reason=typed.get("reason", "") if typed else "")


@login_required
@require_POST
def freeze_submission(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    """A refusal shows the page again with what was typed."""
    organization = fetch_organization(request, slug, WORD)
    get_object_or_404(Framework, fiscal_year=year)
    reason = request.POST.get("reason", "")
    try:
        submission = freeze(organization, year, request.user, reason, request.POST.get("seen", ""))
    except Refused as refusal:
        return _page(request, year, None, reason=reason, problem=str(refusal))
    forget_carried(request)
    messages.success(request, f"ตรึงรายการที่ส่งแล้ว ครั้งที่ {submission.edition} การแก้ไขทะเบียนหลังจากนี้ไม่เปลี่ยนชุดนี้")
    return redirect(HERE, slug, year)


def _page(
    request: MemberRequest, year: int, edition: int | None, *, reason: str = "", problem: str = ""
) -> HttpResponse:
    organization = request.organization
    framework = get_object_or_404(Framework, fiscal_year=year)
    look = look_at(organization, year, edition)
    if look is None:
        raise Http404(edition)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "framework": framework,
        "tabs": oit_tabs(organization.slug, year, HERE),
        "look": look,
        "deadline": entry_of(organization, year),
        "may_freeze": organization.grants(request.user, WORD),
        "may_edit": organization.grants(request.user, EDIT),
        "reason": reason,
        "problem": problem,
        "reason_length": REASON_LENGTH,
    }
    return render(request, "disclosures/submission_show.html", context)
