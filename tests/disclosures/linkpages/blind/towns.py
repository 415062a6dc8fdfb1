"""Who publishes: municipalities as the register names them."""

from collections.abc import Mapping

from ..case import KHOEN

Organization = Mapping[str, str]


def _town(name: str, short_name: str, district: str, province: str = "ศรีสะเกษ") -> Organization:
    return {"name": name, "short_name": short_name, "district": district, "province": province}


NAM_KHAM = _town("เทศบาลตำบลน้ำคำ", "ทต.น้ำคำ", "เมืองศรีสะเกษ")
NONG_KAEO = _town("องค์การบริหารส่วนตำบลหนองแก้ว", "อบต.หนองแก้ว", "กันทรารมย์")
NONG_BUA = _town("องค์การบริหารส่วนตำบลหนองบัว", "อบต.หนองบัว", "ราษีไศล")
KANTHARALAK = _town("เทศบาลเมืองกันทรลักษ์", "ทม.กันทรลักษ์", "กันทรลักษ์")
BUENG_BUN = _town("เทศบาลตำบลบึงบูรพ์", "ทต.บึงบูรพ์", "บึงบูรพ์")
SAI_THONG = _town("องค์การบริหารส่วนตำบลทรายทองพัฒนา", "อบต.ทรายทองพัฒนา", "ศรีรัตนะ")
UBON = _town("เทศบาลนครอุบลธานี", "ทน.อุบลธานี", "เมืองอุบลธานี", "อุบลราชธานี")
KO_SAMAE = _town("เทศบาลเมืองเกาะแสม", "ทม.เกาะแสม", "เกาะแสม", "สุราษฎร์ธานี")
MAE_PHRAO = _town("องค์การบริหารส่วนตำบลแม่พร้าว", "อบต.แม่พร้าว", "พร้าวเหนือ", "เชียงใหม่")

__all__ = [
    "BUENG_BUN",
    "KANTHARALAK",
    "KHOEN",
    "KO_SAMAE",
    "MAE_PHRAO",
    "NAM_KHAM",
    "NONG_BUA",
    "NONG_KAEO",
    "SAI_THONG",
    "UBON",
    "Organization",
]
