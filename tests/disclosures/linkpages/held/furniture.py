"""What stands around a document on every page of a municipality's site: menus, news of all years, counters, footers."""

from collections.abc import Iterable
from html import escape

from .bodies import Body


def listed(texts: Iterable[str], start: str = "<ul>") -> str:
    return start + "".join(f'<li><a href="#">{escape(text)}</a></li>' for text in texts) + "</ul>"


def top_menu() -> str:
    return listed(
        ["หน้าหลัก", "เกี่ยวกับเรา", "บุคลากร", "ผลการดำเนินงาน", "ข่าวสาร", "ITA", "E-Service", "ร้องเรียนร้องทุกข์", "ติดต่อเรา"],
        '<ul class="menu">',
    )


def side_menu() -> str:
    return listed(
        [
            *("ประวัติความเป็นมา", "โครงสร้างองค์กร", "อำนาจหน้าที่", "คณะผู้บริหาร", "สมาชิกสภา", "หัวหน้าส่วนราชการ"),
            *("แผนพัฒนาท้องถิ่น", "แผนการดำเนินงาน", "ข้อบัญญัติ/เทศบัญญัติงบประมาณ", "รายงานการเงิน", "คู่มือประชาชน"),
            *("การจัดซื้อจัดจ้าง", "การบริหารงานบุคคล", "มาตรการป้องกันการทุจริต", "No Gift Policy"),
            *("ITA 2566", "ITA 2567", "ITA 2568", "ITA 2569", "กระดานสนทนา (Q&A)", "ศูนย์ข้อมูลข่าวสาร"),
        ]
    )


def news(body: Body) -> str:
    return listed(
        [
            f"{body.short} ขอเชิญร่วมงานประเพณีลอยกระทง ประจำปี 2568",
            "ประกาศรับสมัครพนักงานจ้าง ประจำปีงบประมาณ พ.ศ. 2569",
            "ประชาสัมพันธ์ภาษีที่ดินและสิ่งปลูกสร้าง ปี 2569",
            "รายงานผลการปฏิบัติงาน ปี 2565",
            "กิจกรรมวันต่อต้านคอร์รัปชันสากล 9 ธันวาคม 2567",
        ]
    )


def counter() -> str:
    return (
        "<table><tr><td>ออนไลน์</td><td>3</td></tr><tr><td>วันนี้</td><td>57</td></tr><tr><td>เดือนนี้</td><td>2,566</td></tr>"
        "<tr><td>ทั้งหมด</td><td>256,701</td></tr></table>"
    )


def footer(body: Body) -> str:
    return (
        f"<div>{body.name} เลขที่ 99 หมู่ที่ 4 {body.seat} โทรศัพท์ 0-2000-0000 "
        "สงวนลิขสิทธิ์ พ.ศ. 2560 ออกแบบและพัฒนาโดย บริษัท เว็บไซต์ตัวอย่าง จำกัด</div>"
    )
