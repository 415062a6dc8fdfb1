import pytest

from disclosures.links.asked import Expected
from disclosures.links.document import Document, Kind
from disclosures.links.judging import judge
from disclosures.links.words import Verdict
from tests.disclosures.links.judging.papers import (
    DEVELOPMENT,
    KHOEN,
    PLAN,
    STRUCTURE,
    US,
    C,
    R,
    Y,
    paper,
    verdict_of,
)


@pytest.mark.parametrize(
    ("data_year", "written", "verdict"),
    [
        ("same", "ประจำปี 2567", R),
        ("previous", "ประจำปี 2566", R),
        ("previous", "ประจำปี 2567", Y),
        ("current", "", R),
        ("current", "ประจำปี 2567", R),
        ("current", "ประจำปี 2566", C),
        ("current", "ประจำปี 2560", Y),
        ("current state", "", R),
        ("current", "ข้อมูล ณ วันที่ 1 ตุลาคม 2566", R),
        ("current", "ข้อมูล ณ วันที่ 1 ตุลาคม 2558", Y),
        ("unknown", "ประจำปี 2567", R),
        ("unknown", "ประจำปี 2566", C),
        ("unknown", "ประจำปี 2565", Y),
        ("unknown", "ประจำปี 2568", Y),
        ("unknown", "", C),
    ],
)
def test_the_year_an_item_asks_for(data_year: str, written: str, verdict: Verdict) -> None:
    assert verdict_of(f"# โครงสร้างองค์กร {written}\n{US}", STRUCTURE, data_year=data_year) is verdict


def test_a_present_state_told_only_by_old_years_cannot_be_told() -> None:
    text = f"# โครงสร้างองค์กร\n{US}\nโครงสร้างนี้กำหนดไว้ตามแผนอัตรากำลัง 3 ปี (พ.ศ. 2561 - 2563) จึงใช้ต่อไป"
    assert verdict_of(text, STRUCTURE, data_year="current") is C


def test_a_present_state_of_a_plan_in_force_is_right_and_another_item_is_not() -> None:
    text = f"\n{US}\nกำหนดไว้ตามแผนอัตรากำลัง 3 ปี (พ.ศ. 2567 - 2569) จึงใช้ต่อไป"
    assert verdict_of(f"# โครงสร้างองค์กร{text}", STRUCTURE, data_year="current") is R
    assert verdict_of(f"# แผนปฏิบัติการป้องกันการทุจริต{text}", PLAN) is C


def test_a_development_plan_is_right_within_its_span() -> None:
    assert verdict_of(f"# แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๖ – ๒๕๗๐)\n{US}", DEVELOPMENT) is R


def test_the_passage_is_what_stands_in_the_document() -> None:
    text = f"# แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๖\n{US}\nประกาศ ณ วันที่ ๒ ตุลาคม พ.ศ. ๒๕๖๕"
    judged = judge(paper(text), Expected(KHOEN, 2567, "o1", PLAN))
    assert (judged.verdict, judged.passage) == (Y, "แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๖")
    assert judged.document_date == "2022-10-02"


def test_a_passage_has_at_most_three_hundred_characters() -> None:
    text = f"# แผนปฏิบัติการป้องกันการทุจริต {'เพื่อประชาชน' * 40} ปี 2566 {'เพื่อประชาชน' * 40}\n{US}"
    passage = judge(paper(text), Expected(KHOEN, 2567, "o1", PLAN)).passage
    assert len(passage) <= 300
    assert "2566" in passage


def test_what_has_no_text_cannot_be_told() -> None:
    assert judge(Document(Kind.PDF), Expected(KHOEN, 2567, "o1", PLAN)).verdict is C


def test_what_stands_around_proves_nothing() -> None:
    document = Document(Kind.HTML, title="แผนปฏิบัติการป้องกันการทุจริต ปี 2567 อบต.เขิน", around=(US, "ปี 2567"))
    assert judge(document, Expected(KHOEN, 2567, "o1", PLAN)).verdict is C
