"""Documents of the item that belong to somebody else: a neighbour, another kind, a name that is longer or shorter."""

from functools import partial

from ..case import Case
from . import texts
from .documents import docx_file, pdf_file, xlsx_file
from .frames import html, joomla, old, plain, vendor, wordpress
from .items import (
    COMPLAINTS,
    HALF_YEAR,
    HR_REPORT,
    MEASURES,
    MONTHLY,
    NO_GIFT,
    PLAN,
    POWERS,
    PREVENTION_REPORT,
    PURCHASE_PLAN,
    RISK,
    SERVICES,
    STRUCTURE,
    SURVEY,
    judged,
)
from .towns import BUENG_BUN, KANTHARALAK, KHOEN, KO_SAMAE, MAE_PHRAO, NAM_KHAM, NONG_BUA, NONG_KAEO, SAI_THONG, UBON

other = partial(judged, verdict="other_organization")
LA_O = {"name": "องค์การบริหารส่วนตำบลละเอาะ", "short_name": "อบต.ละเอาะ", "district": "น้ำเกลี้ยง", "province": "ศรีสะเกษ"}
DISTRICT = {**LA_O, "name": "ที่ว่าการอำเภอน้ำเกลี้ยง", "short_name": "อ.น้ำเกลี้ยง"}
ROI_ET = {**NONG_KAEO, "district": "เมืองร้อยเอ็ด", "province": "ร้อยเอ็ด"}
PARTNER = "<p>ดำเนินการร่วมกับองค์การบริหารส่วนตำบลเขินในโครงการศูนย์ช่วยเหลือประชาชนเพียงโครงการเดียว</p>"
YEAR_67 = "ประจำปีงบประมาณ พ.ศ. 2567"
ROI_ET_HALF = f"""<h1>องค์การบริหารส่วนตำบลหนองแก้ว</h1><h2>อำเภอเมืองร้อยเอ็ด จังหวัดร้อยเอ็ด</h2>
{texts.half_year("องค์การบริหารส่วนตำบลหนองแก้ว อำเภอเมืองร้อยเอ็ด จังหวัดร้อยเอ็ด", YEAR_67)}"""
POLICE = """<h1>ประกาศสถานีตำรวจภูธรน้ำเกลี้ยง</h1>
<h2>เรื่อง เจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่ ประจำปีงบประมาณ พ.ศ. 2567</h2>
<p>ข้าราชการตำรวจในสังกัดสถานีตำรวจภูธรน้ำเกลี้ยงทุกนายจะไม่รับของขวัญทุกชนิด</p><p>พันตำรวจเอก สมมติ ตัวอย่าง ผู้กำกับการ</p>"""
PROVINCE = """<h1>แผนพัฒนาท้องถิ่น (พ.ศ. 2566 – 2570) ขององค์การบริหารส่วนจังหวัดศรีสะเกษ</h1>
<p>อบจ.ศรีสะเกษ ประสานแผนกับเทศบาลตำบลน้ำคำ
เทศบาลเมืองกันทรลักษ์ และองค์กรปกครองส่วนท้องถิ่นอื่นรวม 216 แห่ง</p><p>ส่วนที่ 1 สภาพทั่วไปของจังหวัด</p>"""
SCHOOL = """<h1>โรงเรียนบ้านหนองบัวตัวอย่าง</h1><h2>โครงสร้างการบริหารงานสถานศึกษา</h2>
<p>ผู้อำนวยการ กลุ่มบริหารวิชาการ กลุ่มบริหารงบประมาณ
กลุ่มบริหารงานบุคคล กลุ่มบริหารทั่วไป สังกัดสำนักงานเขตพื้นที่การศึกษาประถมศึกษา</p>"""

