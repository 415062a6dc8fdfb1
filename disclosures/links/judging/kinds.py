"""The kinds of document the OIT items ask for, and the words by which a title names each. Pure: a table.

Patterns are matched on squeezed text: no spaces or signs, Arabic digits, lower case, ปีงบประมาณ written ปี. A Thai title
names its subject first, so the pattern that begins earliest decides, and of two that begin together the one that stands
first here.
"""

import re

STOP = "|"
_CORRUPTION = "(?:ป้องกัน|ต่อต้าน|ปราบปราม|ต้าน).{0,25}ทุจริต"
_BOUGHT = "(?:จัดซื้อ|จัดจ้าง|จัดหา|พัสดุ)"
_STAFF = "(?:ทรัพยากรบุคคล|ทรัพยากรมนุษย์|บริหารงานบุคคล|บริหารบุคคล|พัฒนาบุคลากร|อัตรากำลัง|พัฒนาพนักงาน)"
_REPORT = "(?:รายงาน|สรุปผล|ผลการ(?:ดำเนิน|ปฏิบัติ)|การดำเนินการ(?:ตาม|เพื่อ)|กำกับติดตาม|ติดตาม|ความก้าวหน้า|ประเมินผล|แบบรายงาน)"
_REPORT_MAYBE = f"(?:{_REPORT}.{{0,40}}?)?"
_HONEST = "ส่งเสริมคุณธรรม.{0,12}ความโปร่งใส"
_GIFT = "(?:nogift|งดรับ.{0,16}ของขวัญ|ไม่รับ.{0,16}ของขวัญ|งดให้.{0,16}ของขวัญ)"
_COMPLAINT = "(?:ร้องเรียน|ร้องทุกข์|แจ้งเบาะแส).{0,40}(?:ทุจริต|ประพฤติมิชอบ)"
_RISK = "ความเสี่ยง.{0,40}(?:ทุจริต|สินบน|ประพฤติมิชอบ|ผลประโยชน์ทับซ้อน)"
_WAY = "(?:แนวปฏิบัติ|แนวทาง|คู่มือ|ขั้นตอน|มาตรการ|หลักเกณฑ์|กระบวนการ|มาตรฐาน)"

