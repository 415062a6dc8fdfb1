"""Pages and files from which nobody's program can say whether they are the right document."""

from tests.disclosures.linkpages.case import KHOEN, Case
from tests.disclosures.linkpages.sighted import drafts, places
from tests.disclosures.linkpages.sighted.making import case
from tests.disclosures.linkpages.sighted.papers import (
    PDF,
    Paper,
    as_html,
    docx,
    page,
    picture_bytes,
    rows_html,
    scan_bytes,
    sending,
    xlsx,
)
from tests.disclosures.linkpages.sighted.sites import bare, frontpage, joomla, news_list, vendor, wordpress

GIFT = drafts.no_gift(KHOEN, "ประจำปีงบประมาณ พ.ศ. 2567", "16 ตุลาคม 2566")
HALF = drafts.half_year(KHOEN, "ประจำปีงบประมาณ พ.ศ. 2567", "1 ต.ค. 2566 - 31 มี.ค. 2567", "เมษายน")
SHELL = """<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>
<script>window.__BASE__="/";</script><script src="/static/js/main.4f1c2567.js"></script>"""
FLIPBOOK = """<iframe src="https://flip.example/book/khoen-2567/" width="100%" height="600" allowfullscreen></iframe>"""
FRAMESET = """<html><head><title>อบต.เขิน</title></head><frameset cols="200,*"><frame name="menu" src="menu.htm">
<frame name="main" src="o12_2567.htm"></frameset></html>"""
EMBEDDED = """<object data="/wp-content/uploads/2024/04/6m-2567.pdf" type="application/pdf" "
    "style="width:100%;height:800px"></object>"""
NO_YEAR = """<p>ประกาศองค์การบริหารส่วนตำบลเขิน เรื่อง นโยบายการบริหารทรัพยากรบุคคล</p><p>ด้วยองค์การบริหารส่วนตำบลเขิน
อำเภอน้ำเกลี้ยง จังหวัดศรีสะเกษ ให้ความสำคัญกับการสรรหา พัฒนา และธำรงรักษาบุคลากร จึงกำหนดนโยบายไว้ 5 ด้าน</p>"""
NOBODY = Paper(
    ("รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน", "ปีงบประมาณ พ.ศ. 2567"),
    ("หน่วยงานได้ดำเนินโครงการตามแผน จำนวน 14 โครงการ เบิกจ่ายแล้วร้อยละ 46.20",),
    (("แผนงาน", "อนุมัติ", "เบิกจ่าย"), ("บริหารทั่วไป", "6,200,000", "2,911,000"), ("การศึกษา", "3,100,000", "1,404,000")),
)
FIGURES = Paper((), (), (("A", "B", "C", "D"), ("1", "12,400", "11,900", "500"), ("2", "8,200", "8,200", "0")))
BLANK_FORM = Paper(
    ("แบบรายงานผลการจัดซื้อจัดจ้าง", "ประจำปีงบประมาณ พ.ศ. ............", "ชื่อหน่วยงาน ......................................"),
    ("คำชี้แจง: ให้กรอกข้อมูลให้ครบถ้วนแล้วลบข้อความนี้ออก",),
    (("ลำดับ", "รายการ", "วงเงิน"), ("1", "", ""), ("2", "", "")),
)
INDEX = "".join(
    f'<li><a href="r{year}.pdf">รายงานผลการดำเนินงานประจำปี {year} องค์การบริหารส่วนตำบลเขิน</a></li>'
    for year in range(2561, 2569)
)
BODIES = rows_html(
    (("ที่", "หน่วยงาน", "ปี 2567", "ดาวน์โหลด"),
     *((str(n), name, "ส่งแล้ว", "PDF") for n, name in enumerate(
         ("อบต.เขิน", "อบต.ละเอาะ", "ทต.น้ำเกลี้ยง", "อบต.ตองปิดสมมติ", "อบต.รุ่งระวีสมมติ"), 1)))
)  # fmt: skip
HOME = f"""<div class="slide"><img src="banner1.jpg" alt=""></div><h2>วิสัยทัศน์</h2><p>ตำบลน่าอยู่ เศรษฐกิจดี
การบริหารโปร่งใส</p><h2>ข่าวประชาสัมพันธ์</h2><ul>{news_list()}</ul><h2>สายตรงนายก</h2><p>นายสมมติ ตัวอย่าง</p>
<h2>ITA 2567</h2><p>ข้อมูลการติดต่อ โครงสร้าง แผนพัฒนา แผนจัดซื้อจัดจ้าง รายงานรอบ 6 เดือน</p>"""
LISTING = "<h1>Index of /files/ita</h1><pre><a href='../'>../</a>\n" + "".join(
    f"<a href='o{n}_{year}.pdf'>o{n}_{year}.pdf</a>   0{n % 9 + 1}-Apr-2024 10:2{n % 10}   {n * 37}K\n"
    for year in (2565, 2566, 2567) for n in range(10, 16)
) + "</pre><hr>"  # fmt: skip
VIEWER = """<meta property="og:title" content="6m_2567.pdf"><meta property="og:site_name" content="Drive"></head><body>
<div id="drive-viewer" role="document" aria-label="Displaying 6m_2567.pdf"></div><script nonce="x">window.viewerData=
{config:{id:"1aFAKEfakeFAKE",title:"6m_2567.pdf",isItemTrashed:false}};</script>"""
OTHER_ITEM = drafts.dev_plan(KHOEN, "(พ.ศ. 2566 - 2570)", "ปีงบประมาณ 2567 มี 42 โครงการ")
CONTACT = Paper(
    ("ข้อมูลการติดต่อ", "องค์การบริหารส่วนตำบลเขิน ปีงบประมาณ 2567"),
    ("ที่ตั้ง หมู่ที่ 0 ตำบลเขิน อำเภอน้ำเกลี้ยง", "เปิดทำการวันจันทร์ถึงวันศุกร์ 08.30 - 16.30 น."),
)
NEWS_ITEM = """<p>วันที่ 14 มีนาคม 2567 นายสมมติ ตัวอย่าง นายกองค์การบริหารส่วนตำบลเขิน พร้อมคณะผู้บริหาร ร่วมกิจกรรมจิตอาสา
ทำความสะอาดวัด ในการนี้ได้รับความร่วมมือจากผู้นำชุมชนเป็นอย่างดี</p><p><img src="1.jpg"> <img src="2.jpg"></p>"""
JOURNAL = '<iframe src="https://page.example/plugins/page.php?href=khoen" width="500" height="900"></iframe>'

