"""What holds a year and says nothing of the document's own: laws, file names, numbers of papers, telephones. Pure."""

import re
from collections.abc import Iterable

BLANK = "\x1f"
ERA = r"(?:พ\s?\.?\s?ศ\s?\.?|ค\s?\.?\s?ศ\s?\.?|B\.?E\.?|A\.?D\.?)"
_FILE = r"\.(?:pdf|docx?|xlsx?|pptx?|zip|rar|jpe?g|png|html?|php)\b"
_LAW = r"""(?:พระราชบัญญัติ|พ\s?\.?\s?ร\s?\.?\s?บ\b\.?|พรบ|พระราชกฤษฎีกา|พ\.ร\.ฎ\.|พระราชกำหนด|รัฐธรรมนูญ|ประมวลกฎหมาย
    |กฎกระทรวง|ระเบียบ|ข้อบังคับ|ประมวลจริยธรรม|มติคณะรัฐมนตรี|คำสั่ง(?:คสช|คณะรักษา|หัวหน้า)
    |ประกาศ(?:กระทรวง|คณะกรรมการ|กรม|สำนักงาน|ก\.|คณะรักษา|คสช)|แก้ไขเพิ่มเติม|\(?ฉบับที่\s*\d+\)?)"""
_OWN_YEAR = r"ประจำ\s*ปี|ปี\s*งบ|แผน(?:พัฒนา|ปฏิบัติ|การ|ดำเนิน|ป้องกัน)|มาตรการ|รายงาน"
_NATIONAL = r"""(?:ยุทธศาสตร์ชาติ|แผนแม่บท(?:ภายใต้)?|แผนพัฒนาเศรษฐกิจ|แผนการศึกษาแห่งชาติ|แผนพัฒนาจังหวัด|แผนพัฒนากลุ่มจังหวัด
    |แผนพัฒนาภาค|ยุทธศาสตร์จังหวัด|ปฏิรูปประเทศ)"""
_YEARS = r"(?:25|20)\d\d(?:\s*(?:-|ถึง)\s*(?:พ\.ศ\.\s*)?(?:25|20)\d\d)?"

# A number before a unit is no year, unless the word for one stands before it.
_COUNTED = "".join(rf"(?<!{word})(?<!{word}[ ])" for word in ("ปี", r"ศ\.", "ศ", "ประมาณ"))
_THINGS = "(?:ราย(?!งาน|ได้|จ่าย|การ|เดือน|ละเอียด)|เรื่อง|หมู่|ชุด|ครั้ง|หลัง|โครงการ|ฉบับ|แห่ง|วัน|หน้า)"
_SEEN = re.compile(r"[^\n]")
_NOISE = [
    re.compile(pattern, re.VERBOSE | re.IGNORECASE | re.MULTILINE)
    for pattern in (
        r"(?:https?://|www\.)\S+ | [A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]+",
        rf"^[^\n]{{0,160}}{_FILE}",
        r"(?:©|\(c\)|copyright|ลิขสิทธิ์|สงวนสิทธิ์)[^\n]{0,60}",
        r"""(?:อั[ปพ]เดต|อั[ปพ]เดท|ปรับปรุง(?:ข้อมูล)?\s*(?:ล่าสุด|เมื่อ)|แก้ไข(?:ล่าสุด|เมื่อ)|เผยแพร่\s*(?:เมื่อ|วันที่|ณ)|โพสต?์?\s*(?:เมื่อ|วันที่|โดย)
            |พิมพ์เมื่อ|ประกาศเมื่อ|สร้างเมื่อ|วันที่(?:เผยแพร่|ประกาศ|ลง|โพสต์|ปรับปรุง|สร้าง|พิมพ์|อนุมัติ)|ข้อมูล\s*ณ(?!\s*ปีงบ)|posted|published|updated|modified)
            [^\n]{0,40}""",
        rf"{_LAW}(?:(?!{_OWN_YEAR})[^{BLANK}]){{0,200}}?{ERA}\s*\d{{4}}(?!\s*-\s*\d)",
        rf"{_LAW}[^{BLANK}]{{0,60}}?ว่าด้วย(?:(?!ประจำ\s*ปี|ปี\s*งบ)[^{BLANK}]){{0,160}}?{ERA}\s*\d{{4}}",
        rf"(?:เทศบัญญัติ|ข้อบัญญัติ)(?:(?!{_OWN_YEAR}|งบประมาณ)[^{BLANK}\n]){{0,120}}?{ERA}\s*\d{{4}}",
        rf"(?:แก้ไขเพิ่มเติม|ฉบับที่\s*\d+\)?)[^\n]{{0,30}}?(?:{ERA})?\s*25\d\d",
        rf"{_NATIONAL}(?:(?!{_OWN_YEAR})[^{BLANK}]){{0,80}}?{_YEARS}",
        rf"(?:แก้ไข|เพิ่มเติม|เปลี่ยนแปลง|ทบทวน|ปรับปรุง)\s*(?:ครั้งที่|ฉบับที่)\s*\d+\s*(?:/|ประจำปี|{ERA}|ปี)?\s*\d{{4}}",
        r"ครั้งที่\s*\d+\s*/\s*\d+",
        r"(?<!ไตรมาส)(?<!ไตรมาสที่)(?<!ไตรมาส\s)(?<!ไตรมาสที่\s)(?<![\d/])\d{1,7}\s*/\s*25\d\d(?![\d/])",
        r"(?:โทร|tel|แฟกซ์|โทรสาร|fax)[^\n]{0,40}",
        r"(?:ฮิต|อ่าน|เข้าชม|เปิดดู|ดาวน์โหลด|hits?|views?|downloads?|reads?)\s*(?:แล้ว|ทั้งหมด)?\s*:?\s*\d+",
        r"\d[\d-]{8,}\d",
        r"\d{1,3}(?:,\d{3})+(?:\.\d+)?",
        r"(?<!\d)\d{2,4}(?:\.\d+)?[ ]?(?:บาท|คน|ล้าน|แสน|หมื่น|พัน|%|ร้อยละ|คะแนน|ครัวเรือน|ไร่|เมตร|กม\.|ตร\.)",
        rf"{_COUNTED}(?<!\d)\d{{2,4}}[ ]?{_THINGS}",
    )
]


def struck(text: str, ranges: Iterable[tuple[int, int]]) -> str:
    """The text with these ranges blanked; every other character stays at its place."""
    parts, place = [], 0
    for start, end in sorted(ranges):
        parts += [text[place:start], _SEEN.sub(BLANK, text[max(place, start) : end])]
        place = max(place, end)
    return "".join([*parts, text[place:]])


def without_noise(text: str) -> str:
    for pattern in _NOISE:
        text = struck(text, [match.span() for match in pattern.finditer(text)])
    return text
