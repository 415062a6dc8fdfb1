"""What the analysis and the report by instrument are made of: a plan, the result it answers, its measures."""

from dataclasses import dataclass
from functools import cached_property

from assessments.gradebook import find_gradebook
from assessments.scoring import score
from assessments.tree import Node
from measures.analysis import Analysis, analysis_of
from measures.basis import coverage_of
from measures.coverage import Coverage
from measures.models import Plan
from measures.plan_parts import constraints_of, headed
from reports.contents.analysis_measures import Answer, answers_of
from reports.contents.composing import Composition
from reports.contents.memo_figures import Figures
from reports.contents.memo_year import plan_of
from reports.contents.related import related_lines
from reports.errors import NoAssessment


@dataclass(frozen=True)
class YearFigures:
    """The figures of one fiscal year; `instruments` with all below them, `assumed`: why the year is not certain."""

    year: int
    figures: Figures
    instruments: tuple[Node, ...]
    assumed: str = ""

    @property
    def scored(self) -> bool:
        """Whether an indicator has a figure."""
        return any(one.value is not None for one in self.figures.indicators)


@dataclass(frozen=True)
class PlanSource:
    """`result` None: the organization has no assessment of the year that the plan answers; `before` as `result`, of the
    year before that; `constraints`: label and text, empty if none is written; `related`: lines."""

    composition: Composition
    analysis: Analysis
    measures: tuple[Answer, ...]
    result: YearFigures | None
    before: YearFigures | None
    coverage: Coverage | None
    constraints: tuple[tuple[str, str], ...]
    related: tuple[str, ...]

    @property
    def plan(self) -> Plan:
        return self.analysis.plan

    @property
    def year(self) -> int:
        """Of the result."""
        return self.plan.result_year

    @cached_property
    def nodes(self) -> dict[str, Node]:
        """The criteria of the result's year by code."""
        return self.analysis.tree.nodes if self.analysis.tree else {}


def read_plan(composition: Composition) -> PlanSource:
    """Raises NoPlan and, where nothing at all is known of the result, NoAssessment."""
    plan = plan_of(composition)
    analysis = analysis_of(plan)
    draft = composition.draft
    if analysis.basis.gradebook is None:
        raise NoAssessment(
            f"{plan.organization.official_name}ยังไม่มีผลการประเมินปีงบประมาณ พ.ศ. {plan.result_year} "
            "โปรดกรอกคะแนนหรือคะแนนรวมที่ประกาศของปีนั้นก่อน"
        )
    return PlanSource(
        composition,
        analysis,
        answers_of(plan),
        _result(analysis),
        _before(plan),
        coverage_of(plan, analysis.basis),
        tuple(headed(constraints_of(plan))),
        related_lines(plan.organization, draft.fiscal_year, (draft.kind, draft.occasion)),
    )


def _result(analysis: Analysis) -> YearFigures | None:
    book, tree = analysis.basis.gradebook, analysis.tree
    if book is None or tree is None:
        return None
    figures = Figures(book.assessment, analysis.basis.result)
    return YearFigures(analysis.basis.year, figures, tree.instruments, book.assessment.assumed)


def _before(plan: Plan) -> YearFigures | None:
    """None where not a single figure of the year is known. Three queries at most."""
    book = find_gradebook(plan.organization, plan.result_year - 1)
    if book is None or not book.figures:
        return None
    figures = Figures(book.assessment, score(book.ranked, book.figures))
    return YearFigures(plan.result_year - 1, figures, book.tree.instruments, book.assessment.assumed)
