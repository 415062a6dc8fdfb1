"""What search engines may read, and where it all is."""

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from disclosures.finding.sitemap import ALONE, SECTIONS, alone

XML = "application/xml"
ROBOTS = """\
User-agent: *
Disallow: /work/
Disallow: /accounts/
Disallow: /admin/

Sitemap: {sitemap}
"""


@require_safe
@cache_control(public=True, max_age=86_400)
def robots(request: HttpRequest) -> HttpResponse:
    text = ROBOTS.format(sitemap=f"{settings.SITE_URL}{reverse('sitemap')}")
    return HttpResponse(text, content_type="text/plain; charset=utf-8")


@require_safe
@cache_control(public=True, max_age=3600)
def index(request: HttpRequest) -> HttpResponse:
    """The parts of every section. One query each."""
    parts = [(name, part) for name, section in SECTIONS.items() for part in range(1, section.parts() + 1)]
    context = {"site": settings.SITE_URL, "parts": [(ALONE, 1), *parts]}
    return render(request, "disclosures/sitemap_index.xml", context, XML)


@require_safe
@cache_control(public=True, max_age=3600)
def part(request: HttpRequest, section: str, part: int) -> HttpResponse:
    """404 for a part that is not there. One query."""
    if section == ALONE and part == 1:
        pages = list(alone())
    elif section in SECTIONS and 0 < part < 10_000:
        pages = SECTIONS[section].pages(part)
    else:
        pages = []
    if not pages:
        raise Http404(section)
    return render(request, "disclosures/sitemap_part.xml", {"site": settings.SITE_URL, "pages": pages}, XML)
