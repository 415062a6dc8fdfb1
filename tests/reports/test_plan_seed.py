"""The plan of อบต.เขาพระทอง 2564 tells the figures of its paper (seed 000), typed here from it."""

from datetime import date
from decimal import Decimal

import pytest

from organizations.models import Organization
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.kinds import Kind, Occasion
from reports.paper import Cover, Paper, Signature, Table
from reports.printing import file_of
from tests.reports.paper_text import lines_of_paper, plain_text, read_texts
from thai.digits import to_arabic

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]

SCORES = {
    "1. การปฏิบัติหน้าที่": "86.56",
    "2. การใช้งบประมาณ": "73.79",
    "3. การใช้อำนาจ": "84.85",
    "4. การใช้ทรัพย์สินของราชการ": "76.13",
    "5. การแก้ไขปัญหาการทุจริต": "76.26",
    "6. คุณภาพการดำเนินงาน": "68.89",
    "7. ประสิทธิภาพการสื่อสาร": "77.62",
    "8. การปรับปรุงการทำงาน": "60.59",
}
WITHOUT_FIGURE = ["9. การเปิดเผยข้อมูล", "10. การป้องกันการทุจริต"]
OWNERS = ["กองคลัง", "สำนักงานปลัด อบต.", "กองคลัง", "สำนักงานปลัด อบต.", "ทุกสำนัก/กอง", "ทุกสำนัก/กอง", "สำนักงานปลัด อบต."]
PERIODS = [
    "ต.ค. 63 - มี.ค. 64",
    "ต.ค. 63 – เม.ย. 64",
    "ต.ค. 63 - มี.ค. 64",
    "ต.ค. 63 - มี.ค. 64",
    "ต.ค. 63 - มี.ค. 64",
    "ต.ค. 63",
    "ต.ค. 63 –เม.ย.64",
]
ENDS = [date(2021, 3, 31), date(2021, 4, 30), *[date(2021, 3, 31)] * 3, date(2020, 10, 31), date(2021, 4, 30)]


def plan(slug: str = "khaophrathong", fiscal_year: int = 2564) -> Paper:
    organization = Organization.objects.get(slug=slug)
    return paper_of(find_draft(organization, Kind.MEASURES_PLAN, Occasion.PLAN, fiscal_year))


def tables(paper: Paper) -> list[Table]:
    return [block for block in paper.blocks if isinstance(block, Table)]


def arabic(paper: Paper) -> list[str]:
    return [to_arabic(line) for line in lines_of_paper(paper)]


def named(paper: Paper) -> list[tuple[str, ...]]:
    """The first cell of each row of the findings."""
    return [tuple(map(to_arabic, row.cells[0].lines)) for row in tables(paper)[0].rows]


