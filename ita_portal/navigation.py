"""The rows above every page of an organization: years and the six stages, one function per room by dotted name."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.db.models import Case, When
from django.http import HttpRequest
from django.urls import ResolverMatch, resolve, reverse
from django.utils import timezone
from django.utils.functional import SimpleLazyObject
from django.utils.module_loading import import_string

from organizations.models import Organization
from thai.dates import fiscal_year

# Name, and the function `(organization, year overview) -> (icon, state, url)` of the room that knows it.
STAGES: tuple[tuple[str, str], ...] = (
    ("คะแนน", "assessments.stages.scores"),
    ("วิเคราะห์", "measures.stages.findings"),
    ("มาตรการ", "measures.stages.measures"),
    ("ติดตาม", "measures.stages.rounds"),
    ("เปิดเผยข้อมูล", "disclosures.stages.disclosure"),
    ("รายงาน", "reports.stages.documents"),
)
YEARS = "assessments.stages.years"
# What the stages of the higher rooms read is asked along with the years, in one query.
FACTS = ("measures.stages.facts", "disclosures.stages.facts", "reports.stages.facts")
PILLS = 4
# The words of addresses that belong to no stage.
STAGELESS = frozenset({"calendar", "meeting"})
# The words of addresses that belong to the stage of another word.
STANDS_WITH = {"evidence": "rounds", "oit": "publication"}
# Where a pill leads from the page of one record or from a refused change: the list of its room, by the address's word.
LISTS = {
    "calendar": "show-calendar",
    "documents": "show-documents",
    "evidence": "list-evidence",
    "findings": "show-findings",
    "measures": "list-measures",
    "oit": "show-register",
    "rounds": "list-rounds",
}


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
    """Context processor: `years`, `other_years` and `stages`, asked of the rooms only when a template uses them."""
    organization = getattr(request, "organization", None)
    path, match = _whereabouts(request)
    if organization is None or match is None:
        return {}
    year = match.kwargs.get("year")
    overviews = SimpleLazyObject(lambda: overviews_of(organization, year))
    pills = SimpleLazyObject(lambda: _pills(organization, overviews, year, _task(request, path, match)))
    return {
        "acting_post": getattr(request, "post", ""),
        "organization_url": reverse("show-organization", args=[organization.slug]),
        "calendar_url": SimpleLazyObject(lambda: _calendar(organization, overviews, year)),
        "years": SimpleLazyObject(lambda: pills[0]),
        "other_years": SimpleLazyObject(lambda: pills[1]),
        "stages": SimpleLazyObject(lambda: _stages(organization, overviews, year, _place(path))) if year else [],
    }


def overviews_of(organization: Organization, current: int | None) -> list[Any]:
    """Every year and, of the current one, what the stages of all rooms read. One query."""
    asked = [import_string(dotted)(organization) for dotted in FACTS] if current else []
    facts = {
        name: Case(When(fiscal_year=current, then=fact), default=None) for each in asked for name, fact in each.items()
    }
    found: list[Any] = import_string(YEARS)(organization, facts)
    return found


def _calendar(organization: Organization, overviews: Iterable[Any], current: int | None) -> str:
    """The calendar of the page's year; without one, of the newest year that has begun. Empty before any framework."""
    begun = [each.fiscal_year for each in ([] if current else overviews)]
    today = fiscal_year(timezone.localdate())
    year = current or max((each for each in begun if each <= today), default=None)
    return reverse("show-calendar", args=[organization.slug, year]) if year else ""


def _whereabouts(request: HttpRequest) -> tuple[str, ResolverMatch | None]:
    """The path and match of this page or, where its address has no year, of the page that its view calls its home."""
    home = getattr(request, "home", "")
    return (home, resolve(home)) if home else (request.path, request.resolver_match)


def _place(path: str) -> str:
    """The path by which the current stage is found: /work/<slug>/<year>/<word>/…"""
    parts = path.split("/")
    word = parts[4] if len(parts) > 4 else ""
    if word in STAGELESS:
        return ""
    return "/".join([*parts[:4], STANDS_WITH.get(word, word), *parts[5:]])


def _task(request: HttpRequest, path: str, match: ResolverMatch) -> str:
    """The name of the page that the pill of another year opens: this one, unless it is about a record of its year."""
    record = bool(set(getattr(match, "captured_kwargs", match.kwargs)) - {"slug", "year"})
    word = path.partition(f"/{match.kwargs.get('year')}/")[2].partition("/")[0]
    if record or (request.method == "POST" and word in LISTS):
        return LISTS.get(word, "show-result")
    return match.url_name or ""


def _pills(
    organization: Organization, overviews: Iterable[Any], current: int | None, url_name: str
) -> tuple[list[Year], list[Year]]:
    """The years shown as pills, and those put away. Changing the year keeps the task, where the task has a year."""
    name = url_name if current else "show-result"
    shown = _shown(list(overviews), current)
    years = [
        (each in shown, Year(each.fiscal_year, _address(name, organization, each), each.fiscal_year == current))
        for each in overviews
    ]
    return [year for pill, year in years if pill], [year for pill, year in years if not pill]


def _shown(overviews: list[Any], current: int | None) -> list[Any]:
    """At most four: those nearest to the current year or, without one, the latest that have scores."""
    if current is None:
        return [each for each in overviews if each.scored][-PILLS:] or overviews[-PILLS:]
    return sorted(overviews, key=lambda each: (abs(each.fiscal_year - current), -each.fiscal_year))[:PILLS]


def _address(name: str, organization: Organization, overview: Any) -> str:
    return reverse(name, args=[organization.slug, overview.fiscal_year])


def _stages(organization: Organization, overviews: Iterable[Any], current: int, path: str) -> list[Stage]:
    overview = next((each for each in overviews if each.fiscal_year == current), None)
    if overview is None:
        return []
    found = [import_string(dotted)(organization, overview) for _, dotted in STAGES]
    here = max((url for _, _, url in found if url and path.startswith(url)), key=len, default=None)
    return [
        Stage(number, name, icon, state, url, url == here)
        for number, ((name, _), (icon, state, url)) in enumerate(zip(STAGES, found, strict=True), start=1)
    ]
