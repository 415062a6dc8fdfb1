"""Which items stand in which issue for a plan."""

from django.db.models import Exists, OuterRef

from assessments.models import IssueItem
from measures.issues import Place
from measures.models import Plan


def places_of(plan: Plan, number: int | None = None) -> list[Place]:
    """Where the year puts its items, and which of the optional ones this plan chose. One query."""
    chosen = Plan.optional_places.through.objects.filter(plan=plan.pk, issueitem=OuterRef("pk"))
    rows = IssueItem.objects.filter(issue__framework__fiscal_year=plan.result_year).annotate(chosen=Exists(chosen))
    rows = rows.filter(issue__number=number) if number is not None else rows
    names = ("issue_id", "issue__number", "issue__title", "item__code", "optional", "chosen", "inferred")
    return [Place(*row) for row in rows.values_list(*names)]
