"""Where a text names local bodies (อบต., เทศบาล, อบจ.), and how each name ends in unspaced Thai. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

_TONE = "[่้๊๋์]?"


def _loose(word: str) -> str:
    """A word whose letters may stand apart or lack their tone marks, as text taken out of a PDF does."""
    letters = re.sub("[่้๊๋์]", "", word)
    return "".join(re.escape(letter) + _TONE + (r"\s?" if "ก" <= letter <= "ฮ" else "") for letter in letters)


# An abbreviation without its dots begins a word or follows one of these.
_BEHIND = ("ของ", "นายก", "ปลัด", "สภา", "ประกาศ", "เขต", "กับ", "และ", "โดย", "ให้", "ณ")
_APART = "(?:(?<![ก-๎A-Za-z])|" + "|".join(f"(?<={word})" for word in _BEHIND) + ")"
# Public bodies besides the local ones: read where a line begins with one or with what it publishes, or a word does.
_PUBLIC = (
    r"(?:^(?:ประกาศ|คำสั่ง|ของ|โดย|หน่วยงาน ?:?)? ?|(?<=[ (])|(?<=ของ))"
    r"(?:โรงเรียน|โรงพยาบาล|รพ\.?\s?สต\.|สถานีตำรวจ|สภ\.|วิทยาลัย|มหาวิทยาลัย"
    "|สำนักงาน(?:เขตพื้นที่|คณะกรรมการ|ท้องถิ่น|สาธารณสุข|จังหวัด|อัยการ|ที่ดิน|เกษตร|พัฒนา)"
    "|ที่ว่าการ|ที่ทำการปกครอง|ศูนย์อนามัย|สหกรณ์(?:การเกษตร|ออมทรัพย์|โคนม)?|ธนาคาร|กรม|กระทรวง)"
    r"(?:อำเภอ|จังหวัด)?(?=[ก-๎]{2})"
    r"|^(?:ประกาศ|คำสั่ง) ?(?:จังหวัด|อำเภอ)(?=[ก-๎]{2})"
)
PUBLIC = "public"
_PREFIXES = {
    PUBLIC: [_PUBLIC],
    "sao": [_loose("องค์การบริหารส่วนตำบล"), r"อ\.\s?บ\.\s?ต\.", r"อบต\.", _APART + "อบต"],
    "pao": [_loose("องค์การบริหารส่วนจังหวัด"), r"อ\.\s?บ\.\s?จ\.", r"อบจ\.", _APART + "อบจ"],
    "tambon": [_loose("เทศบาลตำบล"), _loose("เทศมนตรีตำบล"), _APART + r"ท\.?ต\."],
    "town": [_loose("เทศบาลเมือง"), _loose("เทศมนตรีเมือง"), _APART + r"ท\.?ม\."],
    "city": [_loose("เทศบาลนคร"), _loose("เทศมนตรีนคร"), _APART + r"ท\.?น\."],
}
_ANY = "|".join(f"(?P<{kind}>{'|'.join(forms)})" for kind, forms in _PREFIXES.items())
_BODY = re.compile(_ANY, re.MULTILINE)
# Before the name of a body that has no prefix (เมืองพัทยา).
_OWNED = "(?:(?<![ก-๎])|" + "|".join(f"(?<={word})" for word in (*_BEHIND, "ที่", "แห่ง", "ว่าการ", "บุคลากร")) + ")"
# What no name begins with: a body without a name, spoken of in general.
_GENERAL = re.compile(
    r"""อำเภอ|จังหวัด|กิ่งอำเภอ|ตำบล|ประจำ|พุทธ|เรื่อง|ว่า|ได้|จะ(?!นะ|แนะ|โหนง|ทิ้ง)|และ|โดย|เป็น|จึง|ซึ่ง|เพื่อ|ตาม|ให้|ของ|ขอ(?!น(?!ำ))|นี้|นั้น|ทุก|กำหนด|ดำเนิน|จัด
    |ประกาศ|รายงาน|สามารถ|ต้อง|ควร|ทั้ง|อื่น|แห่ง|ต่าง|ใกล้|หรือ|กับ|ร่วม|พร้อม|ประกอบ|ถึง|จาก|พนักงาน|สมาชิก|สำนัก|เทศบาล|องค์การ|ไม่|ยัง|คือ
    |เห็น|มาตร|ระเบียบ|นโยบาย|คู่มือ|สรุป|สถิติ|เขตพื้นที่|เปิด|ตั้งแต่|ภาย|เกี่ยว|ปฏิบัติ|ข้อมูล|บริหาร|ด้วย|แก่(?![งน])|แจ้ง|สำหรับ|ทั่ว|การ(?!ะ)|ผู้|ตั้ง(?:เมื่อ|อยู่)|เมื่อ|สังกัด
    |มี(?=หน้าที่|อำนาจ|ภารกิจ|การ|ความ|ผล|นโยบาย|ส่วน|ราย|งบ|แผน)|ที่(?=มี|ได้|เป็น|ใช้|ดี|ทำ|จะ|ต้อง|รับ|กำหนด)|ใน(?=การ|เขต|พื้นที่|ปี|ระบบ|สังกัด|ความ)""",
    re.VERBOSE,
)
# Where a sentence goes on after a name that is known.
_GOES_ON = re.compile(
    rf"""(?:{_GENERAL.pattern})|หมู่|เลขที่|ที่|ปี|มี|ใน|ณ|ใช้|แผน|คณะ|นายก|ปลัด|รอง|กอง|งาน|อบต|อบจ|สภา|โทร|เว็บ|ไตรมาส|รอบ|เดือน|ร้อย|ด้าน
    |ข้อ|ผล|เขต|ไป|มา|แล้ว|อยู่|ก็|เอง|เท่า|ต่อ|รับ|ช่อง|ส่ง|เข้า|ออก|ฯ|พ\.ศ|จำนวน|สู่|ยึด|ตระหนัก|มุ่ง|เชิญ|ยินดี|ถือ|ลง|สั่ง|ทำ|โครงสร้าง|อำนาจ
    |โปร่ง|แบบ|ระยะ|ครั้ง|เผยแพร่|ฉบับ|พบ|ก่อน|หลัง|คำสั่ง|แถลง|ชี้แจง|สนับสนุน|ส่งเสริม|ประชุม|ประชา|นำ|เก็บ|สำรวจ|ตรวจ|ประเมิน|อนุมัติ|แต่งตั้ง|มอบ|รณรงค์|บริการ
    |ก่อสร้าง|สร้าง|วาง|ร่วม|เดิน|ติดตั้ง|ลด|เพิ่ม|แก้|ปรับปรุง|ขอบคุณ|สืบสาน""",
    re.VERBOSE,
)
# Where any name ends: words no name holds.
_ENDS = re.compile(
    "อำเภอ|จังหวัด|ประจำปี|เรื่อง|จึง|ซึ่ง|ขอ(?=ประกาศ|เชิญ|แจ้ง)|ได้|มี(?=หน้าที่|อำนาจ|ภารกิจ|การ|ความ|ผล|นโยบาย|งบ|แผน)|เพื่อ|โดย|และ|ร่วมกับ"
    "|ตาม(?=ระเบียบ|แผน|ที่)|เป็น|ประกาศ|กำหนด|จัดทำ|จัดให้|ดำเนิน|พุทธศักราช|หมู่ที่|ใน(?=การ|เขต|พื้นที่|ปี)|ที่(?=มี|ได้|เป็น|จะ)|ครั้งที่|รายงาน|ให้(?=การ|บริการ)"
)
_LETTERS = re.compile(r"[ก-ฺเ-๎]+")
_GROWS = re.compile(
    "ใหญ่|น้อย|เหนือ|ใต้|กลาง|ตะวันออก|ตะวันตก|พัฒนา|สามัคคี|ใน|นอก|เก่า|ใหม่|คำ|ทอง|งาม|แก้ว|หลวง|ยาว|แดง|ดำ|ขาว|เขียว|สูง|ต่ำ|ลึก"
    "|กว้าง|ชัย|ศรี|สวรรค์|พระ|วัง|โพธิ์|นคร|สำราญ|เจริญ|สมบูรณ์|อุดม"
)


_WHOLE = "whole"
_LONGEST_REST = 10
_SHORTEST = 2


@dataclass(frozen=True)
class Body:
    """A body named in a text: its kind, its own name (empty when only the kind is said), and where."""

    kind: str
    name: str
    start: int
    end: int


@dataclass(frozen=True)
class Names:
    """What is looked for first: `known` behind any prefix, and `whole` names of one `kind` that have none of their own;
    a name that grows out of one is read whole."""

    known: str = ""
    kind: str = ""
    whole: tuple[str, ...] = ()


NONE = Names()


def bodies_in(text: str, names: Names = NONE) -> Iterator[Body]:
    """In the order of the text, none inside another."""
    place = 0
    for match in _pattern(names.whole).finditer(text):
        if match.start() < place:
            continue
        kind, start = match.lastgroup or "", match.end()
        if kind == _WHOLE:
            name = names.known + _grown(text, start)
            body = Body(names.kind, name, match.start(), start + len(name) - len(names.known))
        else:
            start += text[start : start + 1] == " "
            name = _name_at(text, start, names.known)
            body = Body(kind, name, match.start(), start + len(name))
        place = body.end
        yield body


@cache
def _pattern(whole: tuple[str, ...]) -> re.Pattern[str]:
    if not whole:
        return _BODY
    before = "" if _BODY.match(whole[0]) else _OWNED
    return re.compile(f"(?P<{_WHOLE}>{before}(?:{'|'.join(map(_loose, whole))}))|{_ANY}", re.MULTILINE)


def without_bodies(text: str) -> str:
    for body in reversed(list(bodies_in(text))):
        text = text[: body.start] + " " + text[body.end :]
    return text


def grows(rest: str) -> bool:
    """Whether this, written behind a name, surely makes it another one's (ใหญ่, เหนือ)."""
    return bool(_GROWS.fullmatch(rest))


def _name_at(text: str, start: int, known: str) -> str:
    if known and text.startswith(known, start):
        return known + _grown(text, start + len(known))
    run = _LETTERS.match(text, start)
    if not run or len(run[0]) < _SHORTEST or _GENERAL.match(run[0]):
        return ""
    end = _ENDS.search(run[0], 2)
    return run[0][: end.start()] if end else run[0]


def _grown(text: str, end: int) -> str:
    """What is written on to a name and makes it longer; empty where the sentence goes on."""
    run = _LETTERS.match(text, end)
    if not run or (_GOES_ON.match(run[0]) and not _GROWS.fullmatch(run[0])):
        return ""
    more = _GROWS.match(run[0])
    if more and (more[0] == run[0] or _GOES_ON.match(run[0], more.end())):
        return more[0]
    ends = _ENDS.search(run[0])
    rest = run[0][: ends.start()] if ends else run[0]
    return rest if len(rest) <= _LONGEST_REST else ""
