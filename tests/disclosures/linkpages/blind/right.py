"""The very document that was asked for, however it is written, framed, typed or named."""

from functools import partial

from ..case import Asked, Case, Reply
from . import texts
from .documents import PDF, docx_file, pdf_file, xlsx_file
from .frames import html, joomla, old, plain, rows, vendor, wordpress
from .items import (
    BUDGET,
    COMPLAINTS,
    CONTACT,
    HALF_YEAR,
    HR_POLICY,
    HR_REPORT,
    LAWS,
    MANUAL,
    MEASURES,
    MONTHLY,
    NO_GIFT,
    PLAN,
    POWERS,
    PREVENTION_REPORT,
    PURCHASE_PLAN,
    PURCHASES,
    RISK,
    SERVICES,
    STRUCTURE,
    SURVEY,
    TAKING_PART,
    YEAR,
    judged,
)
from .towns import BUENG_BUN, KANTHARALAK, KHOEN, KO_SAMAE, MAE_PHRAO, NAM_KHAM, NONG_BUA, NONG_KAEO, SAI_THONG, UBON

right = partial(judged, verdict="right")
OCTETS = "application/octet-stream"
HALF = texts.half_year("องค์การบริหารส่วนตำบลเขิน", "ประจำปีงบประมาณ พ.ศ. 2567")
ROBOTS = ("python", "httpx", "aiohttp", "curl", "wget", "bot", "go-http", "java/", "libwww")


def _not_for_robots(status: int, asked: Asked) -> Reply:
    agent = asked.headers.get("user-agent", "").lower()
    if not agent or any(robot in agent for robot in ROBOTS):
        return html(f"<h1>{status}</h1>", status)
    return html(joomla(KHOEN, "รายงานรอบ 6 เดือน", HALF))


def _get_only(asked: Asked) -> Reply:
    return Reply(405, {"Allow": "GET"}) if asked.method == "HEAD" else html(joomla(KHOEN, "รายงานรอบ 6 เดือน", HALF))


def _nine_megabytes(asked: Asked) -> Reply:
    rest = b"<!-- " + b"template cache; " * 600_000 + b" -->"
    return Reply(body=plain("รายงาน", HALF).encode() + rest)


