"""The set of files for the organization's own website: what it holds, and the ZIP."""

from django.contrib.auth.decorators import login_required
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET

from assessments.models import Framework
from disclosures.register.site_files.archive import archive_of
from disclosures.register.site_files.collecting import bundle_of
from disclosures.register.tabs import oit_tabs
from organizations.access import MemberRequest, fetch_organization


@never_cache
@login_required
@require_GET
def show_site_files(request: MemberRequest, slug: str, year: int) -> HttpResponse:
    organization = fetch_organization(request, slug)
    framework = Framework.objects.filter(fiscal_year=year).first()
    if framework is None:
        raise Http404(year)
    context = {
        "organization": organization,
        "fiscal_year": year,
        "framework": framework,
        "tabs": oit_tabs(slug, year, "show-site-files"),
        "bundle": bundle_of(organization, year),
    }
    return render(request, "disclosures/site_files.html", context)


@never_cache
@login_required
@require_GET
def download_site_files(request: MemberRequest, slug: str, year: int) -> FileResponse:
    organization = fetch_organization(request, slug)
    if not Framework.objects.filter(fiscal_year=year).exists():
        raise Http404(year)
    archive, name = archive_of(organization, bundle_of(organization, year)), f"{slug}-oit-{year}.zip"
    return FileResponse(archive, as_attachment=True, filename=name, content_type="application/zip")
