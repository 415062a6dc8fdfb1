"""What the room of measures tells the rows above a page: how far the analysis, the measures and the rounds are."""

from dataclasses import dataclass

from django.db.models import Count, OuterRef, Q, Subquery

from measures.models import Plan, ReportingRound
from measures.states import Implementation, Status
from organizations.models import Organization

Stage = tuple[str, str, str]


@dataclass(frozen=True)
class PlanOverview:
    """Findings written; measures not cancelled, and those approved; the newest round and its state."""

    findings: int = 0
    measures: int = 0
    approved: int = 0
    round: str = ""


def overview(organization: Organization, fiscal_year: int) -> PlanOverview:
    """One query for as long as the organization lives, whatever stages ask."""
    known: dict[int, PlanOverview] = organization.__dict__.setdefault("_plan_overviews", {})
    if fiscal_year not in known:
        live = ~Q(measures__implementation=Implementation.CANCELLED)
        newest = ReportingRound.objects.filter(plan=OuterRef("pk")).order_by("-months", "-edition")
        rows = Plan.objects.filter(organization=organization, fiscal_year=fiscal_year).annotate(
            written=Count("findings", distinct=True),
            number=Count("measures", filter=live, distinct=True),
            approved=Count("measures", filter=live & Q(measures__status=Status.APPROVED), distinct=True),
            newest=Subquery(newest.values("state")[:1]),
        )
        row = rows.values_list("written", "number", "approved", "newest").first()
        known[fiscal_year] = PlanOverview(row[0], row[1], row[2], row[3] or "") if row else PlanOverview()
    return known[fiscal_year]