BILINGUAL = """<h1>Six-Month Monitoring Report on Operations and Budget Spending</h1><h1>Fiscal Year 2024</h1>
<h2>Khoen Subdistrict Administrative Organization (องค์การบริหารส่วนตำบลเขิน), Nam Kliang District, Si Sa Ket</h2>
<p>รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน</p>
<p>Spent by 31 March 2024: 48.20 % of the ordinance</p>"""
MOU = """<p>ในการดำเนินการบางโครงการได้ลงนามบันทึกข้อตกลงกับองค์การบริหารส่วนตำบลละเอาะและเทศบาลตำบลน้ำเกลี้ยง
เมื่อวันที่ 9 พฤศจิกายน 2565</p>"""
CONTACT_TEXT = """<p>ที่ทำการองค์การบริหารส่วนตำบลแม่พร้าว หมู่ที่ 3 ตำบลแม่พร้าว อำเภอพร้าวเหนือ จังหวัดเชียงใหม่</p>
<p>โทรศัพท์ ตามป้ายหน้าที่ทำการ โทรสาร - อีเมล saraban [at] maephrao.example</p><iframe src="{base}{case}/map"></iframe>"""
LAW_LIST = """<h2>กฎหมายที่เกี่ยวข้องกับการดำเนินงานของเทศบาลตำบลน้ำคำ</h2><ol><li>พระราชบัญญัติเทศบาล พ.ศ. 2496
และที่แก้ไขเพิ่มเติมถึง (ฉบับที่ 14) พ.ศ. 2562</li><li>พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540</li>
<li>พระราชบัญญัติการสาธารณสุข พ.ศ. 2535</li><li>พระราชบัญญัติภาษีที่ดินและสิ่งปลูกสร้าง พ.ศ. 2562</li></ol>"""
TAKING = """<h3>โครงการประชาคมท้องถิ่น ปีงบฯ 67</h3><p>ทต.บึงบูรพ์ จัดเวทีรับฟังความคิดเห็นเพื่อทบทวนแผนพัฒนา ผู้เข้าร่วม 142 คน
ณ หอประชุมเทศบาล ประเด็นที่ประชาชนเสนอ ได้แก่ ไฟฟ้าสาธารณะและน้ำประปา ผู้บริหารรับไปบรรจุในเทศบัญญัติ</p>"""
YEAR_REPORT = f"""<h1>รายงานผลการดำเนินงาน เทศบาลนครอุบลธานี</h1><p>ตั้งแต่วันที่ ๑ ตุลาคม ๒๕๖๗ ถึงวันที่ ๓๐ กันยายน ๒๕๖๘</p>
<table>{rows(("ยุทธศาสตร์", "โครงการตามแผน", "ดำเนินการ"), ("โครงสร้างพื้นฐาน", "๔๑", "๓๗"), ("สังคม", "๒๕", "๒๕"))}</table>
<p>เปรียบเทียบกับปีก่อนเพิ่มขึ้นร้อยละ ๔</p>"""
HR_PLAN = """<h2>นโยบายการบริหารทรัพยากรบุคคล เทศบาลเมืองกันทรลักษ์</h2>
<p>ระยะ ๓ ปี (ประจำปีงบประมาณ ๒๕๖๗ - ๒๕๖๙)</p>
<p>๑. ด้านการสรรหา ๒. ด้านการพัฒนา ๓. ด้านการรักษาไว้ ๔. ด้านการใช้ประโยชน์ ตามหนังสือลงวันที่ ๓ ตุลาคม ๒๕๖๕</p>"""
BUDGET_TEXT = """<p class=MsoNormal align=center><b>แผนการดำเนินงานและการใช้จ่ายงบประมาณ</b></p>
<p class=MsoNormal align=center><b>
ประจำปีงบประมาณ&nbsp;พ.ศ.&nbsp;๒๕๖๕</b></p><p class=MsoNormal>
<span lang=TH>องค์การบริหารส่วนตําบลหนองบัว</span> อําเภอราษีไศล</p>
<p class=MsoNormal>อ้างถึงแผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๑ – ๒๕๖๕) และข้อบัญญัติซึ่งประกาศใช้เมื่อ ๒๘ กันยายน ๒๕๖๔ รวม ๕๖ โครงการ</p>"""
PURCHASE_TEXT = """<h2>รายงานผลการจัดซื้อจัดจ้างประจำปี พ.ศ. 2566 (ค.ศ. 2023)</h2>
<p>อบต.ทรายทองพัฒนา อ.ศรีรัตนะ จ.ศรีสะเกษ</p><p>วิธีเฉพาะเจาะจง
212 โครงการ วิธี e-bidding 3 โครงการ งบประมาณที่ประหยัดได้ 88,120 บาท เบิกจ่ายเหลื่อมปี 2565 จำนวน 2 โครงการ</p>"""
FEBRUARY = [
    ("องค์การบริหารส่วนตำบลหนองแก้ว อำเภอกันทรารมย์ จังหวัดศรีสะเกษ",),
    ("สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน กุมภาพันธ์ 2567",),
    texts.MONTHLY_HEAD,
    (1, "ซ่อมแซมรถบรรทุกน้ำ ทะเบียน บต 2566", 18250, 18250, "เฉพาะเจาะจง", "อู่ตัวอย่างการช่าง", "45/2567"),
]

