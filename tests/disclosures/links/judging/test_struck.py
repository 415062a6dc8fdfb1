import pytest

from disclosures.links.judging.claims import claims_in
from disclosures.links.judging.paper import folded
from disclosures.links.judging.struck import BLANK, struck

NOTHING = [
    "พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540",
    "ตาม พ.ร.บ. การจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560",
    "ระเบียบกระทรวงมหาดไทย ว่าด้วยการจัดทำแผนพัฒนา พ.ศ. ๒๕๔๘ และที่แก้ไขเพิ่มเติมถึง (ฉบับที่ 3) พ.ศ. ๒๕๖๑",
    "ยุทธศาสตร์ชาติ 20 ปี (พ.ศ. 2561 - 2580)",
    "ประกาศ ณ วันที่ 5 ตุลาคม พ.ศ. 2566",
    "สั่ง ณ วันที่ ๕ เดือน ตุลาคม พ.ศ. ๒๕๖๖",
    "ประกาศ ณ วันที่ ..... เดือน ธันวาคม 2566",
    "ลงวันที่ 3 เมษายน 2563",
    "อัปเดตล่าสุด: 12 ม.ค. 2567",
    "เผยแพร่เมื่อ 12/01/2567 09:30",
    "Posted on January 12, 2024",
    "ปรับปรุงล่าสุด 2567",
    "ลิขสิทธิ์ © 2567 ตัวอย่าง",
    "Copyright 2024 demo.example",
    "ฮิต: 2567",
    "อ่าน 2567 ครั้ง",
    "จำนวน 2,567 บาท",
    "งบประมาณ 2567 บาท",
    "ผู้รับบริการ 2567 คน",
    "โทร. 0-4556-2567",
    "แผนปฏิบัติการ ปี 2567.pdf",
    "https://demo.example/files/plan-2567.html",
    "ที่ ศก 71234/2566",
    "คำสั่งที่ ๑๑๖ /๒๕๖๓",
    "ประชุมสภา ครั้งที่ 1/2567",
    "มีสมาชิกอายุ 67 ปี",
    "",
]


@pytest.mark.parametrize("text", NOTHING)
def test_years_that_are_not_the_document_s_own_claim_nothing(text: str) -> None:
    assert claims_in(folded(text)) == []


@pytest.mark.parametrize(
    "text",
    [
        "ประจำปี 2567 เรื่อง แผน",
        "ปีงบประมาณ พ.ศ. 2567 รายงานผล",
        "ปี 2567\nหน้า 1",
        "ปี 2567 โครงการ",
        "แผน (พ.ศ. 2566 - 2570) แก้ไข ครั้งที่ 1 พ.ศ. 2565 ประจำปี 2567",
    ],
)
def test_a_unit_s_word_behind_a_year_leaves_the_year(text: str) -> None:
    assert [claim.years for claim in claims_in(folded(text)) if claim.first == claim.last] == [{2567}]


def test_what_is_struck_keeps_its_place_and_its_lines() -> None:
    assert struck("ab\ncd", [(1, 4), (0, 2)]) == f"{BLANK}{BLANK}\n{BLANK}d"
