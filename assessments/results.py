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
    """The year's criteria and bands as scoring takes them. Two queries, none for what was prefetched."""
    children: Mapping[int | None, list[Criterion]] = defaultdict(list)
    for criterion in sorted(framework.criteria.all(), key=lambda one: (one.position, one.pk)):
        children[criterion.parent_id].append(criterion)
    instruments = tuple(_node(criterion, children) for criterion in children[None])
    return Tree(framework.fiscal_year, instruments, bands_of(framework), framework.no_total_reason)


def bands_of(framework: Framework) -> tuple[Band, ...]:
    """The year's levels from the best down. One query, none if prefetched."""
    bands = sorted(framework.bands.all(), key=lambda band: band.position)
    return tuple(Band(band.name, band.total_at_least, band.each_instrument_at_least) for band in bands)


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
