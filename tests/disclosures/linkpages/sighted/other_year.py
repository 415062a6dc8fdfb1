"""Documents of the organization and the item, but of another year than asked: earlier, later, or the wrong side of "
"October."""

from tests.disclosures.linkpages.case import KHOEN, Case
from tests.disclosures.linkpages.sighted import drafts, places
from tests.disclosures.linkpages.sighted.making import case
from tests.disclosures.linkpages.sighted.papers import OCTETS, Paper, as_html, docx, page, pdf, xlsx
from tests.disclosures.linkpages.sighted.sites import aspnet, bare, frontpage, joomla, vendor, wordpress

HALF = drafts.half_year(KHOEN, "ประจำปีงบประมาณ พ.ศ. 2566", "ตั้งแต่ 1 ตุลาคม 2565 ถึง 31 มีนาคม 2566", "เมษายน 2566")
HALF_SPAN = drafts.in_thai(drafts.half_year(KHOEN, "", "ตั้งแต่ 1 ต.ค. 2564 – 31 มี.ค. 2565", "เม.ย. 2565"))
BUYING = drafts.buying_plan(places.SONGCHAN, "ประจำปีงบประมาณ พ.ศ. 2565", "12 ตุลาคม 2566")
PLAN = drafts.dev_plan(KHOEN, "(พ.ศ. 2561 – 2565) เพิ่มเติม ครั้งที่ 2", "คณะกรรมการพัฒนาท้องถิ่นเห็นชอบเมื่อวันที่ 9 มกราคม 2564")
NEXT = drafts.measures(KHOEN, "ประจำปีงบประมาณ พ.ศ. 2567", "ปีงบประมาณ พ.ศ. 2566", "87.33")
MEASURES_DONE = Paper(
    (
        "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖",
        "(รอบ ๖ เดือนแรก ๑ ตุลาคม ๒๕๖๕ – ๓๑ มีนาคม ๒๕๖๖)",
        "องค์การบริหารส่วนตำบลหินตั้ง อำเภอบ้านไผ่ จังหวัดขอนแก่น",
    ),
    ("รายงานต่อผู้บริหารเมื่อวันที่ ๒ ตุลาคม ๒๕๖๖ และให้นำไปใช้จัดทำมาตรการปี ๒๕๖๗ ต่อไป",),
    (
        ("มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา", "ผล"),
        ("แนวทางการใช้งบประมาณ", "ทุกส่วนราชการ", "ต.ค.๖๕ - มี.ค.๖๖", "รับรู้แผนมากขึ้น"),
    ),
)
NOVEMBER = drafts.month_bought(places.SONGCHAN, "พฤศจิกายน 2566", "6 ธันวาคม 2566")
GIFT = drafts.no_gift(places.NONGSAENG, "ประจำปี 2565", "4 มกราคม 2565")
OLD_OFFICES = drafts.structure(KHOEN, "ตามแผนอัตรากำลัง 3 ปี (พ.ศ. 2561 - 2563)", "ข้อมูล ณ วันที่ 30 กันยายน 2562")
WESTERN = Paper(
    ("Annual Report 2022", "องค์การบริหารส่วนจังหวัดสมุทรปราการ"),
    (
        "รายงานผลการดำเนินงานประจำปี (Fiscal Year 2022: October 2021 - September 2022)",
        "Downloaded 2,024 times since it was put online in January 2024",
    ),
)
COUNTS = Paper(
    ("ข้อมูลเชิงสถิติการให้บริการ ปี ๒๕๖๔", "ทต.ท่าข้าม"),
    ("รวบรวมจากศูนย์บริการร่วม ปรับปรุงข้อมูล 17 พ.ย. 67",),
    (("งาน", "จำนวนราย"), ("ทะเบียนราษฎร", "2,567"), ("จัดเก็บภาษี", "1,204"), ("ขออนุญาตก่อสร้าง", "67")),
)
SURVEY = drafts.survey(places.MAEKHAMMI, "ปีงบประมาณ 66", "สถาบันวิจัยสมมติ")
ANTI = Paper(
    (
        "รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. 2566",
        "ภายใต้แผนปฏิบัติการป้องกันการทุจริต พ.ศ. 2566 - 2570",
        "องค์การบริหารส่วนตำบลเขาพระทอง",
    ),
    ("ดำเนินการแล้ว 18 จาก 20 โครงการ เบิกจ่าย 182,400 บาท", "ข้อเสนอแนะสำหรับปี 2567: เพิ่มโครงการในสถานศึกษา"),
)
THIS_YEAR = drafts.survey(places.NONGSAENG, "ประจำปีงบประมาณ พ.ศ. 2567", "วิทยาลัยสมมติอุดร")
COMPLAINTS = drafts.complaint_counts(places.RAIMAI, "ประจำปีงบประมาณ พ.ศ. 2564 (ไตรมาสที่ 1)", (1, 0, 0))
PEOPLE = drafts.people_year(KHOEN, "ประจำปีงบประมาณ พ.ศ. 2565", "1 ตุลาคม 2564 ถึง 30 กันยายน 2565")
RISK = drafts.risk(places.HINTANG, "ประจำปี พ.ศ. ๒๕๖๒")
BOUGHT = Paper(
    ("รายงานสรุปผลการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2568", "องค์การบริหารส่วนตำบลบ้านใหม่ อำเภอเมืองปทุมธานี"),
    ("รอบปีก่อนหน้า (2567) จัดซื้อจัดจ้าง 201 โครงการ ปีนี้ 187 โครงการ",),
)
BUDGET = Paper(
    ("แผนการดำเนินงาน ประจำปีงบประมาณ พ.ศ. 2563", "องค์การบริหารส่วนตำบลเขิน"),
    (
        "แผนงานบริหารทั่วไป 12 โครงการ งบประมาณ 2,567,000 บาท",
        "ประกาศใช้ตั้งแต่วันที่ 1 ตุลาคม พ.ศ. 2562",
        "แผนเคหะและชุมชน 6 โครงการ งบประมาณ 1,870,000 บาท",
    ),
)

