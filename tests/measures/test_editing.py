"""Writing measures: added, edited, copied, ordered, deleted, each with its trace."""

import pytest
from django.core.exceptions import PermissionDenied

from audit.models import Entry
from measures.copying import copy_measure
from measures.editing import add_measure, delete_measure, edit_measure, place_measures
from measures.models import Plan
from measures.refusals import Refused
from measures.states import Action, Status
from organizations.models import Organization, User
from organizations.roles import Role
from tests.factories import make_approved, make_measure, make_member, make_office, make_plan, make_post, move_measure

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(organization: Organization) -> Plan:
    return make_plan(organization)


def titles(plan: Plan) -> list[str]:
    return list(plan.measures.order_by("position").values_list("title", flat=True))


def last_action() -> str:
    entry = Entry.objects.last()
    assert entry is not None
    return entry.action


def test_a_duty_follows_the_box_of_owners(plan: Plan, staff: User) -> None:
    treasury, post = make_office(plan.organization, "กองคลัง"), make_post(plan.organization, "นิติกร")
    measure = add_measure(plan, {"title": "มาตรการ", "owners_text": "กองคลัง, นิติกร"}, staff)
    assert {one.office or one.post for one in measure.ownerships.all()} == {treasury, post}
    edited = edit_measure(plan, measure.pk, {"owners_text": "ทุกส่วนราชการ"}, staff)
    assert (edited.everyone, edited.ownerships.count()) == (True, 0)


def test_saving_what_stands_already_leaves_no_trace(plan: Plan, staff: User) -> None:
    measure = make_measure(plan)
    before = Entry.objects.count()
    edit_measure(plan, measure.pk, {"title": measure.title}, staff)
    assert Entry.objects.count() == before


def test_order_is_no_content(plan: Plan, staff: User) -> None:
    first, second, third = make_approved(plan, "ก"), make_measure(plan, "ข"), make_measure(plan, "ค")
    place_measures(plan, [third.pk, first.pk], staff)
    assert titles(plan) == ["ค", "ก", "ข"]
    assert last_action() == "arrange"
    first.refresh_from_db()
    assert first.status == Status.APPROVED
    count = Entry.objects.count()
    place_measures(plan, [third.pk, first.pk, second.pk], staff)
    assert Entry.objects.count() == count


def test_a_copy_is_a_new_draft_below_with_text_and_links(plan: Plan, staff: User) -> None:
    first = make_approved(plan, "ก", period_text="ทุกเดือน", remark="หมายเหตุ")
    make_measure(plan, "ข")
    copy = copy_measure(plan, first.pk, staff)
    assert titles(plan) == ["ก", "ก", "ข"]
    assert (copy.position, copy.status, copy.in_force, copy.rolled_from) == (2, Status.DRAFT, None, None)
    assert (copy.period_text, copy.remark, copy.owners_text) == ("ทุกเดือน", "หมายเหตุ", first.owners_text)


def test_only_a_draft_that_was_never_proposed_is_deleted(plan: Plan, staff: User) -> None:
    draft, withdrawn = make_measure(plan, "ก"), make_measure(plan, "ข")
    move_measure(withdrawn, Action.SUBMIT)
    move_measure(withdrawn, Action.WITHDRAW)
    with pytest.raises(Refused, match="เคยเสนอแล้ว"):
        delete_measure(plan, withdrawn.pk, staff)
    delete_measure(plan, draft.pk, staff)
    assert titles(plan) == ["ข"]
    assert last_action() == "delete"


def test_whoever_may_not_edit_changes_nothing(plan: Plan) -> None:
    measure = make_measure(plan)
    mayor = make_member(plan.organization, Role.MAYOR)
    for attempt in (
        lambda: add_measure(plan, {"title": "ใหม่"}, mayor),
        lambda: edit_measure(plan, measure.pk, {"title": "ใหม่"}, mayor),
        lambda: place_measures(plan, [], mayor),
        lambda: copy_measure(plan, measure.pk, mayor),
        lambda: delete_measure(plan, measure.pk, mayor),
    ):
        with pytest.raises(PermissionDenied):
            attempt()
    assert titles(plan) == [measure.title]
