"""A report on a round as a paper: what is refused, what is said of each entry, which edition it is."""

from typing import Any

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from measures.models import Measure, Plan
from measures.reporting import advance_round, mark_issued
from measures.rounds import RoundAction
from organizations.models import Organization
from organizations.roles import Role
from reports.contents.plan_measures import NoMeasures
from reports.contents.progress import NoResults
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.kinds import Kind, Occasion
from reports.paper import Cover, Paper, Table
from reports.printing import file_of
from tests.factories import (
    make_approved,
    make_evidence,
    make_frozen,
    make_measure,
    make_member,
    make_plan,
    make_progress,
)
from tests.reports.paper_text import lines_of_paper, plain_text, read_texts
from thai.digits import to_arabic

pytestmark = pytest.mark.django_db
HOSTILE = "<img src='http://127.0.0.1:1/'> {{ 7|add:7 }} {จังหวัด} & “คำ” 😀"


@pytest.fixture
def plan(organization: Organization) -> Plan:
    return make_plan(organization)


def paper(plan: Plan, occasion: Occasion = Occasion.PROGRESS_6) -> Paper:
    return paper_of(find_draft(plan.organization, Kind.PROGRESS, occasion, plan.fiscal_year))


def arabic(plan: Plan) -> list[str]:
    return [to_arabic(line).replace("\u00a0", " ") for line in lines_of_paper(paper(plan))]


def result_lines(plan: Plan) -> tuple[str, ...]:
    table = next(block for block in paper(plan).blocks if isinstance(block, Table))
    place = [column.title for column in table.columns].index("ผลการดำเนินการ")
    return tuple(to_arabic(line) for line in table.rows[0].cells[place].lines)


def test_a_plan_without_measures_in_force_is_refused_in_a_sentence(plan: Plan) -> None:
    make_measure(plan)
    with pytest.raises(NoMeasures, match="ยังไม่มีมาตรการที่เห็นชอบแล้ว"):
        paper(plan)


def test_a_round_nobody_reported_in_is_refused_in_a_sentence(plan: Plan) -> None:
    make_progress(make_approved(plan))
    with pytest.raises(NoResults, match="ยังไม่มีผลการดำเนินการรอบ 12 เดือน"):
        paper(plan, Occasion.PROGRESS_12)


@pytest.mark.parametrize(
    ("entry", "lines"),
    [
        ({}, ("จัดประชุมแล้ว 2 ครั้ง", "สถานะ: อยู่ระหว่างดำเนินการ")),
        ({"percent": 40}, ("จัดประชุมแล้ว 2 ครั้ง", "สถานะ: อยู่ระหว่างดำเนินการ ร้อยละ 40")),
        (
            {"problem": "คนน้อย\nงานมาก", "budget_used": "1,500 บาท"},
            (
                "จัดประชุมแล้ว 2 ครั้ง",
                "สถานะ: อยู่ระหว่างดำเนินการ",
                "ปัญหาอุปสรรค: คนน้อย งานมาก",
                "งบประมาณที่ใช้: 1,500 บาท",
            ),
        ),
        (
            {"implementation": "completed", "no_evidence_reason": "อยู่บนเว็บไซต์"},
            ("จัดประชุมแล้ว 2 ครั้ง", "สถานะ: ดำเนินการแล้วเสร็จ", "เหตุที่ไม่มีหลักฐาน: อยู่บนเว็บไซต์"),
        ),
    ],
)
def test_a_result_tells_what_was_entered_and_no_more(plan: Plan, entry: dict[str, Any], lines: tuple[str, ...]) -> None:
    make_progress(make_approved(plan), **entry)
    assert result_lines(plan) == lines


def test_whoever_gave_the_information_is_not_printed(plan: Plan) -> None:
    make_progress(make_approved(plan), told_by="ผู้ให้ข้อมูลคนหนึ่ง")
    assert "ผู้ให้ข้อมูลคนหนึ่ง" not in "".join(lines_of_paper(paper(plan)))


def test_a_file_is_found_by_its_fingerprint(plan: Plan) -> None:
    evidence = make_evidence(make_progress(make_approved(plan)))
    sha256 = evidence.versions.get().sha256
    assert f"SHA-256 {sha256[:16]}" in lines_of_paper(paper(plan))
    assert sha256 in paper(plan).sheets[1].rows[0]


def test_a_frozen_round_prints_as_it_froze(plan: Plan) -> None:
    measure = make_approved(plan)
    make_progress(measure)
    reporting = make_frozen(plan)
    assert reporting.frozen
    before = paper(plan)
    Measure.objects.filter(pk=measure.pk).update(title="เปลี่ยนแล้ว")
    reporting.progress.update(result="เปลี่ยนแล้ว")
    assert paper(plan) == before


def test_a_correction_names_its_edition(plan: Plan) -> None:
    make_progress(make_approved(plan))
    palad = make_member(plan.organization, Role.PALAD)
    mark_issued(make_frozen(plan, actor=palad), palad)
    assert not any("ฉบับแก้ไข" in line for line in lines_of_paper(paper(plan)))
    advance_round(plan, 6, RoundAction.CORRECT, palad, note="ตัวเลขพิมพ์ผิด")
    cover = paper(plan).blocks[0]
    assert isinstance(cover, Cover)
    assert to_arabic(cover.period).endswith("ฉบับที่ 2 (ฉบับแก้ไขที่ 1)")


def test_reading_costs_the_same_for_any_number_of_rows(plan: Plan) -> None:
    staff = make_member(plan.organization)

    def grow() -> None:
        make_evidence(make_progress(make_approved(plan)), f"ภาพ {plan.measures.count()}.pdf", staff)

    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            paper(plan)
        return len(queries)

    grow()
    few = cost()
    grow()
    grow()
    assert cost() == few <= 16


def test_hostile_words_are_printed_as_typed(plan: Plan) -> None:
    make_progress(make_approved(plan), result=HOSTILE, suggestion=HOSTILE, problem=HOSTILE, budget_used=HOSTILE)
    printed = paper(plan)
    found = read_texts(printed, file_of(printed, Kind.PROGRESS, plan.organization, "pdf"))["pdfium"]
    assert found.count("<imgsrc='http://127.0.0.1:1/'>") == 4
    assert found.count("{จังหวัด}") == 4


def test_a_long_result_is_printed_whole(plan: Plan) -> None:
    make_progress(make_approved(plan), result="เผยแพร่คู่มือแล้ว " * 1700)
    printed = paper(plan)
    found = read_texts(printed, file_of(printed, Kind.PROGRESS, plan.organization, "pdf"))["poppler"]
    assert found.count("คู่มือ") == plain_text(printed).count("คู่มือ") > 1700
