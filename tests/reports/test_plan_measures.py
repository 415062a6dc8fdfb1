"""How a measure is printed: its number, its steps, its period, and which of its texts."""

from datetime import date

import pytest

from measures.content import Content
from measures.models import Measure
from measures.states import Action
from organizations.models import Organization
from reports.contents.plan_measures import (
    NoMeasures,
    codes_of,
    days_of,
    find_printable,
    method_lines,
    period_lines,
    planned_measures,
    title_lines,
)
from reports.contents.plan_table import COLUMNS, Line, filled_table
from tests.factories import (
    make_approved,
    make_assessment,
    make_finding,
    make_issue,
    make_measure,
    make_member,
    make_plan,
    move_measure,
)


def content(**values: str) -> Content:
    texts = dict.fromkeys(
        ("title", "issue", "method", "owners", "period", "dates", "monitoring", "budget", "success"), ""
    )
    return Content(**texts | values, links=("2566:o26 ข้อหนึ่ง", "2566:9:ข้อเสนอแนะ ข้อสอง", "2566:10 ตัวชี้วัด"))


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("จัดทำคู่มือ", ("3. จัดทำคู่มือ",)),
        ("- จัดทำคู่มือ", ("3. จัดทำคู่มือ",)),
        ("- หนึ่ง\n- สอง", ("3.1 หนึ่ง", "3.2 สอง")),
        ("จัดทำคู่มือ\n- หนึ่ง\n- สอง", ("3. จัดทำคู่มือ", "- หนึ่ง", "- สอง")),
        ("๑. จัดทำคู่มือ", ("3. จัดทำคู่มือ",)),
    ],
)
def test_a_title_has_the_number_of_its_measure(typed: str, printed: tuple[str, ...]) -> None:
    assert title_lines(3, typed) == printed


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("", ()),
        ("ประชุมชี้แจง", ("ประชุมชี้แจง",)),
        ("๑. ประชุม ๒. เผยแพร่", ("1. ประชุม", "2. เผยแพร่")),
        ("เริ่มจาก\n1) ประชุม\n- ทุกกอง\n2) เผยแพร่", ("เริ่มจาก", "1. ประชุม", "- ทุกกอง", "2. เผยแพร่")),
        ("• ประชุม\n• เผยแพร่", ("- ประชุม", "- เผยแพร่")),
        ("เริ่ม <b>&\n\n  ต่อ", ("เริ่ม <b>&", "ต่อ")),
    ],
)
def test_a_method_is_its_introduction_and_its_steps(typed: str, printed: tuple[str, ...]) -> None:
    assert method_lines(typed) == printed


def test_a_period_is_printed_as_typed_else_by_its_dates() -> None:
    dates = "2023-10-02/2024-09-30"
    assert period_lines(content(period="ต.ค. 66", dates=dates)) == ("ต.ค. 66",)
    assert [line.replace("\u00a0", " ") for line in period_lines(content(dates=dates))] == [
        "2 ต.ค. 2566 – 30 ก.ย. 2567"
    ]
    assert period_lines(content()) == ()


@pytest.mark.parametrize(
    ("dates", "days"),
    [("", (None, None)), ("2023-10-02/", (date(2023, 10, 2), None)), ("/2024-09-30", (None, date(2024, 9, 30)))],
)
def test_days_may_be_open_at_either_end(dates: str, days: tuple[date | None, date | None]) -> None:
    assert days_of(content(dates=dates)) == days


def test_codes_are_those_of_criteria_alone() -> None:
    assert codes_of(content()) == "o26, 10"


def test_columns_empty_in_every_row_are_left_out_and_a_lone_gap_is_a_dash() -> None:
    rows = [Line((("1. หนึ่ง",), ("ทำ",), (), (), (), (), ())), Line((("2. สอง",), (), (), ("ต.ค. 66",), (), (), ()))]
    table = filled_table("มาตรการ", COLUMNS, rows)
    assert [column.title for column in table.columns] == ["มาตรการ/แนวทาง", "วิธีการดำเนินการ", "ระยะเวลาดำเนินการ"]
    assert [[cell.lines[0] for cell in row.cells] for row in table.rows] == [
        ["1. หนึ่ง", "ทำ", "-"],
        ["2. สอง", "-", "ต.ค. 66"],
    ]


def test_rows_of_no_issue_have_a_heading_once_others_have_one() -> None:
    cells = (("1. หนึ่ง",), (), (), (), (), (), ())
    table = filled_table("มาตรการ", COLUMNS, [Line(cells, "ประเด็นที่ 1 บริการ"), Line(cells), Line(cells)])
    assert [row.cells[0].lines[0] for row in table.rows if row.band] == ["ประเด็นที่ 1 บริการ", "มาตรการอื่น"]


@pytest.mark.django_db
class TestOfAPlan:
    def test_a_year_without_a_plan_and_a_plan_without_measures_say_so(self, organization: Organization) -> None:
        with pytest.raises(NoMeasures, match="ยังไม่มีแผนมาตรการปีงบประมาณ พ.ศ. 2564"):
            find_printable(organization, 2564)
        plan = make_plan(organization)
        with pytest.raises(NoMeasures, match="ยังไม่มีมาตรการ"):
            planned_measures(plan)

    def test_the_text_in_force_is_printed_while_a_changed_one_waits(self, organization: Organization) -> None:
        measure = make_approved(make_plan(organization), "คู่มือเดิม")
        Measure.objects.filter(pk=measure.pk).update(title="คู่มือใหม่")
        make_measure(measure.plan, "ร่างใหม่")
        assert [one.content.title for one in planned_measures(measure.plan)] == ["คู่มือเดิม", "ร่างใหม่"]

    def test_a_cancelled_measure_is_left_out_and_the_others_keep_their_numbers(
        self, organization: Organization
    ) -> None:
        plan = make_plan(organization)
        first, _ = make_approved(plan, "หนึ่ง"), make_approved(plan, "สอง")
        move_measure(first, Action.CANCEL, note="ซ้ำกับแผนอื่น")
        assert [(one.number, one.content.title) for one in planned_measures(plan)] == [(2, "สอง")]

    def test_an_issue_is_a_heading_and_a_finding_is_one_where_it_gathers_measures(
        self, organization: Organization
    ) -> None:
        plan, actor = make_plan(organization), make_member(organization)
        framework = make_assessment(organization).framework
        finding = make_finding(plan, criteria=framework.criteria.filter(code__in=["9", "10"]))
        make_measure(plan, "หนึ่ง", actor, finding=finding)
        assert [one.group for one in planned_measures(plan)] == [""]
        make_measure(plan, "สอง", actor, finding=finding)
        assert [one.group for one in planned_measures(plan)] == ["ตัวชี้วัดที่ 9, 10"] * 2
        make_measure(plan, "สาม", actor, issue=make_issue(framework, 4))
        assert planned_measures(plan)[-1].group == "ประเด็นที่ 4 ประเด็นทดสอบ 4"
