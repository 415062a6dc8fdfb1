"""Pages of the organization, the item and the fiscal year, in unusual frames and writings."""

from functools import partial

from ..case import Asked, Case, Reply
from . import bodies, items
from .frames import (
    away,
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
from .right_papers import DECEMBER, DRAFT, LAW_LIST, MIXED_DIGITS, NOVEMBER, QUARTERS, SPACED, SPAN, SPLIT

ok = partial(Case, state="ok", verdict="right")
moved = partial(Case, state="redirected", verdict="right")

SPENT = (
    ("สำนักปลัด", "4,210,000.00", "1,987,412.50", "47.21"),
    ("กองคลัง", "1,350,000.00", "702,118.00", "52.01"),
    ("กองช่าง", "6,875,400.00", "1,204,900.00", "17.52"),
)
SPENT_HEAD = ("หน่วยงาน", "งบประมาณ (บาท)", "เบิกจ่าย (บาท)", "ร้อยละ")
YEARS = ("หน้าแรก", "OIT 2568", "OIT 2566", "OIT 2565", "OIT 2564", "ติดต่อเรา")

HALF_YEAR = google_site(
    "อบต.เขิน ITA",
    "ติดตามการใช้จ่ายงบประมาณ ครึ่งปีแรก ปีงบฯ ๖๗",
    paragraphs(
        "รายงานการกำกับติดตามการดำเนินงานและการใช้จ่ายงบประมาณ รอบ ๖ เดือน ขององค์การบริหารส่วนตำบลเขิน (ต.ค. ๖๖ – มี.ค. ๖๗)",
        "งานโครงสร้างพื้นฐานล่าช้าเพราะผู้รับจ้างรายเดิมของปี ๒๕๖๕ ทิ้งงาน จึงต้องจ้างใหม่",
    )
    + table(SPENT_HEAD, SPENT),
    YEARS,
)

GIFT = blogger(
    "ข่าวสารเมืองพัทยา",
    "Pattaya City : No Gift Policy 2024",
    paragraphs(
        "ประกาศเมืองพัทยา เรื่อง นโยบายไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ (No Gift Policy) ประจำปี ค.ศ. 2024",
        "Announcement of Pattaya City: officials of every rank accept no gift before, during or after their "
        "duty in fiscal year 2024.",
        "ตามแผนการปฏิรูปประเทศ (ฉบับปรับปรุง) พ.ศ. 2564 และพระราชบัญญัติประกอบรัฐธรรมนูญ พ.ศ. 2561 มาตรา 128",
        "ประกาศ ณ วันที่ 27 ธันวาคม 2566 (ลงชื่อ) นายสมมติ ตัวอย่าง นายกเมืองพัทยา",
    ),
    "วันพฤหัสบดีที่ 28 ธันวาคม พ.ศ. 2566",
)

ABBREVIATED = wix(
    "อบต.บ้านใหม่",
    "ผลสำรวจความพึงพอใจผู้รับบริการ",
    paragraphs("อบต.บ้านใหม่ อ.เมืองฯ จ.นครราชสีมา จ้างสถาบันตัวอย่างสำรวจความพึงพอใจการให้บริการ งปม.67 จากประชาชน 384 คน")
    + table(("งานบริการ", "ค่าเฉลี่ย", "ร้อยละ"), (("งานภาษี", "4.71", "94.20"), ("งานช่าง", "4.55", "91.00")))
    + paragraphs("ข้อเสนอแนะ: ควรมีที่จอดรถเพิ่ม", "ผลสำรวจปีก่อนได้ร้อยละ 89.40"),
    YEARS,
)

MONTHS = [f"{month} 66" for month in ("ต.ค.", "พ.ย.", "ธ.ค.")]
MONTHS += [f"{month} 67" for month in ["ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย."]]
ONLY_A_COLUMN = web_forms(
    "องค์การบริหารส่วนจังหวัดศรีสะเกษ",
    "สถิติการให้บริการของ อบจ.ศรีสะเกษ",
    table(
        ("เดือน", "ขอใช้สนามกีฬา", "ยืมเครื่องจักรกล", "ชำระภาษีน้ำมัน"),
        [(month, str(3 + n % 5), str(11 + n % 3), str(140 + 7 * n)) for n, month in enumerate(MONTHS)],
    )
    + paragraphs("ที่มา: กองยุทธศาสตร์และงบประมาณ องค์การบริหารส่วนจังหวัดศรีสะเกษ"),
)

SEVERAL_YEARS = k2(
    "เทศบาลนครเกาะตัวอย่าง",
    "ประกาศเทศบาลนครเกาะตัวอย่าง เรื่อง เผยแพร่แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2568",
    paragraphs(
        "ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. 2560 มาตรา 11 ให้หน่วยงานจัดทำแผนประจำปี",
        "เทศบัญญัติงบประมาณรายจ่ายประจำปี 2568 ผ่านสภาเทศบาลแล้วเมื่อวันที่ 22 สิงหาคม 2567 และมีเงินกันเหลื่อมปี 2566 – 2567 อีกสองรายการ",
        "จึงขอเผยแพร่แผนตามเอกสารท้ายประกาศ ประกาศ ณ วันที่ 30 กันยายน พ.ศ. 2567",
    )
    + table(
        ("โครงการ", "วงเงิน", "คาดว่าจะประกาศ"),
        (("รถดูดโคลน", "8,500,000", "11/2567"), ("ลิฟต์อาคารตลาด", "2,100,000", "02/2568")),
    ),
    "วันอังคาร, 01 ตุลาคม 2567 10:12",
    ("แผนจัดซื้อจัดจ้าง 2567", "แผนจัดซื้อจัดจ้าง 2566 ปรับปรุง", "แผนจัดซื้อจัดจ้าง 2565"),
)

WARNINGS = """<br />
<b>Warning</b>:  Undefined array key "lang" in <b>D:\\AppServ\\www\\config\\2559\\conn.php</b> on line <b>12</b><br />
<br />
<b>Deprecated</b>:  mysql_connect(): The mysql extension is deprecated in <b>D:\\AppServ\\www\\inc\\db.php</b>
on line <b>4</b><br />
"""
BELOW_WARNINGS = vendor(
    "องค์การบริหารส่วนตำบลเขิน",
    "การประเมินความเสี่ยงการทุจริต ประจำปีงบประมาณ ๒๕๖๗",
    paragraphs(
        "องค์การบริหารส่วนตำบลเขินประเมินความเสี่ยงการทุจริตและประพฤติมิชอบไว้สามเรื่อง",
        "1. การรับเงินสดหน้าเคาน์เตอร์ ระดับสูง 2. การใช้รถราชการ ระดับกลาง 3. การตรวจรับงานจ้าง ระดับสูง",
        "ใช้เกณฑ์ของปี 2564 เป็นฐานเปรียบเทียบ ลงวันที่ 19 ธ.ค. 2566",
    ),
    ("รับสมัครพนักงาน 2565", "ประเมินความเสี่ยง ปี 2563", "งานลอยกระทง 2562"),
    WARNINGS,
)

PREVIOUS = next_app(
    "เทศบาลตำบลวังปลาสร้อยใต้",
    "รายงานผลการดำเนินงานประจำปี",
    paragraphs(
        "สรุปผลงานของเทศบาลตำบลวังปลาสร้อยใต้ รอบปีงบประมาณ พ.ศ. 2565 (1 ตุลาคม 2564 – 30 กันยายน 2565)",
        "โครงการทั้งหมด 96 โครงการ ดำเนินการแล้ว 71 โครงการ คิดเป็นร้อยละ 73.95 นำเสนอสภาเมื่อธันวาคม 2565",
        "สิ่งที่จะทำต่อในปี 2566 คือระบบประปาหมู่ 4",
    ),
    '{"updated":"2023-01-09","views":412}',
)

STRUCTURE = wix(
    "โรงเรียนบ้านโคกสมมติ",
    "โครงสร้างการบริหาร",
    paragraphs("แผนภูมิโครงสร้างโรงเรียนบ้านโคกสมมติ ข้อมูล ณ วันที่ 10 มิถุนายน 2567")
    + "<ul><li>ผู้อำนวยการโรงเรียน</li><li>กลุ่มบริหารวิชาการ</li><li>กลุ่มบริหารงบประมาณ</li><li>กลุ่มบริหารงานบุคคล</li></ul>"
    + paragraphs("โรงเรียนตั้งเมื่อ พ.ศ. 2481"),
)

CONTACT = vendor(
    "เทศบาลเมืองทุ่งสมมติ",
    "ติดต่อเทศบาล",
    paragraphs(
        "สำนักงานเทศบาลเมืองทุ่งสมมติ ถนนสมมติ อำเภอท่ายาง จังหวัดเพชรบุรี",
        "โทรศัพท์และโทรสาร ดูที่ป้ายหน้าสำนักงาน เว็บไซต์ thungsommut.example เปิดทำการวันจันทร์ถึงวันศุกร์ 08.30 – 16.30 น.",
        "แผนที่: จากสี่แยกตลาดตรงไป 300 เมตร อยู่ซ้ายมือ ตรงข้ามวัดตัวอย่าง",
    ),
)

PRINT = printed(
    "อบต.ท่าดินดำ",
    "รายงานผลการดำเนินการป้องกันการทุจริต รอบปี 2567",
    paragraphs(
        "องค์การบริหารส่วนตำบลท่าดินดำ ขอรายงานผลตามแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 – 2570) เฉพาะส่วนที่ทำในปีงบประมาณ 2567",
        "ดำเนินการ 18 โครงการ ใช้งบ 642,000 บาท ไม่ได้ดำเนินการ 3 โครงการเพราะย้ายไปปี 2568",
    ),
)

DUTIES_PAGE = web_forms(
    "เมืองพัทยา",
    "อำนาจหน้าที่ของเมืองพัทยา",
    paragraphs(
        "ตามพระราชบัญญัติระเบียบบริหารราชการเมืองพัทยา พ.ศ. 2542 เมืองพัทยามีหน้าที่รักษาความสงบ จัดให้มีและบำรุงทางบกทางน้ำ",
        "ปรับปรุงข้อมูลล่าสุด ปีงบประมาณ 2568",
    ),
)


def with_cookie(asked: Asked) -> Reply:
    """A shop-bought guard that sets a cookie and sends the browser to the very same address."""
    if "seen=1" in asked.headers.get("cookie", ""):
        return html(HALF_YEAR)
    return away(asked.path, Set_Cookie="seen=1; Path=/")


def not_for_robots(asked: Asked) -> Reply:
    return html(HALF_YEAR) if "mozilla" in asked.headers.get("user-agent", "").lower() else html("Forbidden", 403)


def no_head(asked: Asked) -> Reply:
    return html("<h1>405 Not Allowed</h1>", 405) if asked.method == "HEAD" else SPACED(asked)


CASES: list[Case] = [
    ok("f-right-google-sites-half-year", answer=html(HALF_YEAR), **items.HALF_YEAR),
    ok("f-right-spaced-cover", answer=SPACED, organization=bodies.TAKHIAN_THONG, **items.ANNUAL),
    ok("f-right-split-heading", answer=SPLIT, organization=bodies.THA_DIN_DAM, fiscal_year=2568, **items.PREVENTION),
    ok("f-right-month-before-new-year", answer=NOVEMBER, organization=bodies.WANG_PLA, **items.BUYING_MONTH),
    ok("f-right-blogger-english-year", answer=html(GIFT), organization=bodies.PATTAYA, **items.NO_GIFT),
    ok("f-right-abbreviated-year", answer=html(ABBREVIATED), organization=bodies.BAN_MAI, **items.SATISFACTION),
    ok("f-right-mixed-digits", answer=MIXED_DIGITS, organization=bodies.THUNG, **items.STAFF_YEAR),
    ok("f-right-only-a-column", answer=html(ONLY_A_COLUMN), organization=bodies.SISAKET, **items.STATISTICS),
    ok("f-right-quarters", answer=QUARTERS, organization=bodies.NONG_BUA, fiscal_year=2566, **items.BUYING_YEAR),
    ok(
        "f-right-several-years",
        answer=html(SEVERAL_YEARS),
        organization=bodies.KO,
        fiscal_year=2568,
        **items.BUYING_PLAN,
    ),
    ok("f-right-below-php-warnings", answer=thai_windows(BELOW_WARNINGS), **items.RISK),
    ok(
        "f-right-previous",
        answer=html(PREVIOUS),
        organization=bodies.WANG_PLA,
        fiscal_year=2566,
        data_year="previous",
        **items.ANNUAL,
    ),
    ok(
        "f-right-school-current",
        answer=html(STRUCTURE),
        organization=bodies.SCHOOL,
        data_year="current",
        **items.STRUCTURE,
    ),
    ok(
        "f-right-contact-current",
        answer=thai_windows(CONTACT),
        organization=bodies.THUNG,
        data_year="current",
        **items.CONTACT,
    ),
    ok(
        "f-right-print-view",
        answer=html(PRINT),
        path="item?tmpl=component&print=1",
        organization=bodies.THA_DIN_DAM,
        **items.PREVENTION_YEAR,
    ),
    ok("f-right-span-added", answer=SPAN, data_year="same", **items.STRATEGY),
    ok(
        "f-right-laws-named-year",
        answer=LAW_LIST,
        organization=bodies.TAKHIAN_THONG,
        fiscal_year=2566,
        data_year="unknown",
        **items.LAWS,
    ),
    ok("f-right-draft-of-clinic", answer=DRAFT, organization=bodies.CLINIC, fiscal_year=2568, **items.BUDGET),
    ok(
        "f-right-duties-current",
        answer=html(DUTIES_PAGE),
        organization=bodies.PATTAYA,
        fiscal_year=2568,
        data_year="current",
        **items.DUTIES,
    ),
    ok("f-right-cookie-then-same-address", answer=with_cookie, accepted=("redirected",), **items.HALF_YEAR),
    ok("f-right-browsers-only", answer=not_for_robots, accepted=("blocked",), **items.HALF_YEAR),
    ok("f-right-no-head", answer=no_head, organization=bodies.TAKHIAN_THONG, **items.ANNUAL),
    ok(
        "f-right-month-alone",
        answer=DECEMBER,
        organization=bodies.TAKHIAN_THONG,
        fiscal_year=2568,
        **items.BUYING_MONTH,
    ),
    ok(
        "f-right-previous-risk",
        answer=thai_windows(BELOW_WARNINGS),
        fiscal_year=2568,
        data_year="previous",
        **items.RISK,
    ),
    ok(
        "f-right-previous-quarters",
        answer=QUARTERS,
        organization=bodies.NONG_BUA,
        data_year="previous",
        **items.BUYING_YEAR,
    ),
    moved(
        "f-right-new-permalink",
        answer=away("{base}{case}/2567/risk/", 301),
        others={"2567/risk/": thai_windows(BELOW_WARNINGS)},
        **items.RISK,
    ),
    moved(
        "f-right-counter-page",
        path="count.php?id=2565&file=plan",
        answer=refresh("files/plan.pdf", "กำลังดาวน์โหลดไฟล์ กรุณารอสักครู่"),
        others={"files/plan.pdf": SPAN},
        **items.STRATEGY,
    ),
    moved(
        "f-right-short-link",
        path="s/ab12",
        answer=away("{case}/s/step2", 307),
        others={"s/step2": away("../final", 308), "final": html(SEVERAL_YEARS)},
        organization=bodies.KO,
        fiscal_year=2568,
        **items.BUYING_PLAN,
    ),
    moved(
        "f-right-thai-location",
        answer=away("{case}/%E0%B9%81%E0%B8%9C%E0%B8%99.docx", 303),
        others={"แผน.docx": SPLIT},
        organization=bodies.THA_DIN_DAM,
        **items.PREVENTION,
    ),
]
