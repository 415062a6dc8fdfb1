"""The life of a round: every state and action, what freezing keeps, editions, and a save against a freeze."""

import threading
from datetime import date, datetime
from itertools import product

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, connection, transaction
from django.utils import timezone

from audit.chain import broken_links
from audit.models import Entry
from measures.editing import edit_measure
from measures.models import Freezing, Measure, Plan, Progress, ReportingRound
from measures.progressing import save_progress
from measures.refusals import Refused
from measures.reporting import advance_round, find_round, mark_issued
from measures.round_content import RoundContent
from measures.rounds import RoundAction, RoundState, round_step
from organizations.models import Organization, User
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
)

pytestmark = pytest.mark.django_db
AFTER = date(2021, 4, 1)


def put(plan: Plan, state: RoundState, issued: bool) -> ReportingRound:
    """The only edition of the six-month round in a state, without the way there."""
    ReportingRound.objects.filter(plan=plan, edition__gt=1).delete()
    first = plan.rounds.get()
    frozen = first.freezings.first() if state == RoundState.FROZEN else None
    at = timezone.now() if issued else None
    ReportingRound.objects.filter(pk=first.pk).update(state=state, frozen=frozen, issued_at=at)
    return find_round(plan, 6)


def test_every_state_and_action_does_what_the_table_says(plan: Plan, palad: User) -> None:
    make_progress(make_approved(plan))
    make_frozen(plan)
    for state, action in product(RoundState, RoundAction):
        for issued in [False, True] if state == RoundState.FROZEN else [False]:
            put(plan, state, issued)
            step = round_step(state, action, issued)
            if step is None:
                with pytest.raises(Refused):
                    advance_round(plan, 6, action, palad, note="เหตุผล", today=AFTER)
                assert find_round(plan, 6).state == state
                continue
            after = advance_round(plan, 6, action, palad, note="เหตุผล", today=AFTER)
            corrected = action is RoundAction.CORRECT
            assert after.state == (RoundState.OPEN if corrected else step.target), (state, action)
            assert after.edition == (2 if corrected else 1)
            assert plan.rounds.get(edition=1).state == step.target
    assert list(broken_links()) == []


@pytest.mark.parametrize("action", [RoundAction.REOPEN, RoundAction.CORRECT])
def test_what_takes_a_round_back_asks_for_a_reason(plan: Plan, palad: User, action: RoundAction) -> None:
    make_progress(make_approved(plan))
    make_frozen(plan)
    put(plan, RoundState.FROZEN, issued=action is RoundAction.CORRECT)
    with pytest.raises(Refused, match="โปรดเขียนเหตุผล"):
        advance_round(plan, 6, action, palad, note=" \n")
    with pytest.raises(Refused, match="2,001 ตัวอักษร"):
        advance_round(plan, 6, action, palad, note="ก" * 2001)
    advance_round(plan, 6, action, palad, note="พบผลพิมพ์ผิด")
    told = Entry.objects.get(action=f"{action}_round").after
    assert told is not None
    assert told["note"] == "พบผลพิมพ์ผิด"


def test_only_the_palad_office_changes_a_round(plan: Plan) -> None:
    for role in (Role.STAFF, Role.MAYOR, Role.ADMIN):
        with pytest.raises(PermissionDenied):
            advance_round(plan, 6, RoundAction.PREPARE, make_member(plan.organization, role), today=AFTER)


@pytest.mark.parametrize(
    ("months", "last"), [(6, date(2021, 3, 31)), (12, date(2021, 9, 30))], ids=["six months", "twelve months"]
)
def test_a_round_is_prepared_after_its_last_day(plan: Plan, palad: User, months: int, last: date) -> None:
    with pytest.raises(Refused, match="รวบรวมผลได้ตั้งแต่วันที่"):
        advance_round(plan, months, RoundAction.PREPARE, palad, today=last)
    assert not plan.rounds.exists()
    after = advance_round(plan, months, RoundAction.PREPARE, palad, today=last.replace(day=1, month=last.month + 1))
    assert (after.state, after.ends_on) == (RoundState.PREPARED, last)


def test_freezing_names_the_measures_without_a_result(plan: Plan, palad: User) -> None:
    make_progress(make_approved(plan, "หนึ่ง"))
    make_approved(plan, "สอง")
    make_measure(plan, "สาม ยังเป็นร่าง")
    make_approved(plan, "สี่")
    advance_round(plan, 6, RoundAction.PREPARE, palad, today=AFTER)
    with pytest.raises(Refused, match="มาตรการที่ 2 และ 4 "):
        advance_round(plan, 6, RoundAction.FREEZE, palad)
    assert find_round(plan, 6).state == RoundState.PREPARED
    assert not Freezing.objects.exists()


def test_a_round_frozen_twice_is_told_who_froze_it(plan: Plan, palad: User) -> None:
    make_tenure(make_post(plan.organization, "ปลัดองค์การบริหารส่วนตำบล"), user=palad)
    make_progress(make_approved(plan))
    make_frozen(plan, actor=palad)
    with pytest.raises(Refused, match="ปิดรอบแล้วเมื่อ .* โดย ปลัดองค์การบริหารส่วนตำบล"):
        advance_round(plan, 6, RoundAction.FREEZE, palad)
    assert Freezing.objects.count() == 1


