"""What anybody may read of an organization: its published years, and each result as it was published."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.urls import reverse
from django.views.decorators.http import require_safe

from assessments.statement import Statement
from disclosures.models import Publication
from disclosures.sharing import sharing

PILLS = 4


@dataclass(frozen=True)
class Year:
    year: int
    url: str
    current: bool


@require_safe
def show_organization(request: HttpRequest, slug: str) -> HttpResponse:
    """404 while nothing has ever been published; withdrawn years are said so. One query."""
    editions = list(Publication.objects.results_at(slug).without_content())
    if not editions:
        raise Http404(slug)
    newest = editions[0]
    title = f"ผลการประเมิน ITA ของ{newest.official_name}"
    description = f"ผลการประเมินคุณธรรมและความโปร่งใสที่หน่วยงานเผยแพร่ อำเภอ{newest.district} จังหวัด{newest.province}"
    path = reverse("show-public-organization", args=[slug])
    context = {
        "publication": newest,
        "editions": editions,
        "public_url": path,
        "sharing": sharing(path, title, description),
    }
    return render(request, "disclosures/organization_public.html", context | _pills(slug, editions))


@require_safe
def show_result(request: HttpRequest, slug: str, year: int) -> HttpResponse:
    """The latest edition as stored; a withdrawn one without figures; 404 when never published. Two queries."""
    editions = list(Publication.objects.results_at(slug).without_content())
    publication = get_object_or_404(Publication.objects.results_at(slug), fiscal_year=year)
    path = reverse("show-public-result", args=[slug, year])
    title = f"ผลการประเมิน ITA ปี {year} {publication.official_name}"
    context = {
        "publication": publication,
        "fiscal_year": year,
        "public_url": reverse("show-public-organization", args=[slug]),
        "sharing": sharing(path, title, _description(publication)),
    }
    if not publication.is_withdrawn:
        context["statement"] = Statement.from_dict(publication.content)
    return render(request, "disclosures/result_public.html", context | _pills(slug, editions, year))


def _description(publication: Publication) -> str:
    if publication.is_withdrawn:
        return "หน่วยงานถอนการเผยแพร่ผลการประเมินของปีนี้แล้ว"
    total = f"คะแนนรวม {publication.total}" if publication.total else "ไม่มีคะแนนรวม"
    level = f" ระดับ {publication.level}" if publication.level else ""
    return f"{total}{level} ผลการประเมินคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. {publication.fiscal_year}"


def _pills(slug: str, editions: list[Publication], current: int | None = None) -> dict[str, list[Year]]:
    """The published years, oldest first: the four nearest to the current (or the newest), and the others put away."""
    years = sorted(edition.fiscal_year for edition in editions)
    near = sorted(years, key=lambda year: (abs(year - (current or years[-1])), -year))[:PILLS]
    pills = [Year(year, reverse("show-public-result", args=[slug, year]), year == current) for year in years]
    return {
        "years": [pill for pill in pills if pill.year in near],
        "other_years": [pill for pill in pills if pill.year not in near],
    }
