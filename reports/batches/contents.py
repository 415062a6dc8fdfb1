"""Which documents a year has data for, without making any: what a dossier holds and what a form ticks beforehand."""

from collections.abc import Collection

from django.db.models import Exists, OuterRef

from assessments.models import Assessment
from measures.basis import basis_of
from measures.lowest import lowest_of
from measures.models import Measure, Plan, ReportingRound
from organizations.models import Organization
from reports.kinds import Kind, Occasion, key_of

OF_EVERY_PLAN = (
    key_of(Kind.MEASURES_PLAN, Occasion.PLAN),
    key_of(Kind.ANNOUNCEMENT, Occasion.PLAN),
    key_of(Kind.MEMO, Occasion.PROPOSE_PLAN),
)
OF_A_ROUND = {
    6: (key_of(Kind.PROGRESS, Occasion.PROGRESS_6), key_of(Kind.MEMO, Occasion.PROGRESS_6)),
    12: (key_of(Kind.PROGRESS, Occasion.PROGRESS_12), key_of(Kind.MEMO, Occasion.PROGRESS_12)),
}


def dossier_of(organization: Organization, fiscal_year: int) -> tuple[str, ...]:
    """The keys of the documents of a plan year; empty without measures. At most five queries."""
    plans = Plan.objects.filter(organization=organization, fiscal_year=fiscal_year)
    plan = plans.filter(Exists(Measure.objects.live().filter(plan=OuterRef("pk")))).first()
    if plan is None:
        return ()
    plan.organization = organization
    rounds = ReportingRound.objects.filter(plan=plan, progress__isnull=False).values_list("months", flat=True)
    reported = [key for months in sorted(set(rounds)) for key in OF_A_ROUND[months]]
    return (*OF_EVERY_PLAN, *_reports_on(plan), *reported)


def ready_documents(organization: Organization, fiscal_year: int) -> tuple[str, ...]:
    """The dossier, and the memo on the result of the same year. One query more."""
    assessed = Assessment.objects.filter(organization=organization, framework__fiscal_year=fiscal_year).exists()
    result = (key_of(Kind.MEMO, Occasion.RESULT),) if assessed else ()
    return result + dossier_of(organization, fiscal_year)


def years_of(organizations: Collection[Organization], year: int) -> list[int]:
    """The years in which any of them has a result or a plan, newest first, and `year` itself. One query."""
    assessed = Assessment.objects.filter(organization__in=organizations)
    planned = Plan.objects.filter(organization__in=organizations).values_list("fiscal_year", flat=True)
    both = planned.order_by().union(assessed.order_by().values_list("framework__fiscal_year", flat=True))
    return sorted({year, *both}, reverse=True)


def _reports_on(plan: Plan) -> list[str]:
    """An analysis needs figures by indicator; without them the report tells what papers state of each instrument; of a
    year nobody has opened there is nothing to tell."""
    basis = basis_of(plan)
    if basis.gradebook is None:
        return []
    lowest = lowest_of(basis.tree, basis.result, {}) if basis.tree else ()
    known = any(one.value is not None for one in lowest)
    return [key_of(Kind.ANALYSIS if known else Kind.INSTRUMENT_REPORT, Occasion.PLAN)]
