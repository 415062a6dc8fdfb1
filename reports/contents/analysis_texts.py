"""The standing texts of the analysis and of the report by instrument, and what fills their blanks."""

from reports.contents.analysis_source import PlanSource
from reports.contents.memo_texts import EVALUATION
from reports.wording import Text
from thai.dates import long_date
from thai.numbers import two_decimals

RESULT_OF = "{ชื่อการประเมิน} ประจำปีงบประมาณ พ.ศ. {ปีผลการประเมิน}"
PLACE = "{ชื่อหน่วยงาน} อำเภอ{อำเภอ} จังหวัด{จังหวัด}"
ANALYSIS = (
    Text(
        "cover",
        "ชื่อบนปก",
        "รายงานการวิเคราะห์ผลการประเมิน\nคุณธรรมและความโปร่งใส\nในการดำเนินงานของหน่วยงานภาครัฐ\n"
        "ประจำปีงบประมาณ พ.ศ. {ปีผลการประเมิน}",
    ),
    Text("title", "หัวเรื่องผลการประเมิน", f"ผล{RESULT_OF}", lines=2),
    Text(
        "summary",
        "ผลการประเมินในภาพรวม",
        f"{PLACE} ได้รับ{RESULT_OF} ได้{{ผลคะแนนรวม}}",
        without="summary-unscored",
    ),
    Text("title-1", "ชื่อส่วนที่ 1", "การวิเคราะห์รายละเอียดคะแนนการประเมิน ปีงบประมาณ พ.ศ. {ปีผลการประเมิน}", lines=2),
    Text(
        "issues",
        "คำนำส่วนที่ 1",
        "{ชื่อหน่วยงาน}นำคะแนนรายข้อมาวิเคราะห์ตามประเด็นที่เกี่ยวข้องกัน รวม {จำนวนประเด็น} ประเด็น ดังนี้",
        without="issues-none",
    ),
    Text("title-2", "ชื่อส่วนที่ 2", "การนำผลการวิเคราะห์ไปสู่การปฏิบัติ", lines=2),
    Text(
        "actions",
        "คำนำส่วนที่ 2",
        "จากผลการวิเคราะห์ {ชื่อหน่วยงาน}กำหนดมาตรการที่จะดำเนินการในปีงบประมาณ พ.ศ. {ปีงบประมาณ} รวม {จำนวนมาตรการ} มาตรการ",
        without="actions-none",
    ),
    Text("title-3", "ชื่อส่วนที่ 3", "การวิเคราะห์ข้อจำกัดของหน่วยงาน", lines=2),
    Text("constraints", "คำนำส่วนที่ 3", "ข้อจำกัดที่มีผลต่อการดำเนินงานของ{ชื่อหน่วยงาน} จำแนกเป็นรายด้าน ดังนี้"),
    Text(
        "closing",
        "ข้อความท้ายรายงาน",
        "{ชื่อหน่วยงาน}จะนำผลการวิเคราะห์นี้ไปดำเนินการตามมาตรการ และติดตามผลตามรอบการรายงานต่อไป",
    ),
    Text(
        "summary-unscored",
        "ผลการประเมินในภาพรวม เมื่อไม่มีคะแนนรวม",
        f"ไม่ปรากฏคะแนนรวมของ{RESULT_OF} ของ{PLACE}",
        spare=True,
    ),
    Text("issues-none", "คำนำส่วนที่ 1 เมื่อไม่แยกประเด็น", "{ชื่อหน่วยงาน}นำผลการประเมินมาวิเคราะห์ตามตัวชี้วัด ดังนี้", spare=True),
    Text("actions-none", "คำนำส่วนที่ 2 เมื่อไม่มีมาตรการ", "{ชื่อหน่วยงาน}อยู่ระหว่างกำหนดมาตรการจากผลการวิเคราะห์", spare=True),
)


def values_of(source: PlanSource) -> dict[str, str]:
    """The blanks of both kinds."""
    organization, figures = source.plan.organization, source.result.figures if source.result else None
    total = figures.total if figures else None
    announced = figures.assessment.announced_on if figures else None
    issues = 0 if source.analysis.by_indicator else len(source.analysis.parts)
    return {
        "ชื่อหน่วยงาน": organization.official_name,
        "อำเภอ": organization.district,
        "จังหวัด": organization.province,
        "ตำแหน่งผู้บริหาร": organization.head_title,
        "ชื่อการประเมิน": EVALUATION,
        "ปีงบประมาณ": str(source.plan.fiscal_year),
        "ปีผลการประเมิน": str(source.year),
        "คะแนนรวม": two_decimals(total) if total is not None else "",
        "ระดับ": figures.level if figures else "",
        "ผลคะแนนรวม": f"คะแนนรวม {figures.scored}" if figures and figures.scored else "",
        "วันที่ประกาศผล": long_date(announced) if announced else "",
        "จำนวนตัวชี้วัด": str(len(figures.indicators)) if figures and figures.indicators else "",
        "จำนวนประเด็น": str(issues) if issues else "",
        "จำนวนมาตรการ": str(len(source.measures)) if source.measures else "",
    }
