import pytest

from disclosures.links.words import Verdict
from tests.disclosures.links.judging.papers import (
    GIFT,
    HALF,
    HONEST,
    MONTHLY,
    PLAN,
    US,
    YEAR,
    C,
    R,
    verdict_of,
)

ITEMS = {
    "report of a plan": (PLAN, "รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต", C),
    "near words of the plan": (PLAN, "แผนปฏิบัติการป้องกันและปราบปรามการทุจริต", R),
    "half a year": (HALF, "รายงานผลการดำเนินงานและการใช้จ่ายงบประมาณ รอบ 6 เดือน", R),
    "half a year in letters": (HALF, "รายงานการกำกับติดตามการดำเนินงาน รอบ ๖ เดือนแรก", R),
    "whole year for half": (HALF, "รายงานผลการดำเนินงาน", C),
    "half for the whole year": (YEAR, "รายงานผลการดำเนินงาน รอบ 6 เดือน", C),
    "whole year": (YEAR, "รายงานผลการดำเนินงาน", R),
    "corruption report for operation": (YEAR, "รายงานผลการดำเนินการป้องกันการทุจริต", C),
    "measures": (HONEST, "มาตรการส่งเสริมคุณธรรมและความโปร่งใส", R),
    "report of measures": (HONEST, "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส", C),
    "measures carried out": (
        "การดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส รอบ 6 เดือน",
        R,
    ),
    "purchases of a month": (MONTHLY, "สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน ตุลาคม 2566", R),
    "purchases of the year": (MONTHLY, "รายงานสรุปผลการจัดซื้อจัดจ้าง", C),
    "plan to purchase": ("แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ", "ประกาศ เรื่อง แผนการจัดซื้อจัดจ้าง", R),
    "gifts": (GIFT, "ประกาศเจตนารมณ์ No Gift Policy", R),
    "gifts in Thai": (GIFT, "ประกาศนโยบายงดรับของขวัญและของกำนัลทุกชนิด", R),
    "report on gifts": (GIFT, "รายงานผลตามนโยบาย No Gift Policy", C),
    "risk": ("การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี", "รายงานการประเมินความเสี่ยงการทุจริต", R),
    "risk managed": ("การประเมินความเสี่ยงการทุจริตประจำปี", "รายงานผลการดำเนินการเพื่อจัดการความเสี่ยงการทุจริต", C),
    "complaints counted": (
        "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
        "สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
        R,
    ),
    "how to complain": (
        "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
        "คู่มือการปฏิบัติงานเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ",
        C,
    ),
    "plan of work": ("แผนดำเนินงานและการใช้งบประมาณประจำปี", "แผนการดำเนินงาน", R),
    "plan of spending": ("แผนดำเนินงานและการใช้งบประมาณประจำปี", "แผนการใช้จ่ายงบประมาณ", R),
    "staff report": ("รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", "รายงานผลการบริหารทรัพยากรบุคคล", R),
    "staff policy": ("รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี", "นโยบายการบริหารทรัพยากรบุคคล", C),
    "service manual": ("คู่มือหรือมาตรฐานการให้บริการ", "คู่มือสำหรับประชาชน", R),
    "work manual": ("คู่มือหรือมาตรฐานการให้บริการ", "คู่มือการปฏิบัติงาน", C),
    "satisfaction": ("รายงานผลการสำรวจความพึงพอใจการให้บริการ", "รายงานผลการประเมินความพึงพอใจของผู้รับบริการ", R),
    "home page": (PLAN, "ยินดีต้อนรับสู่เว็บไซต์", C),
    "unknown item by its words": ("ผลการคัดเลือกหมู่บ้านตัวอย่างด้านการคัดแยกขยะ", "ผลการคัดเลือกหมู่บ้านตัวอย่างด้านการคัดแยกขยะ", R),
    "unknown item, other words": ("ผลการคัดเลือกหมู่บ้านตัวอย่างด้านการคัดแยกขยะ", "กำหนดการแข่งขันกีฬา", C),
}

SATISFIED = "รายงานผลการสำรวจความพึงพอใจการให้บริการ"
LABELS = {
    "another item's label over the item": (
        SATISFIED,
        "# รายงานผลการดำเนินงาน\n## รายงานผลการสำรวจความพึงพอใจ ปีงบประมาณ 2567",
        R,
    ),
    "the item's label over another item": (HALF, "# รายงานการติดตามงบประมาณ รอบ 6 เดือน\n## แผนพัฒนาท้องถิ่น ปี 2567", C),
    "a part of the item": (PLAN, "# แผนปฏิบัติการป้องกันการทุจริต ปี 2567\n## มาตรการส่งเสริมความโปร่งใส", R),
    "up to the end of March": (HALF, "# รายงานการใช้จ่ายงบประมาณ ปี 2567 ณ วันที่ 31 มีนาคม 2567", R),
    "below a menu": (PLAN, "# ข้อมูลพื้นฐาน\n> โครงสร้าง\n> ข่าว\n> ติดต่อ\n> ถามตอบ\nแผนปฏิบัติการป้องกันการทุจริต ปี 2567", R),
    "half a year said below": (HALF, "# รายงานงบประมาณ\n## รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน ปี 2567", R),
    "the item after an and": (GIFT, "# ประกาศเจตนารมณ์ต่อต้านการทุจริต และนโยบาย No Gift Policy ปี 2567", R),
}


@pytest.mark.parametrize(("title", "headings", "verdict"), LABELS.values(), ids=list(LABELS))
def test_a_label_yields_to_the_title_below_it(title: str, headings: str, verdict: Verdict) -> None:
    assert verdict_of(f"{headings}\n{US}", title) is verdict


@pytest.mark.parametrize(("title", "heading", "verdict"), ITEMS.values(), ids=list(ITEMS))
def test_a_title_is_of_the_item(title: str, heading: str, verdict: Verdict) -> None:
    assert verdict_of(f"# {heading} ประจำปีงบประมาณ พ.ศ. 2567\n{US}", title) is verdict
