"""The progress reports of อบต.หินตั้ง 2566 tell what its paper tells of twelve measures (seed 001), typed here."""

from datetime import date

import pytest

from organizations.models import Organization
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.kinds import Kind, Occasion
from reports.paper import Cover, Heading, Paper, Signature, Table
from reports.printing import file_of
from tests.reports.paper_text import lines_of_paper, plain_text, read_texts
from thai.digits import to_arabic

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]

PERIODS = ["ต.ค.65 - มี.ค.66", "เดือนตุลาคม 2565 เดือนเมษายน 2566", "ต.ค.65 - มี.ค.66", "9 ธ.ค.65", *["ต.ค.65 - มี.ค.66"] * 8]
OWNERS = [
    "ทุกส่วนราชการ",
    "หัวหน้าส่วนราชการทุกส่วน",
    "ทุกส่วนราชการ",
    "หน่วยตรวจสอบภายใน",
    *["ทุกส่วนราชการ"] * 4,
    "สำนักปลัดฯ และทุกกอง",
    "สำนักปลัดฯ",
    "ผู้ดูแลเว็บไซต์",
    "สำนักปลัดฯ",
]
COMPLETED = [1, 3, 4, 11]
ROUNDS = [Occasion.PROGRESS_6, Occasion.PROGRESS_12]


def progress(occasion: Occasion = Occasion.PROGRESS_6) -> Paper:
    organization = Organization.objects.get(slug="hintang")
    return paper_of(find_draft(organization, Kind.PROGRESS, occasion, 2566))


def tables(paper: Paper) -> list[Table]:
    return [block for block in paper.blocks if isinstance(block, Table)]


def arabic(paper: Paper) -> list[str]:
    return [to_arabic(line).replace("\u00a0", " ") for line in lines_of_paper(paper)]


@pytest.mark.parametrize(
    ("occasion", "period"),
    [
        (Occasion.PROGRESS_6, "รอบ 6 เดือนแรก 1 ตุลาคม 2565 – 31 มีนาคม 2566"),
        (Occasion.PROGRESS_12, "รอบ 12 เดือน 1 ตุลาคม 2565 – 30 กันยายน 2566"),
    ],
)
def test_the_cover_names_the_round_with_its_span(occasion: Occasion, period: str) -> None:
    cover = progress(occasion).blocks[0]
    assert isinstance(cover, Cover)
    assert to_arabic(cover.period).replace("\u00a0", " ") == period
    assert cover.place == ("องค์การบริหารส่วนตำบลหินตั้ง", "อำเภอบ้านไผ่ จังหวัดขอนแก่น")
    assert cover.web == "www.hintang.go.th"


def test_twelve_measures_stand_in_six_columns_with_owners_and_periods() -> None:
    table = tables(progress())[0]
    titles = ["มาตรการ/แนวทาง", "วิธีการดำเนินการ", "ผู้รับผิดชอบ", "ระยะเวลาดำเนินงาน", "ผลการดำเนินการ", "ข้อเสนอแนะ"]
    assert [column.title for column in table.columns] == titles
    assert [to_arabic(row.cells[0].lines[0]).split(". ")[0] for row in table.rows] == [str(n) for n in range(1, 13)]
    assert [row.cells[2].lines[0] for row in table.rows] == OWNERS
    assert [to_arabic(row.cells[3].lines[0]) for row in table.rows] == PERIODS


def test_the_states_are_counted_with_the_numbers_of_the_measures() -> None:
    paper = progress()
    counted = "จากมาตรการทั้งหมด 12 มาตรการ ดำเนินการแล้วเสร็จ 4 มาตรการ อยู่ระหว่างดำเนินการ 8 มาตรการ ยังไม่ดำเนินการ 0 มาตรการ"
    assert any(line.endswith(counted) for line in arabic(paper))
    first = tables(paper)[1].rows[0]
    assert [to_arabic(cell.lines[0]) for cell in first.cells] == ["ดำเนินการแล้วเสร็จ", "4", "1, 3, 4, 11"]


def test_each_piece_of_evidence_is_listed_once_with_its_measures() -> None:
    rows = [[to_arabic(cell.lines[0]) for cell in row.cells] for row in tables(progress())[2].rows]
    assert [row[:2] for row in rows] == [
        ["1. หนังสือแจ้งเวียนแผนการใช้จ่าย", "1, 3"],
        ["2. คู่มือการยืมทรัพย์สิน", "3"],
        ["3. ภาพกิจกรรมวันต่อต้านการทุจริต", "4"],
    ]
    assert all(row[2].startswith("SHA-256 ") for row in rows)


def test_measures_nobody_reported_on_say_so_and_are_counted() -> None:
    paper = progress(Occasion.PROGRESS_12)
    assert [row.cells[4].lines for row in tables(paper)[0].rows[6:]] == [("ยังไม่มีการรายงานผล",)] * 6
    assert any(line.endswith("และยังไม่มีการรายงานผล 6 มาตรการ") for line in arabic(paper))


def test_a_column_that_is_empty_in_every_row_is_left_out() -> None:
    assert [column.title for column in tables(progress(Occasion.PROGRESS_12))[0].columns][-1] == "ผลการดำเนินการ"


def test_no_percentage_stands_where_none_was_entered() -> None:
    assert not any(line.startswith("สถานะ") and "ร้อยละ" in line for line in lines_of_paper(progress()))


def test_the_announcement_that_carries_the_plan_is_cited() -> None:
    assert any(line.startswith("ตามประกาศองค์การบริหารส่วนตำบลหินตั้ง เรื่อง มาตรการ") for line in lines_of_paper(progress()))


def test_the_author_signs() -> None:
    last = progress().blocks[-1]
    assert isinstance(last, Signature)
    assert last.signer.post == "นักวิเคราะห์นโยบายและแผน"


def test_the_sheets_hold_numbers_and_dates() -> None:
    results, evidence = progress().sheets
    assert [row[0] for row in results.rows] == list(range(1, 13))
    assert [row[0] for row in results.rows if row[7] == "ดำเนินการแล้วเสร็จ"] == COMPLETED
    assert results.rows[1][5:7] == (date(2022, 10, 1), date(2023, 4, 30))
    assert results.rows[3][5:7] == (date(2022, 12, 9), date(2022, 12, 9))
    assert [len(row) for row in results.rows] == [len(results.columns)] * 12
    assert [row[0] for row in evidence.rows] == [1, 2, 3]


@pytest.mark.parametrize("occasion", ROUNDS)
def test_the_text_of_the_pdf_is_that_of_the_paper(occasion: Occasion) -> None:
    paper = progress(occasion)
    pdf = file_of(paper, Kind.PROGRESS, Organization.objects.get(slug="hintang"), "pdf")
    assert read_texts(paper, pdf) == {"poppler": plain_text(paper), "pdfium": plain_text(paper)}


def test_the_lines_of_its_title_run_on_in_the_heading() -> None:
    headings = [block.text for block in progress().blocks if isinstance(block, Heading)]
    assert to_arabic(headings[0]) == (
        "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส ประจำปีงบประมาณ พ.ศ. 2566 รอบ 6 เดือน"
    )
