"""What anybody may read of issued documents: those of a year, one of them, its files."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from disclosures.models import PublishedDocument
from disclosures.pages import public_tabs, year_pills
from disclosures.sharing import sharing
from disclosures.shelf import DOCUMENTS, shelf_of, years_of
from reports.issuing.codes import grouped
from reports.issuing.facts import IssuedFacts
from reports.issuing.serving import ANYBODY, sent


@require_safe
def list_documents(request: HttpRequest, slug: str, year: int) -> HttpResponse:
    """404 while none of the year was ever published. Three queries."""
    found = list(PublishedDocument.objects.at(slug).filter(report__fiscal_year=year).with_fate())
    if not found:
        raise Http404(slug)
    shelf = shelf_of(slug)
    path = reverse("show-public-documents", args=[slug, year])
    description = f"เอกสารราชการด้าน ITA ที่{found[0].official_name}ออกและเผยแพร่"
    context = {
        "publication": found[0],
        "fiscal_year": year,
        "rows": [(one, IssuedFacts(one.report)) for one in found],
        "public_url": reverse("show-public-organization", args=[slug]),
        "tabs": public_tabs(DOCUMENTS, slug, year, shelf),
        "sharing": sharing(path, f"เอกสาร ITA ปี {year} {found[0].official_name}", description),
    }
    pills = year_pills("show-public-documents", slug, years_of(shelf, DOCUMENTS), year)
    return render(request, "disclosures/documents_public.html", context | pills)


@require_safe
def show_document(request: HttpRequest, slug: str, year: int, code: str) -> HttpResponse:
    """Signed copy first, the text beside it; what no longer holds says when and why. At most four queries."""
    published = _fetch(slug, year, code)
    facts = IssuedFacts(published.report)
    path = reverse("show-public-document", args=[slug, year, code])
    title = f"{published.report} {published.official_name}"
    context = {
        "publication": published,
        "report": published.report,
        "facts": facts,
        "code": grouped(code),
        "fiscal_year": year,
        "correction_url": _correction_url(published),
        "files": [] if published.is_withdrawn else published.report.files.defer("content"),
        "public_url": reverse("show-public-organization", args=[slug]),
        "sharing": sharing(path, title, "เอกสารราชการที่หน่วยงานออกและเผยแพร่ พร้อมวิธีตรวจสอบ"),
    }
    return render(request, "disclosures/document_public.html", context)


@require_safe
def download_document(request: HttpRequest, slug: str, year: int, code: str, form: str) -> HttpResponse:
    """A file as issued; once the document was taken off, its page instead."""
    return _file(request, _fetch(slug, year, code), form)


@require_safe
def show_signed(request: HttpRequest, slug: str, year: int, code: str) -> HttpResponse:
    """The newest signed copy."""
    return _file(request, _fetch(slug, year, code), "")


def _fetch(slug: str, year: int, code: str) -> PublishedDocument:
    found = PublishedDocument.objects.at(slug).with_fate()
    published: PublishedDocument = get_object_or_404(found, report__fiscal_year=year, report__code=code)
    return published


def _correction_url(published: PublishedDocument) -> str:
    """To the page of the edition in its place, else to the page that verifies it; empty while there is none."""
    report = published.report
    if not hasattr(report, "correction"):
        return ""
    public, slug = report.correction.publications.exists(), report.organization.slug
    args = [slug, report.fiscal_year, report.correction.code] if public else [report.correction.code]
    return reverse("show-public-document" if public else "verify-document", args=args)


def _file(request: HttpRequest, published: PublishedDocument, form: str) -> HttpResponse:
    """`form` empty: the signed copy."""
    report = published.report
    if published.is_withdrawn:
        return redirect("show-public-document", report.organization.slug, report.fiscal_year, report.code)
    stem = IssuedFacts(report).stem
    files = report.files.filter(form=form) if form else report.signed_copies.order_by("-pk")
    answer = sent(request, files, stem if form else f"{stem}-signed", cache=ANYBODY)
    if answer is None:
        raise Http404(form)
    return answer
