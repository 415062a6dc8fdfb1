"""The analysis of อบต.เขิน 2567 tells the figures of its paper (seed 003), typed here from it."""

from datetime import date
from decimal import Decimal

import pytest

from organizations.models import Organization
from reports.contents.analysis_issues import TEXTS
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.kinds import Kind, Occasion
from reports.paper import Chart, Contents, Cover, Heading, Paper, Signature, Table
from tests.reports.paper_text import lines_of_paper

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]

SCORES = {
    "2566": ["99.75", "98.11", "98.37", "96.35", "99.38", "88.41", "87.62", "89.60", "95.00", "61.25"],
    "2565": ["91.22", "76.40", "85.66", "78.19", "73.23", "75.68", "69.19", "68.62", "80.00", "47.50"],
}
LOST = {"o26", "o35", "o37", "o38", "o42", "o43"}
ISSUES = [
    "กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ",
    "การให้บริการและระบบ E-Service",
    "ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ",
    "กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ",
    "กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง",
    "กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล",
    "กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน",
]
COUNTS = [5, 1, 1, 1, 1, 1, 1]  # measures of each issue


def analysis(slug: str = "khoen", year: int = 2567) -> Paper:
    return paper_of(find_draft(Organization.objects.get(slug=slug), Kind.ANALYSIS, Occasion.PLAN, year))


def tables(paper: Paper) -> dict[str, Table]:
    return {block.caption: block for block in paper.blocks if isinstance(block, Table)}


def column(table: Table, place: int) -> list[tuple[str, ...]]:
    """The cells of a column, counted from the right."""
    return [row.cells[-place].lines for row in table.rows if not row.band]


def test_the_cover_names_the_year_assessed() -> None:
    cover = analysis().blocks[0]
    assert isinstance(cover, Cover)
    assert cover.title[-1] == "ประจำปีงบประมาณ พ.ศ. 2566"
    assert cover.place[0] == "องค์การบริหารส่วนตำบลเขิน"


def test_total_and_level_are_the_announced_ones() -> None:
    assert any("คะแนนรวม 87.33 คะแนน อยู่ในระดับผ่าน" in line for line in lines_of_paper(analysis()))


@pytest.mark.parametrize("year", SCORES)
def test_the_table_of_each_year_names_it_and_holds_its_figures(year: str) -> None:
    table = tables(analysis())[f"คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. {year}"]
    assert [lines[0] for lines in column(table, 1)] == SCORES[year]
    assert [row.cells[0].rows for row in table.rows if row.cells[0].heading] == [5, 3, 2]


def test_the_year_before_says_that_it_is_assumed() -> None:
    assert sum(line.startswith("หมายเหตุ ") for line in lines_of_paper(analysis())) == 1


def test_the_chart_shows_the_figures_of_the_table() -> None:
    chart = next(block for block in analysis().blocks if isinstance(block, Chart))
    assert [bar.figure for bar in chart.bars] == SCORES["2566"]
    assert [bar.share for bar in chart.bars] == [Decimal(figure) for figure in SCORES["2566"]]
    assert [bar.mark for bar in chart.bars] == [Decimal(85)] * 8 + [None] * 2


def test_the_points_lost_are_told_by_instrument() -> None:
    chart = [block for block in analysis().blocks if isinstance(block, Chart)][-1]
    assert [(bar.label, bar.figure) for bar in chart.bars] == [
        ("แบบวัด IIT", "0.48"),
        ("แบบวัด EIT", "3.44"),
        ("แบบวัด OIT", "8.75"),
    ]


def test_the_seven_issues_are_listed_and_follow_in_order() -> None:
    paper = analysis()
    lines, headings = lines_of_paper(paper), [one.text for one in paper.blocks if isinstance(one, Heading)]
    assert [line for line in lines if line[:1] == "(" and line[1].isdigit()] == [
        f"({n}) {title}" for n, title in enumerate(ISSUES, 1)
    ]
    assert [text for text in headings if text.startswith("ประเด็นที่")] == [
        f"ประเด็นที่ {number} {title}" for number, title in enumerate(ISSUES, 1)
    ]


def test_lost_items_are_told_with_their_nought() -> None:
    found = {
        row.cells[0].lines[0]
        for table in tables(analysis()).values()
        for row in table.rows
        if not row.band and row.cells[-1].lines == ("0.00",)
    }
    assert found == LOST


