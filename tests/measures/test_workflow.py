"""Every state, action and role; what a decision keeps; what an edit does to an approval; two people at once."""

import threading
from itertools import product

import pytest
from django.core.exceptions import PermissionDenied
from django.db import connection

from audit.chain import broken_links
from measures.deciding import WORDS
from measures.editing import edit_measure
from measures.models import Decision, Measure, Plan
from measures.refusals import Refused
from measures.states import TRANSITIONS, Action, Implementation, Status, transition
from measures.workflow import advance
from organizations.models import Organization, User
from organizations.roles import Role, granted
from tests.factories import make_approved, make_measure, make_member, make_office, make_plan, make_user, move_measure

pytestmark = pytest.mark.django_db


def put(measure: Measure, status: Status, cancelled: bool) -> Measure:
    """The measure in a state, without the way there; a decision in force beside it, and a text of nobody's."""
    state = Implementation.CANCELLED if cancelled else Implementation.NOT_STARTED
    force = measure.decisions.last()
    measure.authors.clear()
    Measure.objects.filter(pk=measure.pk).update(status=status, implementation=state, in_force=force)
    return Measure.objects.with_content().select_related("plan__organization").get(pk=measure.pk)


def act(standing: Measure, action: Action, actor: User) -> Measure:
    """An edit has a door of its own, and its text differs each time."""
    plan = standing.plan
    if action is Action.EDIT:
        return edit_measure(plan, standing.pk, {"title": f"{standing.title}ใหม่"}, actor)
    return advance(plan, action, actor, {standing.pk: standing.content.digest}, note="เหตุผล")[0]


@pytest.mark.parametrize("role", [*Role, "stranger"])
def test_every_state_action_and_role_does_what_the_table_says(plan: Plan, role: str) -> None:
    measure = make_approved(plan)
    actor = make_user() if role == "stranger" else make_member(plan.organization, role)
    for status, cancelled, action in product(Status, (False, True), Action):
        case, standing = (status, cancelled, action), put(measure, status, cancelled)
        found, open_to = transition(status, action, cancelled), role != "stranger" and granted([role], WORDS[action])
        if found and open_to:
            after = act(standing, action, actor)
            assert after.status == found.target_of(True), case
            assert after.is_cancelled == (action is Action.CANCEL), case
            continue
        reason = PermissionDenied if found else Refused if open_to else (PermissionDenied, Refused)
        with pytest.raises(reason):
            act(standing, action, actor)
        kept = Measure.objects.get(pk=measure.pk)
        assert (kept.status, kept.is_cancelled, kept.title) == (status, cancelled, standing.title), case


def test_the_table_asks_a_reason_of_whatever_takes_something_away() -> None:
    noted = {action for (_, action), found in TRANSITIONS.items() if found.noted}
    assert noted == {Action.RETURN, Action.REOPEN, Action.CANCEL, Action.RESTORE}


def test_a_decision_keeps_the_content_it_was_made_on(plan: Plan) -> None:
    measure = make_approved(plan, "อบรมเจ้าหน้าที่", budget="5,000 บาท")
    decision = Decision.objects.get(measure=measure, action=Action.APPROVE)
    assert decision.content["title"] == "อบรมเจ้าหน้าที่"
    assert decision.content["budget"] == "5,000 บาท"
    assert decision.digest == measure.content.digest
    assert measure.in_force == decision
    assert list(broken_links()) == []


def test_an_edit_of_an_approved_text_voids_the_approval_and_leaves_it_in_force(plan: Plan) -> None:
    measure = make_approved(plan, "เดิม")
    staff = make_member(plan.organization)
    edited = edit_measure(plan, measure.pk, {"title": "ใหม่"}, staff)
    assert (edited.status, edited.title) == (Status.REVISED, "ใหม่")
    assert edited.text_in_force is not None
    assert edited.text_in_force.title == "เดิม"
    assert edited.decisions.last() == Decision.objects.get(action=Action.EDIT, actor=staff)
    move_measure(edited, Action.SUBMIT)
    approved = move_measure(edited, Action.APPROVE)
    assert approved.text_in_force is not None
    assert approved.text_in_force.title == "ใหม่"


@pytest.mark.parametrize("same", [{"method": "๑.ประชุมคณะทำงาน\r\n\r\n๒. เผยแพร่คู่มือ "}, {"remark": "หมายเหตุ"}])
def test_white_space_digits_and_remarks_leave_an_approval_alone(plan: Plan, same: dict[str, str]) -> None:
    measure = make_approved(plan)
    edited = edit_measure(plan, measure.pk, same, make_member(plan.organization))
    assert edited.status == Status.APPROVED


def test_a_measure_under_consideration_cannot_be_edited(plan: Plan) -> None:
    measure = make_measure(plan)
    move_measure(measure, Action.SUBMIT)
    with pytest.raises(Refused, match="เสนอแล้ว"):
        edit_measure(plan, measure.pk, {"title": "ใหม่"}, make_member(plan.organization))
    measure.refresh_from_db()
    assert measure.title == "จัดทำคู่มือการให้บริการ"


