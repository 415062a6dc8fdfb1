"""The plan of a year: found, begun, and proposed as a whole before single measures follow."""

from datetime import date
from typing import Any

import pytest
from django.http import Http404

from audit.models import Entry
from measures.editing import edit_measure
from measures.models import CoverageReason, Measure, Plan
from measures.planning import begin_plan, find_plan, proposable, propose_later, propose_plan
from measures.refusals import Refused
from measures.states import Action, Status
from organizations.models import Organization, User
from tests.factories import (
    make_approved,
    make_assessment,
    make_framework,
    make_measure,
    make_member,
    make_scores,
    move_measure,
)

pytestmark = pytest.mark.django_db


def seen(*measures: Measure) -> dict[int, str]:
    found = Measure.objects.with_content().in_bulk([measure.pk for measure in measures])
    return {pk: measure.content.digest for pk, measure in found.items()}


def test_a_plan_is_begun_once_and_recorded(organization: Organization) -> None:
    make_framework(2564)
    staff = make_member(organization)
    assert find_plan(organization, 2564).pk is None
    assert begin_plan(organization, 2564, staff) == begin_plan(organization, 2564, staff)
    assert Entry.objects.filter(action="create", object_type="measures.plan").count() == 1


def test_a_year_without_framework_has_no_plan(organization: Organization) -> None:
    with pytest.raises(Http404):
        find_plan(organization, 2499)


def test_drafts_returned_and_changed_measures_go_along_and_nothing_else(plan: Plan, staff: User) -> None:
    draft, returned, changed = make_measure(plan, "ร่าง"), make_measure(plan, "ส่งกลับ"), make_approved(plan, "เดิม")
    make_approved(plan, "เห็นชอบแล้ว")
    move_measure(returned, Action.SUBMIT)
    move_measure(returned, Action.RETURN, note="ยังไม่ครบ")
    edit_measure(plan, changed.pk, {"title": "ใหม่"}, staff)
    cancelled = make_approved(plan, "ยกเลิก")
    edit_measure(plan, cancelled.pk, {"title": "ไม่ทำแล้ว"}, staff)
    move_measure(cancelled, Action.CANCEL, note="ซ้ำกับมาตรการอื่น")
    assert {measure.pk for measure in proposable(plan)} == {draft.pk, returned.pk, changed.pk}
    done = propose_plan(plan, staff, seen(draft, returned, changed))
    assert {measure.status for measure in done} == {Status.SUBMITTED}


@pytest.mark.parametrize("stale", ["one was added", "one was edited"])
def test_what_changed_since_the_page_was_opened_is_not_proposed(plan: Plan, staff: User, stale: str) -> None:
    measure = make_measure(plan)
    looked_at = seen(measure)
    if stale == "one was added":
        make_measure(plan, "เพิ่มทีหลัง")
    else:
        edit_measure(plan, measure.pk, {"title": "ใหม่"}, staff)
    with pytest.raises(Refused, match="หลังจากที่ท่านเปิดหน้านี้"):
        propose_plan(plan, staff, looked_at)
    assert set(plan.measures.values_list("status", flat=True)) == {Status.DRAFT}


def test_nothing_is_no_proposal(plan: Plan, staff: User) -> None:
    make_approved(plan)
    with pytest.raises(Refused, match="ไม่มีมาตรการที่ต้องเสนอ"):
        propose_plan(plan, staff, {})


def test_an_open_coverage_stops_the_plan_until_a_measure_or_a_reason_answers(plan: Plan, staff: User) -> None:
    assessment = make_assessment(plan.organization, 2563)
    make_scores(assessment)
    criteria = list(assessment.framework.criteria.filter(code__in=["5", "6", "7", "8", "9", "10"]))
    measure = make_measure(plan, criteria=[one for one in criteria if one.code != "9"])
    with pytest.raises(Refused, match="สำหรับ 9 "):
        propose_plan(plan, staff, seen(measure))
    nine = next(one for one in criteria if one.code == "9")
    CoverageReason.objects.create(plan=plan, criterion=nine, reason="แก้ไขแล้วเมื่อต้นปี")
    assert propose_plan(plan, staff, seen(measure))[0].status == Status.SUBMITTED


def test_a_single_measure_follows_only_a_plan_that_was_proposed(plan: Plan, staff: User) -> None:
    first = make_measure(plan)
    with pytest.raises(Refused, match="เสนอทั้งแผนก่อน"):
        propose_later(plan, staff, seen(first))
    propose_plan(plan, staff, seen(first))
    later = make_measure(plan, "เพิ่มภายหลัง")
    assert propose_later(plan, staff, seen(later))[0].status == Status.SUBMITTED


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"owners_text": ""}, "ยังไม่มีผู้รับผิดชอบ"),
        ({"period_text": "มี.ค.", "ends_on": date(2024, 3, 31)}, "ยังไม่ได้ยืนยันวันที่"),
    ],
    ids=["owner", "period"],
)
def test_one_unready_measure_stops_the_plan(plan: Plan, staff: User, values: dict[str, Any], sentence: str) -> None:
    ready, unready = make_measure(plan), make_measure(plan, "ยังไม่พร้อม", **values)
    with pytest.raises(Refused, match=f"มาตรการที่ 2 {sentence}"):
        propose_plan(plan, staff, seen(ready, unready))
    assert not Measure.objects.filter(status=Status.SUBMITTED).exists()
