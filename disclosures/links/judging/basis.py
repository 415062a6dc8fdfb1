"""Whether a year is of what a document rests on or is compared with, and not its own. Pure."""

import re

# How many characters around a year tell.
BEFORE = 260
AFTER = 40
# After these nouns a sentence speaks of the document again.
_OWN_AGAIN = "แผน|มาตรการ|รายงาน|คู่มือ|นโยบาย|ประกาศ|สรุป|สถิติ|นำมา|กำหนด|จัดทำ|เพื่อ|ไปสู่"
_RESULTS = re.compile(
    rf"""(?:ผลการประเมิน(?!\s*(?:ความพึง|ความเสี่ยง|จริยธรรม|การปฏิบัติ|ผล|ตนเอง))|ผลคะแนน|คะแนน(?:การ)?ประเมิน
    |การประเมินคุณธรรม|(?<![A-Za-z])(?:ITA|OIT)(?![A-Za-z]))(?:(?!{_OWN_AGAIN}).){{0,200}}$""",
    re.VERBOSE | re.DOTALL | re.IGNORECASE,
)
_ASSESSMENT = re.compile(r"(?:ITA|OIT)", re.IGNORECASE)
_TITLED = re.compile("แผน|มาตรการ|รายงาน|คู่มือ")
_COMPARED = re.compile(
    rf"""(?:เปรียบเทียบ|เทียบ(?:กับ)?|ปีก่อน|ปีที่(?:แล้ว|ผ่านมา)|(?:เพิ่มขึ้น|ลดลง)จาก|(?:สูง|ต่ำ|มาก|น้อย)กว่า|ต่อเนื่องจาก|สืบเนื่องจาก
    |ต่อยอด|ย้อนหลัง|ก่อตั้ง|จัดตั้ง|ยกฐานะ)(?:(?!{_OWN_AGAIN}).){{0,30}}$
    |(?:แทน|ยกเลิก|อ้างอิง|ตั้งแต่|เมื่อ|ภายใน|เดิม|ฉบับก่อน|ก่อนหน้า(?:นี้)?)(?:\s|วันที่|เดือน|ปี|ฉบับ|[(:])*$""",
    re.VERBOSE | re.DOTALL,
)
_AFTERWARDS = re.compile(r"\s*\)?\s*(?:ที่ผ่านมา|ที่แล้ว|มาใช้|มาเป็น|มาประกอบ|มาวิเคราะห์|เป็นต้น(?:ไป|มา)|เป็นฐาน)")


def is_basis(before: str, after: str) -> bool:
    """`before`: the text since the year before this one, the last BEFORE of it; `after`: what follows it."""
    if _COMPARED.search(before) or _AFTERWARDS.match(after):
        return True
    found = _RESULTS.search(before)
    if not found:
        return False
    return not (_ASSESSMENT.match(found[0]) and _TITLED.search(before[: found.start()]))
