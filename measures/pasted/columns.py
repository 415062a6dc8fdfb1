"""What a column of a pasted table holds, known by the words of its heading, whatever their order. Pure."""

import re
from enum import StrEnum

from measures.pasted.residue import clean
from thai.text import match_key

_LONGEST = 80


class Column(StrEnum):
    """Named as the fields of a measure; the last four are not read."""

    TITLE = "title"
    ISSUE = "issue"
    METHOD = "method"
    OWNERS = "owners_text"
    PERIOD = "period_text"
    MONITORING = "monitoring"
    BUDGET = "budget"
    SUCCESS = "success"
    REMARK = "remark"
    RECOMMENDATION = "recommendation"
    RESULT = "result"
    SUGGESTION = "suggestion"
    NUMBER = "number"
    UNKNOWN = ""


LABELS = {
    Column.TITLE: "มาตรการ/แนวทาง",
    Column.ISSUE: "ประเด็น",
    Column.METHOD: "วิธีการดำเนินการ",
    Column.OWNERS: "ผู้รับผิดชอบ",
    Column.PERIOD: "ระยะเวลา",
    Column.MONITORING: "การติดตามผล",
    Column.BUDGET: "งบประมาณ",
    Column.SUCCESS: "ตัวชี้วัดความสำเร็จ",
    Column.REMARK: "หมายเหตุ",
    Column.RECOMMENDATION: "ข้อเสนอแนะจากผู้ประเมิน",
    Column.RESULT: "ผลการดำเนินการ",
    Column.SUGGESTION: "ข้อเสนอแนะ",
    Column.NUMBER: "ลำดับ",
    Column.UNKNOWN: "ไม่ใช้ช่องนี้",
}
# The columns that become fields of a measure, in their order.
FIELDS = (
    Column.TITLE,
    Column.METHOD,
    Column.OWNERS,
    Column.PERIOD,
    Column.MONITORING,
    Column.BUDGET,
    Column.SUCCESS,
    Column.REMARK,
)
CHOICES = (Column.TITLE, Column.ISSUE, *FIELDS[1:], Column.RECOMMENDATION, Column.UNKNOWN)
# The first that begins a heading tells its column.
_WORDS = (
    ("วิธีการนำผล", Column.TITLE),
    ("ลำดับ|ที่$|ข้อที่?$|no$", Column.NUMBER),
    ("มาตรการ|แนวทาง|กิจกรรม|โครงการ", Column.TITLE),
    ("ประเด็น", Column.ISSUE),
    ("ผลการประเมิน|ข้อเสนอแนะจากผู้ประเมิน|ข้อเสนอแนะของผู้ประเมิน", Column.RECOMMENDATION),
    ("วิธี|ขั้นตอน|การดำเนินการ$|การดำเนินงาน$", Column.METHOD),
    ("ผู้รับผิดชอบ|ผู้ที่เกี่ยวข้อง|ผู้เกี่ยวข้อง|หน่วยงาน(?:ที่)?(?:รับผิดชอบ)?$|ส่วนราชการ(?:ที่รับผิดชอบ)?$|เจ้าภาพ", Column.OWNERS),
    ("ระยะเวลา|วันเดือนปี|ช่วงเวลา|กำหนดเวลา|กำหนดการ|วันที่ดำเนิน|วันที่$", Column.PERIOD),
    ("การติดตาม|การกำกับ|กำกับ|ติดตาม|การรายงานผล", Column.MONITORING),
    ("ผลการดำเนิน|ผลการปฏิบัติ|ผลดำเนิน|ผลที่เกิด", Column.RESULT),
    ("ข้อเสนอแนะ|ปัญหา", Column.SUGGESTION),
    ("งบประมาณ|งปม", Column.BUDGET),
    ("ตัวชี้วัดความสำเร็จ|ตัวชี้วัดผล|ผลที่คาด|ผลลัพธ์", Column.SUCCESS),
    ("หมายเหตุ", Column.REMARK),
)
_KNOWN = [(re.compile(words), column) for words, column in _WORDS]


def column_of(heading: str) -> Column | None:
    """None for a text that is no heading of any known column."""
    key = match_key(clean(heading).text)
    if not key or len(key) > _LONGEST:
        return None
    return next((column for words, column in _KNOWN if words.match(key)), None)
