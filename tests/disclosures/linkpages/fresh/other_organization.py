"""Documents of somebody else: neighbours, namesakes, bodies above and below, and demo pages nobody replaced."""

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
    refresh,
    table,
    thai_windows,
    vendor,
    web_forms,
    wix,
)
from .papers import docx, named, pdf, rows, xlsx

ok = partial(Case, state="ok", verdict="other_organization")
moved = partial(Case, state="redirected", verdict="other_organization")

MENU = ("หน้าแรก", "บุคลากร", "แผนงาน", "ติดต่อ")

OTHER_KIND = google_site(
    "เทศบาลตำบลเขิน",
    "รายงานการใช้จ่ายงบประมาณ รอบ 6 เดือน ปีงบประมาณ 2567",
    paragraphs("เทศบาลตำบลเขินขอรายงานผลการติดตามการดำเนินงานและการใช้งบประมาณ ตั้งแต่ ต.ค. 2566 ถึง มี.ค. 2567")
    + table(("สำนัก/กอง", "เบิกจ่าย"), (("สำนักปลัดเทศบาล", "41.2%"), ("กองคลัง", "39.0%"))),
    MENU,
)

LONGER_NAME = pdf(
    "<h2 class='c'>แผนปฏิบัติการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. ๒๕๖๗</h2><h3 class='c'>"
    "องค์การบริหารส่วนตำบลหนองบัวบานน้อย</h3>"
    "<p>อำเภอเดชอุดม จังหวัดอุบลราชธานี</p><p>มาตรการลดการใช้ดุลพินิจ ๔ มาตรการ งบประมาณรวม ๓๕,๐๐๐ บาท</p>"
    "<p>นายก อบต.หนองบัวบานน้อย ให้ความเห็นชอบเมื่อ ๙ ตุลาคม ๒๕๖๖</p>",
)

SHORTER_NAME = docx(
    "# รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. 2567",
    "เทศบาลตำบลวังปลาสร้อย อำเภอบางระกำ จังหวัดพิษณุโลก",
    "เทศบาลตำบลวังปลาสร้อยดำเนินโครงการตามเทศบัญญัติ 62 โครงการ",
    "ทต.วังปลาสร้อย ขอขอบคุณประชาชนทุกหมู่บ้าน",
)

OTHER_PROVINCE = pdf(
    "<h1 class='c'>รายงานผลสำรวจความพึงพอใจ<br>ผู้รับบริการ</h1><h2 class='c'>องค์การบริหารส่วนตำบลบ้านใหม่<br>"
    "อำเภอเมืองปทุมธานี จังหวัดปทุมธานี</h2>"
    "<h2 class='c n'>ปีงบประมาณ ๒๕๖๗</h2><p>กลุ่มตัวอย่าง ๔๐๐ คน เก็บข้อมูลใน ๖ หมู่บ้านของตำบลบ้านใหม่ จังหวัดปทุมธานี</p>",
)

OTHER_DISTRICT = web_forms(
    "อบต.หนองบัว",
    "ประกาศแผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567",
    paragraphs(
        "องค์การบริหารส่วนตำบลหนองบัว อำเภอกันทรารมย์ จังหวัดศรีสะเกษ เผยแพร่แผนการจัดซื้อจัดจ้างดังต่อไปนี้",
        "ก่อสร้างถนนคอนกรีตหมู่ 2 วงเงิน 498,000 บาท คาดว่าประกาศ 12/2566",
    ),
)

NEIGHBOUR = vendor(
    "องค์การบริหารส่วนตำบลลิ้นฟ้าสมมติ",
    "สรุปผลการจัดซื้อจัดจ้าง เดือน ก.พ. 2567",
    paragraphs(
        "อบต.ลิ้นฟ้าสมมติ สรุปผลการจัดซื้อจัดจ้างประจำเดือนกุมภาพันธ์ 2567 จำนวน 9 รายการ",
        "รายการที่ 4 เช่ารถแบคโฮร่วมกับ อบต.เขิน รายการที่ 7 ปรับปรุงถนนแนวเขตเชื่อมองค์การบริหารส่วนตำบลเขิน",
    ),
    ("ประชุมสัญจรที่ อบต.เขิน",),
)

SCHOOL_THERE = blogger(
    "โรงเรียนบ้านเขิน",
    "ประกาศเจตนารมณ์ No Gift Policy ปี 2567",
    paragraphs(
        "ประกาศโรงเรียนบ้านเขิน ตำบลเขิน อำเภอน้ำเกลี้ยง จังหวัดศรีสะเกษ เรื่อง นโยบายไม่รับของขวัญ ประจำปีงบประมาณ พ.ศ. 2567",
        "ครูและบุคลากรของโรงเรียนบ้านเขินจะไม่รับของขวัญจากการปฏิบัติหน้าที่",
    ),
    "วันพฤหัสบดีที่ 4 มกราคม พ.ศ. 2567",
)