CASES: list[Case] = [
    case("year-active-item-of-menu", "ok", "half",
         page(wordpress(KHOEN, "ITA 2567 : O12", as_html(HALF), posted="30 เมษายน 2567")),
         verdict="other_year", path="2567/o12"),
    case("year-span-without-name", "ok", "half", page(vendor(KHOEN, "รายงาน", as_html(HALF_SPAN))),
         verdict="other_year"),
    case("year-new-file-name", "ok", "buying", pdf(BUYING), verdict="other_year", place=places.SONGCHAN,
         path="plan2567.pdf"),
    case("year-plan-that-ended", "ok", "plan",
         page(frontpage("แผนพัฒนา", as_html(PLAN)), kind="text/html; charset=windows-874"),
         verdict="other_year"),
    case("year-later-built-on-asked", "ok", "measures", docx(NEXT), verdict="other_year", year=2566, path="o42.docx"),
    case("year-signed-in-asked", "ok", "measures-done", docx(MEASURES_DONE), verdict="other_year", place=places.HINTANG,
         path="6-12.docx"),
    case("year-november-is-next", "ok", "monthly", xlsx(NOVEMBER), verdict="other_year", place=places.SONGCHAN,
         year=2566,
         path="nov2566.xlsx"),
    case("year-gift-of-old-mayor", "ok", "no-gift",
         page(joomla(places.NONGSAENG, "No Gift Policy", as_html(GIFT), login=True)),
         verdict="other_year", place=places.NONGSAENG),
    case("year-old-offices", "ok", "structure", page(aspnet(KHOEN, "โครงสร้างปัจจุบัน", as_html(OLD_OFFICES))),
         verdict="other_year", year=2568, data_year="current"),
    case("year-western", "ok", "year", page(bare("Report", as_html(WESTERN))), verdict="other_year",
         place=places.PAKNAM),
    case("year-figures-look-like-years", "ok", "counts", page(vendor(places.THAKHAM, "สถิติ", as_html(COUNTS))),
         verdict="other_year", place=places.THAKHAM),
    case("year-two-digits", "ok", "survey", page(wordpress(places.MAEKHAMMI, "ผลสำรวจปี 66", as_html(SURVEY),
         posted="12 มกราคม 2567")), verdict="other_year", place=places.MAEKHAMMI),
    case("year-report-under-longer-plan", "ok", "anti-year", pdf(ANTI, "รายงาน 2567"), verdict="other_year",
         place=places.KHAOPHRATHONG, path="report-67.pdf"),
    case("year-asked-for-previous", "ok", "survey", page(wordpress(places.NONGSAENG, "ความพึงพอใจ", as_html(THIS_YEAR))),
         verdict="other_year", place=places.NONGSAENG, data_year="previous"),
    case("year-quarter-of-2564", "ok", "complaint-counts", xlsx(COMPLAINTS, "2567", kind=OCTETS), verdict="other_year",
         place=places.RAIMAI, year=2565, path="c.xlsx"),
    case("year-previous-of-previous", "ok", "people-year", pdf(PEOPLE, kind="application/x-download"),
         verdict="other_year",
         data_year="previous", path="hr67.pdf"),
    case("year-unknown-but-far", "ok", "risk", pdf(RISK), verdict="other_year", place=places.HINTANG,
         data_year="unknown",
         year=2566, path="risk.pdf"),
    case("year-later-report", "ok", "bought", page(joomla(places.BANMAI, "รายงานจัดซื้อจัดจ้าง", as_html(BOUGHT))),
         verdict="other_year", place=places.BANMAI, year=2567),
    case("year-plan-amount-2567", "ok", "budget",
         page(vendor(KHOEN, "แผนดำเนินงาน", as_html(BUDGET), footer_year="2567")),
         verdict="other_year", data_year="same"),
]  # fmt: skip
