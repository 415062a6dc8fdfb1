"""The forms on a plan, with what is stored and what may be chosen fetched for them."""

from typing import Any

from django.db.models import Q

from assessments.models import IssueItem
from measures.analysis import analysis_of
from measures.basis import basis_of, coverage_of
from measures.forms.constraints import ConstraintsForm
from measures.forms.lowest import LowestForm
from measures.forms.reasons import ReasonsForm
from measures.forms.settings import PlanForm
from measures.models import Plan
from measures.plan_parts import constraints_of
from measures.stated import stated_of


def plan_form(data: Any, plan: Plan) -> PlanForm:
    """Offers the papers of the plan's year and of the year before, and whatever else the plan cites already."""
    years = Q(fiscal_year__in=[plan.fiscal_year, plan.result_year])
    papers = plan.organization.references.filter(years | Q(plans=plan.pk) if plan.pk else years).distinct()
    places = IssueItem.objects.filter(issue__framework__fiscal_year=plan.result_year, optional=True)
    places = places.select_related("issue", "item").order_by("issue__number", "item__position")
    return PlanForm(data, plan=plan, references=papers.order_by("-fiscal_year", "date", "pk"), places=places)


def constraints_form(data: Any, plan: Plan) -> ConstraintsForm:
    return ConstraintsForm(data, texts=constraints_of(plan))


def reasons_form(data: Any, plan: Plan) -> ReasonsForm:
    """Asks about nothing where no figures are known."""
    basis = basis_of(plan)
    return ReasonsForm(data, basis=basis, coverage=coverage_of(plan, basis))


def lowest_form(data: Any, plan: Plan) -> LowestForm:
    """Asks about the instruments none of whose indicators has a figure."""
    found = analysis_of(plan).lowest
    stated = stated_of(plan) if plan.pk else {}
    return LowestForm(data, instruments=[one.instrument for one in found if one.value is None], stated=stated)
