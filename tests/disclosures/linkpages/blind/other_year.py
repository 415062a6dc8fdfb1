"""The organization's own document of the item, but of another year, earlier or later."""

from functools import partial

from ..case import Case
from . import texts
from .documents import docx_file, pdf_file, xlsx_file
from .frames import html, joomla, old, plain, rows, vendor, wordpress
from .items import (
    COMPLAINTS,
    HALF_YEAR,
    HR_REPORT,
    MANUAL,
    MEASURES,
    MONTHLY,
    NO_GIFT,
    PLAN,
    PREVENTION,
    PREVENTION_REPORT,
    PURCHASE_PLAN,
    RISK,
    SERVICES,
    SURVEY,
    YEAR,
    judged,
)
from .towns import BUENG_BUN, KANTHARALAK, KHOEN, KO_SAMAE, MAE_PHRAO, NAM_KHAM, NONG_BUA, NONG_KAEO, SAI_THONG, UBON

other_year = partial(judged, verdict="other_year")
WANTED_EVERYWHERE = "".join(f"<li><a>ITA 2567 ข้อ {number}</a></li>" for number in range(1, 36))
YEAR_REPORT = """<h2>รายงานผลการดำเนินงานในรอบปี</h2>
<p>เทศบาลตำบลน้ำคำ ขอรายงานผลระหว่างวันที่ 1 ตุลาคม 2565 ถึง 30 กันยายน 2566</p>
<p>โครงสร้างพื้นฐาน 22 โครงการ การศึกษา 9 โครงการ รวมเบิกจ่าย 31.4 ล้านบาท ร้อยละ 93.1</p><p>เผยแพร่ 5 มกราคม 2567</p>"""
THREE_YEARS = f"""<h1>แผนปฏิบัติการป้องกันการทุจริต</h1><h1>ประจำปีงบประมาณ พ.ศ. ๒๕๖๑ – ๒๕๖๔</h1>
<h2>องค์การบริหารส่วนตำบลหนองบัว</h2>
<table>{rows(("มิติ", "จำนวนโครงการ"), ("สร้างสังคมที่ไม่ทนต่อการทุจริต", "๘"), ("การบริหารราชการด้วยความสุจริต", "๑๑"))}</table>
<p>สอดคล้องกับยุทธศาสตร์ชาติว่าด้วยการป้องกันและปราบปรามการทุจริต ระยะที่ ๓ (พ.ศ. ๒๕๖๐ – ๒๕๖๔)</p>"""
ENGLISH = """<h1>Annual Procurement Plan, Fiscal Year 2023</h1><h2>องค์การบริหารส่วนตำบลเขิน (Khoen SAO)</h2>
<p>แผนการจัดซื้อจัดจ้าง ๗ รายการ วงเงินรวม ๔,๒๑๘,๐๐๐ บาท</p><p>Published 16 Oct 2022, revised by the executive in 2024</p>"""
NEXT_GOAL = """<p>อาศัยผลการสำรวจนี้ คณะผู้บริหารจะนำไปปรับปรุงการให้บริการในปีงบประมาณ พ.ศ. 2567 ต่อไป</p>"""
MARCH = texts.monthly("องค์การบริหารส่วนตำบลแม่พร้าว", "ในรอบเดือนมีนาคม พ.ศ. 2566", "18/2566 ลว. 14 มีนาคม 2566")

