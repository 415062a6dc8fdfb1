"""What stands in a pasted row is told by its look: number, code, name, score."""

import pytest

from assessments.pasted_lines import records_of
from assessments.score_cells import Parts, parts_of


def read(raw: str) -> Parts:
    return parts_of(records_of(raw)[0])


@pytest.mark.parametrize(
    ("raw", "code", "number", "name", "score"),
    [
        ("ตัวชี้วัดที่ ๑ การปฏิบัติหน้าที่ ได้คะแนน ๙๖.๑๗ คะแนน", "", "1", "การปฏิบัติหน้าที่", "๙๖.๑๗"),
        ("IIT\t1\tการปฏิบัติหน้าที่\t99.75", "", "1", "การปฏิบัติหน้าที่", "99.75"),
        ("(๒) การป้องกันการทุจริต = 12.50%", "", "2", "การป้องกันการทุจริต", "12.50"),
        ("3. การใช้อำนาจ      8๔.๘๕  คะแนน", "", "3", "การใช้อำนาจ", "8๔.๘๕"),
        ("การใช้อำนาจ98.37", "", "", "การใช้อำนาจ", "98.37"),
        ("การใช้อำนาจ\t1oo", "", "", "การใช้อำนาจ", "1oo"),
        ("96.17\tการใช้อำนาจ", "", "", "การใช้อำนาจ", "96.17"),
        ("1) การปฏิบัติหน้าที่ คะแนน 96.17 ระดับ A", "", "1", "การปฏิบัติหน้าที่", "96.17"),
        ("การใช้อำนาจ\t96.17\tผ่านดี", "", "", "การใช้อำนาจ", "96.17"),
        ("O35. แผน 100", "O35", "", "แผน", "100"),
        ("๐35\tแผน\t0", "035", "", "แผน", "0"),
        ("ข้อ o๓๕ แผน 0", "o35", "", "แผน", "0"),
        ("แผน\t100\to23", "o23", "", "แผน", "100"),
        ("o12 รายงาน รอบ 6 เดือน\t100", "o12", "", "รายงาน รอบ 6 เดือน", "100"),
        ("o12 รายงาน รอบ 6 เดือน", "o12", "", "รายงาน รอบ 6 เดือน", ""),
        ("9.1 ข้อมูลพื้นฐาน 100.00", "", "9.1", "ข้อมูลพื้นฐาน", "100.00"),
        ("1. 96.17", "", "1", "", "96.17"),
        ("5", "", "5", "", ""),
        ("0", "", "", "", "0"),
        ("100", "", "", "", "100"),
        ("แบบวัดภายใน (IIT)\t98.39", "", "", "แบบวัดภายใน", "98.39"),
    ],
)
def test_a_row_is_taken_apart(raw: str, code: str, number: str, name: str, score: str) -> None:
    parts = read(raw)
    assert (parts.code, parts.number, parts.name, parts.score) == (code, number, name, score)


@pytest.mark.parametrize(("raw", "odd"), [("การใช้อำนาจ\tเก้าสิบ", "เก้าสิบ"), ("การใช้อำนาจ 93.7.5", "93.7.5")])
def test_what_stands_where_the_score_should_be_is_kept(raw: str, odd: str) -> None:
    assert (read(raw).name, read(raw).score, read(raw).odd) == ("การใช้อำนาจ", "", odd)


def test_a_dash_is_no_score() -> None:
    assert read("การใช้อำนาจ\t-").dash


@pytest.mark.parametrize("raw", ["การใช้อำนาจ\t76.40\t98.37", "การใช้อำนาจ 76.40 98.37"])
def test_several_figures_are_all_told_and_the_last_is_the_score(raw: str) -> None:
    assert (read(raw).score, read(raw).others) == ("98.37", ("76.40",))
