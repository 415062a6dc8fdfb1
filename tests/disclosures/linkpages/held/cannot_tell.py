"""Pages that open but do not tell: nothing to read, no year, no body, an index, or another item's document."""

from ..case import Case
from . import files, frames, items
from . import papers_integrity as integrity
from . import papers_money as money
from . import papers_people as people
from . import papers_service as service
from .bodies import BUA, KAEW, KHAM, NAO, PLA, PLA_NEAR, PLA_OFFICE, PLA_TOWN, RIM, SAI, SAK, Body
from .paper import Paper
from .shells import flipbook, frameset, javascript
from .told import told

C = "cannot_tell"
YEARS = range(2563, 2570)


def contacts(o: Body) -> Paper:
    return [
        f"# ติดต่อ{o.name}",
        f"ที่ตั้งสำนักงาน เลขที่ 99 หมู่ที่ 4 {o.seat}",
        "โทรศัพท์ 0-2000-0000 โทรสาร 0-2000-0009 ไปรษณีย์อิเล็กทรอนิกส์ saraban@example.go.th",
        "เวลาทำการ จันทร์ - ศุกร์ 08.30 - 16.30 น.",
    ]


def laws(o: Body) -> Paper:
    return [
        f"# กฎหมายที่เกี่ยวข้องกับ{o.name} {o.seat}",
        "- พระราชบัญญัติเทศบาล พ.ศ. 2496 และที่แก้ไขเพิ่มเติมถึง (ฉบับที่ 14) พ.ศ. 2562",
        "- พระราชบัญญัติภาษีที่ดินและสิ่งปลูกสร้าง พ.ศ. 2562",
        "- พระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562",
        "- พระราชบัญญัติการปฏิบัติราชการทางอิเล็กทรอนิกส์ พ.ศ. 2565",
    ]


def ways(o: Body) -> Paper:
    return [
        f"# ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ {o.full}",
        "- ร้องเรียนด้วยตนเองที่ศูนย์รับเรื่องร้องเรียน",
        "- ทางโทรศัพท์ 0-2000-0005",
        "- ทางกล่องข้อความของเพจหน่วยงาน",
    ]


def manual(o: Body) -> Paper:
    return [
        "# คู่มือการปฏิบัติงานด้านการจัดเก็บรายได้",
        f"# กองคลัง {o.full}",
        "- รับแบบแสดงรายการ ตรวจสอบเอกสาร",
        "- ประเมินภาษีและแจ้งการประเมิน",
        "- รับชำระเงินและออกใบเสร็จ",
    ]


def blank_numbers(o: Body) -> Paper:
    return [
        f"# สถิติการให้บริการ {o.full}",
        [["งาน", "จำนวน (ราย)"], ["งานทะเบียนพาณิชย์", "9"], ["งานจัดเก็บรายได้", "772"], ["งานขออนุญาต", "21"]],
    ]


def nobodys_plan() -> Paper:
    return [
        "# แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2566",
        [
            ["โครงการ", "งบประมาณ", "หน่วยดำเนินการ", "เริ่มต้น", "สิ้นสุด"],
            ["ก่อสร้างถนน คสล. หมู่ที่ 2", "480,000", "กองช่าง", "ม.ค. 2566", "มี.ค. 2566"],
            ["อบรมอาชีพผู้สูงอายุ", "30,000", "สำนักปลัด", "พ.ค. 2566", "มิ.ย. 2566"],
        ],
    ]


def nobodys_gift() -> Paper:
    return [
        "# รายงานผลตามนโยบาย No Gift Policy ปีงบประมาณ พ.ศ. ๒๕๖๖",
        [["เดือน", "จำนวนครั้งที่รับ"], ["ตุลาคม - ธันวาคม", "๐"], ["มกราคม - มีนาคม", "๐"]],
        "ผู้รายงาน หัวหน้าสำนักปลัด",
    ]


def years_of(o: Body, what: str) -> Paper:
    return [f"# {what} {o.name}", *(f"- {what} ประจำปีงบประมาณ พ.ศ. {year}" for year in reversed(YEARS))]


def oit(o: Body) -> Paper:
    titles = ["โครงสร้าง", "ข้อมูลผู้บริหาร", "อำนาจหน้าที่", "ข้อมูลการติดต่อ", "ข่าวประชาสัมพันธ์", "Q&A", "แผนยุทธศาสตร์หรือแผนพัฒนา"]
    return [
        f"# แบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT) ประจำปีงบประมาณ พ.ศ. 2567 {o.name}",
        [["ข้อ", "ข้อมูล", "ลิงก์"], *([f"O{number}", title, "คลิก"] for number, title in enumerate(titles, 1))],
    ]


