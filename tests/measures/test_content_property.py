"""Whatever field of an approved measure changes, it is approved no more and the text in force stays as it was."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from measures.content import LABELS, Content
from measures.editing import edit_measure
from measures.models import Measure, Plan
from measures.states import Status
from organizations.models import Organization
from tests.factories import (
    make_approved,
    make_assessment,
    make_member,
    make_office,
    make_plan,
    make_recommendation,
    make_scores,
)
from thai.digits import to_arabic, to_thai

TEXT = st.text("กขคงจำ่้ เabc012๓๔\n-/", max_size=24)
LINKS = st.lists(st.sampled_from(["2566:o26 ก", "2566:o42 ข", "2566:9 ค", "2566:9:ข้อเสนอแนะ ค"]), unique=True)
CONTENTS = st.builds(Content, **dict.fromkeys(LABELS, TEXT) | {"links": LINKS.map(tuple)})
STYLES = [to_arabic, to_thai]
FIELDS = [name for name in LABELS if name != "links"]


def plain(text: str) -> str:
    return "".join(to_arabic(text).split())


@given(content=CONTENTS, name=st.sampled_from(FIELDS), text=TEXT)
def test_another_text_is_another_fingerprint(content: Content, name: str, text: str) -> None:
    old = getattr(content, name)
    new = text if plain(text) != plain(old) else f"{old}ใหม่"
    values: dict[str, Any] = {name: new}
    assert replace(content, **values).digest != content.digest


@given(content=CONTENTS, links=LINKS)
def test_other_links_are_another_fingerprint(content: Content, links: list[str]) -> None:
    same = sorted(links) == sorted(content.links)
    assert (replace(content, links=tuple(links)).digest == content.digest) == same


@given(
    content=CONTENTS, name=st.sampled_from(FIELDS), style=st.sampled_from([to_arabic, to_thai]), spaces=st.booleans()
)
def test_digit_style_and_white_space_are_not(content: Content, name: str, style: Any, spaces: bool) -> None:
    retyped = style(getattr(content, name)).replace("\n", "\r\n\r\n")
    retyped = f"  {retyped.replace(' ', '   ')} " if spaces else retyped
    values: dict[str, Any] = {name: retyped}
    assert replace(content, **values).digest == content.digest


@given(content=CONTENTS, turn=st.randoms())
def test_the_order_of_links_is_not(content: Content, turn: Any) -> None:
    links = list(content.links)
    turn.shuffle(links)
    assert replace(content, links=tuple(links)).digest == content.digest


@pytest.fixture
def plan(organization: Organization) -> Plan:
    make_office(organization)
    make_scores(make_assessment(organization, 2563))
    return make_plan(organization)


def edits(plan: Plan) -> dict[str, dict[str, Any]]:
    """Content field → an edit of what is stored behind it."""
    assessment = plan.organization.assessments.get()
    framework = assessment.framework
    issue = framework.issues.create(number=1, title="การเปิดเผยข้อมูล")
    return {
        "title": {"title": "ชื่ออื่น"},
        "issue": {"issue": issue},
        "method": {"method": "1. ประชุมคณะทำงาน\n2. เผยแพร่คู่มือ\n3. รายงาน"},
        "owners": {"owners_text": "ผู้ดูแลเว็บไซต์"},
        "period": {"period_text": "ตลอดปี"},
        "dates": {"ends_on": date(2021, 9, 30)},
        "monitoring": {"monitoring": "รายงานทุกเดือน"},
        "budget": {"budget": "5,000 บาท"},
        "success": {"success": "เผยแพร่ครบทุกเรื่อง"},
        "links": {"criteria": framework.criteria.filter(code="9")},
        "recommended": {"recommendations": [make_recommendation(assessment)]},
    }


@pytest.mark.django_db
def test_a_beginning_is_no_deadline(plan: Plan) -> None:
    day = date(2021, 3, 31)
    begins = make_approved(plan, starts_on=day, period_confirmed=True)
    edited = edit_measure(plan, begins.pk, {"starts_on": None, "ends_on": day}, make_member(plan.organization))
    assert edited.status == Status.REVISED


@pytest.mark.django_db
def test_every_stored_field_of_the_content_voids_the_approval_and_leaves_the_text_in_force(plan: Plan) -> None:
    staff, table = make_member(plan.organization), edits(plan)
    assert set(table) == {*LABELS, "recommended"}
    for name, values in table.items():
        measure = make_approved(plan, f"มาตรการ {name}")
        edited = edit_measure(plan, measure.pk, values, staff)
        fresh = Measure.objects.with_content().select_related("in_force").get(pk=measure.pk)
        assert edited.status == fresh.status == Status.REVISED, name
        assert fresh.text_in_force == measure.content, name
        assert fresh.content != measure.content, name
