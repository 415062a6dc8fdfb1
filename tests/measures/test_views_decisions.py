"""The page of a measure and its buttons, deciding several at once, and proposing the plan."""

import re
from collections.abc import Callable
from itertools import product
from typing import Any

import pytest
from django.urls import NoReverseMatch, reverse

from measures.converters import BUTTONS
from measures.deciding import WORDS
from measures.editing import edit_measure
from measures.models import Decision, Measure, Plan
from measures.states import Action, Status, transition
from organizations.authorship import author_token
from organizations.models import Organization
from organizations.roles import Role, granted
from tests.conftest import PortalClient
from tests.factories import (
    PASSWORD,
    make_approved,
    make_assessment,
    make_framework,
    make_measure,
    make_office,
    make_plan,
    make_recommendation,
    make_scores,
    move_measure,
)
from tests.measures.test_workflow import put

pytestmark = pytest.mark.django_db
As = Callable[..., PortalClient]


@pytest.fixture
def plan(organization: Organization) -> Plan:
    make_office(organization)
    make_framework(2564)
    return make_plan(organization)


def address(name: str, plan: Plan, *args: object) -> str:
    return reverse(name, args=[plan.organization.slug, plan.fiscal_year, *args])


def digest(measure: Measure) -> str:
    return Measure.objects.with_content().get(pk=measure.pk).content.digest


def submitted(plan: Plan, title: str = "จัดทำคู่มือการให้บริการ", **values: Any) -> Measure:
    return move_measure(make_measure(plan, title, **values), Action.SUBMIT)


def act(client: PortalClient, measure: Measure, action: Action, **data: str) -> Any:
    url = address("advance-measure", measure.plan, measure.pk, action)
    return client.post(url, {"seen": digest(measure), "note": "เหตุผล"} | data)


@pytest.mark.parametrize("role", list(Role))
def test_every_button_in_every_state_does_what_the_table_says(plan: Plan, as_role: As, role: Role) -> None:
    measure, client = make_approved(plan), as_role(role)
    for status, cancelled, action in product(Status, (False, True), BUTTONS):
        standing = put(measure, status, cancelled)
        found = transition(status, action, cancelled)
        answer = act(client, standing, action)
        now, case = Measure.objects.get(pk=measure.pk), (status, cancelled, action)
        if not granted([role], WORDS[action]):
            assert (answer.status_code, now.status) == (403, status), case
        elif found is None:
            assert (answer.status_code, now.status) == (200, status), case
            assert answer.context["typed"].problem, case
        else:
            assert (answer.status_code, now.status) == (302, found.target_of(True)), case


@pytest.mark.parametrize("word", ["edit", "publish", "APPROVE"])
def test_what_is_no_button_has_no_address(plan: Plan, as_role: As, word: str) -> None:
    measure = make_measure(plan)
    with pytest.raises(NoReverseMatch):
        reverse("advance-measure", args=["maekhammi", 2564, measure.pk, word])
    url = address("advance-measure", plan, measure.pk, "return").replace("return", word)
    assert as_role("palad").post(url).status_code == 404


def test_the_page_offers_only_what_the_table_has_for_the_role(plan: Plan, as_role: As) -> None:
    url = address("show-measure", plan, submitted(plan).pk)
    pages = {role: as_role(role).get(url).content.decode() for role in ("palad", "staff", "mayor")}
    assert {role: "/do/approve/" in page for role, page in pages.items()} == {
        "palad": True,
        "staff": False,
        "mayor": False,
    }
    assert "/do/withdraw/" in pages["staff"]
    assert "/do/" not in pages["mayor"]
    assert all("แก้ไขเนื้อหาไม่ได้ขณะรอพิจารณา" in page for page in pages.values())


def test_a_return_without_reason_asks_for_one_and_keeps_what_was_typed(plan: Plan, as_role: As) -> None:
    measure, palad = submitted(plan), as_role("palad")
    answer = act(palad, measure, Action.RETURN, note=" ")
    assert "โปรดเขียนเหตุผลที่ส่งกลับ" in answer.content.decode()
    long = "ก" * 2001
    answer = act(palad, measure, Action.RETURN, note=long)
    assert f">{long}</textarea>" in answer.content.decode()
    assert "2,001" in answer.content.decode()
    assert not Decision.objects.filter(action=Action.RETURN).exists()


def test_the_reason_of_a_lost_race_is_shown_again(plan: Plan, as_role: As) -> None:
    measure = submitted(plan)
    seen = digest(measure)
    move_measure(measure, Action.APPROVE)
    answer = act(as_role("palad"), measure, Action.RETURN, note="ยังไม่ครบถ้วน", seen=seen).content.decode()
    assert "จึงส่งกลับแก้ไขไม่ได้" in answer
    assert "ยังไม่ครบถ้วน" in answer