def test_the_cover_names_the_plan_and_its_organization() -> None:
    cover = plan().blocks[0]
    assert isinstance(cover, Cover)
    assert cover.title == ("มาตรการส่งเสริมคุณธรรมและความโปร่งใส", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๔")
    assert cover.place == ("องค์การบริหารส่วนตำบลเขาพระทอง", "อำเภอชะอวด จังหวัดนครศรีธรรมราช")
    assert cover.web == "www.khaophrathong.example"


def test_total_and_level_are_the_announced_ones() -> None:
    assert any("ปีงบประมาณ พ.ศ. 2563" in line and "คะแนนรวม 75.61 คะแนน อยู่ในระดับ B" in line for line in arabic(plan()))


@pytest.mark.parametrize(("indicator", "score"), SCORES.items())
def test_each_indicator_stands_with_its_score(indicator: str, score: str) -> None:
    assert (indicator, f"{score} คะแนน") in named(plan())


@pytest.mark.parametrize("indicator", WITHOUT_FIGURE)
def test_an_indicator_without_a_figure_says_so(indicator: str) -> None:
    assert (indicator, "ไม่ปรากฏคะแนน") in named(plan())


def test_one_finding_spans_both_indicators_of_oit() -> None:
    *_, band, disclosure, prevention = tables(plan())[0].rows
    assert band.band
    assert [cell.rows for cell in disclosure.cells] == [1, 2, 1]
    assert [len(disclosure.cells), len(prevention.cells)] == [3, 2]


def test_each_indicator_names_the_measures_that_answer_it() -> None:
    rows = [row for row in tables(plan())[0].rows if not row.band]
    assert [to_arabic(row.cells[-1].lines[0]) for row in rows] == ["6", "1", "2", "3", "4", "6", "5", "7", "5", "4"]


def test_the_indicators_stand_under_their_instruments() -> None:
    bands = [row.cells[0].lines[0] for row in tables(plan())[0].rows if row.band]
    assert [band[-5:] for band in bands] == ["(IIT)", "(EIT)", "(OIT)"]


def test_the_meeting_that_decided_is_cited() -> None:
    cited = "ตามมติการประชุมพนักงานส่วนตำบลเพื่อกำหนดมาตรการส่งเสริมคุณธรรมและความโปร่งใส เมื่อวันที่ 15\u00a0ตุลาคม\u00a02563"
    assert any(line.startswith(cited) and "จำนวน 7 มาตรการ" in line for line in arabic(plan()))


def test_seven_measures_stand_in_five_columns() -> None:
    table = tables(plan())[1]
    titles = ["มาตรการ/แนวทาง", "วิธีการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินการ", "การติดตามผล"]
    assert [column.title for column in table.columns] == titles
    assert [to_arabic(row.cells[0].lines[0])[:3] for row in table.rows] == [f"{number}. " for number in range(1, 8)]
    assert [row.cells[2].lines[0] for row in table.rows] == OWNERS
    assert [to_arabic(row.cells[3].lines[0]) for row in table.rows] == PERIODS


def test_the_author_signs() -> None:
    last = plan().blocks[-1]
    assert isinstance(last, Signature)
    assert (last.signer.name, last.signer.post) == ("นางสาวสมมติ ตัวอย่างทอง", "หัวหน้าสำนักปลัด")


def test_the_sheets_hold_numbers_and_dates() -> None:
    measures, scores = plan().sheets
    assert [row[0] for row in measures.rows] == list(range(1, 8))
    assert [row[5] for row in measures.rows] == [date(2020, 10, 1)] * 7
    assert [row[6] for row in measures.rows] == ENDS
    assert [row[3] for row in scores.rows] == [*map(Decimal, SCORES.values()), None, None]
    assert [f"{row[0]}. {row[1]}" for row in scores.rows] == [*SCORES, *WITHOUT_FIGURE]


def test_announced_total_of_khoen_stands_before_the_computed_one() -> None:
    """87.3295 is computed, 87.33 was announced; the level is a word."""
    assert any("คะแนนรวม 87.33 คะแนน อยู่ในระดับผ่าน" in line for line in arabic(plan("khoen", 2567)))


def test_khoen_has_a_heading_over_the_measures_of_each_issue() -> None:
    *_, table = tables(plan("khoen", 2567))
    assert [to_arabic(row.cells[0].lines[0])[:11] for row in table.rows if row.band] == [
        f"ประเด็นที่ {number}"[:11] for number in range(1, 8)
    ]
    assert sum(not row.band for row in table.rows) == 11


def test_a_total_alone_is_printed_without_a_level() -> None:
    assert any("ได้คะแนนรวม 66.76 คะแนน" in line and "ระดับ" not in line for line in arabic(plan("songchan", 2567)))


def test_no_figure_at_all_is_said_in_a_sentence() -> None:
    paper = plan("hintang", 2566)
    assert any(line.startswith("ไม่ปรากฏคะแนนรวมขององค์การบริหารส่วนตำบลหินตั้ง") for line in lines_of_paper(paper))
    assert len(tables(paper)) == 1


@pytest.mark.parametrize(
    ("slug", "fiscal_year"), [("khaophrathong", 2564), ("hintang", 2566), ("khoen", 2567), ("songchan", 2567)]
)
def test_the_text_of_the_pdf_is_that_of_the_paper(slug: str, fiscal_year: int) -> None:
    paper = plan(slug, fiscal_year)
    pdf = file_of(paper, Kind.MEASURES_PLAN, Organization.objects.get(slug=slug), "pdf")
    assert read_texts(paper, pdf) == {"poppler": plain_text(paper), "pdfium": plain_text(paper)}
