"""The organization's own documents of the item, but of another year than the one asked for."""

from functools import partial

from ..case import Case
from . import bodies, items
from .frames import (
    away,
    bare,
    blogger,
    google_site,
    html,
    k2,
    next_app,
    paragraphs,
    printed,
    refresh,
    table,
    thai_windows,
    vendor,
    web_forms,
    wix,
)
from .papers import docx, named, pdf, rows, xlsx

ok = partial(Case, state="ok", verdict="other_year")
moved = partial(Case, state="redirected", verdict="other_year")

NEW_MENU = ("หน้าหลัก", "ประกาศปี 2567", "ITA ประจำปีงบประมาณ พ.ศ. 2567", "แผนงาน 2567", "ข่าว 2567")

LAST_YEARS = google_site(
    "องค์การบริหารส่วนตำบลเขิน",
    "รายงานติดตามงบประมาณ 6 เดือนแรก",
    paragraphs("รายงานการกำกับติดตามการใช้จ่ายงบประมาณ อบต.เขิน รอบ 6 เดือน ปีงบฯ 66 (ตุลาคม 65 ถึง มีนาคม 66)")
    + table(("กอง", "ตั้งไว้", "จ่ายจริง"), (("สำนักปลัด", "3,900,000", "1,740,310"), ("กองช่าง", "5,120,000", "980,000"))),
    NEW_MENU,
)

LATER = docx(
    "# แผนปฏิบัติการป้องกันการทุจริต",
    "ประจำปีงบประมาณ พ.ศ. ๒๕๖๘",
    "ของ",
    "เทศบาลนครเกาะตัวอย่าง",
    "จังหวัดสงขลา",
    "ต่อเนื่องจากแผน พ.ศ. ๒๕๖๖ ซึ่งทำได้ครบทุกกิจกรรม",
    headers=named("แผนทุจริต 2566.docx"),
)

OLD_GIFT = blogger(
    "องค์การบริหารส่วนตำบลหนองบัว",
    "อบต.หนองบัว ประกาศเจตนารมณ์ไม่รับของขวัญ",
    paragraphs(
        "ประกาศองค์การบริหารส่วนตำบลหนองบัว เรื่อง เจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่ ประจำปีงบประมาณ พ.ศ. 2565",
        "ผู้บริหาร สมาชิกสภา และพนักงานทุกคนจะไม่รับของขวัญใด ๆ ประกาศ ณ วันที่ 14 มกราคม 2565",
    ),
    "วันจันทร์ที่ 8 มกราคม พ.ศ. 2567",
)

OLD_SPAN = pdf(
    "<h1 class='c'>แผนพัฒนาห้าปี<br>(พ.ศ. ๒๕๖๑ – ๒๕๖๕)</h1><h2 class='c n'>องค์การบริหารส่วนตำบลท่าดินดำ<br>"
    "อำเภอชัยบาดาล จังหวัดลพบุรี</h2>"
    "<p>แผนพัฒนาท้องถิ่นฉบับนี้เป็นกรอบจัดทำงบประมาณ และเตรียมรองรับแผนรอบถัดไปซึ่งจะเริ่มปี ๒๕๖๖</p>",
    headers=named("plan2567.pdf", inline=True),
)

SHORT_YEAR = docx(
    "รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ปีงบฯ 65",
    "เทศบาลเมืองทุ่งสมมติ จังหวัดเพชรบุรี",
    "วางแผนอัตรากำลัง บรรจุแล้ว 2 ตำแหน่ง",
    "พัฒนาบุคลากร อบรม 41 คน",
    headers=named("HR-2567.docx"),
)

JULY = xlsx(
    (
        "Sheet1",
        rows(
            ("สรุปผลการจัดซื้อจัดจ้างประจำเดือน กรกฎาคม 2565",),
            ("เทศบาลตำบลวังปลาสร้อยใต้ ปีงบประมาณ พ.ศ. 2565",),
            ("ลำดับ", "รายการ", "ราคาที่ตกลง"),
            (1, "หมึกพิมพ์", 4500),
            (2, "ยางรถกระบะ", 16800),
        ),
    ),
)

ENGLISH = next_app(
    "Pattaya City",
    "Customer satisfaction survey",
    paragraphs(
        "รายงานผลสำรวจความพึงพอใจผู้รับบริการของเมืองพัทยา Fiscal Year 2022 (1 October 2021 – 30 September 2022)",
        "The survey asked 1,200 people at the counters of Pattaya City Hall; 93 percent were satisfied with the "
        "service.",
    ),
    '{"published":"2024-02-01","year":2024}',
)

