"""Files that are the right document, sent as servers send files: with another type, name, title or header."""

from tests.disclosures.linkpages.case import KHOEN, Asked, Case, Reply
from tests.disclosures.linkpages.sighted import drafts, places
from tests.disclosures.linkpages.sighted.making import case
from tests.disclosures.linkpages.sighted.papers import OCTETS, PDF, Paper, docx, pdf, pdf_bytes, xlsx

BUYING = drafts.buying_plan(KHOEN, "ประจำปีงบประมาณ พ.ศ. 2567", "3 ตุลาคม 2566")
NOVEMBER = drafts.month_bought(places.SONGCHAN, "พฤศจิกายน 2566", "4 เดือน ธันวาคม พ.ศ. 2566")
JANUARY = drafts.month_bought(KHOEN, "มกราคม ๒๕๖๗ ปีงบประมาณ พ.ศ. ๒๕๖๗", "๕ กุมภาพันธ์ ๒๕๖๗")
GIFT = drafts.in_thai(drafts.no_gift(places.SONGCHAN, "ประจำปีงบประมาณ พ.ศ. 2568", "15 ตุลาคม 2567"))
WRONG_COVER = Paper(
    (
        "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        "ประจำปีงบประมาณ พ.ศ.2567",
        "การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. 2566",
        "องค์การบริหารส่วนตำบลเขิน",
        "อำเภอท่ากระชับ จังหวัดศรีสะเกษ",
    ),
    (
        "องค์การบริหารส่วนตำบลเขิน อำเภอน้ำเกลี้ยง จังหวัดศรีสะเกษ ได้คะแนนภาพรวมปี 2566 เท่ากับ 87.33 ระดับผ่าน",
        "จึงจัดทำแผนการดำเนินการประจำปีงบประมาณ พ.ศ. 2567 ตั้งแต่วันที่ 2 ตุลาคม 2566 ถึงวันที่ 30 กันยายน 2567",
    ),
)
ANALYSIS = drafts.measures(places.KHAOPHRATHONG, "ประจำปีงบประมาณ พ.ศ. 2564", "ปีงบประมาณ พ.ศ. 2563", "75.61")
SIX = drafts.half_year(places.MAEKHAMMI, "ประจำปีงบประมาณ พ.ศ. ๒๕๖๓", "๑ ต.ค. ๒๕๖๒ – ๓๑ มี.ค. ๒๕๖๓", "๑ เม.ย. ๒๕๖๓")
WITH_PARTNER = Paper(
    ("รายงานผลการดำเนินการตามนโยบายการบริหารทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2565", "อบต.แม่คำมี"),
    (
        "จัดอบรมร่วมกับเทศบาลตำบลร่องฟอง องค์การบริหารส่วนตำบลแม่หล่าย และองค์การบริหารส่วนจังหวัดแพร่ เมื่อ 14 มิถุนายน 2565",
        "องค์การบริหารส่วนตำบลแม่คำมีส่งพนักงานส่วนตำบลเข้ารับการอบรม 11 คน และศึกษาดูงานที่เทศบาลนครเชียงราย",
    ),
)
ACTION = Paper(
    ("แผนปฏิบัติการป้องกันการทุจริต ระยะ 5 ปี", "(ตุลาคม 2565 - กันยายน 2570)", "เทศบาลตำบลท่าข้าม"),
    (
        "เทศบาลตำบลท่าข้าม อำเภอบางปะกง จังหวัดฉะเชิงเทรา จัดทำแผนขึ้นโดยเชื่อมโยงกับยุทธศาสตร์ชาติ พ.ศ. 2561 - 2580",
        "แผนฉบับก่อน พ.ศ. 2562 - 2565 สิ้นสุดแล้วเมื่อวันที่ 30 กันยายน 2565",
    ),
)
MANUAL = Paper(
    ("คู่มือการปฏิบัติงาน กองคลัง", "ทบทวนประจำปีงบประมาณ 2567", "องค์การบริหารส่วนตำบลบ้านใหม่"),
    (
        "อำเภอเมืองปทุมธานี จังหวัดปทุมธานี",
        "งานรับเงินให้ถือปฏิบัติตามระเบียบกระทรวงมหาดไทย พ.ศ. 2547 แก้ไขเพิ่มเติมถึง (ฉบับที่ 4) พ.ศ. 2561",
        "ปรับปรุงครั้งแรกเมื่อ 1 เมษายน 2559",
    ),
)
WINNERS = Paper(
    ("ประกาศองค์การบริหารส่วนตำบลหินตั้ง", "เรื่อง ประกาศผลผู้ชนะการจัดซื้อจัดจ้าง ประจำไตรมาสที่ 1 (ตุลาคม - ธันวาคม 2565)"),
    (
        "ตามที่องค์การบริหารส่วนตำบลหินตั้ง อำเภอบ้านไผ่ จังหวัดขอนแก่น ได้ดำเนินการจัดซื้อจัดจ้าง ปีงบประมาณ พ.ศ. 2566 นั้น",
        "ผู้ชนะได้แก่ ร้านสมมติก่อสร้าง เสนอราคา 256,700 บาท ส่วนเทศบาลเมืองบ้านไผ่เป็นผู้อนุเคราะห์ผู้ควบคุมงาน",
    ),
    (),
    drafts.signed(places.HINTANG, "5 มกราคม 2566"),
)
SUMMARY = Paper(
    ("Procurement Report FY2024", "รายงานผลการจัดซื้อจัดจ้างประจำปีงบประมาณ 2567 (2024) ทต.สองชั้น"),
    (),
    (("วิธี", "จำนวน", "งบประมาณ"), ("เฉพาะเจาะจง", "212", "4,512,667"), ("e-bidding", "6", "12,566,000")),
    ("ข้อมูล ณ วันที่ 1 ต.ค. 2567",),
)