CASES: list[Case] = [
    other_year(
        "b-year-menu-of-the-wanted",
        answer=html(
            joomla(
                KHOEN,
                "รายงานรอบ 6 เดือน",
                texts.half_year("องค์การบริหารส่วนตำบลเขิน", "ประจำปีงบประมาณ พ.ศ. 2566"),
                menu=WANTED_EVERYWHERE,
                news="<li>ประกาศแผนการจัดซื้อจัดจ้าง 2567</li>",
            )
        ),
        item=HALF_YEAR,
        path="index.php/ita-2567/o11",
    ),
    other_year(
        "b-year-properties",
        answer=pdf_file(
            texts.purchase_plan("เทศบาลเมืองกันทรลักษ์", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๕", "ประกาศ ณ วันที่ ๒๐ ตุลาคม พ.ศ. ๒๕๖๔"),
            "แผนการจัดซื้อจัดจ้าง ปีงบประมาณ 2567",
            name="แผนจัดซื้อจัดจ้าง2567.pdf",
        ),
        item=PURCHASE_PLAN,
        data_year="previous",
        town=KANTHARALAK,
        path="2567/o18-2567.pdf",
    ),
    other_year(
        "b-year-docx",
        answer=docx_file(
            "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ประจำปีงบประมาณ พ.ศ. 2565",
            "ข้อ 1 จัดทำมาตรการตรวจสอบการใช้ดุลพินิจ ข้อ 2 เผยแพร่ข้อมูลการใช้จ่ายเป็นรายไตรมาส",
            "เทศบาลตำบลบึงบูรพ์ อำเภอบึงบูรพ์ จังหวัดศรีสะเกษ",
            "ผู้เผยแพร่ นายสมมติ ตัวอย่าง วันที่เผยแพร่ 12 มกราคม 2566",
        ),
        item=MEASURES,
        year=2566,
        town=BUENG_BUN,
        path="o36_66.docx",
    ),
    other_year(
        "b-year-later-sheet",
        answer=xlsx_file(
            *texts.monthly("เทศบาลเมืองเกาะแสม", "ประจำเดือนเมษายน 2568", "77/2568 ลว. 1 เมษายน 2568"), sheet="เมย"
        ),
        item=MONTHLY,
        town=KO_SAMAE,
        path="สขร1-2567.xlsx",
    ),
    other_year("b-year-earlier-sheet", answer=xlsx_file(*MARCH, title="สขร 2567"), item=MONTHLY, town=MAE_PHRAO),
    other_year(
        "b-year-signed-in-the-wanted",
        answer=pdf_file(
            texts.prevention_report("องค์การบริหารส่วนตำบลเขิน", "ประจำปีงบประมาณ พ.ศ. 2566", "ลงวันที่ 15 มกราคม พ.ศ. 2567")
        ),
        item=PREVENTION_REPORT,
        path="o35.pdf",
    ),
    other_year(
        "b-year-plan-that-ended",
        answer=html(vendor(UBON, "แผนพัฒนา", texts.development_plan("เทศบาลนครอุบลธานี", "(พ.ศ. 2561 - 2565)"))),
        item=PLAN,
        data_year="previous",
        town=UBON,
        path="plan.php",
    ),
    other_year(
        "b-year-three-years", answer=pdf_file(THREE_YEARS), item=PREVENTION, year=2566, town=NONG_BUA, path="p.pdf"
    ),
    other_year(
        "b-year-thai-digits",
        answer=html(
            wordpress(NONG_KAEO, "สถิติเรื่องร้องเรียน", texts.complaints("อบต.หนองแก้ว", "ประจำปีงบประมาณ ๒๕๖๔ (รอบ ๖ เดือน)"))
        ),
        item=COMPLAINTS,
        year=2565,
        town=NONG_KAEO,
        path="complaint-2565/",
    ),
    other_year(
        "b-year-previous-wanted",
        answer=html(
            vendor(
                SAI_THONG,
                "รายงาน HR",
                texts.hr_report(
                    "องค์การบริหารส่วนตำบลทรายทองพัฒนา",
                    "ประจำปีงบประมาณ พ.ศ. 2567",
                    "9 พฤศจิกายน 2566 และ 2 พฤษภาคม 2567",
                ),
            )
        ),
        item=HR_REPORT,
        town=SAI_THONG,
        data_year="previous",
    ),
    other_year("b-year-common-era", answer=pdf_file(ENGLISH, "plan 2024"), item=PURCHASE_PLAN, path="plan2024.pdf"),
    other_year(
        "b-year-dates", answer=html(joomla(NAM_KHAM, "ผลงาน", YEAR_REPORT)), item=YEAR, town=NAM_KHAM, path="o12"
    ),
    other_year(
        "b-year-two-digits",
        answer=html(plain("สถิติ68", texts.service_count("ทต.น้ำคำ", "ประจำปี งบฯ 67 (ต.ค. 66 - มี.ค. 67)"))),
        item=SERVICES,
        year=2568,
        town=NAM_KHAM,
        data_year="same",
    ),
    other_year(
        "b-year-windows-874",
        answer=html(
            old(BUENG_BUN, "No Gift", texts.no_gift("เทศบาลตำบลบึงบูรพ์", "ประจำปี 2564", "4 ม.ค. 2564")), charset="cp874"
        ),
        item=NO_GIFT,
        year=2563,
        town=BUENG_BUN,
        path="nogift63.html",
    ),
    other_year(
        "b-year-risk-later",
        answer=pdf_file(
            texts.risk(
                "องค์การบริหารส่วนตำบลหนองบัว",
                "ประจำปีงบประมาณ พ.ศ. 2568",
                "ทบทวนจากการประเมินความเสี่ยงประจำปีงบประมาณ พ.ศ. 2567",
            )
        ),
        item=RISK,
        data_year="same",
        town=NONG_BUA,
        path="risk-67.pdf",
    ),
    other_year(
        "b-year-goal-of-the-wanted",
        answer=html(
            wordpress(
                MAE_PHRAO,
                "ความพึงพอใจ",
                texts.survey("อบต.แม่พร้าว", "ประจำปีงบประมาณ พ.ศ. 2566") + NEXT_GOAL,
            )
        ),
        item=SURVEY,
        town=MAE_PHRAO,
        data_year="same",
    ),
    other_year(
        "b-year-manual",
        answer=pdf_file(texts.manual("เทศบาลเมืองเกาะแสม", "ประจำปี พ.ศ. ๒๕๖๐"), type="application/x-download"),
        item=MANUAL,
        year=2568,
        data_year="unknown",
        town=KO_SAMAE,
        path="manual_2568.pdf",
    ),
    other_year(
        "b-year-no-gift",
        answer=html(
            vendor(
                NONG_KAEO,
                "ประกาศนโยบาย ITA 2568",
                texts.no_gift("องค์การบริหารส่วนตำบลหนองแก้ว", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "๓ กุมภาพันธ์ ๒๕๖๖"),
                "ITA 2568",
            )
        ),
        item=NO_GIFT,
        year=2568,
        data_year="same",
        town=NONG_KAEO,
        path="detail.php?year=2568",
    ),
]