SPACED = pdf(
    "<h1 class='c'>รายงานการประเมินความเสี่ยงการทุจริต</h1><h1 class='c'>ประจำปีงบประมาณ พ.ศ. ๒ ๕ ๖ ๖</h1><h2 "
    "class='c n'>เทศบาลตำบลหนองตะเคียนทอง</h2>"
    "<p>ความเสี่ยงระดับสูง: การอนุมัติใบอนุญาตก่อสร้าง</p><p>ข้อเสนอสำหรับปี ๒๕๖๗: ให้มีคณะกรรมการตรวจร่วม</p>",
    title="ประเมินความเสี่ยง 2567",
)

NOT_PREVIOUS = web_forms(
    "องค์การบริหารส่วนจังหวัดศรีสะเกษ",
    "รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2567",
    paragraphs(
        "องค์การบริหารส่วนจังหวัดศรีสะเกษดำเนินการตามข้อบัญญัติงบประมาณรายจ่าย 214 โครงการ แล้วเสร็จ 189 โครงการ",
        "ผลเบิกจ่ายสะสมร้อยละ 81.20 สูงกว่าเป้าหมาย",
    ),
)

OLD_STATE = wix(
    "เทศบาลตำบลวังปลาสร้อยใต้",
    "คณะผู้บริหาร",
    paragraphs(
        "คณะผู้บริหารเทศบาลตำบลวังปลาสร้อยใต้ วาระ พ.ศ. 2555 – 2559",
        "นายกเทศมนตรี นายสมมติ ตัวอย่าง · รองนายกเทศมนตรี นางสมมุติ ตัวอย่าง · ข้อมูล ณ วันที่ 30 กันยายน 2558",
    ),
    NEW_MENU,
)

DATES = printed(
    "อบต.บ้านใหม่",
    "ผลการสำรวจความพึงพอใจการให้บริการ",
    paragraphs(
        "สำรวจผู้มาใช้บริการขององค์การบริหารส่วนตำบลบ้านใหม่ อำเภอเมืองนครราชสีมา ระหว่างวันที่ 1 ตุลาคม 2564 – 30 กันยายน 2565",
        "ตอบแบบสอบถาม 240 ชุด พึงพอใจมากร้อยละ 88",
    ),
)

COLUMN = vendor(
    "องค์การบริหารส่วนตำบลเขิน",
    "สถิติผู้มาใช้บริการ อบต.เขิน",
    table(
        ("ปี/เดือน", "งานทะเบียนพาณิชย์", "งานสวัสดิการ"),
        [(f"{month} ๖๔", "2", "31") for month in ("ต.ค.", "พ.ย.", "ธ.ค.")]
        + [
            (f"{month} ๖๕", "4", "28")
            for month in ("ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.")
        ],
    ),
    ("ประกาศ 2567", "สถิติปี 2567 กำลังรวบรวม"),
)

NEXT_YEAR_NAMED = pdf(
    "<h2 class='c'>รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2566</h2><h3 class='c'>โรงเรียนบ้านโคกสมมติ</h3>"
    "<p>สถานศึกษาจัดกิจกรรมโตไปไม่โกง 4 ครั้ง นักเรียนร่วม 187 คน</p><p>แนวทางปีงบประมาณ พ.ศ. 2567: ขยายผลไปยังผู้ปกครอง ของบปี 2567 "
    "จำนวน 12,000 บาท</p><p>รายงาน ณ วันที่ 3 เมษายน 2567</p>",
    headers=named("ita67-o41.pdf"),
)

DECEMBER = xlsx(
    (
        "2566",
        rows(
            ("องค์การบริหารส่วนตำบลท่าดินดำ อำเภอชัยบาดาล จังหวัดลพบุรี",),
            ("สรุปผลการดำเนินการจัดซื้อจัดจ้าง ประจำเดือน ธันวาคม 2566 ปีงบประมาณ 2567",),
            ("ลำดับที่", "งาน", "วงเงิน"),
            (1, "จ้างทำป้าย", 1200),
        ),
    ),
)

SCHOOL_OLD = k2(
    "โรงเรียนบ้านโคกสมมติ",
    "แผนการใช้งบประมาณของโรงเรียน",
    paragraphs(
        "โรงเรียนบ้านโคกสมมติได้รับจัดสรรเงินอุดหนุนรายหัว ปีงบประมาณ พ.ศ. ๒๕๖๔ (ปีการศึกษา ๒๕๖๓ และ ๒๕๖๔) เพื่อดำเนินงานตามแผน ดังนี้"
    )
    + table(("กลุ่มงาน", "เงินที่จัดสรร"), (("วิชาการ", "๑๒๐,๐๐๐"), ("บุคคล", "๒๕,๐๐๐"))),
    "วันพุธ, 17 มกราคม 2567 08:30",
    ("แผนการใช้งบประมาณ 2567", "แผนการใช้งบประมาณ 2566"),
)

OLD_BUYING = pdf(
    "<h2 class='c'>ประกาศองค์การบริหารส่วนตำบลหนองบัว<br>เรื่อง แผนการจัดหาพัสดุ ประจำปีงบประมาณ พ.ศ.๖๔</h2><p>"
    "อำเภอเดชอุดม จังหวัดอุบลราชธานี</p>"
    "<p>อาศัยพระราชบัญญัติการจัดซื้อจัดจ้าง พ.ศ. ๒๕๖๐</p><p>ประกาศ ณ วันที่ ๒๘ กันยายน ๒๕๖๓</p>",
)