CLINIC_THERE = wix(
    "รพ.สต.เขิน",
    "สถิติการให้บริการ ปีงบประมาณ 2567",
    paragraphs("โรงพยาบาลส่งเสริมสุขภาพตำบลเขิน สังกัดองค์การบริหารส่วนจังหวัดศรีสะเกษ")
    + table(("บริการ", "ครั้ง"), (("ผู้ป่วยนอก", "8,412"), ("ฝากครรภ์", "121"), ("ทันตกรรม", "640"))),
    MENU,
)

DISTRICT_OFFICE = docx(
    "ที่ทำการปกครองอำเภอชัยบาดาล จังหวัดลพบุรี",
    "รายงานผลการดำเนินการป้องกันการทุจริต ประจำปีงบประมาณ พ.ศ. 2567",
    "อำเภอชัยบาดาลจัดอบรมกำนันผู้ใหญ่บ้านทุกตำบล รวมตำบลท่าดินดำ",
    "นายอำเภอชัยบาดาลเป็นประธาน",
)

CIRCULAR = pdf(
    "<p>ด่วนที่สุด<br>ที่ มท ๐๘๐๘.๒/ว ๐๐๐</p><p style='text-align:right'>กรมส่งเสริมการปกครองท้องถิ่น<br>กระทรวงมหาดไทย</p>"
    "<p class='c'>๑๑ มีนาคม ๒๕๖๗</p>"
    "<p>เรื่อง การรายงานผลการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ ๖ เดือน ประจำปีงบประมาณ พ.ศ. ๒๕๖๗<br>เรียน "
    "ผู้ว่าราชการจังหวัด ทุกจังหวัด</p>"
    "<p>กรมส่งเสริมการปกครองท้องถิ่นขอให้จังหวัดแจ้งองค์กรปกครองส่วนท้องถิ่นทุกแห่งรายงานภายในเดือนเมษายน ๒๕๖๗</p>"
    "<p>ขอแสดงความนับถือ<br>(นายสมมติ ตัวอย่าง)<br>อธิบดีกรมส่งเสริมการปกครองท้องถิ่น</p>",
)

MINISTRY_GIFT = next_app(
    "กระทรวงตัวอย่าง",
    "ประกาศกระทรวงตัวอย่าง เรื่อง นโยบายไม่รับของขวัญ (No Gift Policy) ประจำปีงบประมาณ พ.ศ. 2567",
    paragraphs(
        "กระทรวงตัวอย่างขอประกาศว่าข้าราชการในสังกัดทุกคนจะไม่รับของขวัญจากการปฏิบัติหน้าที่",
        "ประกาศ ณ วันที่ 20 ธันวาคม พ.ศ. 2566 ปลัดกระทรวงตัวอย่าง",
    ),
)

DEMO_LEFT = k2(
    "เทศบาลตำบลหนองตะเคียนทอง",
    "โครงสร้างส่วนราชการ",
    paragraphs(
        "โครงสร้างการแบ่งส่วนราชการขององค์การบริหารส่วนตำบลต้นแบบ อำเภอสาธิต จังหวัดตัวอย่างบุรี ประจำปีงบประมาณ พ.ศ. 2567",
        "อบต.ต้นแบบ แบ่งส่วนราชการเป็น สำนักปลัด กองคลัง กองช่าง กองการศึกษา",
    ),
    "วันศุกร์, 06 ตุลาคม 2566",
    ("เทศบาลตำบลหนองตะเคียนทอง รับโอนพนักงาน", "ประชุมสภาเทศบาล"),
)

OTHER_SHEET = xlsx(
    (
        "มิ.ย.67",
        rows(
            ("สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน มิถุนายน 2567",),
            ("เทศบาลตำบลบ้านโพธิ์ตัวอย่าง",),
            ("ลำดับ", "งาน", "วงเงินงบประมาณ", "ผู้เสนอราคา"),
            (1, "วัสดุก่อสร้าง", 12900, "ร้านวัสดุสมมติ"),
            (2, "นมโรงเรียน", 88120, "สหกรณ์โคนมสมมติ"),
        ),
    ),
    headers=named("ทต.วังปลาสร้อยใต้-มิย67.xlsx"),
)