def test_an_item_without_figure_says_so() -> None:
    issue = tables(analysis())[f"คะแนนรายข้อของประเด็นที่ 3 {ISSUES[2]}"]
    assert [row.cells[0].lines for row in issue.rows if row.cells[-1].lines == ("ไม่ปรากฏคะแนน",)] == [("o4",)]


def test_both_figures_of_an_item_name_their_group() -> None:
    issue = tables(analysis())[f"คะแนนรายข้อของประเด็นที่ 1 {ISSUES[0]}"]
    figures = {row.cells[0].lines[0]: row.cells[-1].lines for row in issue.rows}
    assert figures["e11"] == ("EIT ส่วนที่ 1 96.90", "EIT ส่วนที่ 2 79.77")
    assert figures["e12"] == ("EIT ส่วนที่ 1 96.90", "EIT ส่วนที่ 2 80.84")
    assert figures["i1"] == ("99.25",)


def test_only_texts_that_are_written_have_a_heading() -> None:
    headings = [block.text for block in analysis().blocks if isinstance(block, Heading)]
    assert [headings.count(label) for label in TEXTS.values()] == [3, 6, 6]


def test_the_cell_of_an_issue_spans_its_measures() -> None:
    table = tables(analysis())["วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ"]
    heads = [row.cells[0] for row in table.rows if row.cells[0].heading]
    assert [head.rows for head in heads] == COUNTS
    assert [head.lines for head in heads] == [(f"{number}. {title}",) for number, title in enumerate(ISSUES, 1)]
    assert len(table.columns) == 5
    assert column(table, 1)[0] == ("2 ตุลาคม 2566 ถึง 30 กันยายน 2567",)
    assert column(table, 4)[0] == ("1. จัดทำคู่มือการปฏิบัติงานของเจ้าหน้าที่",)
    assert [line[:4] for line in column(table, 4)[8]] == ["9.1 ", "9.2 "]


def test_every_lost_item_names_what_answers_it() -> None:
    table = tables(analysis())["ข้อและตัวชี้วัดที่ต้องปรับปรุง กับมาตรการที่กำหนด"]
    answers = {row.cells[0].lines[0].split()[1]: row.cells[-1].lines[0] for row in table.rows}
    assert set(answers) == LOST
    assert answers["o35"] == "มาตรการที่ 11"
    assert answers["o26"] == "ยังไม่มีมาตรการ"


def test_the_five_headings_of_constraints_stand() -> None:
    headings = [block.text for block in analysis().blocks if isinstance(block, Heading)]
    assert sum("ข้อจำกัดด้าน" in text for text in headings) == 5


def test_the_parts_are_listed_and_the_author_signs() -> None:
    paper = analysis()
    assert sum(isinstance(block, Contents) for block in paper.blocks) == 1
    assert isinstance(paper.blocks[-1], Signature)


def test_the_sheets_hold_numbers_and_dates() -> None:
    indicators, items, measures = analysis().sheets
    assert indicators.rows[0] == ("1", 2566, "IIT", "การปฏิบัติหน้าที่", Decimal("99.75"), Decimal("0.02"))
    assert len(indicators.rows) == 20
    by_item = {(row[0], row[3]): row[4] for row in items.rows}
    assert by_item["o26", ""] == Decimal(0)
    assert by_item["e11", "EIT ส่วนที่ 2"] == Decimal("79.77")
    assert by_item["o4", ""] is None
    assert [row[0] for row in measures.rows] == list(range(1, 12))
    assert measures.rows[0][6:8] == (date(2023, 10, 2), date(2024, 9, 30))


def test_a_total_alone_is_printed_without_figures() -> None:
    lines = lines_of_paper(analysis("songchan"))
    assert any("คะแนนรวม 66.76 คะแนน" in line for line in lines)
    assert "ไม่ปรากฏคะแนนรายตัวชี้วัดของปีงบประมาณ พ.ศ. 2566" in lines


def test_a_year_without_issues_is_told_by_indicator() -> None:
    paper = analysis("khaophrathong", 2564)
    headings = [block.text for block in paper.blocks if isinstance(block, Heading)]
    assert "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล และตัวชี้วัดที่ 10 การป้องกันการทุจริต" in headings
    assert tables(paper)["วิธีการนำผลการวิเคราะห์ไปสู่การปฏิบัติ"].columns[0].title == "ตัวชี้วัด"
