"""How a page says that there is nothing: not found, no data, removed, not yet written."""

import re

from disclosures.links.signs.weighing import Signs, words

_THING = (
    r"(?:หน้า(?:เว็บ(?:ไซต์|เพจ)?|เพจ)?|เพจ|เว็บเพจ|ไฟล์|เอกสาร|ข้อมูล|เนื้อหา|บทความ|ข่าว|รายการ|รายละเอียด"
    r"|url|ลิงก์|ลิงค์|ผลลัพธ์|ผลการค้นหา)"
)
_ABSENT = r"(?:ไม่พบ|ไม่มี|ยังไม่มี|หาไม่พบ|ค้นหาไม่พบ|ไม่สามารถค้นหา|ไม่สามารถเปิด|ไม่สามารถแสดง|ไม่ปรากฏ)"
_SOUGHT = (
    r"(?:นี้|ดังกล่าว|เพิ่มเติม|ที่(?:ท่าน|คุณ|ต้องการ|ค้นหา|เรียก|ร้องขอ|กำลัง|ระบุ|เลือก|จะแสดง|ตรงกับ).{0,60}"
    r"|(?:ใน|บน|จาก)(?:ระบบ|ขณะนี้|ฐานข้อมูล|หมวด(?:หมู่)?นี้|หน้านี้|ส่วนนี้|เว็บไซต์|ตาราง|เซิร์ฟเวอร์).{0,30}"
    r"|สำหรับ(?:หมวด|หน้า|รายการ).{0,30})"
)
_PAGE = r"(?:page|file|document|content|article|post|resource|object|item|site|url|category|record)"
_NOT_FOUND = (
    r"(?:not found|no longer|missing|(?:cannot|can.t|could not|couldn.t) be found|does ?n.t exist|not available)"
)
_ROWS = r"(?:data|records?|results?|items?|content|posts?|articles?|files?|documents?)"
_DOING = r"(?:ดำเนินการ|จัดทำ|รวบรวม|ปรับปรุง|อัพเดท|อัปเดต|นำเข้า|เพิ่ม)"

NOT_FOUND = Signs(
    headings=words(
        r"^\W*(?:error|http|ข้อผิดพลาด|รหัสข้อผิดพลาด|status)?\W*(?:404|410)\W*$",
        r"^\W*(?:error|http|ข้อผิดพลาด|รหัสข้อผิดพลาด)\W*404\b",
        r"^\W*404\W+(?:error|not|page|file|ไม่|ขอ|หน้า|oops|sorry)|[-–|:] *(?:error )?404\W*$",
        rf"\b{_PAGE}s?(?: was| is| you .{{0,40}})? {_NOT_FOUND}",
        rf"^\W*(?:404\W*)?(?:not found|nothing found|no {_ROWS}(?: found)?)\W*$",
        r"that page can.t be found|we can.t find|oops.{0,40}(?:found|wrong|missing)",
        r"page (?:does not|doesn.t) exist|broken link",
        rf"^\W*(?:(?:ขออภัย|เสียใจ|อุ๊ปส์|โอ๊ะ)\S{{0,6}}\W*)?{_ABSENT}หน้า",
        rf"^\W*(?:ขออภัย\S{{0,6}}\W*)?{_ABSENT}{_THING}{_SOUGHT}\W*$",
        rf"^\W*(?:ขออภัย\S{{0,6}}\W*){_ABSENT}{_THING}",
        rf"{_THING}(?:นี้|ดังกล่าว|ที่.{{0,40}}?)?(?:ถูกลบ|ถูกย้าย|ไม่มีอยู่|หมดอายุ|หายไป|ไม่พร้อมใช้งาน)",
    ),
    sentences=words(
        rf"the (?:{_PAGE}|link) (?:that )?(?:you|your).{{0,60}}(?:not|n.t|no longer|removed|moved|deleted)",
        rf"the requested {_PAGE}.{{0,200}}(?:not found|not exist|n.t exist|could ?n.t|could not)",
        r"(?:it looks like|it seems|sorry,?).{0,60}(?:nothing|not found|can.t find|doesn.t exist|no posts)",
        rf"{_PAGE} (?:not found|does not exist|doesn.t exist|has been (?:removed|deleted|moved))",
        rf"no {_ROWS} (?:available|found|to display)",
        r"(?:might|may|could) have been (?:removed|moved|deleted|renamed)",
        r"in the (?:owner.s )?(?:trash|bin)|file you have requested does not exist",
        rf"{_ABSENT}{_THING}{_SOUGHT}",
        rf"{_THING}(?:นี้|ดังกล่าว|ที่.{{0,60}}?)?(?:อาจ|ได้|อาจจะ)?(?:ถูก(?:ลบ|ย้าย|ถอด|นำออก|เปลี่ยน)|ไม่มีอยู่|ไม่พบ|ไม่มีในระบบ)",
        r"ใน(?:ถังขยะ|ถังรีไซเคิล)|(?:ดู|เปิด|แสดง)(?:ไฟล์|หน้า|เอกสาร)?(?:นี้)?ไม่ได้ในขณะนี้",
        r"(?:ขออภัย|เสียใจ).{0,40}(?:ไม่พบ|ไม่มี|ไม่สามารถ)",
    ),
    whole=words(
        rf"\W*(?:(?:รายละเอียด|หัวข้อ)\S{{0,12}}\W+)?(?:ขออภัย\S{{0,6}}\W*)?{_ABSENT}{_THING}?{_SOUGHT}?\W*",
        rf"\W*no {_ROWS}(?: found| available.{{0,20}})?\W*",
        r"\W*(?:(?:file |page |nothing )?(?:not )?found|null|undefined|error|n/a|none|empty)\W*",
        rf"\W*(?:ข้อมูล|เนื้อหา|เอกสาร)?(?:กำลัง|อยู่(?:ใน)?ระหว่าง|รอ)(?:การ)?{_DOING}(?:ข้อมูล|เอกสาร|เนื้อหา)?.{{0,20}}",
        r"\W*(?:จำนวน|พบ|ทั้งหมด|แสดง)?\W*0\W*(?:รายการ|ผลลัพธ์|ไฟล์|records?|results?|items?|files?)\W*",
    ),
)

# A page that shows nothing but a box with a message, and goes back where the visitor came from.
ALERT_ALONE = re.compile(
    rb"\balert\s*\(.{0,400}(?:history\s*\.\s*(?:back|go)|location|window\s*\.\s*close|self\s*\.\s*close)",
    re.IGNORECASE | re.DOTALL,
)