def _late_start(asked: Asked) -> Reply:
    """A download script whose editor left blank lines and a byte-order mark before its first tag."""
    return Reply(200, {"Content-Type": PDF}, b"\xef\xbb\xbf\r\n\r\n" + pdf_bytes(BUYING))


CASES: list[Case] = [
    case("right-pdf-old-file-name", "ok", "buying", pdf(BUYING), verdict="right", path="upload/plan_2566_final(2).pdf"),
    case("right-pdf-title-of-another", "ok", "buying", pdf(BUYING, "Microsoft Word - แผนจัดซื้อ อบต.ละเอาะ 2564.doc"),
         verdict="right", path="f/1.pdf"),
    case("right-pdf-octets", "ok", "no-gift",
         pdf(GIFT, kind=OCTETS, Content_Disposition='attachment; filename="nogift65.pdf"'),
         verdict="right", place=places.SONGCHAN, year=2568, path="download.php"),
    case("right-pdf-without-type", "ok", "anti", pdf(ACTION, kind=None), verdict="right", place=places.THAKHAM,
         year=2568, path="get"),
    case("right-pdf-after-blank-lines", "ok", "buying", _late_start, verdict="right", path="dl.php"),
    case("right-pdf-wrong-district-on-cover", "ok", "measures", pdf(WRONG_COVER), verdict="right", path="o42.pdf"),
    case("right-docx-basis-of-year-before", "ok", "measures", docx(ANALYSIS), verdict="right",
         place=places.KHAOPHRATHONG,
         year=2564, path="m.docx"),
    case("right-docx-as-zip", "ok", "half", docx(SIX, kind="application/zip"), verdict="right", place=places.MAEKHAMMI,
         year=2563, path="report"),
    case("right-docx-running-header-old", "ok", "people-done", docx(WITH_PARTNER, "ร่าง ปี 2561 เทศบาลตำบลตัวอย่าง",
         kind="application/force-download"), verdict="right", place=places.MAEKHAMMI, year=2565, path="hr.docx"),
    case("right-docx-manual", "ok", "manual", docx(MANUAL, kind=OCTETS), verdict="right", place=places.BANMAI,
         data_year="current", path="manual.docx"),
    case("right-pdf-winners-of-quarter", "ok", "notices", pdf(WINNERS, "untitled"), verdict="right",
         place=places.HINTANG,
         year=2566, path="win_2565.pdf"),
    case("right-xlsx-november-is-next-year", "ok", "monthly", xlsx(NOVEMBER, "พ.ย.66"), verdict="right",
         place=places.SONGCHAN, path="2566/11.xlsx"),
    case("right-xlsx-month", "ok", "monthly", xlsx(JANUARY, "Sheet2", kind="application/x-zip-compressed"),
         verdict="right",
         path="skr1.xlsx"),
    case("right-xlsx-no-sentence", "ok", "bought", xlsx(SUMMARY), verdict="right", place=places.SONGCHAN,
         path="r.xlsx"),
]  # fmt: skip
