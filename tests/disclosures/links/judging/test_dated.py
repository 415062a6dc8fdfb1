import pytest

from disclosures.links.judging.dated import date_in, state_of


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("ประกาศ ณ วันที่ 2 ตุลาคม พ.ศ. 2565", "2022-10-02"),
        ("สั่ง ณ วันที่ 2 เดือน ตุลาคม พ.ศ. 2565", "2022-10-02"),
        ("ที่ ศก 1/2566 วันที่ 14 ธันวาคม 2563", "2020-12-14"),
        ("วันที่ 1 มกราคม 2560 ประกาศ ณ วันที่ 5 ต.ค. 2566", "2023-10-05"),
        ("ตามคำสั่งลงวันที่ 3 เมษายน 2563", ""),
        ("ประกาศ ณ วันที่ 31 กุมภาพันธ์ 2566", ""),
        ("ประกาศ ณ วันที่ ..... ตุลาคม 2566", ""),
        ("", ""),
    ],
)
def test_a_document_s_own_date_is_that_of_its_signing(text: str, date: str) -> None:
    assert date_in(text) == date


@pytest.mark.parametrize(
    ("text", "year"),
    [("ข้อมูล ณ วันที่ 30 กันยายน 2562", 2562), ("ข้อมูล ณ เดือนตุลาคม พ.ศ. 2566", 2567), ("ประกาศ ณ วันที่ 1 ตุลาคม 2566", None)],
)
def test_the_day_a_document_speaks_up_to_is_of_a_fiscal_year(text: str, year: int | None) -> None:
    assert state_of(text) == year