def test_an_opinion_survives_the_end_of_the_session(plan: Plan, as_role: As, anonymous: PortalClient) -> None:
    measure, palad = submitted(plan), as_role("palad")
    page = address("show-measure", plan, measure.pk)
    author = author_token(palad.user, page)
    lost = act(anonymous, measure, Action.RETURN, note="ยังไม่ครบ", about="decision", author=author)
    sign_in = {"username": palad.user.username, "password": PASSWORD}
    carried = dict(re.findall(r'name="(\w+)" value="([^"]*)"', lost.content.decode()))
    anonymous.post(reverse("login"), carried | sign_in)
    assert ">ยังไม่ครบ</textarea>" in anonymous.get(page).content.decode()


def test_a_text_changed_since_it_was_read_is_not_decided(plan: Plan, as_role: As) -> None:
    measure = submitted(plan)
    answer = act(as_role("palad"), measure, Action.APPROVE, seen="0" * 64)
    assert "ถูกแก้ไขหลังจากที่ท่านเปิดหน้านี้" in answer.content.decode()


def test_ones_own_text_says_why_not_and_what_to_do(plan: Plan, as_role: As) -> None:
    palad = as_role("palad")
    measure = submitted(plan, actor=palad.user)
    url = address("show-measure", plan, measure.pk)
    page = palad.get(url).content.decode()
    assert "จึงเห็นชอบเองไม่ได้" in page
    assert "/do/approve/" not in page
    plan.organization.allows_self_approval = True
    plan.organization.save()
    assert "บันทึกไว้เป็นข้อยกเว้น" in palad.get(url).content.decode()
    assert act(palad, measure, Action.APPROVE).status_code == 302
    assert "เห็นชอบเนื้อหาที่ตนจัดทำ" in palad.get(url).content.decode()


def test_a_changed_text_shows_what_differs_from_the_one_in_force(plan: Plan, as_role: As) -> None:
    staff = as_role("staff")
    measure = make_approved(plan, "อบรมเจ้าหน้าที่ ปีละครั้ง")
    edit_measure(plan, measure.pk, {"title": "อบรมเจ้าหน้าที่ ปีละสองครั้ง"}, staff.user)
    page = staff.get(address("show-measure", plan, measure.pk)).content.decode()
    assert "ฉบับที่เห็นชอบล่าสุดยังใช้อยู่" in page
    assert '<ins><span class="visually-hidden">เป็น </span>สอง</ins>' in page


def test_a_returned_measure_shows_the_note_and_what_changed_since(plan: Plan, as_role: As) -> None:
    staff = as_role("staff")
    measure = submitted(plan)
    move_measure(measure, Action.RETURN, note="โปรดเพิ่มขั้นตอนรายงานผล")
    edit_measure(plan, measure.pk, {"method": "1. ประชุมคณะทำงาน\n2. เผยแพร่คู่มือ\n3. รายงานผล"}, staff.user)
    page = staff.get(address("show-measure", plan, measure.pk))
    (changed,) = page.context["page"].since_return
    assert [part.text for row in changed.rows for part in row.parts] == ["3. รายงานผล"]
    assert "โปรดเพิ่มขั้นตอนรายงานผล" in page.content.decode()


def test_points_at_stake_are_counted_once(plan: Plan, as_role: As) -> None:
    assessment = make_assessment(plan.organization, 2563)
    make_scores(assessment)
    criteria = assessment.framework.criteria.filter(code__in=["OIT", "9"])
    measure = make_measure(plan, criteria=criteria, recommendations=[make_recommendation(assessment)])
    page = as_role("staff").get(address("show-measure", plan, measure.pk)).context["page"]
    lost = {one.code: one.points for one in page.answered if not one.recommendation}
    assert page.points == lost["OIT"] > lost["9"]


def test_the_queries_of_the_page_do_not_grow_with_its_links_and_decisions(
    plan: Plan, as_role: As, django_assert_max_num_queries: Any
) -> None:
    assessment = make_assessment(plan.organization, 2563)
    make_scores(assessment)
    recommendations = [make_recommendation(assessment, code) for code in ("9", "10")]
    measure = make_approved(plan, criteria=assessment.framework.criteria.all(), recommendations=recommendations)
    palad = as_role("palad")
    for _ in range(3):
        move_measure(measure, Action.REOPEN, note="แก้คำผิด")
        move_measure(measure, Action.SUBMIT)
        move_measure(measure, Action.APPROVE)
    with django_assert_max_num_queries(15):
        palad.get(address("show-measure", plan, measure.pk))


def several(measures: list[Measure], action: str, **values: str) -> dict[str, Any]:
    chosen = {f"seen-{measure.pk}": digest(measure) for measure in measures}
    return {"measure": [measure.pk for measure in measures], "action": action, **chosen, **values}


