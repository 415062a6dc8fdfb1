"""What anybody may read of an organization: its published years, and each thing as it was published."""

from hashlib import sha256

from django.conf import settings
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from disclosures.finding.index import Index, Listed, index
from disclosures.finding.years import rows_of
from disclosures.kept import answered
from disclosures.looks import looks
from disclosures.models import Publication
from disclosures.pages import public_tabs, year_pills
from disclosures.publications.kind import Kind
from disclosures.publications.result_kind import RESULT
from disclosures.sharing import PICTURE, sharing
from disclosures.shelf import shelf_of, years_of


@require_safe
def show_organization(request: HttpRequest, slug: str) -> HttpResponse:
    """404 while nothing has ever been published; withdrawn things are said so. Four queries, one where the visitor has
    the page."""
    known, entry = _entry(slug)
    return answered(request, _etag(known, entry), lambda: _years(request, slug, known, entry))


@require_safe
def show_published(request: HttpRequest, slug: str, year: int, kind: Kind) -> HttpResponse:
    """The latest edition as stored; a withdrawn one without its content; 404 when never published. Three queries, one
    where the visitor has the page."""
    known, entry = _entry(slug)
    return answered(request, _etag(known, entry), lambda: _edition(request, slug, year, kind))


def _entry(slug: str) -> tuple[Index, Listed]:
    known = index()
    entry = known.at(slug)
    if entry is None:
        raise Http404(slug)
    return known, entry


def _etag(known: Index, entry: Listed) -> str:
    """Whatever the organization publishes or withdraws writes its entry anew; pages tell how many items a year has."""
    told = (settings.VERSION, looks(), entry.stamp, sorted(known.items.items()))
    return f'"{sha256(repr(told).encode()).hexdigest()[:32]}"'


def _years(request: HttpRequest, slug: str, known: Index, entry: Listed) -> HttpResponse:
    editions = list(Publication.objects.at(slug).in_lists())
    title = f"ผลการประเมิน ITA ของ{entry.official_name}"
    description = (
        f"ผลการประเมิน ข้อมูลที่ต้องเปิดเผย มาตรการ และเอกสารที่หน่วยงานเผยแพร่ อำเภอ{entry.district} จังหวัด{entry.province}"
    )
    path = reverse("show-public-organization", args=[slug])
    context = {
        "publication": entry,
        "slug": slug,
        "rows": rows_of(slug, editions, known.items),
        "public_url": path,
        "sharing": sharing(path, title, description, f"{path}{PICTURE}"),
    }
    years = [edition.fiscal_year for edition in editions if edition.what == RESULT.what]
    return render(request, "disclosures/organization_public.html", context | year_pills(RESULT.public, slug, years))


def _edition(request: HttpRequest, slug: str, year: int, kind: Kind) -> HttpResponse:
    publication = get_object_or_404(Publication.objects.at(slug), what=kind.what, fiscal_year=year)
    shelf = shelf_of(slug)
    path = reverse(kind.public, args=[slug, year])
    picture = f"{path}{PICTURE}"
    shown = not publication.is_withdrawn
    description = kind.describe(publication) if shown else f"หน่วยงานถอนการเผยแพร่{kind.noun}ของปีนี้แล้ว"
    context = {
        "kind": kind,
        "publication": publication,
        "fiscal_year": year,
        "public_url": reverse("show-public-organization", args=[slug]),
        "tabs": public_tabs(kind.what, slug, year, shelf),
        "sharing": sharing(path, f"{kind.noun} ITA ปี {year} {publication.official_name}", description, picture),
        "statement": kind.read(publication.content) if shown else None,
    }
    pills = year_pills(kind.public, slug, years_of(shelf, kind.what), year)
    return render(request, "disclosures/publication_public.html", context | pills)
