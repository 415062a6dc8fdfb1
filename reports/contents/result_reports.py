"""What both reports on a result, the analysis and the one by instrument, are read from."""

from collections.abc import Mapping
from dataclasses import dataclass

from reports.contents.analysis_source import PlanSource, read_plan
from reports.contents.analysis_texts import values_of
from reports.contents.composing import Composition
from reports.models import ReportDraft


@dataclass(frozen=True)
class Source:
    plan: PlanSource

    @property
    def composition(self) -> Composition:
        return self.plan.composition

    @property
    def values(self) -> Mapping[str, str]:
        return values_of(self.plan)


def read(draft: ReportDraft) -> Source:
    """Raises NoPlan, NoAssessment."""
    return Source(read_plan(Composition(draft)))