def test_a_withdrawn_change_waits_on_while_the_old_text_holds(plan: Plan) -> None:
    measure = make_approved(plan)
    edit_measure(plan, measure.pk, {"title": "ใหม่"}, make_member(plan.organization))
    move_measure(measure, Action.SUBMIT)
    assert move_measure(measure, Action.WITHDRAW).status == Status.REVISED


def test_what_changed_since_it_was_read_is_not_decided(plan: Plan) -> None:
    measure = make_measure(plan)
    move_measure(measure, Action.SUBMIT)
    palad = make_member(plan.organization, Role.PALAD)
    with pytest.raises(Refused, match="ถูกแก้ไขหลังจาก"):
        advance(plan, Action.APPROVE, palad, {measure.pk: "0" * 64})
    assert not Decision.objects.filter(action=Action.APPROVE).exists()


def test_one_stale_measure_stops_the_whole_decision(plan: Plan) -> None:
    first, second = make_measure(plan, "หนึ่ง"), make_measure(plan, "สอง")
    move_measure(first, Action.SUBMIT)
    seen = {one.pk: Measure.objects.with_content().get(pk=one.pk).content.digest for one in (first, second)}
    with pytest.raises(Refused, match="มาตรการที่ 2"):
        advance(plan, Action.APPROVE, make_member(plan.organization, Role.PALAD), seen)
    first.refresh_from_db()
    assert first.status == Status.SUBMITTED


def test_nobody_approves_their_own_text_unless_the_setting_allows_it_on_record(plan: Plan) -> None:
    palad = make_member(plan.organization, Role.PALAD)
    measure = make_measure(plan, actor=palad)
    move_measure(measure, Action.SUBMIT)
    with pytest.raises(Refused, match="เห็นชอบเองไม่ได้"):
        move_measure(measure, Action.APPROVE, palad)
    plan.organization.allows_self_approval = True
    plan.organization.save()
    assert move_measure(measure, Action.APPROVE, palad).status == Status.APPROVED
    assert Decision.objects.get(action=Action.APPROVE).exception


def test_a_measure_without_owner_is_not_proposed(plan: Plan) -> None:
    measure = make_measure(plan, owners_text="")
    with pytest.raises(Refused, match="ยังไม่มีผู้รับผิดชอบ"):
        move_measure(measure, Action.SUBMIT)


def test_the_queries_of_a_decision_do_not_grow_with_the_measures(
    plan: Plan, django_assert_max_num_queries: object
) -> None:
    measures = [make_measure(plan, f"เรื่องที่ {number}") for number in range(6)]
    seen = {one.pk: Measure.objects.with_content().get(pk=one.pk).content.digest for one in measures}
    palad = make_member(plan.organization, Role.PALAD)
    counts = []
    for chosen in ([measures[0]], measures[1:]):
        some = {one.pk: seen[one.pk] for one in chosen}
        with django_assert_max_num_queries(25) as captured:  # type: ignore[operator]
            advance(plan, Action.SUBMIT, palad, some)
        counts.append(len(captured))
    assert counts[1] <= counts[0] + 1


@pytest.mark.skipif(connection.vendor != "postgresql", reason="PostgreSQL only")
@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("rival", ["approve", "return", "edit"])
def test_of_two_people_one_wins_and_the_other_is_told(organization: Organization, rival: str) -> None:
    make_office(organization)
    plan = make_plan(organization)
    measure = make_measure(plan)
    move_measure(measure, Action.SUBMIT)
    digest = Measure.objects.with_content().get(pk=measure.pk).content.digest
    people = [make_member(organization, Role.PALAD) for _ in range(2)]
    start = threading.Barrier(2)
    outcomes: list[int | str] = []

    def act(number: int) -> None:
        start.wait(timeout=10)
        try:
            if number and rival == "edit":
                edit_measure(plan, measure.pk, {"title": "ใหม่"}, people[1])
            else:
                action = Action.RETURN if number and rival == "return" else Action.APPROVE
                advance(plan, action, people[number], {measure.pk: digest}, note="เหตุผล")
            outcomes.append(number)
        except Refused as refused:
            outcomes.append(str(refused))
        finally:
            connection.close()

    threads = [threading.Thread(target=act, args=(number,)) for number in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(timeout=20)
    measure = Measure.objects.with_content().get(pk=measure.pk)
    assert len(outcomes) == 2
    if rival == "edit" and outcomes.count(1):
        assert (measure.status, measure.title) == (Status.REVISED, "ใหม่")
        assert measure.text_in_force is not None
        assert measure.text_in_force.title != "ใหม่"
    else:
        assert sum(isinstance(one, str) for one in outcomes) == 1
        assert measure.decisions.exclude(action=Action.SUBMIT).count() == 1
