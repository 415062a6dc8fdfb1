"""A plan as a paper: what it cites, limits and names, what bad input does to it, what reading it costs."""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from measures.models import Measure, Plan
from organizations.models import Organization
from reports.contents.plan import read
from reports.contents.plan_measures import NoMeasures
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.kinds import Kind, Occasion
from reports.models import ReportDraft
from reports.paper import NOBODY, Cover, Heading, Numerals, Paper, Signature, Table
from reports.printing import file_of
from tests.factories import (
    make_approved,
    make_assessment,
    make_chain,
    make_draft,
    make_finding,
    make_measure,
    make_member,
    make_plan,
    make_reference,
    make_scores,
)
from tests.reports.paper_text import lines_of_paper, plain_text, read_texts
from thai.digits import THAI, to_arabic

pytestmark = pytest.mark.django_db
HOSTILE = '<script src="file:///etc/passwd"></script> {{ 7|add:7 }} {ชื่อหน่วยงาน} “คำ” \'คำ\' & 😀 {% include "x" %}'
LINK = "https://www.example.go.th/" + "a1b2/" * 75


@pytest.fixture
def plan(organization: Organization) -> Plan:
    make_chain(organization)
    make_scores(make_assessment(organization))
    return make_plan(organization)


def draft_of(plan: Plan) -> ReportDraft:
    return find_draft(plan.organization, Kind.MEASURES_PLAN, Occasion.PLAN, 2564)


def paper(plan: Plan) -> Paper:
    return paper_of(draft_of(plan))


def arabic(plan: Plan) -> list[str]:
    return [to_arabic(line).replace("\u00a0", " ") for line in lines_of_paper(paper(plan))]


def many(plan: Plan, count: int, **values: str) -> None:
    """Rows without their history."""
    texts = {"method": "1. ประชุม\n2. เผยแพร่", "owners_text": "กองคลัง", "period_text": "ต.ค. 63"} | values
    rows = (Measure(plan=plan, position=place, **{"title": f"เรื่อง {place}"} | texts) for place in range(1, count + 1))
    Measure.objects.bulk_create(rows)


def test_a_year_without_a_plan_is_refused_in_a_sentence(organization: Organization) -> None:
    with pytest.raises(NoMeasures, match="โปรดเพิ่มมาตรการของปีนี้ก่อน"):
        read(ReportDraft(organization=organization, kind=Kind.MEASURES_PLAN, occasion="plan", fiscal_year=2564))


def test_reading_costs_the_same_for_any_number_of_rows(plan: Plan) -> None:
    criteria = list(plan.organization.assessments.get().framework.criteria.filter(kind="indicator"))
    actor = make_member(plan.organization)

    def grow(finding_on: int) -> None:
        finding = make_finding(plan, criteria=criteria[finding_on : finding_on + 2])
        make_approved(plan, actor=actor, criteria=criteria[:3], finding=finding)
        make_measure(plan, "ร่าง", actor, criteria=criteria[3:])
        plan.coverage_reasons.create(criterion=criteria[finding_on], reason="ดำเนินการแล้ว")

    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            paper(plan)
        return len(queries)

    grow(0)
    few = cost()
    grow(2)
    grow(4)
    assert cost() == few <= 25


def test_it_cites_the_meeting_the_plan_refers_to_before_the_order_of_the_year(plan: Plan) -> None:
    make_measure(plan)
    make_reference(plan.organization, fiscal_year=2564, number="9/2563", date=date(2020, 11, 2))
    assert any(line.startswith("ตามคำสั่งองค์การบริหารส่วนตำบลแม่คำมี ที่ 9/2563") for line in arabic(plan))
    meeting = {"kind": "meeting", "number": "2/2563", "date": date(2020, 10, 15), "subject": "กำหนดมาตรการ"}
    plan.references.add(make_reference(plan.organization, fiscal_year=2564, **meeting))
    cited = "ตามมติการประชุมองค์การบริหารส่วนตำบลแม่คำมี เรื่อง กำหนดมาตรการ ครั้งที่ 2/2563 เมื่อวันที่ 15 ตุลาคม 2563"
    assert any(line.startswith(cited) for line in arabic(plan))


def test_without_a_paper_to_cite_the_sentence_stands_alone(plan: Plan) -> None:
    make_measure(plan)
    assert any(line.startswith("องค์การบริหารส่วนตำบลแม่คำมีได้กำหนดมาตรการ") for line in arabic(plan))


def test_constraints_stand_in_the_order_of_the_form_and_reasons_below_them(plan: Plan) -> None:
    make_measure(plan)
    plan.constraints.create(heading="society", text="ไม่มีข้อจำกัด")
    plan.constraints.create(heading="staff", text="คนน้อย\nงานมาก")
    criterion = plan.organization.assessments.get().framework.criteria.get(code="9")
    plan.coverage_reasons.create(criterion=criterion, reason="แก้ไขเสร็จแล้ว")
    lines = arabic(plan)
    place = lines.index("1. ด้านบุคลากร")
    assert lines[place + 1 : place + 5] == ["- คนน้อย", "- งานมาก", "2. ด้านเศรษฐกิจ วัฒนธรรม การดำรงชีวิต", "- ไม่มีข้อจำกัด"]
    assert lines[lines.index("9 การเปิดเผยข้อมูล") + 1] == "แก้ไขเสร็จแล้ว"


