"""What the room of assessments tells the rows above a page: the years there are, and how far the scores are."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from django.db.models import Count, OuterRef, QuerySet, Subquery, Value
from django.db.models.functions import Coalesce
from django.urls import reverse

from assessments.models import Criterion, Framework
from organizations.models import Organization


@dataclass(frozen=True)
class YearOverview:
    """A fiscal year with a framework: how many indicators it has, how many the organization has scored, and the facts
    that other rooms asked for along with them."""

    fiscal_year: int
    indicators: int
    scored: int
    facts: Mapping[str, Any] = field(default_factory=dict)


def years(organization: Organization, facts: Mapping[str, Any] | None = None) -> list[YearOverview]:
    """Oldest first. One query, whatever is asked along: `facts` are expressions on a row that has a `fiscal_year`."""
    facts = facts or {}
    indicators = Criterion.objects.filter(framework=OuterRef("pk"), kind="indicator")
    settled = Criterion.objects.settled(organization).filter(framework=OuterRef("pk"))
    rows = Framework.objects.order_by("fiscal_year").annotate(
        indicators=count_of(indicators), scored=count_of(settled), **facts
    )
    found = rows.values_list("fiscal_year", "indicators", "scored", *facts)
    return [YearOverview(row[0], row[1], row[2], dict(zip(facts, row[3:], strict=True))) for row in found]


def count_of(rows: QuerySet[Any]) -> Coalesce:
    """How many rows of a subquery there are, as a fact."""
    return Coalesce(Subquery(rows.order_by().values(counted=Value(1)).annotate(number=Count("pk")).values("number")), 0)


def scores(organization: Organization, year: YearOverview) -> tuple[str, str, str]:
    """Icon, state and address of the stage คะแนน. No query."""
    complete = year.indicators and year.scored == year.indicators
    icon = "tick" if complete else "half" if year.scored else "ring"
    state = f"กรอกแล้ว {year.scored} จาก {year.indicators}" if year.scored else "ยังไม่ได้กรอก"
    return icon, state, reverse("show-result", args=[organization.slug, year.fiscal_year])
