"""The tables of findings: what spans, what refers back, what stands where nothing is written."""

from typing import Any

import pytest

from measures.analysis import analysis_of
from measures.models import Plan
from organizations.models import Organization
from reports.contents.plan_findings import LONGEST_SPAN, finding_tables, texts_of_finding
from reports.contents.plan_measures import planned_measures
from reports.contents.plan_result import result_of_plan
from reports.paper import Table
from tests.factories import (
    make_assessment,
    make_finding,
    make_issue,
    make_measure,
    make_plan,
    make_recommendation,
    make_scores,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def plan(organization: Organization) -> Plan:
    make_scores(make_assessment(organization))
    return make_plan(organization)


def tables_of(plan: Plan) -> tuple[Table, ...]:
    analysis = analysis_of(plan)
    measures = planned_measures(plan) if plan.measures.exists() else ()
    return finding_tables(analysis, result_of_plan(analysis), measures)


def beside(plan: Plan) -> dict[str, tuple[int, tuple[str, ...]]]:
    """Code of the indicator → the rows its cell spans and its lines; nothing where one spans from above."""
    rows = [row for row in tables_of(plan)[0].rows if not row.band]
    return {
        row.cells[0].lines[0].split(".")[0]: (row.cells[1].rows, row.cells[1].lines) for row in rows if row.cells[2:]
    }


def find(plan: Plan, *codes: str, **texts: str) -> None:
    said: dict[str, Any] = {"shortcoming": ""} | texts
    make_finding(plan, criteria=analysis_criteria(plan, *codes), **said)


def analysis_criteria(plan: Plan, *codes: str) -> list:
    return list(plan.organization.assessments.get().framework.criteria.filter(code__in=codes))


def test_without_findings_the_figures_stand_alone(plan: Plan) -> None:
    (table,) = tables_of(plan)
    assert [column.title for column in table.columns] == ["ตัวชี้วัดของการประเมิน", "คะแนน", "มาตรการที่"]
    assert table.rows[1].cells[1].lines == ("96.17 คะแนน",)


def test_a_finding_on_neighbours_spans_their_rows(plan: Plan) -> None:
    find(plan, "9", "10", shortcoming="ข้อมูลไม่ครบ")
    assert beside(plan)["9"] == (2, ("ข้อมูลไม่ครบ",))
    assert "10" not in beside(plan)


def test_a_finding_never_spans_over_the_heading_of_an_instrument(plan: Plan) -> None:
    find(plan, "8", "9", shortcoming="ข้อมูลไม่ครบ")
    assert beside(plan)["8"] == (1, ("ข้อมูลไม่ครบ",))
    assert beside(plan)["9"] == (1, ("ตามที่ระบุไว้ในตัวชี้วัดที่ 8",))


def test_a_finding_on_indicators_apart_is_told_once_and_referred_to(plan: Plan) -> None:
    find(plan, "1", "3", shortcoming="ขั้นตอนไม่ชัด")
    found = beside(plan)
    assert (found["1"], found["3"]) == ((1, ("ขั้นตอนไม่ชัด",)), (1, ("ตามที่ระบุไว้ในตัวชี้วัดที่ 1",)))


def test_a_long_finding_stands_in_one_row_so_that_it_can_break_over_pages(plan: Plan) -> None:
    find(plan, "9", "10", shortcoming="ก" * (LONGEST_SPAN + 1))
    assert beside(plan)["9"] == (1, ("ก" * (LONGEST_SPAN + 1),))
    assert beside(plan)["10"] == (1, ("ตามที่ระบุไว้ในตัวชี้วัดที่ 9",))


def test_where_the_staff_wrote_nothing_the_assessors_are_quoted(plan: Plan) -> None:
    make_recommendation(plan.organization.assessments.get(), "9", "ควรเผยแพร่ให้ครบ\nทุกรายการ")
    assert beside(plan)["9"] == (1, ("ข้อเสนอแนะจากผู้ประเมิน: ควรเผยแพร่ให้ครบ", "ทุกรายการ"))
    assert beside(plan)["10"] == (1, ("-",))


def test_several_texts_of_a_finding_are_told_apart(plan: Plan) -> None:
    issue = make_issue(plan.organization.assessments.get().framework)
    both = make_finding(plan, issue, shortcoming="ช้า", development="เร็วขึ้น\nทุกกอง", maintenance="สุภาพ")
    assert texts_of_finding(both) == ("ข้อบกพร่อง/ข้อปรับปรุง: ช้า", "ข้อที่ต้องพัฒนา: เร็วขึ้น", "ทุกกอง", "รักษาระดับ: สุภาพ")


def test_findings_on_issues_have_a_table_of_their_own(plan: Plan) -> None:
    framework = plan.organization.assessments.get().framework
    make_finding(plan, make_issue(framework, 2, ["9"]), shortcoming="ข้อมูลไม่ครบ")
    figures, issues = tables_of(plan)
    assert figures.columns[1].title == "คะแนน"
    assert [[cell.lines[0] for cell in row.cells] for row in issues.rows] == [["2. ประเด็นทดสอบ 2", "ข้อมูลไม่ครบ"]]


def test_without_figures_and_findings_there_is_no_table(organization: Organization) -> None:
    make_assessment(organization)
    assert tables_of(make_plan(organization)) == ()


def test_each_indicator_names_the_measures_that_answer_it(plan: Plan) -> None:
    make_measure(plan, "หนึ่ง", criteria=analysis_criteria(plan, "9"))
    make_measure(plan, "สอง", criteria=analysis_criteria(plan, "9", "10"))
    find(plan, "9", "10", shortcoming="ข้อมูลไม่ครบ")
    last = {row.cells[0].lines[0].split(".")[0]: row.cells[-1].lines for row in tables_of(plan)[0].rows if not row.band}
    assert (last["8"], last["9"], last["10"]) == (("-",), ("1, 2",), ("2",))
