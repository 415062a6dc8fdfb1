"""The one bridge from rows to scoring: an assessment's figures and its year's tree, and what they come to."""

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal

from assessments.models import Assessment, Criterion, Framework
from assessments.scoring import Result, score
from assessments.tree import Band, Node, Tree


def result_of(assessment: Assessment) -> Result:
    """Three queries, and one more when the framework was not fetched along."""
    return score(tree_of(assessment.framework), figures_of(assessment))


def figures_of(assessment: Assessment) -> dict[str | tuple[str, str], Decimal]:
    """The typed figures, those of a respondent group under (code, group). One query; none if not stored yet."""
    if assessment.pk is None:
        return {}
    rows = assessment.scores.values_list("criterion__code", "respondent_group__code", "value")
    return {(code, group) if group else code: value for code, group, value in rows}


def tree_of(framework: Framework) -> Tree:
    """The year's criteria and bands as scoring takes them. Two queries."""
    children: Mapping[int | None, list[Criterion]] = defaultdict(list)
    for criterion in framework.criteria.order_by("position", "pk"):
        children[criterion.parent_id].append(criterion)
    bands = tuple(
        Band(band.name, band.total_at_least, band.each_instrument_at_least)
        for band in framework.bands.order_by("position")
    )
    instruments = tuple(_node(criterion, children) for criterion in children[None])
    return Tree(framework.fiscal_year, instruments, bands, framework.no_total_reason)


def _node(criterion: Criterion, children: Mapping[int | None, list[Criterion]]) -> Node:
    return Node(
        code=criterion.code,
        name=criterion.name,
        kind=criterion.kind,
        weight=criterion.weight,
        derived=criterion.derived,
        binary=criterion.binary,
        position=criterion.position,
        children=tuple(_node(child, children) for child in children[criterion.pk]),
    )
