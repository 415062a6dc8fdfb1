"""Members take a published item off the public page."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from disclosures.models import PublishedItem
from disclosures.refusals import REASON_LENGTH
from disclosures.refused import Refused
from disclosures.register.states import PUBLISH
from disclosures.register.withdrawing import withdraw_item
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def withdraw_it(request: MemberRequest, slug: str, year: int, code: str) -> HttpResponse:
    """GET opens the form; a refused reason stays in it."""
    published = _fetch(request, slug, year, code)
    typed, problem = typed_data(request), ""
    reason = typed.get("reason", "") if typed else ""
    if request.method == "POST":
        try:
            withdraw_item(published, request.user, reason)
        except Refused as refusal:
            problem = str(refusal)
        else:
            forget_carried(request)
            messages.success(request, f"ถอนข้อ {code} แล้ว หน้าสาธารณะแสดงวันที่และเหตุผลแทนเนื้อหา")
            return redirect("publish-items", slug, year)
    context = {
        "organization": published.organization,
        "fiscal_year": year,
        "published": published,
        "reason": reason,
        "problem": problem,
        "reason_length": REASON_LENGTH,
    }
    return render(request, "disclosures/item_withdraw.html", context)


def _fetch(request: MemberRequest, slug: str, year: int, code: str) -> PublishedItem:
    """The edition that the form was about or, where it is opened, the latest."""
    organization = fetch_organization(request, slug, PUBLISH)
    found = PublishedItem.objects.filter(organization=organization, fiscal_year=year, code=code).order_by("-edition")
    edition = request.POST.get("edition", "")
    if edition.isascii() and edition.isdecimal() and len(edition) < 5:
        found = found.filter(edition=edition)
    published: PublishedItem = get_object_or_404(found[:1])
    published.organization = organization
    return published