PROVINCE_QUARTER = bare(
    "รายงานไตรมาส 2",
    "<div align=center><b>อบจ.ศรีสะเกษ</b><br>รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ<br>ไตรมาสที่ 1 และ 2 "
    "(รอบ 6 เดือน)<br>"
    "ปีงบประมาณ 2563</div>" + table(("แผนงาน", "อนุมัติ", "เบิกจ่าย"), (("บริหารทั่วไป", "88,000,000", "31,204,112"),)),
)

CLINIC_MANUAL = next_app(
    "รพ.สต.บ้านดอนสมมติ",
    "คู่มือการให้บริการ",
    paragraphs(
        "โรงพยาบาลส่งเสริมสุขภาพตำบลบ้านดอนสมมติ จัดทำคู่มือการให้บริการผู้ป่วยนอก ฉบับปีงบประมาณ 2564",
        "1. ยื่นบัตร 2. คัดกรอง 3. พบเจ้าหน้าที่ 4. รับยา ใช้เวลาไม่เกิน 40 นาที",
    ),
)

CASES: list[Case] = [
    ok("f-year-last-half-year", answer=html(LAST_YEARS), **items.HALF_YEAR),
    ok("f-year-later-plan", answer=LATER, organization=bodies.KO, fiscal_year=2566, **items.PREVENTION),
    ok("f-year-blogger-posted-later", answer=html(OLD_GIFT), organization=bodies.NONG_BUA, **items.NO_GIFT),
    ok("f-year-span-over", answer=OLD_SPAN, organization=bodies.THA_DIN_DAM, **items.STRATEGY),
    ok("f-year-two-digits", answer=SHORT_YEAR, organization=bodies.THUNG, **items.STAFF_YEAR),
    ok("f-year-month-of-2565", answer=JULY, organization=bodies.WANG_PLA, **items.BUYING_MONTH),
    ok("f-year-english", answer=html(ENGLISH), organization=bodies.PATTAYA, **items.SATISFACTION),
    ok("f-year-spaced-digits", answer=SPACED, organization=bodies.TAKHIAN_THONG, **items.RISK),
    ok(
        "f-year-not-the-previous",
        answer=html(NOT_PREVIOUS),
        organization=bodies.SISAKET,
        data_year="previous",
        **items.ANNUAL,
    ),
    ok(
        "f-year-not-current", answer=html(OLD_STATE), organization=bodies.WANG_PLA, data_year="current", **items.LEADERS
    ),
    ok("f-year-dates-only", answer=html(DATES), organization=bodies.BAN_MAI, fiscal_year=2566, **items.SATISFACTION),
    ok("f-year-column-only", answer=thai_windows(COLUMN), **items.STATISTICS),
    ok("f-year-next-year-named", answer=NEXT_YEAR_NAMED, organization=bodies.SCHOOL, **items.PREVENTION_YEAR),
    ok("f-year-december", answer=DECEMBER, organization=bodies.THA_DIN_DAM, fiscal_year=2566, **items.BUYING_MONTH),
    ok("f-year-school-plan", answer=html(SCHOOL_OLD), organization=bodies.SCHOOL, **items.BUDGET),
    ok(
        "f-year-province-quarters",
        answer=html(PROVINCE_QUARTER),
        organization=bodies.SISAKET,
        fiscal_year=2568,
        **items.HALF_YEAR,
    ),
    ok(
        "f-year-far-off-unknown",
        answer=html(CLINIC_MANUAL),
        organization=bodies.CLINIC,
        fiscal_year=2568,
        data_year="unknown",
        **items.MANUAL,
    ),
    ok("f-year-two-years-back", answer=SHORT_YEAR, organization=bodies.THUNG, data_year="previous", **items.STAFF_YEAR),
    ok("f-year-plan-before-its-time", answer=LATER, organization=bodies.KO, data_year="same", **items.PREVENTION),
    moved(
        "f-year-moved-plan",
        answer=refresh("{base}{case}/o19.pdf"),
        others={"o19.pdf": OLD_BUYING},
        organization=bodies.NONG_BUA,
        fiscal_year=2563,
        **items.BUYING_PLAN,
    ),
    moved(
        "f-year-moved-2567",
        path="2567/o12",
        answer=away("../archive/o12", 302),
        others={"archive/o12": html(LAST_YEARS)},
        **items.HALF_YEAR,
    ),
    moved(
        "f-year-moved-sheet",
        answer=away("{base}{case}/2565.xlsx", 301),
        others={"2565.xlsx": JULY},
        organization=bodies.WANG_PLA,
        fiscal_year=2568,
        **items.BUYING_MONTH,
    ),
]