def test_a_round_without_measures_is_not_frozen(plan: Plan, palad: User) -> None:
    advance_round(plan, 6, RoundAction.PREPARE, palad, today=AFTER)
    with pytest.raises(Refused, match="ไม่มีมาตรการ"):
        advance_round(plan, 6, RoundAction.FREEZE, palad)


def test_a_year_without_plan_has_no_round(organization: Organization, palad: User) -> None:
    with pytest.raises(Refused, match="ยังไม่มีแผน"):
        advance_round(Plan(organization=organization, fiscal_year=2564), 6, RoundAction.PREPARE, palad, today=AFTER)


def test_frozen_figures_do_not_change_with_the_measures(plan: Plan) -> None:
    measure = make_approved(plan, "เดิม")
    make_progress(measure, result="ผลเดิม", percent=40)
    frozen = make_frozen(plan).frozen
    edit_measure(plan, measure.pk, {"title": "ใหม่"}, make_member(plan.organization))
    Progress.objects.update(result="ผลใหม่")
    stored = find_round(plan, 6).frozen
    assert stored is not None
    content = RoundContent.from_dict(stored.content)
    entry = content.lines[0].entry
    assert entry is not None
    assert (content.lines[0].text.title, entry.result, entry.percent) == ("เดิม", "ผลเดิม", 40)
    assert stored == frozen
    assert stored.digest == content.digest


def test_the_text_in_force_is_frozen_while_a_change_waits(plan: Plan) -> None:
    measure = make_approved(plan, "เดิม")
    edit_measure(plan, measure.pk, {"title": "ใหม่"}, make_member(plan.organization))
    make_progress(measure)
    frozen = make_frozen(plan).frozen
    assert frozen is not None
    assert frozen.content["lines"][0]["text"]["title"] == "เดิม"


@pytest.mark.parametrize("verb", ["update", "delete"])
def test_the_database_refuses_to_change_frozen_figures(plan: Plan, verb: str) -> None:
    make_progress(make_approved(plan))
    make_frozen(plan)
    rows = Freezing.objects.all()
    with pytest.raises(IntegrityError, match="append-only"), transaction.atomic():
        rows.update(digest="0") if verb == "update" else rows._raw_delete(rows.db)


def test_a_reopened_round_freezes_anew_and_both_freezings_stay(plan: Plan, palad: User) -> None:
    measure = make_approved(plan)
    make_progress(measure)
    make_frozen(plan)
    advance_round(plan, 6, RoundAction.REOPEN, palad, note="แก้คำผิด")
    make_progress(measure, result="ผลที่แก้แล้ว")
    again = make_frozen(plan)
    assert again.freezings.count() == 2
    assert again.frozen == again.freezings.last()


def test_a_correction_leaves_the_issued_edition_and_begins_with_its_entries(plan: Plan, palad: User) -> None:
    measure = make_approved(plan)
    told = make_progress(measure, result="ฉบับแรก", told_by="ช่าง")
    first = make_frozen(plan)
    mark_issued(first, palad)
    second = advance_round(plan, 6, RoundAction.CORRECT, palad, note="แก้ตัวเลข")
    copied = second.progress.get()
    assert (copied.result, copied.told_by, copied.entered_by) == ("ฉบับแรก", "ช่าง", told.entered_by)
    make_progress(measure, result="ฉบับสอง")
    assert first.progress.get().result == "ฉบับแรก"
    stored = find_round(plan, 6, 1)
    assert (stored.state, stored.frozen) == (RoundState.FROZEN, first.frozen)


def test_only_a_frozen_round_is_issued_and_once(plan: Plan, palad: User) -> None:
    make_progress(make_approved(plan))
    with pytest.raises(Refused, match="ยังไม่ได้ปิดรอบ"):
        mark_issued(find_round(plan, 6), palad)
    frozen = make_frozen(plan)
    mark_issued(frozen, palad)
    at = frozen.issued_at
    mark_issued(find_round(plan, 6), palad)
    assert isinstance(at, datetime)
    assert find_round(plan, 6).issued_at == at


@pytest.mark.skipif(connection.vendor != "postgresql", reason="PostgreSQL only")
@pytest.mark.django_db(transaction=True)
def test_a_save_beside_a_freeze_is_frozen_or_refused(organization: Organization) -> None:
    make_office(organization)
    plan = make_plan(organization)
    measure = make_approved(plan)
    make_progress(measure, result="เดิม")
    palad, staff = make_member(organization, Role.PALAD), make_member(organization)
    start, outcomes = threading.Barrier(2), []

    def close() -> None:
        advance_round(plan, 6, RoundAction.PREPARE, palad, today=AFTER)
        advance_round(plan, 6, RoundAction.FREEZE, palad)

    def save() -> None:
        values = {"result": "ใหม่", "implementation": "completed", "no_evidence_reason": "-", "told_by": "ช่าง"}
        save_progress(plan, 6, measure.pk, values, staff)

    def act(deed: object) -> None:
        start.wait(timeout=10)
        try:
            deed()  # type: ignore[operator]
            outcomes.append("done")
        except Refused as refused:
            outcomes.append(str(refused))
        finally:
            connection.close()

    threads = [threading.Thread(target=act, args=(deed,)) for deed in (close, save)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    frozen = find_round(plan, 6).frozen
    assert frozen is not None
    assert len(outcomes) == 2
    assert frozen.content["lines"][0]["entry"]["result"] == Progress.objects.get().result
    assert (Measure.objects.get().implementation == "completed") == (outcomes == ["done", "done"])
