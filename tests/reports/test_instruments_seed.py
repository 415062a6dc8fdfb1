"""The report by instrument of ทต.สองชั้น 2567 tells what its paper (seed 004) tells, typed here from it."""

import pytest

from organizations.models import Organization
from reports.documents import paper_of
from reports.drafting.drafts import find_draft
from reports.kinds import Kind, Occasion
from reports.paper import Cover, Paper, Signature, Table
from tests.reports.paper_text import lines_of_paper
from thai.digits import to_arabic

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("demo")]

LOWEST = {"IIT": "การใช้ทรัพย์สินของราชการ", "EIT": "ประสิทธิภาพการสื่อสาร", "OIT": "การป้องกันการทุจริต"}


def report(slug: str = "songchan", year: int = 2567) -> Paper:
    return paper_of(find_draft(Organization.objects.get(slug=slug), Kind.INSTRUMENT_REPORT, Occasion.PLAN, year))


def arabic(paper: Paper) -> list[str]:
    return [to_arabic(line) for line in lines_of_paper(paper)]


def tables(paper: Paper) -> list[Table]:
    return [block for block in paper.blocks if isinstance(block, Table)]


def test_the_cover_names_the_municipality_and_its_place() -> None:
    cover = report().blocks[0]
    assert isinstance(cover, Cover)
    assert cover.place == ("เทศบาลตำบลสองชั้น", "อำเภอกระสัง จังหวัดบุรีรัมย์")


def test_the_total_is_the_announced_one_without_a_level() -> None:
    lines = arabic(report())
    assert any("ได้คะแนนรวม 66.76 คะแนน จำแนก" in line for line in lines)


@pytest.mark.parametrize("instrument", LOWEST)
def test_what_a_paper_states_as_lowest_is_told_with_its_source_and_no_figure(instrument: str) -> None:
    lines = [line for line in arabic(report()) if "คะแนนต่ำที่สุด" in line and LOWEST[instrument] in line]
    assert len(lines) == 1
    assert "ตามที่ระบุในรายงานผลการดำเนินการของเทศบาล" in lines[0]
    assert "เท่ากับ" not in lines[0]


def test_a_computed_lowest_is_told_with_its_figure() -> None:
    lines = " ".join(arabic(report("khoen")))
    assert "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ เท่ากับ 96.35 คะแนน" in lines
    assert "ตัวชี้วัดที่ 10 การป้องกันการทุจริต เท่ากับ 61.25 คะแนน" in lines


def test_each_instrument_has_a_table_of_two_years_with_its_measure() -> None:
    found = tables(report())
    captions = [to_arabic(table.caption) for table in found]
    assert ["IIT" in captions[0], "EIT" in captions[1], "OIT" in captions[2]] == [True] * 3
    years = "ปีงบประมาณ พ.ศ. 2566 เพื่อปรับปรุงและพัฒนาในปีงบประมาณ พ.ศ. 2567"
    assert all(caption.endswith(years) for caption in captions)
    assert [len(table.rows) for table in found] == [1, 1, 1]
    assert all(len(table.columns) == 4 and not table.quiet for table in found)


def test_the_steps_follow_their_introduction() -> None:
    steps = tables(report())[1].rows[0].cells[1].lines
    assert to_arabic(steps[0]) == "มาตรการที่ 2 ทำให้ประชาชนรู้จักช่องทางสื่อสารของเทศบาล"
    assert steps[1] == "ช่องทางมีอยู่แล้ว ปีนี้จึงเน้นให้คนเข้าถึง โดย"
    assert [to_arabic(line)[:2] for line in steps[2:]] == ["1.", "2.", "3."]


def test_the_first_cell_names_the_indicator_and_what_is_recommended() -> None:
    lines = [to_arabic(line) for line in tables(report())[0].rows[0].cells[0].lines]
    assert lines[0] == "ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ"
    assert lines[1].startswith("ข้อเสนอแนะ: ออกประกาศ")


def test_a_column_in_which_nothing_stands_is_left_out() -> None:
    """หินตั้ง wrote nothing of monitoring, and its measures answer no instrument."""
    (table,) = tables(report("hintang", 2566))
    assert [column.title for column in table.columns] == ["ขั้นตอนหรือวิธีการ", "ผู้รับผิดชอบ"]
    assert len(table.rows) == 12


def test_every_measure_stands_in_one_table() -> None:
    rows = [row for table in tables(report("khoen")) for row in table.rows]
    assert len(rows) == 11


def test_the_author_signs() -> None:
    assert isinstance(report().blocks[-1], Signature)


def test_an_instrument_answered_by_measures_of_another_table_names_them() -> None:
    assert "แบบวัดนี้ใช้มาตรการที่ 4, 5 ซึ่งปรากฏในตารางข้างต้น" in arabic(report("khaophrathong", 2564))


def test_the_parts_of_a_measure_stand_below_its_number() -> None:
    cells = [row.cells[1].lines for table in tables(report("khoen", 2567)) for row in table.rows]
    parts = next(lines for lines in cells if to_arabic(lines[0]) == "มาตรการที่ 9")
    assert [to_arabic(line)[:4] for line in parts[1:3]] == ["9.1 ", "9.2 "]