CASES: list[Case] = [
    other(
        "b-org-neighbour",
        answer=pdf_file(texts.half_year("องค์การบริหารส่วนตำบลละเอาะ อำเภอน้ำเกลี้ยง", YEAR_67), "อบต.เขิน o11"),
        item=HALF_YEAR,
        path="khoen/o11.pdf",
    ),
    other(
        "b-org-neighbour-in-our-frame",
        answer=html(joomla(KHOEN, "ประเมินความเสี่ยง", texts.risk(LA_O["name"], YEAR_67, "วิเคราะห์งานพัสดุ"))),
        item=RISK,
        path="index.php/o32",
    ),
    other(
        "b-org-we-are-the-partner",
        answer=html(wordpress(LA_O, "รายงาน", texts.prevention_report(LA_O["name"], YEAR_67) + PARTNER)),
        item=PREVENTION_REPORT,
    ),
    other(
        "b-org-longer",
        answer=pdf_file(texts.purchase_plan("องค์การบริหารส่วนตำบลหนองบัวดง", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๗", "๑๑ ตุลาคม ๒๕๖๖")),
        item=PURCHASE_PLAN,
        data_year="same",
        town=NONG_BUA,
        path="nongbua.pdf",
    ),
    other(
        "b-org-longer-short-name",
        answer=html(plain("สถิติ", texts.service_count("อบต.หนองบัวขาว", "ปีงบประมาณ 2566"))),
        item=SERVICES,
        year=2566,
        town=NONG_BUA,
    ),
    other(
        "b-org-shorter",
        answer=docx_file(
            "ประกาศองค์การบริหารส่วนตำบลทรายทอง",
            "เรื่อง เจตนารมณ์นโยบาย No Gift Policy จากการปฏิบัติหน้าที่ ประจำปีงบประมาณ พ.ศ. 2568",
            "ผู้บริหารและบุคลากรของอบต.ทรายทอง ทุกคน จะไม่รับของขวัญและของกำนัล",
            "ประกาศ ณ วันที่ 8 มกราคม 2568",
        ),
        item=NO_GIFT,
        year=2568,
        town=SAI_THONG,
        path="nogift.docx",
    ),
    other(
        "b-org-town-for-subdistrict",
        answer=html(
            vendor(
                {**KHOEN, "name": "เทศบาลตำบลเขิน", "short_name": "ทต.เขิน"},
                "สถิติ",
                texts.complaints("เทศบาลตำบลเขิน", YEAR_67),
            )
        ),
        item=COMPLAINTS,
    ),
    other(
        "b-org-subdistrict-for-town",
        answer=pdf_file(texts.survey("องค์การบริหารส่วนตำบลบึงบูรพ์", "ประจำปีงบประมาณ ๒๕๖๕")),
        item=SURVEY,
        year=2565,
        data_year="unknown",
        town=BUENG_BUN,
        path="s.pdf",
    ),
    other(
        "b-org-tambon-for-mueang",
        answer=html(
            joomla(
                {**KANTHARALAK, "name": "เทศบาลตำบลกันทรลักษ์", "short_name": "ทต.กันทรลักษ์"},
                "รายงาน HR",
                texts.hr_report("เทศบาลตำบลกันทรลักษ์", "ประจำปีงบประมาณ พ.ศ. 2564", "2 พฤศจิกายน 2563"),
            )
        ),
        item=HR_REPORT,
        year=2564,
        town=KANTHARALAK,
    ),
    other("b-org-same-name-roi-et", answer=html(wordpress(ROI_ET, "o11", ROI_ET_HALF)), item=HALF_YEAR, town=NONG_KAEO),
    other(
        "b-org-same-name-pdf",
        answer=pdf_file(
            texts.measures(
                "องค์การบริหารส่วนตำบลหนองบัว อำเภอกันทรวิชัย จังหวัดมหาสารคาม",
                "ประจำปีงบประมาณ พ.ศ. 2567",
                "จากผล ITA ปี 2566",
            )
        ),
        item=MEASURES,
        data_year="previous",
        town=NONG_BUA,
        path="o36.pdf",
    ),
    other("b-org-police", answer=html(vendor(DISTRICT, "ประกาศ", POLICE)), item=NO_GIFT, path="police/nogift"),
    other("b-org-province", answer=pdf_file(PROVINCE), item=PLAN, town=NAM_KHAM, path="plan-66-70.pdf"),
    other(
        "b-org-school",
        answer=html(plain("โครงสร้าง", SCHOOL)),
        item=STRUCTURE,
        town=NONG_BUA,
        data_year="current",
        path="structure.html",
    ),
    other(
        "b-org-powers-of-another",
        answer=html(old(LA_O, "อำนาจหน้าที่", texts.powers("องค์การบริหารส่วนตำบลละเอาะ")), charset="cp874"),
        item=POWERS,
        year=2563,
        data_year="current",
    ),
    other(
        "b-org-sheet",
        answer=xlsx_file(
            *texts.monthly("เทศบาลตำบลเกาะแสมใต้ อำเภอเกาะแสม", "ประจำเดือนมกราคม 2567", "9/2567 ลว. 8 ม.ค. 2567"),
            sheet="ม.ค. 67",
            title="เทศบาลเมืองเกาะแสม",
        ),
        item=MONTHLY,
        data_year="same",
        town=KO_SAMAE,
        path="สขร.xlsx",
    ),
    other(
        "b-org-nakhon-of-next-province",
        answer=html(
            vendor(
                UBON,
                "แผนจัดซื้อ",
                texts.purchase_plan("เทศบาลนครศรีสะเกษธานี", "ประจำปีงบประมาณ พ.ศ. 2568", "ตุลาคม 2567"),
            )
        ),
        item=PURCHASE_PLAN,
        year=2568,
        data_year="same",
        town=UBON,
    ),
    other(
        "b-org-and-another-year",
        answer=pdf_file(texts.risk("เทศบาลตำบลพร้าวงาม", "ประจำปีงบประมาณ พ.ศ. 2565", "ตามกรอบ ป.ป.ท.")),
        item=RISK,
        town=MAE_PHRAO,
        path="o32-2567.pdf",
    ),
]
