"""What anybody may read of an organization: its published years, and each thing as it was published."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from disclosures.kind import Kind
from disclosures.models import Publication, PublishedDocument
from disclosures.pages import pills, public_tabs, rows_of
from disclosures.result_kind import RESULT
from disclosures.sharing import sharing


@require_safe
def show_organization(request: HttpRequest, slug: str) -> HttpResponse:
    """404 while nothing has ever been published; withdrawn years are said so. Two queries."""
    editions = list(Publication.objects.at(slug).without_content())
    documents = list(PublishedDocument.objects.at(slug).select_related("report"))
    if not editions and not documents:
        raise Http404(slug)
    newest = (editions or documents)[0]
    title = f"ผลการประเมิน ITA ของ{newest.official_name}"
    description = f"ผลการประเมินคุณธรรมและความโปร่งใสที่หน่วยงานเผยแพร่ อำเภอ{newest.district} จังหวัด{newest.province}"
    path = reverse("show-public-organization", args=[slug])
    context = {
        "publication": newest,
        "slug": slug,
        "rows": rows_of(editions),
        "document_years": sorted({one.report.fiscal_year for one in documents}, reverse=True),
        "public_url": path,
        "sharing": sharing(path, title, description),
    }
    return render(request, "disclosures/organization_public.html", context | pills(RESULT, slug, editions))


@require_safe
def show_published(request: HttpRequest, slug: str, year: int, kind: Kind) -> HttpResponse:
    """The latest edition as stored; a withdrawn one without its content; 404 when never published. Three queries."""
    editions = list(Publication.objects.at(slug).without_content())
    publication = get_object_or_404(Publication.objects.at(slug), what=kind.what, fiscal_year=year)
    path = reverse(kind.public, args=[slug, year])
    shown = not publication.is_withdrawn
    description = kind.describe(publication) if shown else f"หน่วยงานถอนการเผยแพร่{kind.noun}ของปีนี้แล้ว"
    context = {
        "kind": kind,
        "publication": publication,
        "fiscal_year": year,
        "public_url": reverse("show-public-organization", args=[slug]),
        "tabs": public_tabs(kind, slug, year, editions, _document_years(slug)),
        "sharing": sharing(path, f"{kind.noun} ITA ปี {year} {publication.official_name}", description),
        "statement": kind.read(publication.content) if shown else None,
    }
    return render(request, "disclosures/publication_public.html", context | pills(kind, slug, editions, year))


def _document_years(slug: str) -> list[int]:
    return list(PublishedDocument.objects.at(slug).values_list("report__fiscal_year", flat=True))
