"""Saving a result: what it asks for, whose measure it is, what it sets, and when entries rest."""

from datetime import date
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied

from audit.chain import broken_links
from audit.models import Entry
from measures.models import Evidence, Measure, Plan, Progress
from measures.progressing import Lacking, add_note, save_progress
from measures.refusals import Refused
from measures.reporting import advance_round
from measures.rounds import RoundAction
from measures.states import Action, Implementation
from organizations.models import Office, Organization, User
from organizations.roles import Role
from tests.factories import (
    make_approved,
    make_frozen,
    make_measure,
    make_member,
    make_office,
    make_plan,
    make_post,
    make_progress,
    make_tenure,
    move_measure,
)

pytestmark = pytest.mark.django_db
RESULT = {"result": "จัดแล้ว 1 ครั้ง", "implementation": "in_progress"}


@pytest.fixture
def office(organization: Organization) -> Office:
    return make_office(organization)


@pytest.fixture
def plan(organization: Organization, office: Office) -> Plan:
    return make_plan(organization)


@pytest.fixture
def owner(organization: Organization, office: Office) -> User:
    """A member of staff who holds a post in the owning office."""
    user = make_member(organization)
    make_tenure(make_post(organization, "นักจัดการงานทั่วไป", office=office), user=user)
    return user


def test_an_owner_saves_with_the_result_alone(plan: Plan, owner: User) -> None:
    measure = make_approved(plan)
    progress = save_progress(plan, 6, measure.pk, RESULT, owner)
    assert (progress.result, progress.entered_by_post) == ("จัดแล้ว 1 ครั้ง", "นักจัดการงานทั่วไป")
    measure.refresh_from_db()
    assert measure.implementation == Implementation.IN_PROGRESS
    assert set(Entry.objects.filter(action="report_progress").values_list("object_type", flat=True)) == {
        "measures.progress",
        "measures.measure",
    }
    assert list(broken_links()) == []


def test_saving_the_same_again_leaves_no_trace(plan: Plan, owner: User) -> None:
    measure = make_approved(plan)
    save_progress(plan, 6, measure.pk, RESULT, owner)
    number = Entry.objects.count()
    other = make_member(plan.organization)
    save_progress(plan, 6, measure.pk, RESULT | {"told_by": ""}, owner)
    assert Entry.objects.count() == number
    with pytest.raises(Lacking):
        save_progress(plan, 6, measure.pk, RESULT, other)
    assert Progress.objects.get().entered_by == owner


@pytest.mark.parametrize(
    ("owners", "asked"),
    [("กองคลัง", True), ("สำนักปลัด", False), ("สำนักปลัด, กองคลัง", False), ("ทุกส่วนราชการ", False), ("ผู้ดูแลเว็บไซต์", True)],
    ids=["another office", "own office", "one of two", "everybody", "free words"],
)
def test_whoever_owns_it_by_no_post_names_who_said_so(plan: Plan, owner: User, owners: str, asked: bool) -> None:
    make_office(plan.organization, "กองคลัง")
    measure = make_approved(plan, owners_text=owners)
    if asked:
        with pytest.raises(Lacking, match=f"เป็นของ {owners}") as refusal:
            save_progress(plan, 6, measure.pk, RESULT, owner)
        assert refusal.value.field == "told_by"
        assert not plan.rounds.exists()
    save_progress(plan, 6, measure.pk, RESULT | {"told_by": "ผู้อำนวยการกอง" if asked else ""}, owner)


def test_the_post_named_as_owner_owns(plan: Plan, owner: User) -> None:
    measure = make_approved(plan, owners_text="นักจัดการงานทั่วไป")
    assert save_progress(plan, 6, measure.pk, RESULT, owner).told_by == ""