CASES: list[Case] = [
    case("tell-scan", "ok", "no-gift", sending(lambda: scan_bytes(GIFT), PDF), verdict="cannot_tell",
         path="nogift2567.pdf"),
    case("tell-photograph", "ok", "no-gift", sending(lambda: picture_bytes(GIFT), "image/jpeg"), verdict="cannot_tell",
         path="nogift2567-khoen.jpg"),
    case("tell-png-poster", "ok", "half", sending(lambda: picture_bytes(HALF, "PNG"), "image/png"),
         verdict="cannot_tell",
         path="6m.png"),
    case("tell-script-shell", "ok", "eservice", page(bare("E-Service อบต.เขิน 2567", SHELL)), verdict="cannot_tell",
         data_year="current"),
    case("tell-frameset", "ok", "half", page(FRAMESET), verdict="cannot_tell", path="ita/index.htm"),
    case("tell-flipbook", "ok", "year", page(wordpress(KHOEN, "รายงานประจำปี", FLIPBOOK)), verdict="cannot_tell"),
    case("tell-embedded-pdf", "ok", "half", page(wordpress(KHOEN, "o12", EMBEDDED)), verdict="cannot_tell"),
    case("tell-no-year", "ok", "people", page(vendor(KHOEN, "นโยบายการบริหารทรัพยากรบุคคล", NO_YEAR)),
         verdict="cannot_tell"),
    case("tell-nobody-named", "ok", "half", page(bare("รายงาน", as_html(NOBODY))), verdict="cannot_tell",
         data_year="unknown"),
    case("tell-figures-only", "ok", "bought", xlsx(FIGURES), verdict="cannot_tell", path="khoen2567.xlsx"),
    case("tell-blank-form", "ok", "bought", docx(BLANK_FORM), verdict="cannot_tell", path="form-2567.docx"),
    case("tell-index-of-years", "ok", "year", page(joomla(KHOEN, "รายงานผลการดำเนินงานประจำปี", f"<ul>{INDEX}</ul>")),
         verdict="cannot_tell"),
    case("tell-index-of-bodies", "ok", "half",
         page(bare("ผลการส่งรายงานของ อปท. อำเภอน้ำเกลี้ยง", f"<h3>รายงานรอบ 6 เดือน</h3>{BODIES}")),
         verdict="cannot_tell"),
    case("tell-home-page", "ok", "contact", page(vendor(KHOEN, "ยินดีต้อนรับ", HOME)), verdict="cannot_tell",
         data_year="current"),
    case("tell-directory", "ok", "half",
         page(f"<html><head><title>Index of /files/ita</title></head><body>{LISTING}</body></html>"),
         verdict="cannot_tell", path="files/ita/"),
    case("tell-drive-viewer", "ok", "half",
         page(f"<!DOCTYPE html><html><head><title>6m_2567.pdf - Drive</title>{VIEWER}</body></html>"),
         verdict="cannot_tell", path="file/d/1aFAKEfakeFAKE/view"),
    case("tell-other-item", "ok", "half", page(wordpress(KHOEN, "รายงาน รอบ 6 เดือน", as_html(OTHER_ITEM))),
         verdict="cannot_tell"),
    case("tell-contact-for-complaints", "ok", "channel",
         page(frontpage("ติดต่อ", as_html(CONTACT)), kind="text/html; charset=windows-874"),
         verdict="cannot_tell"),
    case("tell-temple-cleaning", "ok", "year",
         page(wordpress(KHOEN, "กิจกรรมจิตอาสา", NEWS_ITEM, posted="14 มีนาคม 2567")),
         verdict="cannot_tell"),
    case("tell-social-plugin", "ok", "news", page(bare("ข่าว 2567", JOURNAL)), verdict="cannot_tell", place=KHOEN,
         data_year="current"),
    case("tell-scan-of-neighbour-page", "ok", "measures",
         sending(lambda: scan_bytes(GIFT), PDF, Content_Disposition="inline"),
         verdict="cannot_tell", place=places.HINTANG, year=2566, path="o42.pdf"),
]  # fmt: skip
