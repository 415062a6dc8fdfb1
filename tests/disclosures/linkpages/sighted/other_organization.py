"""Documents of another organization than asked: neighbours, namesakes, other kinds, often on the right one's own "
"site."""

from tests.disclosures.linkpages.case import KHOEN, Case
from tests.disclosures.linkpages.sighted import drafts, places
from tests.disclosures.linkpages.sighted.making import case
from tests.disclosures.linkpages.sighted.papers import OCTETS, Paper, as_html, docx, page, pdf, xlsx
from tests.disclosures.linkpages.sighted.sites import aspnet, bare, frontpage, joomla, vendor, wordpress

YEAR = "ประจำปีงบประมาณ พ.ศ. 2567"
HALF = drafts.half_year(places.NEIGHBOUR, YEAR, "ตั้งแต่ 1 ตุลาคม 2566 ถึง 31 มีนาคม 2567", "เมษายน 2567")
TOWN = drafts.buying_plan(places.KHOEN_TOWN, YEAR, "2 ตุลาคม 2566")
SHORTER = drafts.risk(places.MAEKHAM, YEAR)
LONGER = drafts.measures(places.KHAOPHRATHONG, "ประจำปีงบประมาณ พ.ศ. 2564", "ปีงบประมาณ พ.ศ. 2563", "75.61")
NAYOK = Paper(
    ("รายงานผลการดำเนินงานประจำปี 2566", "องค์การบริหารส่วนตำบลหินตั้ง", "อำเภอเมืองนครนายก จังหวัดนครนายก"),
    ("ผลการดำเนินงานตามแผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570) ของตำบลหินตั้ง มีโครงการที่แล้วเสร็จ 31 โครงการ",),
)
PROVINCE = drafts.survey(places.SISAKET, YEAR, "มหาวิทยาลัยสมมติศรีสะเกษ")
DISTRICT_TOWN = drafts.month_bought(places.NAMKLIANG, "กุมภาพันธ์ 2567", "5 มีนาคม 2567")
SAMPLE = Paper(
    ("ประกาศองค์การบริหารส่วนตำบลละเอาะ", "เรื่อง หลักเกณฑ์การบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2567"),
    (
        "องค์การบริหารส่วนตำบลละเอาะ กำหนดหลักเกณฑ์การสรรหา การบรรจุแต่งตั้ง การพัฒนา และการให้คุณให้โทษ ดังต่อไปนี้",
        "สำเนาส่งองค์การบริหารส่วนตำบลเขิน เพื่อใช้เป็นตัวอย่าง",
    ),
    (),
    drafts.signed(places.NEIGHBOUR, "20 ธันวาคม 2566"),
)
RURAL = drafts.no_gift(places.SONGCHAN_RURAL, "ประจำปีงบประมาณ พ.ศ. 2566", "12 มกราคม 2566")
PAKKRET = drafts.complaint_counts(places.BANMAI_PAKKRET, "ปีงบประมาณ 2567", (2, 0, 1))
PAKKRET_FULL = Paper((*PAKKRET.heading, "อำเภอปากเกร็ด จังหวัดนนทบุรี"), PAKKRET.paragraphs, PAKKRET.table, PAKKRET.closing)
DEPARTMENT = Paper(
    ("คู่มือปฏิบัติงานด้านการเงินและบัญชีขององค์กรปกครองส่วนท้องถิ่น", "กรมส่งเสริมการปกครองท้องถิ่น กระทรวงมหาดไทย"),
    (
        "จัดทำโดยสำนักบริหารการคลังท้องถิ่น พิมพ์ครั้งที่ 2 ปีงบประมาณ 2567",
        "คู่มือนี้ใช้ได้กับองค์การบริหารส่วนตำบล เทศบาล และองค์การบริหารส่วนจังหวัดทั่วประเทศ",
    ),
)
HATYAI = Paper(
    ("โครงสร้างเทศบาลตำบลท่าข้าม อำเภอหาดใหญ่ จังหวัดสงขลา", "ตามแผนอัตรากำลัง 3 ปี (2567 - 2569)"),
    ("แบ่งส่วนราชการเป็น สำนักปลัดเทศบาล กองคลัง กองช่าง กองสาธารณสุขและสิ่งแวดล้อม กองการศึกษา",),
)
COAST = drafts.dev_plan(places.RAIMAI_SHORT, "(พ.ศ. 2566 - 2570)")
SCHOOL = Paper(
    ("การเปิดโอกาสให้เกิดการมีส่วนร่วม ปีงบประมาณ พ.ศ. 2567", "โรงเรียนบ้านเขินวิทยาสมมติ"),
    (
        "โรงเรียนเชิญผู้ปกครองและผู้แทนองค์การบริหารส่วนตำบลเขินร่วมประชุมวางแผนพัฒนาสถานศึกษา เมื่อ 18 มกราคม 2567",
        "ที่ประชุมมีมติให้โรงเรียนปรับปรุงอาคารเรียนก่อนเปิดภาคเรียน",
    ),
)
OTHER_YEAR_TOO = drafts.half_year(places.NAMKLIANG, "ประจำปีงบประมาณ พ.ศ. 2565", "ต.ค. 2564 - มี.ค. 2565", "เมษายน 2565")
CITY = places.place("ทน.", "หนองแสงทอง", "หนองแสง", "อุดรธานี")
CITY_PEOPLE = drafts.people_year(CITY, YEAR, "ปีงบประมาณ พ.ศ. 2567")
CENTRE = Paper(
    ("รายงานการกำกับติดตามการใช้จ่ายงบประมาณ ไตรมาส 1-2 ปีงบประมาณ 2567", "โรงพยาบาลส่งเสริมสุขภาพตำบลเขินสมมติ"),
    ("เงินบำรุงคงเหลือยกมา 312,400 บาท รับระหว่างงวด 96,000 บาท จ่าย 104,200 บาท", "เสนอสาธารณสุขอำเภอน้ำเกลี้ยง"),
)
MEASURES_OF_TOWN = drafts.measures(places.SONGCHAN, YEAR, "ปีงบประมาณ 2566", "66.76")