def test_a_completed_measure_has_evidence_or_says_why_not(plan: Plan, owner: User) -> None:
    measure = make_approved(plan)
    done = RESULT | {"implementation": "completed"}
    with pytest.raises(Lacking, match="ต้องมีหลักฐาน") as refusal:
        save_progress(plan, 6, measure.pk, done, owner)
    assert refusal.value.field == "no_evidence_reason"
    assert not Progress.objects.exists()
    save_progress(plan, 6, measure.pk, done | {"no_evidence_reason": "เป็นการประชุมภายใน"}, owner)
    paper = Evidence.objects.create(organization=plan.organization, fiscal_year=2564, title="รูปถ่าย")
    bare = done | {"no_evidence_reason": ""}
    saved = save_progress(plan, 6, measure.pk, bare, owner, lambda progress: progress.evidence.add(paper))
    assert list(saved.evidence.all()) == [paper]


def test_a_result_is_asked_for(plan: Plan, owner: User) -> None:
    with pytest.raises(Lacking, match="โปรดกรอกผล"):
        save_progress(plan, 6, make_approved(plan).pk, RESULT | {"result": ""}, owner)


def test_the_six_month_entry_says_no_more_how_far_a_measure_is_once_the_year_does(plan: Plan, owner: User) -> None:
    measure = make_approved(plan)
    save_progress(plan, 12, measure.pk, RESULT | {"implementation": "completed", "no_evidence_reason": "-"}, owner)
    save_progress(plan, 6, measure.pk, RESULT, owner)
    measure.refresh_from_db()
    assert measure.implementation == Implementation.COMPLETED


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        ("draft", "ยังไม่ได้รับความเห็นชอบ"),
        ("cancelled", "ยกเลิกแล้วเมื่อ .* โดย .* เหตุผล: ซ้ำกับเรื่องอื่น"),
        ("prepared", "รวบรวมแล้วเมื่อ .* โดย "),
        ("frozen", "ปิดรอบแล้วเมื่อ .* โดย "),
    ],
    ids=["draft", "cancelled", "prepared", "frozen"],
)
def test_entries_rest_and_say_why(plan: Plan, owner: User, state: str, sentence: str) -> None:
    measure = make_measure(plan) if state == "draft" else make_approved(plan)
    if state == "cancelled":
        move_measure(measure, Action.CANCEL, note="ซ้ำกับเรื่องอื่น")
    if state == "prepared":
        palad = make_member(plan.organization, Role.PALAD)
        advance_round(plan, 6, RoundAction.PREPARE, palad, today=date(2100, 1, 1))
    if state == "frozen":
        save_progress(plan, 6, measure.pk, RESULT, owner)
        make_frozen(plan)
    with pytest.raises(Refused, match=sentence):
        save_progress(plan, 6, measure.pk, RESULT | {"result": "ใหม่"}, owner)
    assert not Progress.objects.filter(result="ใหม่").exists()


def test_the_mayor_and_the_administrator_report_nothing(plan: Plan) -> None:
    measure = make_approved(plan)
    for role in (Role.MAYOR, Role.ADMIN):
        with pytest.raises(PermissionDenied):
            make_progress(measure, actor=make_member(plan.organization, role))


def test_the_measure_of_another_plan_is_not_reported(plan: Plan, owner: User) -> None:
    other = make_approved(make_plan(plan.organization, 2565))
    with pytest.raises(Refused, match="ถูกลบไปแล้ว"):
        save_progress(plan, 6, other.pk, RESULT, owner)


def test_a_note_keeps_its_day_and_the_office_of_its_writer(plan: Plan, owner: User, office: Office) -> None:
    note = add_note(make_approved(plan), date(2021, 1, 15), "ประชุมครั้งแรก", owner)
    assert (note.day, note.office, note.written_by) == (date(2021, 1, 15), office, owner)


@pytest.mark.parametrize(
    ("values", "sentence"),
    [({"day": date(2021, 1, 16)}, "ยังมาไม่ถึง"), ({"cancelled": True}, "ยกเลิกแล้ว")],
    ids=["a future day", "a cancelled measure"],
)
def test_no_note_is_written(plan: Plan, owner: User, values: dict[str, Any], sentence: str) -> None:
    measure = make_approved(plan)
    if values.get("cancelled"):
        Measure.objects.update(implementation=Implementation.CANCELLED)
    with pytest.raises(Refused, match=sentence):
        add_note(measure, values.get("day", date(2021, 1, 15)), "บันทึก", owner, today=date(2021, 1, 15))
    assert not measure.notes.exists()
