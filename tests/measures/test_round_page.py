"""The page of a round as data: whose rows, who has reported, what may be done; the paper form in pages."""

from datetime import date

import pytest

from measures.models import Plan
from measures.office_form import sheets
from measures.reporters import EVERYONE, Owner, Reporter, owners_of, reporter_of
from measures.reporting import find_round
from measures.round_lines import reported
from measures.round_page import open_page
from measures.rounds import RoundAction
from organizations.models import Office, Organization
from tests.factories import (
    make_approved,
    make_frozen,
    make_member,
    make_office,
    make_plan,
    make_post,
    make_progress,
    make_tenure,
)

pytestmark = pytest.mark.django_db
TODAY = date(2021, 5, 1)


@pytest.fixture
def offices(organization: Organization) -> list[Office]:
    return [make_office(organization, name, position=place) for place, name in enumerate(["สำนักปลัด", "กองคลัง"], 1)]


@pytest.fixture
def plan(organization: Organization, offices: list[Office]) -> Plan:
    return make_plan(organization)


def as_owners(offices: list[Office]) -> list[Owner]:
    return [Owner(one.position, one.pk, one.name) for one in offices]


def test_each_owner_is_told_what_it_did_not_report(plan: Plan) -> None:
    make_progress(make_approved(plan, "หนึ่ง", owners_text="กองคลัง"))
    make_approved(plan, "สอง", owners_text="กองคลัง, สำนักปลัด")
    make_approved(plan, "สาม", owners_text="ทุกส่วนราชการ")
    make_approved(plan, "สี่", owners_text="ผู้ดูแลเว็บไซต์")
    page = open_page(find_round(plan, 6), Reporter(), TODAY)
    assert [(one.owner.name, one.entered, one.missing) for one in page.counts] == [
        ("สำนักปลัด", 0, (2,)),
        ("กองคลัง", 1, (2,)),
        (EVERYONE, 0, (3,)),
        ("ผู้ดูแลเว็บไซต์", 0, (4,)),
    ]


def test_a_person_finds_what_their_posts_answer_for(plan: Plan, offices: list[Office]) -> None:
    user = make_member(plan.organization)
    make_tenure(make_post(plan.organization, "ผู้อำนวยการกองคลัง", office=offices[1]), user=user)
    make_approved(plan, "หนึ่ง")
    make_approved(plan, "สอง", owners_text="ผู้อำนวยการกองคลัง")
    make_approved(plan, "สาม", owners_text="ทุกส่วนราชการ")
    page = open_page(find_round(plan, 6), reporter_of(user, plan.organization), TODAY)
    assert [row.line.number for row in page.mine] == [2, 3]


def test_a_post_counts_for_its_office(plan: Plan, offices: list[Office]) -> None:
    make_post(plan.organization, "ผู้อำนวยการกองคลัง", office=offices[1])
    measure = make_approved(plan, owners_text="ผู้อำนวยการกองคลัง")
    assert [owner.name for owner in owners_of(measure)] == ["กองคลัง"]


def test_overdue_stands_beside_the_state_until_the_measure_is_completed(plan: Plan) -> None:
    days = {"period_text": "ภายในเมษายน 2564", "ends_on": date(2021, 4, 30), "period_confirmed": True}
    make_approved(plan, "ช้า", **days)
    done = make_approved(plan, "เสร็จ", **days)
    make_progress(done, implementation="completed", no_evidence_reason="-")
    page = open_page(find_round(plan, 6), Reporter(), TODAY)
    assert [row.overdue for row in page.rows] == [True, False]


@pytest.mark.parametrize(("day", "obstacle"), [(31, True), (30, True)])
def test_a_round_that_runs_on_says_when_it_can_be_prepared(plan: Plan, day: int, obstacle: bool) -> None:
    [deed] = open_page(find_round(plan, 6), Reporter(), TODAY).deeds(date(2021, 3, day))
    assert (deed.action, bool(deed.obstacle)) == (RoundAction.PREPARE, obstacle)
    [later] = open_page(find_round(plan, 6), Reporter(), TODAY).deeds(date(2021, 4, 1))
    assert later.obstacle == ""


def test_a_frozen_page_shows_what_froze(plan: Plan) -> None:
    measure = make_approved(plan, "เดิม")
    make_progress(measure)
    make_frozen(plan)
    measure.in_force = None
    measure.status = "returned"
    measure.save()
    page = open_page(find_round(plan, 6), Reporter(), TODAY)
    assert [row.line.title for row in page.rows] == ["เดิม"]
    assert page.counts == []
    assert page.reporting.frozen is not None
    assert page.code.replace(" ", "") == page.reporting.frozen.digest[:16]


def test_a_form_holds_three_measures_a_page_and_a_long_title_fewer(plan: Plan, offices: list[Office]) -> None:
    for title in ["สั้น", "สั้น", "ยาว " * 100, "สั้น"]:
        make_approved(plan, title)
    found = sheets(reported(plan), as_owners(offices), offices[0].pk)
    assert [(sheet.page, sheet.pages, len(sheet.measures)) for sheet in found] == [(1, 2, 2), (2, 2, 2)]
    assert len({sheet.code for sheet in found}) == 1


def test_what_belongs_to_everyone_is_on_every_office_form(plan: Plan, offices: list[Office]) -> None:
    make_approved(plan, "ของทุกส่วน", owners_text="ทุกส่วนราชการ")
    make_approved(plan, "ของคลัง", owners_text="กองคลัง")
    make_approved(plan, "ของคนนอก", owners_text="ผู้ดูแลเว็บไซต์")
    found = {
        sheet.owner.name: [one.title for one in sheet.measures] for sheet in sheets(reported(plan), as_owners(offices))
    }
    assert found == {"สำนักปลัด": ["ของทุกส่วน"], "กองคลัง": ["ของทุกส่วน", "ของคลัง"], "ผู้ดูแลเว็บไซต์": ["ของคนนอก"]}
