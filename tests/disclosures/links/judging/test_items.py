import pytest

from disclosures.links.judging.items import kind_named, kinds_asked, squeezed


@pytest.mark.parametrize(
    ("title", "kinds"),
    [
        ("แผนดำเนินงานและการใช้งบประมาณประจำปี", {"operation plan", "spending plan"}),
        ("โครงสร้าง หน้าที่และอำนาจ", {"structure", "powers"}),
        ("ประมวลจริยธรรมและการขับเคลื่อนจริยธรรม", {"ethics code", "ethics driven"}),
        ("นโยบายหรือแผนการบริหารทรัพยากรบุคคล", {"staff policy", "staff plan"}),
        ("รายงานผลตามนโยบาย No Gift Policy", {"gift report"}),
        ("ชื่อข้อที่ไม่เคยมี", set()),
        ("การประเมินความเสี่ยงการให้หรือรับสินบนจากการดำเนินงานตามภารกิจของหน่วยงาน ประจำปี", {"risk assessment"}),
    ],
)
def test_a_title_asks_for_kinds_of_documents(title: str, kinds: set[str]) -> None:
    assert kinds_asked(title) == kinds


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("รายงานผลการดำเนินงาน ปีงบประมาณ 2567", "operation report"),
        ("รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต", "corruption report"),
        ("รายงานผลการดำเนินงาน ประจำปี 2567 สรุปผลตามแผนพัฒนาท้องถิ่น", "operation report"),
        ("แผนปฏิบัติการป้องกันการทุจริต", "corruption plan"),
        ("ประกาศ เรื่อง แผนการจัดซื้อจัดจ้าง", "purchases plan"),
        ("ยินดีต้อนรับ", ""),
        ("ผังองค์กร", "structure"),
        ("แผนงานโครงสร้างพื้นฐาน", ""),
        ("ทำเนียบผู้บริหาร", "executives"),
        ("บทบาทหน้าที่", "powers"),
        ("ยุทธศาสตร์และแนวทางการพัฒนา", "development plan"),
        ("Contact Us", "contact"),
        ("ถามมา-ตอบไป", "questions"),
        ("Privacy Policy", "privacy"),
        ("รายงานการติดตามและประเมินผลแผนพัฒนาท้องถิ่น", "operation report"),
        ("รายงานรายรับรายจ่าย", "spending report"),
        ("คู่มือการขออนุญาตก่อสร้างอาคาร", "service manual"),
        ("สรุปจำนวนประชาชนที่มาใช้บริการ", "service statistics"),
        ("ผลการประเมินคุณภาพการให้บริการ", "satisfaction"),
        ("แบบคำร้องออนไลน์", "e-service"),
        ("แบบรายงานแผนการจัดซื้อจัดจ้าง", "purchases plan"),
        ("รายงานความก้าวหน้าการจัดซื้อจัดจ้าง", "purchases progress"),
        ("ประกาศเกี่ยวกับการจัดซื้อจัดจ้าง", "purchases notice"),
        ("ผลการจัดซื้อจัดจ้าง เดือนธันวาคม 2566", "purchases by month"),
        ("สรุปผลการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. 2567 รอบเดือน ตุลาคม 2566", "purchases by month"),
        ("หลักเกณฑ์การประเมินผลการปฏิบัติงานพนักงาน", "staff criteria"),
        ("รายงานผลการฝึกอบรมบุคลากร", "staff report"),
        ("แจ้งเบาะแสการทุจริต", "complaint channel"),
        ("แนวทางการจัดการข้อร้องเรียน", "complaint guideline"),
        ("สรุปผลการประชุมประชาคม", "participation"),
        ("ประกาศเจตนารมณ์ต่อต้านการทุจริต", "executives' will"),
        ("รายงานการรับของขวัญและของกำนัล", "gift report"),
        ("แนวปฏิบัติ Dos & Don'ts", "ethics driven"),
        ("การวิเคราะห์ผลการประเมิน ITA", "honesty measures"),
    ],
)
def test_the_words_that_begin_first_name_the_kind(heading: str, kind: str) -> None:
    assert kind_named(heading) == kind


def test_squeezed_text_has_no_bodies_and_a_stroke_for_a_year() -> None:
    assert squeezed("แผน ของ อบต.เขิน ปีงบประมาณ พ.ศ. ๒๕๖๗") == "แผนของปี|"
