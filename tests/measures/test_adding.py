"""Many drafts at once: numbered on, owned, recorded, and all of them or none."""

from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import IntegrityError, transaction

from audit.chain import broken_links
from audit.models import Entry
from measures.adding import add_measures
from measures.models import Measure, Plan
from organizations.models import Organization
from organizations.roles import Role
from tests.factories import make_measure, make_member, make_office, make_plan, make_post

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(organization: Organization) -> Plan:
    return make_plan(organization)


def row(title: str, owners: str = "") -> dict[str, Any]:
    return {"title": title, "owners_text": owners, "issue_id": None, "criteria": [], "recommendations": []}


def test_drafts_follow_those_that_stand_with_owner_author_and_record(plan: Plan) -> None:
    office, post = make_office(plan.organization, "กองคลัง"), make_post(plan.organization, "ปลัด")
    make_measure(plan)
    staff = make_member(plan.organization)
    first, second = add_measures(plan, [row("ก", "กองคลัง และ ปลัด"), row("ข", "ทุกส่วนราชการ")], staff)
    assert [(one.position, one.everyone) for one in (first, second)] == [(2, False), (3, True)]
    assert set(first.ownerships.values_list("office", "post")) == {(office.pk, None), (None, post.pk)}
    assert list(second.authors.all()) == [staff]
    assert Entry.objects.filter(action="create", actor=staff, object_type="measures.measure").count() == 2
    assert list(broken_links()) == []


def test_one_that_cannot_be_stored_stores_none(plan: Plan) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        add_measures(plan, [row("ก"), row("")], make_member(plan.organization))
    assert not Measure.objects.exists()


def test_whoever_may_not_edit_adds_nothing(plan: Plan) -> None:
    with pytest.raises(PermissionDenied):
        add_measures(plan, [row("ก")], make_member(plan.organization, Role.MAYOR))
