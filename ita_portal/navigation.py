"""The rows above every page of an organization: years and the six stages, one function per room by dotted name."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.functional import SimpleLazyObject
from django.utils.module_loading import import_string

from organizations.models import Organization

# Number, name, and the function `(organization, fiscal_year) -> (icon, state, url)` of the room that knows it.
STAGES: tuple[tuple[str, str], ...] = (
    ("คะแนน", "assessments.stages.scores"),
    ("วิเคราะห์", ""),
    ("มาตรการ", ""),
    ("ติดตาม", ""),
    ("เปิดเผยข้อมูล", ""),
    ("รายงาน", "reports.stages.documents"),
)
YEARS = "assessments.stages.years"
PILLS = 4


@dataclass(frozen=True)
class Stage:
    number: int
    name: str
    icon: str
    state: str
    url: str
    current: bool


@dataclass(frozen=True)
class Year:
    year: int
    url: str
    current: bool


def navigation(request: HttpRequest) -> dict[str, Any]:
    """Context processor: `years`, `older_years` and `stages`, asked of the rooms only when a template uses them."""
    organization = getattr(request, "organization", None)
    match = request.resolver_match
    if organization is None or match is None:
        return {}
    year = match.kwargs.get("year")
    pills = SimpleLazyObject(lambda: _years(organization, year, match.url_name or ""))
    return {
        "organization_url": reverse("show-organization", args=[organization.slug]),
        "years": SimpleLazyObject(lambda: pills[-PILLS:]),
        "older_years": SimpleLazyObject(lambda: pills[:-PILLS]),
        "stages": SimpleLazyObject(lambda: _stages(organization, year, request.path)) if year else [],
    }


def _years(organization: Organization, current: int | None, url_name: str) -> list[Year]:
    """Changing the year keeps the task, where the task has a year."""
    name = url_name if current else "show-result"
    years = import_string(YEARS)(organization)
    return [Year(year, reverse(name, args=[organization.slug, year]), year == current) for year in years]


def _stages(organization: Organization, year: int, path: str) -> list[Stage]:
    found = [import_string(dotted)(organization, year) if dotted else ("ring", "", "") for _, dotted in STAGES]
    here = max((url for _, _, url in found if url and path.startswith(url)), key=len, default=None)
    return [
        Stage(number, name, icon, state, url, url == here)
        for number, ((name, _), (icon, state, url)) in enumerate(zip(STAGES, found, strict=True), start=1)
    ]