BIGGER_KIND = docx(
    "นโยบายการบริหารทรัพยากรบุคคล",
    "เทศบาลนครทุ่งสมมติ",
    "ประจำปีงบประมาณ พ.ศ. 2566",
    "นายกเทศมนตรีนครทุ่งสมมติกำหนดนโยบายด้านการสรรหา พัฒนา และรักษาไว้ซึ่งบุคลากร",
)

POLICE = bare(
    "ITA สภ.เมืองพัทยา",
    "<h1>สถานีตำรวจภูธรเมืองพัทยา</h1><h2>แผนการดำเนินงานและการใช้งบประมาณประจำปีงบประมาณ พ.ศ. 2567</h2>"
    + table(("กิจกรรม", "ได้รับ"), (("ค่าน้ำมันรถสายตรวจ", "1,204,000"), ("เบี้ยเลี้ยงทำนอกเวลา", "640,000")))
    + paragraphs("ผู้กำกับการ สภ.เมืองพัทยา ตรวจแล้ว ถูกต้อง"),
)

COOPERATIVE = wix(
    "สหกรณ์การเกษตรเขินสมมติ จำกัด",
    "รายงานผลการดำเนินงานประจำปี 2567",
    paragraphs("สหกรณ์การเกษตรเขินสมมติ จำกัด มีสมาชิก 812 คน กำไรสุทธิปี 2567 จำนวน 1,004,200 บาท จัดประชุมใหญ่ที่หอประชุมโรงเรียน"),
    MENU,
)

PROVINCE = pdf(
    "<h2 class='c'>องค์การบริหารส่วนจังหวัดศรีสะเกษ</h2><h3 class='c'>รายงานการกำกับติดตามการดำเนินงาน รอบ 6 เดือน "
    "ปีงบประมาณ 2567</h3>"
    "<p>อบจ.ศรีสะเกษ อุดหนุนโครงการใน 22 อำเภอ อำเภอน้ำเกลี้ยง 4 โครงการ</p>",
    kind="",
)

CASES: list[Case] = [
    ok("f-org-other-kind", answer=html(OTHER_KIND), **items.HALF_YEAR),
    ok("f-org-longer-name", answer=LONGER_NAME, organization=bodies.NONG_BUA, **items.PREVENTION),
    ok("f-org-shorter-name", answer=SHORTER_NAME, organization=bodies.WANG_PLA, **items.ANNUAL),
    ok("f-org-other-province", answer=OTHER_PROVINCE, organization=bodies.BAN_MAI, **items.SATISFACTION),
    ok("f-org-namesake-near", answer=html(OTHER_DISTRICT), organization=bodies.NONG_BUA, **items.BUYING_PLAN),
    ok("f-org-neighbour", answer=thai_windows(NEIGHBOUR), **items.BUYING_MONTH),
    ok("f-org-school-there", answer=html(SCHOOL_THERE), **items.NO_GIFT),
    ok("f-org-clinic-there", answer=html(CLINIC_THERE), **items.STATISTICS),
    ok("f-org-district-office", answer=DISTRICT_OFFICE, organization=bodies.THA_DIN_DAM, **items.PREVENTION_YEAR),
    ok("f-org-circular", answer=CIRCULAR, organization=bodies.TAKHIAN_THONG, **items.HALF_YEAR),
    ok("f-org-ministry", answer=html(MINISTRY_GIFT), organization=bodies.SISAKET, **items.NO_GIFT),
    ok(
        "f-org-demo-left",
        answer=html(DEMO_LEFT),
        organization=bodies.TAKHIAN_THONG,
        data_year="current",
        **items.STRUCTURE,
    ),
    ok("f-org-other-sheet", answer=OTHER_SHEET, organization=bodies.WANG_PLA, **items.BUYING_MONTH),
    ok("f-org-bigger-kind", answer=BIGGER_KIND, organization=bodies.THUNG, fiscal_year=2566, **items.STAFF_POLICY),
    ok("f-org-police-of-same-city", answer=html(POLICE), organization=bodies.PATTAYA, **items.BUDGET),
    ok("f-org-cooperative", answer=html(COOPERATIVE), data_year="same", **items.ANNUAL),
    moved(
        "f-org-moved-to-province",
        answer=away("{base}{case}/abj.pdf", 301),
        others={"abj.pdf": PROVINCE},
        **items.HALF_YEAR,
    ),
    moved(
        "f-org-moved-to-longer",
        answer=refresh("{case}/p", "Loading…", 1),
        others={"p": LONGER_NAME},
        organization=bodies.NONG_BUA,
        **items.PREVENTION,
    ),
    moved("f-org-moved-to-school", answer=away("blog", 308), others={"blog": html(SCHOOL_THERE)}, **items.NO_GIFT),
]