def bodies_of_district() -> Paper:
    names = [PLA_NEAR.name, PLA.name, PLA_TOWN.name, "เทศบาลตำบลบางเลนใหม่", "องค์การบริหารส่วนตำบลนราทอง"]
    return [
        "# รายงานผลการดำเนินงานประจำปี พ.ศ. 2566 ขององค์กรปกครองส่วนท้องถิ่นในพื้นที่อำเภอบางเลน จังหวัดนครปฐม",
        [
            ["ที่", "หน่วยงาน", "เอกสาร"],
            *([str(at), name, "เปิด"] for at, name in enumerate(names, 1)),
        ],
    ]


PAGES = [
    told("tell-years", C, frames.wordpress, years_of(BUA, "แผนการดำเนินงาน"), BUA, 2566, items.PLAN),
    told("tell-years-old", C, frames.old_tables, years_of(KAEW, "รายงานผลการดำเนินงาน"), KAEW, 2565, items.REPORT_EARLY),
    told("tell-oit", C, frames.google_site, oit(SAK), SAK, 2567, items.REPORT_67),
    told("tell-district", C, frames.aspx, bodies_of_district(), PLA, 2566, items.REPORT, on=PLA_OFFICE),
    told("tell-contacts", C, frames.joomla, contacts(NAO), NAO, 2566, items.CONTACTS),
    told("tell-laws", C, frames.vendor, laws(KHAM), KHAM, 2565, items.LAWS),
    told("tell-ways", C, frames.old_tables, ways(RIM), RIM, 2566, items.COMPLAINT_WAYS, moved="found"),
    told("tell-javascript", C, lambda body, _: javascript(body), [], SAI, 2568, items.REPORT_68),
    told("tell-frameset", C, lambda body, _: frameset(body), [], BUA, 2564, items.MONEY_PLAN),
    told("tell-flipbook", C, lambda body, _: flipbook(body), [], KAEW, 2566, items.BOUGHT),
    told("tell-gift-for-report", C, frames.vendor, integrity.no_gift(PLA, 2567), PLA, 2567, items.REPORT_67),
    told("tell-news-for-plan", C, frames.wordpress, people.news_list(NAO, 2566), NAO, 2566, items.CORRUPTION_PLAN),
    told("tell-structure-for-risks", C, frames.joomla, people.structure(SAK, 2564), SAK, 2565, items.RISKS_EARLY),
    told("tell-ethics-for-buying", C, frames.old_tables, people.ethics(KHAM, 2566), KHAM, 2566, items.BUYING_PLAN),
    told(
        "tell-survey-for-complaints", C, frames.bare, service.satisfaction(RIM, 2566), RIM, 2566, items.COMPLAINT_GUIDE
    ),
]
FILES = [
    told("tell-scan-plan", C, files.pdf_scanned, money.action_plan(SAI, 2566), SAI, 2566, items.PLAN),
    told("tell-scan-gift", C, files.pdf_scanned, integrity.no_gift(BUA, 2567), BUA, 2567, items.NO_GIFT_67),
    told("tell-poster", C, files.png, integrity.honest_will(SAK, 2565), SAK, 2565, items.HONEST_WILL),
    told("tell-manual-pdf", C, files.pdf, manual(PLA), PLA, 2566, items.WORK_MANUAL),
    told("tell-numbers-xlsx", C, files.xlsx, blank_numbers(NAO), NAO, 2567, items.SERVICE_NUMBERS_67),
    told("tell-nobodys-plan-pdf", C, files.pdf, nobodys_plan(), KHAM, 2566, items.PLAN),
    told("tell-nobodys-plan-xlsx", C, files.xlsx, nobodys_plan(), SAI, 2566, items.PLAN),
    told("tell-nobodys-gift-docx", C, files.docx, nobodys_gift(), RIM, 2566, items.NO_GIFT_REPORT),
    told("tell-buying-for-ethics-pdf", C, files.pdf, money.bought(BUA, 2566), BUA, 2566, items.ETHICS),
    told("tell-staff-for-money-docx", C, files.docx, people.staff_report(KAEW, 2565), KAEW, 2565, items.MONEY_SPENT),
]
CASES: list[Case] = PAGES + FILES
