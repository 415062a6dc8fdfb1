"""Home addresses in a text: a house number with its หมู่ that belongs to a person, not to an office. Pure."""

import re
from collections.abc import Iterator

from disclosures.privacy.finds import Find, What

NEAR = 120  # letters before an address in which its owner is looked for
_NUMBER = r"(\d{1,4}(?:/\d{1,4})?)"
_MOO = r"(?:หมู่ที่|หมู่บ้าน|หมู่|ม\.) ?(\d{1,2})"
_PLACE = r"(?:ตำบล|ต\.|อำเภอ|อ\.|จังหวัด|จ\.|ซอย|ซ\.|ถนน|ถ\.|แขวง|เขต)"
_HOUSE = re.compile(rf"บ้านเลขที่ ?{_NUMBER}(?!\d)(?:[\s,]*{_MOO})?(?P<placed>[\s,]*{_PLACE})?")
_ADDRESS = re.compile(rf"(?<!บ้านเลขที่)(?<!บ้านเลขที่ )(?<![\d/.]){_NUMBER}(?!\d)[\s,]*{_MOO}")
_PERSON = re.compile(
    r"(?:นางสาว|น\.ส\.|นาง|นาย(?!ก(?:\s|องค์|เทศ|สภา|ฯ|อบ|รัฐ|$))|เด็กชาย|เด็กหญิง|ด\.ช\.|ด\.ญ\.|คุณ|ผู้ร้อง|ผู้ป่วย) ?[ก-ฮเ-ไ]{2}"
)
_OFFICE = re.compile(
    r"ที่ทำการ|สำนักงาน|องค์การบริหาร|เทศบาล|อบต|อบจ|ที่ว่าการ|ศูนย์|โรงเรียน|โรงพยาบาล|วัด|บริษัท|ห้าง|หจก|ร้าน|สหกรณ์"
)


def homes(text: str) -> Iterator[Find]:
    """`text` in Arabic digits. บ้านเลขที่ is a home unless an office stands before it; any other number with a หมู่ is
    one only after a person's name."""
    for found in _HOUSE.finditer(text):
        owner = _owner(text[max(0, found.start() - NEAR) : found.start()])
        if owner == "person" or owner == "" and (found[2] or found["placed"]):
            yield _find("บ้านเลขที่", found)
    for found in _ADDRESS.finditer(text):
        if _owner(text[max(0, found.start() - NEAR) : found.start()]) == "person":
            yield _find("เลขที่", found)


def _owner(before: str) -> str:
    """Who stands last before the address: person, office or nobody."""
    person = max((found.start() for found in _PERSON.finditer(before)), default=-1)
    office = max((found.start() for found in _OFFICE.finditer(before)), default=-1)
    if person == office == -1:
        return ""
    return "person" if person > office else "office"


def _find(word: str, found: re.Match[str]) -> Find:
    hidden = re.sub(r"\d", "x", found[1])
    moo = f" หมู่ที่ {found[2]}" if found[2] else ""
    return Find(What.HOME, f"{found[1]} {found[2] or ''}".strip(), f"{word} {hidden}{moo}")
