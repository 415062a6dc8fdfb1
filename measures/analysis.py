"""What the page of the analysis shows of a plan: the result it answers, its indicators, its issues and findings."""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.db.models import prefetch_related_objects

from assessments.models import Framework
from assessments.results import tree_of
from assessments.tree import Node, Tree
from measures.basis import Basis, basis_of
from measures.issues import IssueTable, issue_tables
from measures.lowest import Lowest, indicators_of, lowest_of
from measures.models import Finding, Plan
from measures.places import places_of
from measures.stated import stated_of
from measures.surveys import Survey, survey_of


@dataclass(frozen=True)
class Part:
    """An issue, and the finding on it if one is stored."""

    table: IssueTable
    finding: Finding | None

    @property
    def written(self) -> bool:
        return self.finding is not None and not self.finding.is_blank


@dataclass(frozen=True)
class Analysis:
    """`framework` and `tree` are those of the result's year, None for a year that the portal does not know."""

    plan: Plan
    basis: Basis
    framework: Framework | None
    tree: Tree | None

    @property
    def can_state(self) -> bool:
        """Whether an instrument has no figures, so that what a paper says is lowest counts."""
        return any(one.value is None for one in self.lowest)

    @property
    def figures_known(self) -> bool:
        return self.basis.result is not None

    @cached_property
    def findings(self) -> list[Finding]:
        """One query, and one more for the criteria of findings that are on no issue."""
        found = list(self.plan.findings.all()) if self.plan.pk else []
        prefetch_related_objects([finding for finding in found if finding.issue_id is None], "criteria")
        return found

    @cached_property
    def others(self) -> list[Finding]:
        """The findings per indicator."""
        return [finding for finding in self.findings if finding.issue_id is None]

    @cached_property
    def parts(self) -> list[Part]:
        """Two queries at most."""
        by_issue = {finding.issue_id: finding for finding in self.findings}
        return [Part(table, by_issue.get(table.pk)) for table in self.tables()]

    def tables(self, number: int | None = None) -> tuple[IssueTable, ...]:
        """The issues of the year, or one by its number. Two queries at most."""
        if self.tree is None:
            return ()
        book = self.basis.gradebook
        figures = book.figures if book else {}
        grouped = any(isinstance(key, tuple) for key in figures)
        groups = {one.code: one.name for one in book.respondents} if book and grouped else {}
        places = places_of(self.plan, number)
        return issue_tables(self.tree, places, figures, self.basis.losses, groups)

    @cached_property
    def lowest(self) -> tuple[Lowest, ...]:
        """Two queries where an instrument has no figures, none otherwise."""
        if self.tree is None:
            return ()
        found = lowest_of(self.tree, self.basis.result, {})
        if self.plan.pk and any(one.value is None for one in found):
            found = lowest_of(self.tree, self.basis.result, stated_of(self.plan))
        return found

    @cached_property
    def recommendations(self) -> dict[str, str]:
        """Code → text. One query."""
        book = self.basis.gradebook
        return dict(book.assessment.recommendations.values_list("criterion__code", "text")) if book else {}

    @cached_property
    def surveys(self) -> list[Survey]:
        """The instruments with their indicators; queries as `lowest`, `recommendations` and `others`."""
        return [
            survey_of(lowest, self.basis, self.plan.threshold, self.recommendations, self.others)
            for lowest in self.lowest
        ]

    @cached_property
    def silent(self) -> list[Node]:
        """The lowest indicators that no finding speaks of: none on them, and none on an issue with items of theirs."""
        said = {one.code for finding in self.others if not finding.is_blank for one in finding.criteria.all()}
        said |= {line.node.code for part in self.parts if part.written for line in part.table.lines}
        lowest = (node for each in self.lowest for node in each.indicators)
        return [node for node in lowest if said.isdisjoint(below.code for below in node.walk())]

    @property
    def written(self) -> bool:
        """Whether each issue has a text or, where the staff write per indicator, each lowest indicator."""
        if self.by_indicator or not self.parts:
            return any(not finding.is_blank for finding in self.others) and not self.silent
        return self.unwritten is None

    @property
    def by_indicator(self) -> bool:
        """Whether the staff write per indicator although the year has issues."""
        return bool(self.parts and self.others) and not any(part.written for part in self.parts)

    @cached_property
    def unwritten(self) -> Part | None:
        """The first issue without a text."""
        return next((part for part in self.parts if not part.written), None)

    def recommended(self, codes: Iterable[str]) -> list[tuple[Node, str]]:
        """The recommendations for the indicators above these criteria, in the order of the framework."""
        wanted = set(codes)
        nodes = [one for root in (self.tree.instruments if self.tree else ()) for one in indicators_of(root)]
        touched = [node for node in nodes if wanted & {below.code for below in node.walk()}]
        return [(node, text) for node in touched if (text := self.recommendations.get(node.code))]


def analysis_of(plan: Plan) -> Analysis:
    """Three queries, or four where the organization has no assessment of the result's year."""
    basis = basis_of(plan)
    if basis.gradebook:
        return Analysis(plan, basis, basis.gradebook.assessment.framework, basis.tree or basis.gradebook.tree)
    framework = Framework.objects.filter(fiscal_year=basis.year).first()
    return Analysis(plan, basis, framework, tree_of(framework) if framework else None)
