"""The words that differ by kind of local body, as data. Pure: imports no Django."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    SUBDISTRICT_ORGANIZATION = "sao"
    SUBDISTRICT_MUNICIPALITY = "tambon"
    TOWN_MUNICIPALITY = "town"
    CITY_MUNICIPALITY = "city"
    PROVINCIAL_ORGANIZATION = "pao"


@dataclass(frozen=True)
class KindWords:
    """How a body of one kind is written; a name follows each `..._prefix` without a space."""

    label: str
    name_prefix: str
    short_prefix: str
    head_prefix: str
    head_short: str
    clerk_prefix: str
    clerk_short: str
    clerk_office: str
    officers: str
    budget_law: str


def _municipality(rank: str, short: str) -> KindWords:
    return KindWords(
        label=f"เทศบาล{rank}",
        name_prefix=f"เทศบาล{rank}",
        short_prefix=short,
        head_prefix=f"นายกเทศมนตรี{rank}",
        head_short="นายกเทศมนตรี",
        clerk_prefix=f"ปลัดเทศบาล{rank}",
        clerk_short="ปลัดเทศบาล",
        clerk_office="สำนักปลัดเทศบาล",
        officers="พนักงานเทศบาล",
        budget_law="เทศบัญญัติ",
    )


KINDS: dict[Kind, KindWords] = {
    Kind.SUBDISTRICT_ORGANIZATION: KindWords(
        label="องค์การบริหารส่วนตำบล",
        name_prefix="องค์การบริหารส่วนตำบล",
        short_prefix="อบต.",
        head_prefix="นายกองค์การบริหารส่วนตำบล",
        head_short="นายก อบต.",
        clerk_prefix="ปลัดองค์การบริหารส่วนตำบล",
        clerk_short="ปลัด อบต.",
        clerk_office="สำนักปลัด",
        officers="พนักงานส่วนตำบล",
        budget_law="ข้อบัญญัติ",
    ),
    Kind.SUBDISTRICT_MUNICIPALITY: _municipality("ตำบล", "ทต."),
    Kind.TOWN_MUNICIPALITY: _municipality("เมือง", "ทม."),
    Kind.CITY_MUNICIPALITY: _municipality("นคร", "ทน."),
    Kind.PROVINCIAL_ORGANIZATION: KindWords(
        label="องค์การบริหารส่วนจังหวัด",
        name_prefix="องค์การบริหารส่วนจังหวัด",
        short_prefix="อบจ.",
        head_prefix="นายกองค์การบริหารส่วนจังหวัด",
        head_short="นายก อบจ.",
        clerk_prefix="ปลัดองค์การบริหารส่วนจังหวัด",
        clerk_short="ปลัด อบจ.",
        clerk_office="สำนักปลัด",
        officers="ข้าราชการองค์การบริหารส่วนจังหวัด",
        budget_law="ข้อบัญญัติ",
    ),
}