def test_several_are_decided_at_once_or_none(plan: Plan, as_role: As) -> None:
    palad, url = as_role("palad"), address("decide-measures", plan)
    first, second = submitted(plan, "หนึ่ง"), submitted(plan, "สอง")
    stale = several([first, second], "approve") | {f"seen-{second.pk}": "0" * 64}
    answer = palad.post(url, stale | {"note": "เห็นควร"})
    assert answer.status_code == 200
    assert "ยังไม่ได้บันทึกผลการพิจารณารายการใด" in answer.content.decode()
    assert ">เห็นควร</textarea>" in answer.content.decode()
    assert set(plan.measures.values_list("status", flat=True)) == {Status.SUBMITTED}
    assert palad.post(url, several([first, second], "approve")).status_code == 302
    assert set(plan.measures.values_list("status", flat=True)) == {Status.APPROVED}


def test_what_was_chosen_stays_chosen_after_a_refusal(plan: Plan, as_role: As) -> None:
    first, _ = submitted(plan, "หนึ่ง"), submitted(plan, "สอง")
    answer = as_role("palad").post(address("decide-measures", plan), several([first], "return"))
    assert [row.chosen for row in answer.context["rows"]] == [True, False]


@pytest.mark.parametrize(
    ("data", "status"),
    [({"action": "approve"}, 200), ({"action": "publish"}, 404), ({"action": "edit"}, 404), ({}, 404)],
    ids=["nothing chosen", "no action", "not a button", "nothing"],
)
def test_a_choice_of_nothing_says_so_and_an_unknown_action_is_not_found(
    plan: Plan, as_role: As, data: dict[str, str], status: int
) -> None:
    submitted(plan)
    answer = as_role("palad").post(address("decide-measures", plan), data)
    assert answer.status_code == status
    assert (status == 404) or "โปรดเลือกมาตรการ" in answer.content.decode()


def test_staff_propose_several_from_the_table_but_decide_none(plan: Plan, as_role: As) -> None:
    make_approved(plan)
    later = make_measure(plan, "เพิ่มภายหลัง")
    staff, url = as_role("staff"), address("decide-measures", plan)
    assert staff.post(url, several([later], "approve")).status_code == 403
    assert staff.post(url, several([later], "submit")).status_code == 302
    later.refresh_from_db()
    assert later.status == Status.SUBMITTED


def test_the_plan_is_proposed_with_all_that_waits(plan: Plan, as_role: As) -> None:
    make_measure(plan, "หนึ่ง")
    make_measure(plan, "สอง")
    staff, url = as_role("staff"), address("propose-plan", plan)
    rows = staff.get(url).context["proposal"].rows
    assert staff.post(url, {f"seen-{row.measure.pk}": row.digest for row in rows[:1]}).status_code == 200
    assert staff.post(url, {f"seen-{row.measure.pk}": row.digest for row in rows}).status_code == 302
    assert set(plan.measures.values_list("status", flat=True)) == {Status.SUBMITTED}
    assert "ทุกมาตรการเสนอแล้วและรอพิจารณา" in staff.get(url).content.decode()


def test_the_page_names_what_stands_in_the_way(plan: Plan, as_role: As) -> None:
    make_scores(make_assessment(plan.organization, 2563))
    make_measure(plan, "ไม่มีผู้รับผิดชอบ", owners_text="")
    make_measure(plan, "มีเดือนไม่มีปี", period_text="มี.ค. 64")
    page = as_role("staff").get(address("propose-plan", plan))
    proposal = page.context["proposal"]
    assert [need.code for need in proposal.needs] == ["5", "6", "7", "8", "9", "10"]
    assert [measure.title for measure in proposal.ownerless] == ["ไม่มีผู้รับผิดชอบ"]
    assert not proposal.ready
    assert "ต้องแก้ก่อนเสนอ" in page.content.decode()


def test_the_pill_of_another_year_leads_to_its_table(plan: Plan, as_role: As) -> None:
    make_framework(2565)
    years = as_role("staff").get(address("show-measure", plan, make_measure(plan).pk)).context["years"]
    assert years[-1].url == reverse("list-measures", args=["maekhammi", 2565])


def test_every_way_to_a_decision_is_found_from_the_table(plan: Plan, as_role: As) -> None:
    ways = {name: address(name, plan) for name in ("decide-measures", "print-plan", "record-sheet")}
    table, clients = address("list-measures", plan), {role: as_role(role) for role in ("palad", "staff", "mayor")}
    make_measure(plan)
    before = clients["palad"].get(table).content.decode()
    assert [name for name, url in ways.items() if f'href="{url}"' in before] == []
    submitted(plan)
    pages = {role: client.get(table).content.decode() for role, client in clients.items()}
    assert {role: [name for name, url in ways.items() if f'href="{url}"' in page] for role, page in pages.items()} == {
        "palad": ["decide-measures", "print-plan", "record-sheet"],
        "staff": ["print-plan", "record-sheet"],
        "mayor": ["print-plan"],
    }
