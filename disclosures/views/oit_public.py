"""What anybody may read of the OIT of a year: the list, one item, its files, and all of it as open data."""

from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.cache import get_conditional_response
from django.views.decorators.http import require_safe

from assessments.codes import read_code
from disclosures.kept import answered
from disclosures.oit.files import Fate, fate_of
from disclosures.oit.freshness import Fresh, freshness_of
from disclosures.oit.open_data import LICENCE, LICENCE_URL, TYPES, as_csv, as_json
from disclosures.oit.reading import read_page
from disclosures.oit.sections import contents_of, sections_of
from disclosures.oit.shown import Page, ShownItem, State
from disclosures.pages import public_tabs, year_pills
from disclosures.sharing import PICTURE, sharing
from disclosures.shelf import OIT, years_of
from measures.models import EvidenceVersion
from organizations.serving import served
from organizations.uploads import download_name


@require_safe
def show_oit(request: HttpRequest, slug: str, year: int) -> HttpResponse:
    """404 while no item of the year was ever published. Four queries, one where the visitor has the page; five
    for the first page of a framework."""
    fresh = _fresh(slug, year)
    return answered(request, fresh.etag, lambda: _list(request, slug, year, fresh), fresh.modified_at)


@require_safe
def show_item(request: HttpRequest, slug: str, year: int, code: str) -> HttpResponse:
    """An item by its code; a code typed otherwise (O1, ๐35) leads to it, 404 for one that is none."""
    fresh = _fresh(slug, year)
    return answered(request, fresh.etag, lambda: _item(request, slug, year, code, fresh), fresh.modified_at)


@require_safe
def show_file(request: HttpRequest, slug: str, year: int, code: str, pk: int) -> HttpResponseBase:
    """A file while the published item names it; once it did, the page of the item. Two queries."""
    fate = fate_of(slug, year, code, pk)
    if fate is Fate.NEVER:
        raise Http404(pk)
    version = get_object_or_404(EvidenceVersion, pk=pk)
    if fate is Fate.OPEN and version.url:
        return redirect(version.url)
    answer = _file(request, version) if fate is Fate.OPEN else None
    return answer or redirect("show-public-oit-item", slug, year, code)


@require_safe
def download(request: HttpRequest, slug: str, year: int, form: str) -> HttpResponse:
    """JSON or CSV, for every program of every site. Two queries."""
    if form not in TYPES:
        raise Http404(form)
    fresh = _fresh(slug, year)
    answer = answered(request, fresh.etag, lambda: _data(fresh, form), fresh.modified_at)
    answer["Access-Control-Allow-Origin"] = "*"
    answer["Link"] = f'<{LICENCE_URL}>; rel="license"'
    return answer


def _fresh(slug: str, year: int) -> Fresh:
    fresh = freshness_of(slug, year)
    if fresh is None:
        raise Http404(slug)
    return fresh


def _list(request: HttpRequest, slug: str, year: int, fresh: Fresh) -> HttpResponse:
    page = read_page(fresh)
    path = reverse("show-public-oit", args=[slug, year])
    title = f"การเปิดเผยข้อมูลสาธารณะ (OIT) ปี {year} {page.official_name}"
    said = f"เผยแพร่ {page.published} จาก {page.total} ข้อ อำเภอ{page.district} จังหวัด{page.province}"
    context = _context(slug, page, fresh) | {
        "contents": contents_of(page.groups),
        "sections": sections_of(page.groups, slug, year),
        "sharing": sharing(path, title, said, f"{path}{PICTURE}"),
    }
    return render(request, "disclosures/oit_public.html", context)


def _item(request: HttpRequest, slug: str, year: int, code: str, fresh: Fresh) -> HttpResponse:
    page = read_page(fresh)
    items = {item.code: item for item in page.items}
    meant = read_code(code, items)
    if meant is None:
        raise Http404(code)
    if meant != code:
        return redirect("show-public-oit-item", slug, year, meant)
    item, codes = items[code], list(items)
    place = codes.index(code)
    path = reverse("show-public-oit-item", args=[slug, year, code])
    title = f"ข้อ {code} {item.name} ปี {year} {page.official_name}"
    picture = f"{reverse('show-public-oit', args=[slug, year])}{PICTURE}"
    context = _context(slug, page, fresh) | {
        "item": item,
        "earlier": items[codes[place - 1]] if place else None,
        "later": items[codes[place + 1]] if place + 1 < len(codes) else None,
        "sharing": sharing(path, title, _said(item), picture),
    }
    answer = render(request, "disclosures/oit_item_public.html", context)
    if item.state is State.NOT_PUBLISHED:
        answer["X-Robots-Tag"] = "noindex"
    return answer


def _said(item: ShownItem) -> str:
    return f"{item.label} {len(item.links)} ลิงก์" if item.links else item.label


def _context(slug: str, page: Page, fresh: Fresh) -> dict[str, object]:
    year = page.fiscal_year
    return {
        "page": page,
        "publication": page,
        "slug": slug,
        "fiscal_year": year,
        "public_url": reverse("show-public-organization", args=[slug]),
        "tabs": public_tabs(OIT, slug, year, fresh.shelf),
        "licence": LICENCE,
        "licence_url": LICENCE_URL,
        **year_pills("show-public-oit", slug, years_of(fresh.shelf, OIT), year),
    }


def _data(fresh: Fresh, form: str) -> HttpResponse:
    page = read_page(fresh, with_checks=False)
    answer = HttpResponse(as_json(page) if form == "json" else as_csv(page), content_type=TYPES[form])
    if form == "csv":
        answer["Content-Disposition"] = f'attachment; filename="oit-{fresh.slug}-{fresh.fiscal_year}.csv"'
    return answer


def _file(request: HttpRequest, version: EvidenceVersion) -> FileResponse | HttpResponse | None:
    """None when it is gone from the disk."""
    tag = f'"{version.stored_sha256 or version.sha256}"'
    held = get_conditional_response(request, etag=tag)
    try:
        answer = held or served(version.file, download_name(version.original_name, version.file.name or ""))
    except Http404:
        return None
    answer["ETag"], answer["Cache-Control"] = tag, "public, no-cache"
    return answer
