"""Organizations that are asked about, and those whose papers get mixed up with theirs."""

from collections.abc import Mapping

Place = Mapping[str, str]
KINDS = {
    "อบต.": "องค์การบริหารส่วนตำบล",
    "ทต.": "เทศบาลตำบล",
    "ทม.": "เทศบาลเมือง",
    "ทน.": "เทศบาลนคร",
    "อบจ.": "องค์การบริหารส่วนจังหวัด",
}


def place(kind: str, name: str, district: str, province: str) -> Place:
    """An organization from the short form of its kind."""
    return {"name": KINDS[kind] + name, "short_name": kind + name, "district": district, "province": province}


def seat(where: Place) -> str:
    """District and province as they stand on a cover."""
    return f"อำเภอ{where['district']} จังหวัด{where['province']}"


HINTANG = place("อบต.", "หินตั้ง", "บ้านไผ่", "ขอนแก่น")
MAEKHAMMI = place("อบต.", "แม่คำมี", "เมืองแพร่", "แพร่")
KHAOPHRATHONG = place("อบต.", "เขาพระทอง", "ชะอวด", "นครศรีธรรมราช")
SONGCHAN = place("ทต.", "สองชั้น", "กระสัง", "บุรีรัมย์")
BANMAI = place("อบต.", "บ้านใหม่", "เมืองปทุมธานี", "ปทุมธานี")
NONGSAENG = place("ทม.", "หนองแสงทอง", "หนองแสง", "อุดรธานี")
PAKNAM = place("อบจ.", "สมุทรปราการ", "เมืองสมุทรปราการ", "สมุทรปราการ")
THAKHAM = place("ทต.", "ท่าข้าม", "บางปะกง", "ฉะเชิงเทรา")
RAIMAI = place("อบต.", "ไร่ใหม่พัฒนา", "ชะอำ", "เพชรบุรี")

NEIGHBOUR = place("อบต.", "ละเอาะ", "น้ำเกลี้ยง", "ศรีสะเกษ")
KHOEN_TOWN = place("ทต.", "เขิน", "น้ำเกลี้ยง", "ศรีสะเกษ")
NAMKLIANG = place("ทต.", "น้ำเกลี้ยง", "น้ำเกลี้ยง", "ศรีสะเกษ")
SISAKET = place("อบจ.", "ศรีสะเกษ", "เมืองศรีสะเกษ", "ศรีสะเกษ")
HINTANG_NAYOK = place("อบต.", "หินตั้ง", "เมืองนครนายก", "นครนายก")
MAEKHAM = place("อบต.", "แม่คำ", "แม่จัน", "เชียงราย")
KHAOPHRA = place("อบต.", "เขาพระ", "รัตภูมิ", "สงขลา")
SONGCHAN_RURAL = place("อบต.", "สองชั้น", "กระสัง", "บุรีรัมย์")
BANMAI_PAKKRET = place("อบต.", "บ้านใหม่", "ปากเกร็ด", "นนทบุรี")
THAKHAM_HATYAI = place("ทต.", "ท่าข้าม", "หาดใหญ่", "สงขลา")
RAIMAI_SHORT = place("อบต.", "ไร่ใหม่", "สามร้อยยอด", "ประจวบคีรีขันธ์")
