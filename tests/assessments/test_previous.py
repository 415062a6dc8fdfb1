"""Last year's figures by this year's codes: matched by name and variants, never by code or place."""

from decimal import Decimal

import pytest
from pytest_django import DjangoAssertNumQueries

from assessments.counterparts import counterparts
from assessments.models import Assessment, NameVariant
from assessments.previous import figures_of_last_year
from assessments.results import tree_of
from assessments.tree import INDICATOR, INSTRUMENT, ITEM, Node, Tree
from organizations.models import Organization
from tests.assessments.trees import khoen_survey, store, year_2563, year_2566
from tests.factories import MAEKHAMMI_2563, make_assessment, make_framework, make_scores


def year(fiscal_year: int, **names: str) -> Tree:
    """A tree of one instrument whose indicators are `a="การใช้อำนาจ"` and whose items are `i1="…"`."""
    items = tuple(Node(code, name, ITEM) for code, name in names.items() if code[0] == "i")
    indicators = tuple(Node(code, name, INDICATOR) for code, name in names.items() if code[0] != "i")
    return Tree(fiscal_year, (Node("IIT", "", INSTRUMENT, children=(*indicators, *items)),))


def pairs(now: Tree, before: Tree, **variants: str) -> dict[str, str]:
    names = {code: [node.name, *filter(None, [variants.get(code)])] for code, node in now.nodes.items()}
    names_before = {code: [node.name] for code, node in before.nodes.items()}
    return counterparts(now, names, before, names_before)


@pytest.mark.parametrize(
    ("now", "before", "expected"),
    [
        (year(2, a="การใช้อำนาจ", b="การใช้งบประมาณ"), year(1, a="การใช้งบประมาณ", b="การใช้อำนาจ"), {"a": "b", "b": "a"}),
        (year(2, a="การแก้ไขปัญหาการทุจริต"), year(1, z="การแก้ปัญหาการทุจริต"), {"a": "z"}),
        (year(2, a="การใช้อำนาจ"), year(1, z="การใช้อํานาจ"), {"a": "z"}),
        (year(2, a="การเปิดเผยข้อมูล"), year(1, a="การป้องกันการทุจริต"), {}),
        (year(2, i1="ท่านทราบ มากน้อยเพียงใด"), year(1, i7="ท่านทราบมากน้อยเพียงใด"), {"i1": "i7"}),
        (year(2, i1="ท่านทราบมากน้อยเพียงใด"), year(1, i7="ท่านทราบมากน้อยเพียงไร"), {}),
        (year(2, i1="ท่านทราบ", i2="ท่านทราบ"), year(1, i1="ท่านทราบ"), {}),
        (year(2, i1="ท่านทราบ"), year(1, i1="ท่านทราบ", i2="ท่านทราบ"), {}),
        (year(2, i1=""), year(1, i1=""), {}),
    ],
)
def test_the_same_name_is_the_same_criterion(now: Tree, before: Tree, expected: dict[str, str]) -> None:
    assert pairs(now, before) == expected


def test_a_variant_of_the_name_will_do() -> None:
    now, before = year(2, a="การปรับปรุงการทำงาน"), year(1, b="การปรับปรุงระบบการทำงาน")
    assert pairs(now, before, a="การปรับปรุงระบบการทำงาน") == {"a": "b"}


def test_two_indicators_are_not_matched_to_one() -> None:
    assert pairs(year(2, a="การใช้อำนาจ", b="การใช้อำนาจ"), year(1, c="การใช้อำนาจ")) == {"a": "c"}


def test_items_that_are_scored_or_not_are_left_out() -> None:
    open_data = Tree(1, (Node("OIT", "", INSTRUMENT, children=(Node("o1", "โครงสร้าง", ITEM, binary=True),)),))
    assert pairs(open_data, open_data) == {}


@pytest.mark.django_db
def test_last_years_figures_come_by_this_years_codes(organization: Organization) -> None:
    make_scores(make_assessment(organization, 2563), MAEKHAMMI_2563)
    framework = make_framework(2564)
    framework.criteria.filter(code="1").update(name="ชื่อใหม่")
    variant = framework.criteria.get(code="2")
    framework.criteria.filter(pk=variant.pk).update(name="อีกชื่อหนึ่งที่ต่างไปมาก")
    NameVariant.objects.create(criterion=variant, name="การใช้งบประมาณ")
    found, figures = figures_of_last_year(organization, tree_of(framework))
    assert found == 2563
    assert figures == {code: Decimal(value) for code, value in MAEKHAMMI_2563.items() if code != "1"}


@pytest.mark.django_db
def test_what_the_year_before_computed_counts(
    organization: Organization, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    before = Assessment.objects.create(organization=organization, framework=store(year_2566()))
    make_scores(before, khoen_survey())
    tree = year_2563(2567)
    with django_assert_max_num_queries(5):
        assert figures_of_last_year(organization, tree)[1] == {
            "1": Decimal("99.75"),
            "2": Decimal("98.11"),
            "3": Decimal("98.37"),
            "4": Decimal("96.35"),
            "5": Decimal("99.38"),
        }


@pytest.mark.django_db
def test_without_a_year_before_there_is_nothing(organization: Organization, other_organization: Organization) -> None:
    make_scores(make_assessment(other_organization, 2562))
    make_scores(make_assessment(organization, 2561))
    assert figures_of_last_year(organization, tree_of(make_framework(2563))) == (None, {})
