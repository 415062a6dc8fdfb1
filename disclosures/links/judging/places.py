"""Which district and province a text puts a body in. Pure."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

_PLACE = re.compile(
    r"\s*(?:ตำบล\s?[ก-๎]+\s*|ต\.\s?[ก-๎]+\s*)?(?:(?:กิ่ง)?(?:อำเภอ|อ\.)\s?(?P<district>[ก-๎]+?)\s*(?=จังหวัด|จ\.|[^ก-๎]|$))?"
    r"\s*(?:(?:จังหวัด|จ\.)\s?(?P<province>[ก-๎]+))?"
)
_PROVINCES = re.compile(
    "กรุงเทพมหานคร|กระบี่|กาญจนบุรี|กาฬสินธุ์|กำแพงเพชร|ขอนแก่น|จันทบุรี|ฉะเชิงเทรา|ชลบุรี|ชัยนาท|"
    "ชัยภูมิ|ชุมพร|เชียงราย|เชียงใหม่|ตรัง|ตราด|ตาก|นครนายก|นครปฐม|นครพนม|นครราชสีมา|นครศรีธรรมราช|"
    "นครสวรรค์|นนทบุรี|นราธิวาส|น่าน|บึงกาฬ|บุรีรัมย์|ปทุมธานี|ประจวบคีรีขันธ์|ปราจีนบุรี|ปัตตานี|"
    "พระนครศรีอยุธยา|พะเยา|พังงา|พัทลุง|พิจิตร|พิษณุโลก|เพชรบุรี|เพชรบูรณ์|แพร่|ภูเก็ต|มหาสารคาม|"
    "มุกดาหาร|แม่ฮ่องสอน|ยโสธร|ยะลา|ร้อยเอ็ด|ระนอง|ระยอง|ราชบุรี|ลพบุรี|ลำปาง|ลำพูน|เลย|ศรีสะเกษ|"
    "สกลนคร|สงขลา|สตูล|สมุทรปราการ|สมุทรสงคราม|สมุทรสาคร|สระแก้ว|สระบุรี|สิงห์บุรี|สุโขทัย|"
    "สุพรรณบุรี|สุราษฎร์ธานี|สุรินทร์|หนองคาย|หนองบัวลำภู|อ่างทอง|อำนาจเจริญ|อุดรธานี|อุตรดิตถ์|"
    "อุทัยธานี|อุบลราชธานี"
)


_SEAT = re.compile(r"(?:อำเภอ|(?<![ก-๎])อ\.)\s?(?P<district>[ก-๎]+?)\s*(?:จังหวัด|(?<![ก-๎])จ\.)\s?(?P<province>[ก-๎]+)")


@dataclass(frozen=True)
class Place:
    """As written, and where the words end; empty where nothing is said. A province is one of the seventy-seven."""

    district: str
    province: str
    end: int


def place_at(text: str, start: int) -> Place:
    """What stands right behind a name: อำเภอน้ำเกลี้ยง จังหวัดศรีสะเกษ, also over the end of a line."""
    match = _PLACE.match(text, start)
    if not match:
        return Place("", "", start)
    province = _PROVINCES.match(match["province"] or "")
    return Place(match["district"] or "", province[0] if province else "", match.end())


def seats_in(text: str) -> Iterator[Place]:
    """Every district that is written with its province, whoever sits there."""
    for match in _SEAT.finditer(text):
        if province := _PROVINCES.match(match["province"]):
            yield Place(match["district"], province[0], match.end())
