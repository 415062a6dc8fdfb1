"""Titles of the items asked for, by short names; the codes are those of one year's form and decide nothing."""

from typing import TypedDict


class Item(TypedDict):
    item_code: str
    item_title: str


def item(code: str, title: str) -> Item:
    return {"item_code": code, "item_title": title}


STRUCTURE = item("o1", "โครงสร้าง")
LEADERS = item("o2", "ข้อมูลผู้บริหาร")
DUTIES = item("o3", "อำนาจหน้าที่")
STRATEGY = item("o4", "แผนยุทธศาสตร์หรือแผนพัฒนาหน่วยงาน")
CONTACT = item("o5", "ข้อมูลการติดต่อ")
LAWS = item("o6", "กฎหมายที่เกี่ยวข้อง")
PRIVACY = item("o10", "นโยบายคุ้มครองข้อมูลส่วนบุคคล")
BUDGET = item("o11", "แผนดำเนินงานและการใช้งบประมาณประจำปี")
HALF_YEAR = item("o12", "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน")
ANNUAL = item("o13", "รายงานผลการดำเนินงานประจำปี")
MANUAL = item("o15", "คู่มือหรือมาตรฐานการให้บริการ")
STATISTICS = item("o16", "ข้อมูลเชิงสถิติการให้บริการ")
SATISFACTION = item("o17", "รายงานผลการสำรวจความพึงพอใจการให้บริการ")
BUYING_PLAN = item("o19", "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ")
BUYING_NOTICES = item("o20", "ประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ")
BUYING_MONTH = item("o21", "สรุปผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุรายเดือน")
BUYING_YEAR = item("o22", "รายงานผลการจัดซื้อจัดจ้างหรือการจัดหาพัสดุประจำปี")
STAFF_POLICY = item("o23", "นโยบายการบริหารทรัพยากรบุคคล")
STAFF_YEAR = item("o26", "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคลประจำปี")
COMPLAINT_NUMBERS = item("o29", "ข้อมูลเชิงสถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ")
TAKING_PART = item("o30", "การเปิดโอกาสให้เกิดการมีส่วนร่วม")
NO_GIFT = item("o31", "ประกาศเจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่")
RISK = item("o36", "การประเมินความเสี่ยงการทุจริตและประพฤติมิชอบประจำปี")
PREVENTION = item("o39", "แผนปฏิบัติการป้องกันการทุจริต")
PREVENTION_YEAR = item("o41", "รายงานผลการดำเนินการป้องกันการทุจริตประจำปี")
VIRTUE = item("o42", "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน")
