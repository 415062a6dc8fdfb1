"""What a plan rests on, in figures and in words, and the coverage of a stored plan."""

from typing import Any

import pytest

from assessments.models import Framework
from measures.basis import Basis, basis_of, coverage_of
from measures.basis_words import basis_sentence
from measures.models import CoverageReason, Plan
from measures.planning import find_plan
from measures.states import Action
from organizations.models import Organization
from tests.factories import (
    MAEKHAMMI_2563,
    make_approved,
    make_assessment,
    make_framework,
    make_measure,
    make_plan,
    make_scores,
    move_measure,
)

pytestmark = pytest.mark.django_db

WEAK = ["5", "6", "7", "8", "9", "10"]


def basis(organization: Organization) -> Basis:
    return basis_of(Plan(organization=organization, fiscal_year=2564))


@pytest.mark.parametrize(
    ("values", "announced", "kind", "sentence"),
    [
        (MAEKHAMMI_2563, {}, "result", "ผลการประเมินปี 2563 ได้ 60.40 คะแนน ระดับ D"),
        (
            {code: value for code, value in MAEKHAMMI_2563.items() if code not in {"9", "10"}},
            {"announced_total": "75.61", "announced_level": "B"},
            "result",
            "คะแนนรวมที่ประกาศของปี 2563 คือ 75.61 คะแนน ระดับ B คะแนนปี 2563 ยังไม่ครบ ยังไม่มีคะแนนของ 9, 10",
        ),
        ({"1": "90"}, {}, "result", "คะแนนปี 2563 ยังไม่ครบ ยังไม่มีคะแนนของ 2, 3, 4, 5, 6, 7, 8, 9, 10"),
        (
            {},
            {"announced_total": "66.76", "announced_level": "ต้องปรับปรุง"},
            "total",
            "ทราบเฉพาะคะแนนรวมที่ประกาศของปี 2563 คือ 66.76 คะแนน ระดับต้องปรับปรุง ไม่มีคะแนนรายตัวชี้วัด",
        ),
        ({}, {}, "none", "ไม่มีผลการประเมินปี 2563 ในระบบ แผนนี้จึงไม่ได้อ้างคะแนน"),
    ],
    ids=["computed", "announced and incomplete", "incomplete", "a total alone", "an empty assessment"],
)
def test_a_plan_rests_on_a_result_a_total_or_nothing(
    organization: Organization, values: dict[str, str], announced: dict[str, str], kind: str, sentence: str
) -> None:
    make_scores(make_assessment(organization, 2563, **announced), values)
    found = basis(Organization.objects.get(pk=organization.pk))
    assert (found.kind, basis_sentence(found)) == (kind, sentence)


def test_a_year_that_is_not_totalled_says_why(organization: Organization) -> None:
    make_framework(2563, no_total_reason="ไม่พบน้ำหนักของแบบวัด")
    make_scores(make_assessment(organization, 2563))
    assert basis_sentence(basis(organization)) == "ไม่พบน้ำหนักของแบบวัด"


def test_without_an_assessment_there_is_nothing_to_rest_on(organization: Organization) -> None:
    found = basis(organization)
    assert (found.kind, found.total, found.level, found.losses) == ("none", None, "", {})
    assert coverage_of(make_plan(organization), found) is None


def test_the_result_of_another_organization_is_not_read(
    organization: Organization, other_organization: Organization
) -> None:
    make_scores(make_assessment(other_organization))
    assert basis(organization).kind == "none"


def open_codes(plan: Plan) -> list[str]:
    found = coverage_of(plan, basis_of(plan))
    assert found is not None
    return [need.code for need in found.open]


def test_a_plan_not_stored_yet_has_everything_open(organization: Organization, django_assert_num_queries: Any) -> None:
    make_scores(make_assessment(organization))
    make_framework(2564)
    plan = find_plan(organization, 2564)
    assert plan.pk is None
    with django_assert_num_queries(3):
        assert open_codes(plan) == WEAK


def test_live_measures_and_reasons_of_this_plan_answer(organization: Organization) -> None:
    framework = make_scores(make_assessment(organization))[0].assessment.framework
    by_code = {one.code: one for one in framework.criteria.all()}
    plan = make_plan(organization)
    make_measure(plan, criteria=[by_code["6"]])
    CoverageReason.objects.create(plan=plan, criterion=by_code["7"], reason="ปรับปรุงแล้ว")
    elsewhere = make_plan(organization, 2565)
    make_measure(elsewhere, criteria=[by_code["8"]])
    assert open_codes(plan) == ["5", "8", "9", "10"]


def test_a_cancelled_measure_answers_no_more(organization: Organization) -> None:
    framework = make_scores(make_assessment(organization))[0].assessment.framework
    plan = make_plan(organization)
    measure = make_approved(plan, criteria=list(framework.criteria.filter(code="6")))
    assert "6" not in open_codes(plan)
    move_measure(measure, Action.CANCEL, note="ไม่มีงบประมาณ")
    assert "6" in open_codes(plan)


def test_the_same_code_of_another_year_does_not_answer(organization: Organization) -> None:
    make_scores(make_assessment(organization))
    make_framework(2564)
    plan = make_plan(organization)
    make_measure(plan, criteria=list(Framework.objects.get(fiscal_year=2564).criteria.filter(code="6")))
    assert open_codes(plan) == WEAK
