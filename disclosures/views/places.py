"""Everybody of a province or a district who has published, in dictionary order."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_safe

from disclosures.finding.answering import paged
from disclosures.finding.headlines import headlines
from disclosures.finding.index import Index, index
from disclosures.finding.listing import districts
from disclosures.kept import answered
from disclosures.looks import looks
from disclosures.sharing import sharing


@require_safe
def show_place(request: HttpRequest, province: str, district: str = "") -> HttpResponse:
    """With a district, those of the district. 404 where nobody has published. At most three queries, one where the
    visitor has the page."""
    known = index()
    return answered(request, f'"{looks()}-{known.version}"', lambda: _page(request, known, province, district))


def _page(request: HttpRequest, known: Index, province: str, district: str) -> HttpResponse:
    around = known.within(province)
    here = around.within(province, district) if district else around
    if not here.entries:
        raise Http404(province)
    page = paged(here.entries, request.GET.get("page", ""))
    title = f"อำเภอ{district} จังหวัด{province}" if district else f"จังหวัด{province}"
    said = f"หน่วยงานใน{title}ที่เผยแพร่ผลการประเมิน ITA และข้อมูลที่ต้องเปิดเผย {page.paginator.count} แห่ง"
    context = {
        "title": title,
        "province": province,
        "district": district,
        "districts": districts(province, around),
        "page": page,
        "found": headlines(page, known.items),
        "sharing": sharing(_path(province, district), title, said),
    }
    return render(request, "disclosures/place_show.html", context)


def _path(province: str, district: str) -> str:
    return (
        reverse("show-district", args=[province, district]) if district else reverse("show-province", args=[province])
    )
