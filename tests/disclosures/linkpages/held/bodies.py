"""The municipalities of these pages, and the neighbours they are mistaken for."""

from collections.abc import Mapping
from dataclasses import dataclass

SHORT = {
    "องค์การบริหารส่วนตำบล": "อบต.",
    "เทศบาลตำบล": "ทต.",
    "เทศบาลเมือง": "ทม.",
    "เทศบาลนคร": "ทน.",
    "องค์การบริหารส่วนจังหวัด": "อบจ.",
    "ที่ทำการปกครองอำเภอ": "อำเภอ",
}


@dataclass(frozen=True)
class Body:
    """`kind` in full, as in SHORT; `place`, `district` and `province` bare, without their words."""

    kind: str
    place: str
    district: str
    province: str

    @property
    def name(self) -> str:
        return self.kind + self.place

    @property
    def short(self) -> str:
        return SHORT[self.kind] + self.place

    @property
    def seat(self) -> str:
        return f"อำเภอ{self.district} จังหวัด{self.province}"

    @property
    def full(self) -> str:
        return f"{self.name} {self.seat}"

    @property
    def head(self) -> str:
        return f"นายก{self.name}"

    @property
    def asked(self) -> Mapping[str, str]:
        return {
            "name": self.name,
            "short_name": self.short,
            "district": self.district,
            "province": self.province,
        }


TAO, TOWN, CITY = "องค์การบริหารส่วนตำบล", "เทศบาลตำบล", "เทศบาลเมือง"

SAI = Body(TOWN, "ท่าไทรนาง", "เดิมบางนางบวช", "สุพรรณบุรี")
BUA = Body(TAO, "หนองบัวดก", "นางรอง", "บุรีรัมย์")
KAEW = Body(CITY, "เขาแก้วมุก", "สะเดา", "สงขลา")
SAK = Body(TOWN, "บ้านป่าสักทอง", "แม่จัน", "เชียงราย")
PLA = Body(TAO, "คลองปลาหลด", "บางเลน", "นครปฐม")
NAO = Body(TAO, "ดอนมะนาวหวาน", "วาปีปทุม", "มหาสารคาม")
KHAM = Body(TOWN, "คำไผ่แก้ว", "วารินชำราบ", "อุบลราชธานี")
RIM = Body("เทศบาลนคร", "ริมสมุทร", "เมืองระยอง", "ระยอง")

SAI_NORTH = Body(TOWN, "ท่าไทรนางเหนือ", "เดิมบางนางบวช", "สุพรรณบุรี")
SAI_TAO = Body(TAO, "ท่าไทรนาง", "เดิมบางนางบวช", "สุพรรณบุรี")
SAI_FAR = Body(TOWN, "ท่าไทรนาง", "โพธาราม", "ราชบุรี")
BUA_SHORT = Body(TAO, "หนองบัว", "นางรอง", "บุรีรัมย์")
BUA_TOWN = Body(TOWN, "หนองบัวดก", "นางรอง", "บุรีรัมย์")
BUA_FAR = Body(TAO, "หนองบัวดก", "ศีขรภูมิ", "สุรินทร์")
KAEW_TOWN = Body(TOWN, "เขาแก้ว", "สะเดา", "สงขลา")
SAK_NEAR = Body(TOWN, "บ้านป่าซาง", "แม่จัน", "เชียงราย")
SAK_FAR = Body(TOWN, "บ้านป่าสักทอง", "สันทราย", "เชียงใหม่")
PLA_NEAR = Body(TAO, "คลองปลาหมอ", "บางเลน", "นครปฐม")
PLA_TOWN = Body(TOWN, "คลองปลาหลด", "บางเลน", "นครปฐม")
NAO_NEAR = Body(TAO, "ดอนมะนาว", "วาปีปทุม", "มหาสารคาม")
NAO_FAR = Body(TAO, "ดอนมะนาวหวาน", "สามชุก", "สุพรรณบุรี")
KHAM_TAO = Body(TAO, "คำไผ่แก้ว", "วารินชำราบ", "อุบลราชธานี")
RIM_PROVINCE = Body("องค์การบริหารส่วนจังหวัด", "ระยอง", "เมืองระยอง", "ระยอง")
RIM_CITY = Body(CITY, "ริมสมุทรใต้", "เมืองระยอง", "ระยอง")
PLA_OFFICE = Body("ที่ทำการปกครองอำเภอ", "บางเลน", "บางเลน", "นครปฐม")
