"""Evidence of a year: the list, a file by its version, a next version."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse, HttpResponseBase, HttpResponseRedirect
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_GET, require_http_methods

from audit.history import history_of
from measures.evidence_versions import add_link_version, add_version, rest_of
from measures.exhibits import evidence_of, shown, visible_evidence
from measures.forms.evidence_version import EvidenceVersionForm
from measures.models import Evidence
from measures.planning import find_plan
from measures.refusals import Refused
from organizations.access import MemberRequest, fetch_organization
from organizations.models import User
from organizations.serving import served
from organizations.uploads import download_name


@login_required
@require_GET
def list_evidence(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    plan = find_plan(organization, year)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "plan": plan,
        "rows": shown(evidence_of(organization, year)),
        "may_edit": organization.grants(request.user, "report_progress"),
    }
    return render(request, "measures/evidence_list.html", context)


@login_required
@require_GET
@cache_control(private=True, no_cache=True)
def show_evidence(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponseBase:
    """The newest version, or `?version=2`; a link leads on. Nothing to those who may not see a measure that uses it."""
    organization = fetch_organization(request, slug)
    evidence = get_object_or_404(visible_evidence(organization, year), pk=pk)
    versions = evidence.versions.order_by("-number")
    number = request.GET.get("version", "")
    if number.isascii() and number.isdecimal():
        versions = versions.filter(number=min(int(number[:6]), 32_767))
    version = get_object_or_404(versions[:1])
    if version.url:
        return HttpResponseRedirect(version.url)
    return served(version.file, download_name(version.original_name, version.file.name or ""))


@login_required
@require_http_methods(["GET", "POST"])
def add_evidence_version(request: MemberRequest, slug: str, year: int, pk: int) -> HttpResponse:
    organization = fetch_organization(request, slug, "report_progress")
    evidence = get_object_or_404(visible_evidence(organization, year), pk=pk)
    evidence.organization = organization
    posted = request.method == "POST"
    form = EvidenceVersionForm(request.POST if posted else None, request.FILES if posted else None)
    if posted and form.is_valid() and _saved(form, evidence, request.user):
        messages.success(request, f"เพิ่มฉบับใหม่ของ “{evidence}” แล้ว ฉบับเดิมยังเปิดดูได้")
        return redirect("list-evidence", slug, year)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "row": shown(evidence_of(organization, year).filter(pk=pk))[0],
        "form": form,
        "rest": rest_of(evidence),
        "entries": history_of(evidence),
    }
    return render(request, "measures/evidence_version.html", context)


def _saved(form: EvidenceVersionForm, evidence: Evidence, actor: User) -> bool:
    upload, url = form.cleaned_data["upload"], form.cleaned_data["url"]
    try:
        if upload:
            add_version(evidence, upload, actor)
        else:
            add_link_version(evidence, url, actor)
    except Refused as refusal:
        form.add_error("upload" if upload else "url", str(refusal))
        return False
    return True
