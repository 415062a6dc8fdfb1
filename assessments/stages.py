"""What the room of assessments tells the rows above a page: the years there are, and how far the scores are."""

from dataclasses import dataclass

from django.db.models import Count, OuterRef, Q, Subquery
from django.db.models.functions import Coalesce
from django.urls import reverse

from assessments.models import Criterion, Framework
from organizations.models import Organization


@dataclass(frozen=True)
class YearOverview:
    """A fiscal year with a framework: how many indicators it has, and how many the organization has scored."""

    fiscal_year: int
    indicators: int
    scored: int


def years(organization: Organization) -> list[YearOverview]:
    """Oldest first. One query."""
    settled = Criterion.objects.settled(organization).filter(framework=OuterRef("pk"))
    count = settled.order_by().values("framework").annotate(number=Count("pk")).values("number")
    rows = Framework.objects.order_by("fiscal_year").annotate(
        indicators=Count("criteria", filter=Q(criteria__kind="indicator")), scored=Coalesce(Subquery(count), 0)
    )
    return [YearOverview(*row) for row in rows.values_list("fiscal_year", "indicators", "scored")]


def scores(organization: Organization, year: YearOverview) -> tuple[str, str, str]:
    """Icon, state and address of the stage คะแนน. No query."""
    complete = year.indicators and year.scored == year.indicators
    icon = "tick" if complete else "half" if year.scored else "ring"
    state = f"กรอกแล้ว {year.scored} จาก {year.indicators}" if year.scored else "ยังไม่ได้กรอก"
    return icon, state, reverse("show-result", args=[organization.slug, year.fiscal_year])
