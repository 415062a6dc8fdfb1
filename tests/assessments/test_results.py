"""From rows to scoring: the tree and the figures survive the database, in a constant number of queries."""

from decimal import Decimal

import pytest
from pytest_django import DjangoAssertNumQueries

from assessments.models import Assessment, RespondentGroup, Score
from assessments.results import figures_of, result_of, tree_of
from assessments.scoring import score
from assessments.tree import Figures, Tree
from tests.assessments.trees import (
    figures,
    indicators,
    khoen_open_data,
    khoen_survey,
    store,
    year_2563,
    year_2566,
)
from tests.factories import make_organization

pytestmark = pytest.mark.django_db


def _assessment(tree: Tree, typed: Figures) -> Assessment:
    assessment = Assessment.objects.create(organization=make_organization("khoen"), framework=store(tree))
    criteria = {criterion.code: criterion for criterion in assessment.framework.criteria.all()}
    Score.objects.bulk_create(
        Score(assessment=assessment, criterion=criteria[code], value=value)
        for code, value in typed.items()
        if isinstance(code, str)
    )
    return assessment


@pytest.mark.parametrize("tree", [year_2563(), year_2566()], ids=["2563", "2566"])
def test_a_stored_tree_comes_back_as_it_was(tree: Tree) -> None:
    stored = tree_of(store(tree))
    assert (list(stored.nodes), stored.bands, stored.fiscal_year) == (list(tree.nodes), tree.bands, tree.fiscal_year)
    for code, node in stored.nodes.items():
        original = tree.nodes[code]
        assert (node.name, node.kind, node.weight, node.derived, node.binary) == (
            original.name,
            original.kind,
            original.weight,
            original.derived,
            original.binary,
        )
        assert [child.code for child in node.children] == [child.code for child in original.children]


def test_a_stored_assessment_gives_its_announced_total() -> None:
    result = result_of(_assessment(year_2563(), indicators("S-maekhammi-2563")))
    assert (str(result.total), result.rating and result.rating.name) == ("60.40", "D")


@pytest.mark.parametrize("items", [{}, khoen_survey() | khoen_open_data()], ids=["indicators", "items"])
def test_a_result_takes_at_most_four_queries(
    items: dict[str, str], django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    typed = indicators("S-khoen-2566") | figures(items)
    assessment = Assessment.objects.get(pk=_assessment(year_2566(), typed).pk)
    with django_assert_max_num_queries(4):
        assert str(result_of(assessment).total) == "87.33"


def test_scores_of_respondent_groups_are_kept_apart_and_enter_no_mean() -> None:
    assessment = _assessment(year_2566(), indicators("S-khoen-2566"))
    framework = assessment.framework
    external = framework.criteria.get(code="EIT")
    for code, value in (("1", "96.90"), ("2", "79.77")):
        group = RespondentGroup.objects.create(
            framework=framework, instrument=external, code=code, name=code, confidence="inferred"
        )
        Score.objects.create(
            assessment=assessment, criterion=framework.criteria.get(code="e11"), respondent_group=group, value=value
        )
    stored = figures_of(assessment)
    assert (stored["e11", "1"], stored["e11", "2"]) == (Decimal("96.90"), Decimal("79.77"))
    assert "e11" not in stored
    assert score(tree_of(framework), stored) == score(year_2566(), indicators("S-khoen-2566"))


def test_a_year_with_a_stated_reason_is_not_totalled() -> None:
    framework = store(Tree(2562, year_2563().instruments, year_2563().bands, "ไม่พบน้ำหนัก"))
    assert tree_of(framework).no_total_reason == "ไม่พบน้ำหนัก"
