"""Which heading names which column, in the words of four printed layouts and of others."""

import pytest

from measures.pasted.columns import Column, column_of


@pytest.mark.parametrize(
    ("heading", "column"),
    [
        ("มาตรการ/แนวทาง", Column.TITLE),
        ("วิธีการนำผลวิเคราะห์ไปสู่การปฏิบัติ", Column.TITLE),
        ("วิธีการนําผลวิเคราะห์\nไปสู่การปฏิบัติ", Column.TITLE),
        ("กิจกรรม/โครงการ", Column.TITLE),
        ("ประเด็นที่", Column.ISSUE),
        ("วิธีการดำเนินการ", Column.METHOD),
        ("ขั้นตอน/วิธีปฏิบัติ", Column.METHOD),
        ("ขั้นตอนหรือวิธีการ", Column.METHOD),
        ("ผู้รับผิดชอบ/", Column.OWNERS),
        ("ผู้รับผิดชอบ/ผู้ที่เกี่ยวข้อง", Column.OWNERS),
        ("ระยะเวลา\nดำเนินการ", Column.PERIOD),
        ("วัน เดือน ปี ที่ดำเนินการ", Column.PERIOD),
        ("การติดตามผล", Column.MONITORING),
        ("<b>การกำกับติดตาม</b>", Column.MONITORING),
        ("ผลการประเมิน/ข้อเสนอแนะจากผู้ประเมิน", Column.RECOMMENDATION),
        ("ผลการดำเนินการ", Column.RESULT),
        ("ข้อเสนอแนะ", Column.SUGGESTION),
        ("ที่", Column.NUMBER),
        ("งบประมาณ", Column.BUDGET),
        ("ตัวชี้วัดความสำเร็จ", Column.SUCCESS),
        ("หมายเหตุ", Column.REMARK),
        ("กองคลัง", None),
        ("", None),
        ("มาตรการ" + "ยาว" * 40, None),
    ],
)
def test_a_heading_tells_its_column(heading: str, column: Column | None) -> None:
    assert column_of(heading) == column
