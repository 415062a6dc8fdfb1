"""Members publish an issued document and take it back."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST

from disclosures.document_publishing import WORD, publish_document, unpublish_document
from disclosures.models import PublishedDocument
from disclosures.refusals import REASON_LENGTH, Refused
from organizations.access import MemberRequest, fetch_organization
from organizations.carrying import forget_carried, typed_data
from reports.models import IssuedReport


@login_required
@require_POST
def publish_it(request: MemberRequest, slug: str, code: str) -> HttpResponse:
    organization = fetch_organization(request, slug, WORD)
    report = get_object_or_404(IssuedReport.objects.with_fate(), organization=organization, code=code)
    report.organization = organization
    try:
        publish_document(report, request.user)
    except Refused as refusal:
        messages.error(request, str(refusal))
    else:
        messages.success(request, "เผยแพร่เอกสารแล้ว ทุกคนเปิดอ่านได้ที่หน้าสาธารณะ")
    return redirect("show-issued", slug, code)


@never_cache
@login_required
@require_http_methods(["GET", "POST"])
def unpublish_it(request: MemberRequest, slug: str, code: str) -> HttpResponse:
    """GET opens the form; a refused reason stays in it."""
    published = _fetch(request, slug, code)
    typed, problem = typed_data(request), ""
    reason = typed.get("reason", "") if typed else ""
    if request.method == "POST":
        try:
            unpublish_document(published, request.user, reason)
        except Refused as refusal:
            problem = str(refusal)
        else:
            forget_carried(request)
            messages.success(request, "ถอนการเผยแพร่เอกสารแล้ว หน้าสาธารณะแสดงวันที่และเหตุผลแทนไฟล์")
            return redirect("show-issued", slug, code)
    context = {
        "organization": published.report.organization,
        "published": published,
        "report": published.report,
        "reason": reason,
        "problem": problem,
        "reason_length": REASON_LENGTH,
    }
    return render(request, "disclosures/document_unpublish.html", context)


def _fetch(request: MemberRequest, slug: str, code: str) -> PublishedDocument:
    """The newest publication of a document; the home of pages about it is the desk of its year."""
    organization = fetch_organization(request, slug, WORD)
    found = PublishedDocument.objects.newest().select_related("report")
    published: PublishedDocument = get_object_or_404(found, report__organization=organization, report__code=code)
    published.report.organization = organization
    request.home = reverse("show-documents", args=[slug, published.report.fiscal_year])
    return published
