"""What a plan shows to the public: texts in force and closed rounds, nothing else."""

import json
from decimal import Decimal
from typing import Any

import pytest

from disclosures.publications.measures_kind import MEASURES
from disclosures.publications.measures_statement import MeasuresStatement
from disclosures.publications.measures_stating import measures_of
from disclosures.publications.standing import Standing, look_at
from measures.editing import edit_measure, place_measures
from measures.models import Measure, Plan
from measures.reporting import advance_round, mark_issued
from measures.rounds import RoundAction
from measures.states import Action
from organizations.models import Organization
from tests.factories import (
    make_approved,
    make_assessment,
    make_frozen,
    make_measure,
    make_member,
    make_office,
    make_plan,
    make_progress,
    make_published_measures,
    move_measure,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(organization: Organization) -> Plan:
    make_office(organization)
    make_assessment(organization, announced_total=Decimal("60.40"))
    return make_plan(organization)


@pytest.fixture
def measure(plan: Plan) -> Measure:
    return make_approved(plan, "เปิดเผยแผนการใช้งบประมาณ")


def shown(plan: Plan) -> MeasuresStatement:
    return measures_of(plan.organization, plan.fiscal_year)


def test_only_measures_in_force_are_shown_numbered_as_the_public_reads_them(plan: Plan) -> None:
    make_measure(plan, "ร่าง")
    cancelled, kept = make_approved(plan, "ยกเลิก"), make_approved(plan, "คงอยู่")
    move_measure(cancelled, Action.CANCEL, note="ซ้ำ")
    statement = shown(plan)
    assert [(one.number, one.key, one.text.title) for one in statement.measures] == [(1, kept.pk, "คงอยู่")]
    assert statement.result_year == 2563


def test_a_plan_without_a_known_result_names_none(organization: Organization) -> None:
    make_office(organization)
    plan = make_plan(organization)
    make_approved(plan)
    assert shown(plan).result_year is None


def test_an_edited_text_waits_while_the_approved_one_is_shown(plan: Plan, measure: Measure) -> None:
    edit_measure(plan, measure.pk, {"title": "ข้อความใหม่"}, make_member(plan.organization))
    assert shown(plan).measures[0].text.title == "เปิดเผยแผนการใช้งบประมาณ"


def test_an_open_round_is_not_shown_until_it_froze(plan: Plan, measure: Measure) -> None:
    make_progress(measure, result="ทำแล้วหนึ่งครั้ง", suggestion="ทำต่อ", told_by="ผู้บอก")
    assert shown(plan).rounds == ()
    assert shown(plan).measures[0].latest is None
    make_frozen(plan)
    statement = shown(plan)
    [result] = statement.measures[0].results
    assert (result.result, result.suggestion, result.state_label) == ("ทำแล้วหนึ่งครั้ง", "ทำต่อ", "อยู่ระหว่างดำเนินการ")
    assert [(one.label, one.edition) for one in statement.rounds] == [("รอบ 6 เดือน", 1)]
    assert "ผู้บอก" not in json.dumps(statement.as_dict(), ensure_ascii=False)


def test_an_edition_under_correction_leaves_the_closed_one_standing(plan: Plan, measure: Measure) -> None:
    make_progress(measure, result="ฉบับแรก")
    palad = make_member(plan.organization, "palad")
    mark_issued(make_frozen(plan), palad)
    advance_round(plan, 6, RoundAction.CORRECT, palad, note="แก้คำผิด")
    make_progress(measure, result="ฉบับแก้")
    assert shown(plan).measures[0].results[0].result == "ฉบับแรก"
    make_frozen(plan)
    assert shown(plan).measures[0].results[0].result == "ฉบับแก้"
    assert shown(plan).rounds[0].edition == 2


def test_a_statement_comes_back_from_json_as_it_was(plan: Plan, measure: Measure) -> None:
    make_progress(measure)
    make_frozen(plan)
    statement = shown(plan)
    assert MeasuresStatement.from_dict(json.loads(json.dumps(statement.as_dict()))) == statement
    with pytest.raises(ValueError, match="version"):
        MeasuresStatement.from_dict(statement.as_dict() | {"version": 9})


def test_what_changed_is_told_measure_by_measure(plan: Plan, measure: Measure) -> None:
    gone, later = make_approved(plan, "ตัดออก"), make_approved(plan, "ย้าย")
    make_published_measures(plan)
    assert look_at(plan.organization, 2564, MEASURES).standing == Standing.CURRENT
    staff = make_member(plan.organization)
    edit_measure(plan, measure.pk, {"owners_text": "กองคลัง"}, staff)
    assert look_at(plan.organization, 2564, MEASURES).standing == Standing.CURRENT
    move_measure(measure, Action.SUBMIT)
    move_measure(measure, Action.APPROVE)
    move_measure(gone, Action.CANCEL, note="ซ้ำ")
    make_approved(plan, "เพิ่ม")
    place_measures(plan, [measure.pk, later.pk], staff)
    assert [(one.label, one.before, one.after) for one in look_at(plan.organization, 2564, MEASURES).changes] == [
        ("มาตรการที่ 1 ผู้รับผิดชอบ", "สำนักปลัด", "กองคลัง"),
        ("มาตรการที่ 2 ลำดับ", "3", "2"),
        ("มาตรการที่ 3", "", "เพิ่ม"),
        ("มาตรการที่ 2 เดิม", "ตัดออก", ""),
    ]


def test_the_queries_do_not_grow_with_the_measures(plan: Plan, django_assert_max_num_queries: Any) -> None:
    for number in range(6):
        make_progress(make_approved(plan, f"เรื่องที่ {number}"))
    make_frozen(plan)
    with django_assert_max_num_queries(6):
        assert len(shown(plan).measures) == 6