CASES: list[Case] = [
    case("org-neighbour-on-own-site", "ok", "half", page(wordpress(KHOEN, "รายงาน รอบ 6 เดือน", as_html(HALF))),
         verdict="other_organization"),
    case("org-town-of-same-name", "ok", "buying", pdf(TOWN), verdict="other_organization", path="khoen/plan67.pdf"),
    case("org-shorter-name", "ok", "risk", page(bare("risk", as_html(SHORTER))), verdict="other_organization",
         place=places.MAEKHAMMI),
    case("org-longer-name", "ok", "measures", docx(LONGER), verdict="other_organization", place=places.KHAOPHRA,
         year=2564,
         path="m64.docx"),
    case("org-namesake-in-nayok", "ok", "year", page(vendor(places.HINTANG, "รายงานประจำปี", as_html(NAYOK))),
         verdict="other_organization", place=places.HINTANG, year=2566),
    case("org-province", "ok", "survey", pdf(PROVINCE, "อบต.เขิน 2567"), verdict="other_organization", path="s.pdf"),
    case("org-town-next-door-xlsx", "ok", "monthly", xlsx(DISTRICT_TOWN, "อบต.เขิน"), verdict="other_organization",
         path="feb.xlsx"),
    case("org-sample-sent-to-us", "ok", "people-rules", docx(SAMPLE, "องค์การบริหารส่วนตำบลเขิน"),
         verdict="other_organization", path="hr.docx"),
    case("org-rural-for-town", "ok", "no-gift",
         page(frontpage("no gift", as_html(RURAL)), kind="text/html; charset=windows-874"),
         verdict="other_organization", place=places.SONGCHAN, year=2566),
    case("org-same-short-name", "ok", "complaint-counts", page(aspnet(places.BANMAI, "สถิติ", as_html(PAKKRET_FULL))),
         verdict="other_organization", place=places.BANMAI),
    case("org-department-manual", "ok", "manual", pdf(DEPARTMENT, kind=OCTETS), verdict="other_organization",
         data_year="unknown", path="manual.pdf"),
    case("org-same-town-in-songkhla", "ok", "structure",
         page(wordpress(places.THAKHAM_HATYAI, "โครงสร้าง", as_html(HATYAI))),
         verdict="other_organization", place=places.THAKHAM, year=2568, data_year="current"),
    case("org-name-that-ours-extends", "ok", "plan", pdf(COAST), verdict="other_organization", place=places.RAIMAI,
         path="p.pdf"),
    case("org-school", "ok", "taking-part", page(bare("มีส่วนร่วม", as_html(SCHOOL))), verdict="other_organization"),
    case("org-and-year", "ok", "half", pdf(OTHER_YEAR_TOO), verdict="other_organization", path="6m-2567-khoen.pdf"),
    case("org-city-for-town", "ok", "people-year", xlsx(CITY_PEOPLE), verdict="other_organization",
         place=places.NONGSAENG,
         path="hr.xlsx"),
    case("org-health-centre", "ok", "half", page(joomla(KHOEN, "รายงานงบประมาณ", as_html(CENTRE), login=True)),
         verdict="other_organization"),
    case("org-contractor-mixed-up-files", "ok", "measures",
         page(vendor(KHOEN, "มาตรการฯ 2567", as_html(MEASURES_OF_TOWN))),
         verdict="other_organization", data_year="same"),
]  # fmt: skip
