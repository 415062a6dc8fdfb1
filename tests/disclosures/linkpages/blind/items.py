"""Titles of the items as the register has them, and how a verdict's case is put together."""

from ..case import Answer, Case
from .towns import KHOEN, Organization

STRUCTURE = ("o1", "โครงสร้าง")
EXECUTIVES = ("o2", "ข้อมูลผู้บริหาร")
POWERS = ("o3", "อำนาจหน้าที่")
PLAN = ("o4", "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน")
CONTACT = ("o5", "ข้อมูลการติดต่อ")
LAWS = ("o6", "กฎหมายที่เกี่ยวข้อง")
NEWS = ("o7", "ข่าวประชาสัมพันธ์")
BUDGET = ("o10", "แผนดำเนินงานและการใช้งบประมาณประจำปี")
HALF_YEAR = ("o11", "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน")
YEAR = ("o12", "รายงานผลการดำเนินงานประจำปี")
MANUAL = ("o13", "คู่มือหรือมาตรฐานการปฏิบัติงาน")
SERVICES = ("o15", "ข้อมูลเชิงสถิติการให้บริการ")
SURVEY = ("o16", "รายงานผลการสำรวจความพึงพอใจการให้บริการ")
PURCHASE_PLAN = ("o18", "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ")
MONTHLY = ("o20", "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน")
PURCHASES = ("o21", "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี")
HR_POLICY = ("o22", "นโยบายการบริหารทรัพยากรบุคคล")
HR_REPORT = ("o25", "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี")
COMPLAINTS = ("o28", "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ")
TAKING_PART = ("o29", "การเปิดโอกาสให้เกิดการมีส่วนร่วม")
NO_GIFT = ("o30", "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่")
RISK = ("o32", "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี")
PREVENTION = ("o34", "แผนปฏิบัติการป้องกันการทุจริต")
PREVENTION_REPORT = ("o35", "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี")
MEASURES = ("o36", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")


def judged(
    id: str,
    verdict: str,
    answer: Answer,
    item: tuple[str, str],
    year: int = 2567,
    town: Organization = KHOEN,
    path: str = "",
    data_year: str = "",
    state: str = "ok",
    others: dict[str, Answer] | None = None,
    accepted: tuple[str, ...] = (),
) -> Case:
    return Case(
        id,
        state,
        answer,
        verdict,
        path,
        others or {},
        accepted=accepted,
        organization=town,
        fiscal_year=year,
        data_year=data_year,
        item_code=item[0],
        item_title=item[1],
    )