def test_it_names_the_other_documents_of_the_year_with_their_numbers(plan: Plan) -> None:
    make_measure(plan)
    values = {"kind": Kind.ANALYSIS, "occasion": Occasion.PLAN, "fiscal_year": 2564, "number": "55"}
    make_draft(plan.organization, day=2, month=11, year=2563, **values)
    assert Heading("เอกสารที่เกี่ยวข้อง") in paper(plan).blocks
    assert "1. รายงานการวิเคราะห์ผลการประเมิน ที่ พร 71801/55 ลงวันที่ 2 พฤศจิกายน 2563" in arabic(plan)


@pytest.mark.parametrize(
    ("typed", "reference"),
    [
        ({}, "ที่ พร 71801/" + " " * 12),
        ({"number": "12", "day": 2, "month": 11, "year": 2563}, "ที่ พร 71801/12 ลงวันที่ 2 พฤศจิกายน 2563"),
        ({"number": "-"}, ""),
    ],
)
def test_the_cover_has_the_number_or_a_blank_for_it(plan: Plan, typed: dict, reference: str) -> None:
    make_measure(plan)
    make_draft(plan.organization, kind=Kind.MEASURES_PLAN, occasion=Occasion.PLAN, fiscal_year=2564, **typed)
    cover = paper(plan).blocks[0]
    assert isinstance(cover, Cover)
    assert to_arabic(cover.reference).replace("\u00a0", " ") == reference


def test_a_chain_without_posts_or_holders_leaves_blanks(organization: Organization) -> None:
    make_measure(make_plan(organization))
    assert paper(organization.plans.get()).blocks[-1] == Signature(NOBODY)
    make_chain(organization)[0].tenures.all().delete()
    last = paper(organization.plans.get()).blocks[-1]
    assert isinstance(last, Signature)
    assert (last.signer.name, last.signer.post) == ("", "หัวหน้าสำนักปลัด")


def test_its_digits_are_of_one_kind_as_chosen(plan: Plan) -> None:
    make_measure(plan, "จัดทำคู่มือ ๓ เล่ม")
    draft = draft_of(plan)
    draft.numerals = Numerals.ARABIC.value
    assert not set("".join(lines_of_paper(paper_of(draft)))) & set(THAI)


def test_hostile_words_are_printed_as_typed(plan: Plan) -> None:
    texts: dict[str, Any] = dict.fromkeys(
        ("method", "owners_text", "period_text", "monitoring", "budget", "success"), HOSTILE[:290]
    )
    make_measure(plan, HOSTILE, **texts)
    make_finding(plan, criteria=plan.organization.assessments.get().framework.criteria.all()[:2], shortcoming=HOSTILE)
    printed = paper(plan)
    found = read_texts(printed, file_of(printed, Kind.MEASURES_PLAN, plan.organization, "pdf"))["pdfium"]
    assert found.count("/etc/passwd") == 8
    assert found.count("{ชื่อหน่วยงาน}") == 8
    assert "😀" not in found


def test_a_link_of_four_hundred_letters_stays_whole(plan: Plan) -> None:
    make_measure(plan, method=f"1. เผยแพร่ที่ {LINK}")
    printed = paper(plan)
    assert len(LINK) > 400
    pdf = file_of(printed, Kind.MEASURES_PLAN, plan.organization, "pdf")
    assert read_texts(printed, pdf) == {"poppler": plain_text(printed), "pdfium": plain_text(printed)}


def test_a_cell_of_thirty_thousand_letters_is_printed_whole_under_its_heads(plan: Plan) -> None:
    many(plan, 1, method="ประชุมคณะทำงานแล้วเผยแพร่ " * 1200)
    printed = paper(plan)
    found = read_texts(printed, file_of(printed, Kind.MEASURES_PLAN, plan.organization, "pdf"))["poppler"]
    assert found.count("ประชุมคณะทำงานแล้วเผยแพร่") >= 1190
    assert sum(found.count(letter) for letter in "ปผพ") == sum(plain_text(printed).count(letter) for letter in "ปผพ")


def test_five_hundred_measures_are_all_there(plan: Plan) -> None:
    many(plan, 500)
    printed = paper(plan)
    table = [block for block in printed.blocks if isinstance(block, Table)][-1]
    assert to_arabic(table.rows[-1].cells[0].lines[0]) == "500. เรื่อง 500"
    assert len(table.rows) == len(printed.sheets[0].rows) == 500


def test_the_same_data_give_the_same_bytes(plan: Plan) -> None:
    many(plan, 3)
    first, second = (file_of(paper(plan), Kind.MEASURES_PLAN, plan.organization, "pdf") for _ in range(2))
    assert first == second
