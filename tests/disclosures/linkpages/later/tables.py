"""Rows that fill the tables of the documents, none of which names a body or a year."""

WORKS = (
    *("ก่อสร้างถนนคอนกรีตเสริมเหล็กสายกลางบ้าน หมู่ที่ 4", "ขุดลอกลำเหมืองสาธารณะ หมู่ที่ 2", "จัดซื้อวัสดุสำนักงาน"),
    *("จ้างเหมาบริการรถรับส่งนักเรียนศูนย์พัฒนาเด็กเล็ก", "จัดซื้ออาหารเสริม (นม) โรงเรียน", "ซ่อมแซมระบบประปาหมู่บ้าน"),
    *("จ้างเหมาแรงงานคนงานทั่วไป", "จัดซื้อน้ำมันเชื้อเพลิงและหล่อลื่น", "ติดตั้งโคมไฟส่องสว่างพลังงานแสงอาทิตย์"),
    *("จัดซื้อเครื่องคอมพิวเตอร์สำหรับงานประมวลผล", "ปรับปรุงภูมิทัศน์หน้าสำนักงาน", "จ้างซ่อมรถบรรทุกน้ำดับเพลิง"),
)
PROJECTS = (
    *("โครงการส่งเสริมอาชีพกลุ่มสตรี", "โครงการป้องกันโรคไข้เลือดออก", "โครงการเบี้ยยังชีพผู้สูงอายุ"),
    *("โครงการแข่งขันกีฬาต้านยาเสพติด", "โครงการสืบสานประเพณีลอยกระทง", "โครงการคัดแยกขยะในครัวเรือน"),
    *("โครงการฝึกอบรมอาสาสมัครป้องกันภัยฝ่ายพลเรือน", "โครงการอาหารกลางวันเด็ก", "โครงการปลูกป่าชุมชน"),
)
SERVICES = ("ชำระภาษีที่ดินและสิ่งปลูกสร้าง", "ขออนุญาตก่อสร้างอาคาร", "ลงทะเบียนเบี้ยผู้สูงอายุ", "จดทะเบียนพาณิชย์", "ขอรถน้ำอุปโภคบริโภค")
MONTHS = ("ต.ค.", "พ.ย.", "ธ.ค.", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")


def money(number: int, percent: int = 100) -> str:
    return f"{(20_000 + number * 7_919 % 460_000) * percent / 100:,.2f}"


def works(count: int) -> str:
    """A procurement table: number, work, budget, way."""
    ways = ("เฉพาะเจาะจง", "เฉพาะเจาะจง", "ประกวดราคาอิเล็กทรอนิกส์ (e-bidding)")
    rows = [f"| {n + 1} | {WORKS[n % 12]} | {money(n + count)} | {ways[n % 3]}" for n in range(count)]
    return "\n".join(["| ที่ | งานที่จัดซื้อหรือจัดจ้าง | วงเงิน (บาท) | วิธี", *rows])


def projects(count: int, spent: bool = False) -> str:
    """A table of projects: number, project, budget, and what was spent if `spent`, else the office."""
    offices = ("สำนักปลัด", "กองช่าง", "กองการศึกษา", "กองสวัสดิการสังคม")
    rows = [
        f"| {n + 1} | {PROJECTS[n % 9]} | {money(n)} | {money(n, 60 + n % 40) if spent else offices[n % 4]}"
        for n in range(count)
    ]
    return "\n".join(["| ลำดับ | โครงการ/กิจกรรม | งบประมาณ | " + ("เบิกจ่าย" if spent else "หน่วยรับผิดชอบ"), *rows])


def served(months: tuple[str, ...] = MONTHS) -> str:
    """Who came to which service in which month."""
    rows = [
        f"| {name} | " + " | ".join(str((n + 3) * (m + 5) % 41) for m in range(len(months)))
        for n, name in enumerate(SERVICES)
    ]
    return "\n".join(["| งานบริการ | " + " | ".join(months), *rows])


def dated_months(year: int) -> tuple[str, ...]:
    """The months of a fiscal year as clerks head their columns: ต.ค.66 … ก.ย.67."""
    return tuple(f"{month}{(year - 1 if n < 3 else year) % 100}" for n, month in enumerate(MONTHS))
