"""Every members' page of a plan in a real browser, from findings to evidence: accessible, within the window at every
width, no policy broken."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser

from measures.editing import edit_measure
from measures.models import EvidenceVersion, Plan
from measures.states import Action
from organizations.models import Organization
from tests.browsing import found_on, sign_in
from tests.factories import (
    make_approved,
    make_assessment,
    make_chain,
    make_evidence,
    make_finding,
    make_framework,
    make_frozen,
    make_handover,
    make_issue,
    make_measure,
    make_member,
    make_office,
    make_organization,
    make_plan,
    make_progress,
    make_recommendation,
    make_scores,
    move_measure,
)

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]
STEPS = "คณะทำงานประชุมร่วมกัน\n๑. รวบรวมขั้นตอน\n๒. เผยแพร่คู่มือทางเว็บไซต์และบอร์ดประกาศ"


@pytest.fixture
def organization(transactional_db: None) -> Organization:
    organization = make_organization()
    make_chain(organization)
    for name in ("สำนักปลัด", "กองคลัง"):
        make_office(organization, name)
    for year in (2563, 2564):
        make_framework(year)
    return organization


@pytest.fixture
def plan(organization: Organization) -> Plan:
    """On a result with scores: a measure in every state, a closed round and an open one, evidence, findings."""
    assessment = make_assessment(organization, 2563)
    make_scores(assessment)
    plan = make_plan(organization)
    criteria = assessment.framework.criteria.filter(code__in=["OIT", "9"])
    make_finding(plan, make_issue(assessment.framework), shortcoming="ยังไม่เผยแพร่คู่มือ")
    make_finding(plan, criteria=criteria, development="ให้เผยแพร่ทุกปี")
    answers: dict[str, Any] = {"criteria": criteria, "recommendations": [make_recommendation(assessment)]}
    approved = make_approved(plan, "จัดทำคู่มือ", method=STEPS, owners_text="สำนักปลัด", **answers)
    make_evidence(make_progress(approved, suggestion="ควรทำต่อ"))
    make_frozen(plan)
    changed = make_approved(plan, "อบรมปีละครั้ง", method=STEPS, period_text="ต.ค. 63 - ก.ย. 64")
    make_progress(changed, 12)
    edit_measure(
        plan, changed.pk, {"title": "อบรมปีละสองครั้ง", "method": STEPS + "\n๓. รายงาน"}, make_member(organization)
    )
    move_measure(changed, Action.SUBMIT)
    returned = move_measure(make_measure(plan, "ตรวจพัสดุ"), Action.SUBMIT)
    move_measure(returned, Action.RETURN, note="เพิ่มขั้นตอน")
    move_measure(make_approved(plan, "เลิกแล้ว"), Action.CANCEL, note="ซ้ำกัน")
    make_measure(plan, "- ร่างแรก\n- ร่างที่สอง", period_text="มี.ค. 64", owners_text="")
    return plan


def paths(plan: Plan) -> Iterator[str]:
    """All that this issue added, below /work/."""
    first, second, *others = plan.measures.values_list("pk", flat=True)
    finding, evidence = plan.findings.get(issue=None).pk, EvidenceVersion.objects.get().evidence_id
    deciding = ["propose/", "decide/", "sheet/", "sheet/record/", *(f"{pk}/" for pk in (first, second, *others))]
    year, handover = f"{plan.organization.slug}/{plan.fiscal_year}", make_handover(plan.organization).pk
    pages = {
        "findings": ["", f"{finding}/", "issues/1/", "add/", "lowest/", "constraints/", "coverage/", "plan/"],
        "measures": ["", "?edit=new", f"?edit={others[-1]}", "print/", "roll-forward/", "paste/", *deciding],
        "rounds": ["", "6/", "12/", f"12/{second}/", f"6/{first}/", "12/form/"],
        f"measures/{first}/notes": [""],
        "evidence": ["", f"{evidence}/version/"],
        "meeting": [""],
    }
    yield from (f"{year}/{room}/{path}" for room, found in pages.items() for path in found)
    yield from (f"{plan.organization.slug}/handovers/{path}" for path in ("", "add/", f"{handover}/"))


@pytest.mark.looks
def test_every_page_of_a_plan_is_accessible_fits_its_window_and_breaks_no_policy(
    browser: Browser, live_server: Any, plan: Plan
) -> None:
    make_member(plan.organization, "palad", username="palad")
    context = browser.new_context(base_url=live_server.url, locale="th")
    page = context.new_page()
    page.goto("/accounts/login/")
    sign_in(page, "palad")
    found = found_on(page, (f"/work/{path}" for path in ("", *paths(plan))))
    context.close()
    assert found == {}
