"""What the room of assessments tells the rows above a page: the years there are, and how far the scores are."""

from dataclasses import dataclass

from django.db.models import Count, Q
from django.urls import reverse

from assessments.models import Framework
from organizations.models import Organization


@dataclass(frozen=True)
class YearOverview:
    """A fiscal year with a framework: how many indicators it has, and how many the organization has scored."""

    fiscal_year: int
    indicators: int
    scored: int


def years(organization: Organization) -> list[YearOverview]:
    """Oldest first. One query."""
    indicator = Q(criteria__kind="indicator")
    scored = indicator & Q(criteria__scores__assessment__organization=organization)
    rows = Framework.objects.order_by("fiscal_year").annotate(
        indicators=Count("criteria", filter=indicator, distinct=True),
        scored=Count("criteria__scores", filter=scored, distinct=True),
    )
    return [YearOverview(*row) for row in rows.values_list("fiscal_year", "indicators", "scored")]


def scores(organization: Organization, year: YearOverview) -> tuple[str, str, str]:
    """Icon, state and address of the stage คะแนน. No query."""
    complete = year.indicators and year.scored == year.indicators
    icon = "tick" if complete else "half" if year.scored else "ring"
    state = f"กรอกแล้ว {year.scored} จาก {year.indicators}" if year.scored else "ยังไม่ได้กรอก"
    return icon, state, reverse("show-result", args=[organization.slug, year.fiscal_year])
