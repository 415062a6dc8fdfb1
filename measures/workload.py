"""The measures of an organization with what their duties depend on: shares, rounds, what was reported."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from measures.asked_rounds import Round, asked_rounds
from measures.laying import Share, lay
from measures.models import Measure, Plan
from measures.states import Implementation
from organizations.duties import chart_of
from organizations.models import Organization

COLUMNS = ("title", "position", "owners_text", "everyone", "ends_on", "status", "implementation", "in_force", "plan")


@dataclass(frozen=True)
class Workload:
    """Live measures in the order of their plans, newest plan last."""

    measures: list[Measure]
    shares: Mapping[int, list[Share]]
    rounds: Mapping[int, Round]

    def in_force(self) -> list[Measure]:
        return [one for one in self.measures if one.in_force_id]

    def open(self) -> list[Measure]:
        """In force and not completed: what somebody still has to do."""
        return [one for one in self.in_force() if one.implementation != Implementation.COMPLETED]

    def missing(self, plan: int) -> list[Measure]:
        """Measures in force without a result in the round that asks for one."""
        found = self.rounds[plan]
        mine = (one for one in self.in_force() if one.plan_id == plan) if found.asked else ()
        return [one for one in mine if one.pk not in found.entered]


def workload(organization: Organization, today: date, plan: Plan | None = None) -> Workload:
    """Of one plan, or of all. Six queries, of which three once for an organization."""
    chart = chart_of(organization, today)
    rows = Measure.objects.live().filter(plan__organization=organization, **({"plan": plan} if plan else {}))
    fields = [*COLUMNS, "plan__fiscal_year", "plan__organization"]
    measures = list(rows.select_related("plan").only(*fields).order_by("plan__fiscal_year", "position", "pk"))
    plans = {one.plan_id: one.plan for one in measures}
    return Workload(measures, lay(measures, chart), asked_rounds(organization, plans, today))