CASES: list[Case] = [
    right("b-right-joomla", answer=html(joomla(KHOEN, "รายงานรอบ 6 เดือน", HALF)), item=HALF_YEAR, path="index.php/o11"),
    right(
        "b-right-wordpress",
        answer=html(
            wordpress(
                NAM_KHAM,
                "รายงานผลการสำรวจความพึงพอใจ",
                texts.survey("เทศบาลตำบลน้ำคำ", "ประจำปีงบประมาณ ๒๕๖๗"),
            )
        ),
        item=SURVEY,
        town=NAM_KHAM,
        path="survey-2566-copy/",
    ),
    right(
        "b-right-octets",
        answer=pdf_file(
            texts.purchase_plan("เทศบาลเมืองเกาะแสม", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "ประกาศ ณ วันที่ ๑๒ ตุลาคม พ.ศ. ๒๕๖๖"),
            "Microsoft Word - แผนจัดซื้อ 2565",
            OCTETS,
            "แผนจัดซื้อจัดจ้าง2566.pdf",
        ),
        item=PURCHASE_PLAN,
        data_year="same",
        town=KO_SAMAE,
        path="uploads/2566/plan66.pdf",
    ),
    right(
        "b-right-windows-874",
        answer=html(
            old(KHOEN, "สถิติการให้บริการ ประจำปี งปม. 67", texts.service_count("อบต.เขิน", "ปี 67")), charset="cp874"
        ),
        item=SERVICES,
        path="stat.asp?id=4",
    ),
    right(
        "b-right-span",
        answer=pdf_file(texts.development_plan("องค์การบริหารส่วนตำบลหนองบัว", "(พ.ศ. ๒๕๖๖ – ๒๕๗๐)")),
        item=PLAN,
        year=2568,
        town=NONG_BUA,
        path="plan.pdf",
    ),
    right(
        "b-right-month", answer=xlsx_file(*FEBRUARY, sheet="ก.พ.67"), item=MONTHLY, town=NONG_KAEO, path="สขร. กพ.xlsx"
    ),
    right(
        "b-right-docx-as-zip",
        answer=docx_file(
            "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน",
            "(1 ตุลาคม 2566 – 31 มีนาคม 2567)",
            "องค์การบริหารส่วนตำบลเขิน อำเภอน้ำเกลี้ยง จังหวัดศรีสะเกษ",
            "ในปีงบประมาณก่อนเบิกจ่ายได้ร้อยละ 91 คณะผู้บริหารจึงกำหนดให้ทุกกองรายงานเป็นรายเดือน",
            table=[["โครงการ", "งบประมาณ", "เบิกจ่าย"], ["ขุดลอกหนองน้ำ", "450,000", "449,000"]],
            type="application/zip",
        ),
        item=HALF_YEAR,
        data_year="same",
        path="download/1187",
    ),
    right("b-right-english", answer=html(plain("Report", BILINGUAL)), item=HALF_YEAR, path="en/report"),
    right(
        "b-right-basis-of-year-before",
        answer=pdf_file(
            texts.risk(
                "เทศบาลเมืองกันทรลักษ์",
                "ประจำปีงบประมาณ พ.ศ. 2568",
                "วิเคราะห์จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567 ซึ่งได้ 88.12 คะแนน และผลการดำเนินการปี 2566",
            ),
            type="application/force-download",
        ),
        item=RISK,
        year=2568,
        data_year="same",
        town=KANTHARALAK,
        path="o32",
    ),
    right(
        "b-right-previous",
        answer=html(
            vendor(
                BUENG_BUN,
                "รายงานผล HR",
                texts.hr_report("เทศบาลตำบลบึงบูรพ์", "ประจำปีงบประมาณ พ.ศ. 2566", "4 ธันวาคม 2565 และ 12 มิถุนายน 2566"),
            )
        ),
        item=HR_REPORT,
        town=BUENG_BUN,
        data_year="previous",
        path="content.php?id=25",
    ),
    right(
        "b-right-structure",
        answer=html(wordpress(KHOEN, "โครงสร้าง", texts.structure("องค์การบริหารส่วนตำบลเขิน", "น้ำเกลี้ยง"))),
        item=STRUCTURE,
        data_year="current",
        path="โครงสร้าง/",
    ),
    right(
        "b-right-powers",
        answer=html(joomla(NONG_KAEO, "อำนาจหน้าที่", texts.powers("องค์การบริหารส่วนตำบลหนองแก้ว"))),
        item=POWERS,
        town=NONG_KAEO,
        data_year="current",
    ),
    right(
        "b-right-contact",
        answer=html(wordpress(MAE_PHRAO, "ข้อมูลการติดต่อ", CONTACT_TEXT)),
        item=CONTACT,
        year=2566,
        town=MAE_PHRAO,
        data_year="current",
        path="contact",
        others={"map": html("<p>map</p>")},
    ),
    right(
        "b-right-laws", answer=html(vendor(NAM_KHAM, "กฎหมาย", LAW_LIST)), item=LAWS, town=NAM_KHAM, data_year="current"
    ),
    right(
        "b-right-signed-before",
        answer=html(
            plain(
                "scan_2566_12",
                texts.no_gift("เทศบาลเมืองกันทรลักษ์", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "ประกาศ ณ วันที่ ๒๘ ธันวาคม พ.ศ. ๒๕๖๖"),
            )
        ),
        item=NO_GIFT,
        town=KANTHARALAK,
    ),
    right(
        "b-right-half-of-2565",
        answer=pdf_file(
            texts.complaints("องค์การบริหารส่วนตำบลแม่พร้าว", "ประจำปีงบประมาณ พ.ศ. 2565 (ตุลาคม 2564 – มีนาคม 2565)")
        ),
        item=COMPLAINTS,
        year=2565,
        data_year="same",
        town=MAE_PHRAO,
        path="o28-2567-final.pdf",
    ),
    right("b-right-partner", answer=html(vendor(KHOEN, "รายงาน", HALF + MOU)), item=HALF_YEAR, path="detail/11"),
    right("b-right-short-name", answer=html(joomla(BUENG_BUN, "การมีส่วนร่วม", TAKING)), item=TAKING_PART, town=BUENG_BUN),
    right(
        "b-right-year-by-dates",
        answer=pdf_file(YEAR_REPORT, "รายงาน 2567", PDF),
        item=YEAR,
        year=2568,
        town=UBON,
        path="report.pdf",
    ),
    right("b-right-three-years", answer=pdf_file(HR_PLAN), item=HR_POLICY, year=2568, town=KANTHARALAK, path="hr.pdf"),
    right(
        "b-right-word-html", answer=html(plain("แผน", BUDGET_TEXT)), item=BUDGET, year=2565, town=NONG_BUA, path="b.htm"
    ),
    right(
        "b-right-both-calendars",
        answer=pdf_file(PURCHASE_TEXT, type="", name="o21.pdf"),
        item=PURCHASES,
        data_year="previous",
        town=SAI_THONG,
        path="o21",
    ),
    right(
        "b-right-measures-2563",
        answer=docx_file(
            "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
            "เทศบาลตำบลน้ำคำ ประจำปี 2563",
            "จากการวิเคราะห์ผลการประเมิน ITA ปี 2562 พบว่าตัวชี้วัดการใช้งบประมาณมีคะแนนต่ำสุด",
            header="เอกสารแนบ คำสั่งที่ 112/2562",
        ),
        item=MEASURES,
        year=2563,
        town=NAM_KHAM,
        path="m.docx",
    ),
    right(
        "b-right-manual",
        answer=html(vendor(SAI_THONG, "คู่มือ", texts.manual("องค์การบริหารส่วนตำบลทรายทองพัฒนา", "ปี พ.ศ. 2564"))),
        item=MANUAL,
        year=2564,
        town=SAI_THONG,
        data_year="unknown",
    ),
    right(
        "b-right-report-signed-later",
        answer=pdf_file(
            texts.prevention_report("เทศบาลนครอุบลธานี", "ประจำปีงบประมาณ พ.ศ. 2566", "รายงาน ณ วันที่ 31 ตุลาคม 2566")
        ),
        item=PREVENTION_REPORT,
        data_year="previous",
        town=UBON,
    ),
    right("b-right-head-refused", answer=_get_only, item=HALF_YEAR, path="o11"),
    right("b-right-nine-megabytes", answer=_nine_megabytes, item=HALF_YEAR, path="o11.html"),
    right(
        "b-right-403-to-robots", answer=partial(_not_for_robots, 403), item=HALF_YEAR, path="o11", accepted=("blocked",)
    ),
    right(
        "b-right-404-to-robots", answer=partial(_not_for_robots, 404), item=HALF_YEAR, path="o11", accepted=("blocked",)
    ),
]