KINDS: dict[str, re.Pattern[str]] = {
    name: re.compile(pattern.replace(".{", f"[^{STOP}]{{"))
    for name, pattern in {
        "benefits report": f"{_REPORT_MAYBE}(?:รับทรัพย์สินหรือประโยชน์|ธรรมจรรยา)",
        "gift report": f"{_REPORT}.{{0,50}}{_GIFT}",
        "gift culture": f"(?:สร้างวัฒนธรรม|ขับเคลื่อน|ปลูกฝัง|กิจกรรม).{{0,40}}{_GIFT}",
        "gift policy": f"(?:(?:ประกาศ|เจตนารมณ์|นโยบาย).{{0,40}})?{_GIFT}",
        "risk assessment": f"(?:{_REPORT}.{{0,12}})?(?:ประเมิน|วิเคราะห์).{{0,20}}{_RISK}",
        "risk management": f"(?:(?:{_REPORT}|แผน|มาตรการ).{{0,40}})?(?:จัดการ|บริหาร|ควบคุม).{{0,12}}{_RISK}",
        "complaint statistics": f"(?:สถิติ|จำนวน|สรุป|รายงาน|ข้อมูลเชิงสถิติ).{{0,40}}{_COMPLAINT}",
        "complaint channel": f"ช่องทาง.{{0,30}}{_COMPLAINT}",
        "complaint guideline": f"{_WAY}.{{0,50}}{_COMPLAINT}",
        "satisfaction": f"(?:(?:{_REPORT}|แบบ|ผล|การ)?.{{0,20}}(?:สำรวจ|ประเมิน).{{0,20}})?ความพึงพอใจ",
        "honesty report": f"{_REPORT}.{{0,60}}{_HONEST}",
        "honesty measures": f"มาตรการ.{{0,20}}{_HONEST}|นำผลการประเมิน.{{0,80}}พัฒนา",
        "corruption report": f"{_REPORT}.{{0,70}}{_CORRUPTION}",
        "corruption plan": f"(?:แผน|มาตรการ).{{0,30}}{_CORRUPTION}",
        "purchases by month": f"(?:(?:{_REPORT}|แบบ|สรุป).{{0,40}})?{_BOUGHT}.{{0,70}}(?:รายเดือน|ประจำเดือน|รอบเดือน|สขร)"
        "|(?:แบบ)?สขร|(?:สรุปผล|รายงาน).{0,30}(?:รายเดือน|รอบเดือน|ประจำเดือน).{0,30}(?:จัดซื้อ|จัดจ้าง)",
        "purchases progress": f"ความก้าวหน้า.{{0,40}}{_BOUGHT}",
        "purchases report": f"{_REPORT}.{{0,40}}{_BOUGHT}",
        "purchases plan": f"(?:แผน|รายการ).{{0,25}}{_BOUGHT}",
        "purchases notice": "(?:ประกาศ)?(?:ต่างๆ|เชิญชวน|(?:รายชื่อ)?ผู้ชนะ|ราคากลาง|ประกวดราคา|สอบราคา)"
        ".{0,60}(?:จัดซื้อ|จัดจ้าง|เสนอราคา|ก่อสร้าง|จ้าง|ซื้อ)",
        "staff policy carried out": f"{_REPORT}.{{0,40}}นโยบาย.{{0,40}}{_STAFF}",
        "staff policy": f"นโยบาย.{{0,40}}{_STAFF}",
        "staff criteria": f"หลักเกณฑ์.{{0,50}}(?:{_STAFF}|บุคคล|บุคลากร|บรรจุ|แต่งตั้ง|เลื่อน)",
        "staff report": f"{_REPORT}.{{0,50}}{_STAFF}",
        "staff plan": f"(?:แผน.{{0,30}}{_STAFF})|แผนอัตรากำลัง",
        "ethics assessment": "ประเมิน.{0,15}จริยธรรม",
        "ethics driven": "(?:ขับเคลื่อน|กิจกรรม|อบรม).{0,25}จริยธรรม",
        "ethics code": "ประมวลจริยธรรม|มาตรฐานทางจริยธรรม|ข้อกำหนดจริยธรรม",
        "service statistics": "(?:สถิติ|จำนวนผู้).{0,30}บริการ",
        "service manual": f"{_WAY}.{{0,30}}(?:ให้บริการ|รับบริการ|การบริการ|ประชาชน)",
        "work manual": f"{_WAY}.{{0,30}}(?:ปฏิบัติงาน|ปฏิบัติราชการ|การทำงาน)",
        "e-service": "eservice|บริการ(?:ประชาชน)?(?:แบบ|ผ่าน)?(?:ช่องทาง|ระบบ)?ออนไลน์|onlineservice",
        "executives taking part": "มีส่วนร่วมของผู้บริหาร",
        "executives' will": "เจตจำนง.{0,20}(?:สุจริต|ผู้บริหาร)",
        "culture": "วัฒนธรรมองค์กร",
        "opinions": "ช่องทาง.{0,20}รับฟังความคิดเห็น",
        "participation": "(?:เปิดโอกาส.{0,30})?มีส่วนร่วม",
        "privacy": "(?:นโยบาย|ประกาศ|แนวปฏิบัติ)?.{0,30}(?:คุ้มครองข้อมูลส่วนบุคคล|ความเป็นส่วนตัว)",
        "development report": f"{_REPORT}.{{0,40}}แผนพัฒนา(?!บุคลากร|ทรัพยากร|พนักงาน)",
        "development plan": "แผนพัฒนา(?!บุคลากร|ทรัพยากร|พนักงาน|เศรษฐกิจ)|แผนยุทธศาสตร์|ยุทธศาสตร์การพัฒนา",
        "spending report": f"{_REPORT}.{{0,30}}(?:ใช้จ่าย|ใช้งบ|งบประมาณ|รับจ่าย)",
        "operation report": f"{_REPORT}.{{0,40}}?(?:งาน|ปฏิบัติราชการ|กิจการ|การดำเนินการ)|รายงานประจำปี",
        "spending plan": "แผน.{0,20}(?:ใช้จ่าย|ใช้งบ|งบประมาณ)|(?:ข้อบัญญัติ|เทศบัญญัติ).{0,30}งบประมาณรายจ่าย",
        "operation plan": "แผน.{0,6}(?:ดำเนิน(?:งาน|การ)|ความก้าวหน้า)|แผนปฏิบัติ(?:ราชการ|การ|งาน)",
        "structure": "โครงสร้าง",
        "powers": "อำนาจหน้าที่|หน้าที่และอำนาจ|อำนาจและหน้าที่|ภารกิจ",
        "executives": "(?:ข้อมูล|คณะ|ทำเนียบ|รายนาม)(?:ข้อมูล|คณะ)?ผู้บริหาร",
        "contact": "ข้อมูล(?:การ)?ติดต่อ|ติดต่อ(?:เรา|หน่วยงาน|สอบถาม|อบต|เทศบาล)|ช่องทางการติดต่อ|^ติดต่อ",
        "law": "กฎหมาย(?:ที่เกี่ยวข้อง)?|^พระราชบัญญัติ|^พรบ",
        "questions": "q&?a|ถามตอบ|กระดานสนทนา|กระทู้|คำถามที่พบบ่อย|faq|webboard",
        "social network": "socialnetwork|เครือข่ายสังคม|สื่อสังคม|facebook",
        "assessment results": "ผลการประเมิน(?:คุณธรรม|ita)",
        "news": "ข่าวประชาสัมพันธ์|ข่าวสาร|ข่าวกิจกรรม",
    }.items()
}
# Words that also label a part of a website: a heading after them says more.
WEAK = frozenset({"news", "law", "questions", "social network", "assessment results", "participation", "contact"})
# Which kinds a title asks for besides the ones it names.
ALSO = (
    (re.compile("^แผน.*ดำเนินงาน.*งบประมาณ"), {"operation plan", "spending plan"}),
    (re.compile("^แผนและความก้าวหน้า"), {"operation plan", "spending plan", "operation report", "spending report"}),
    (re.compile("^รายงาน.*ดำเนินงาน.*งบประมาณ"), {"operation report", "spending report"}),
    (re.compile("^นโยบายหรือแผน"), {"staff policy", "staff plan"}),
    (re.compile("^หลักเกณฑ์และแผน"), {"staff criteria", "staff plan"}),
    (re.compile("^รายการ.*ความก้าวหน้า"), {"purchases plan", "purchases progress"}),
)
