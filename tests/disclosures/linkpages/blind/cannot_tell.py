"""Pages that open but from whose words nobody can say whether they are what was asked for."""

from functools import partial

from ..case import Asked, Case, Reply
from . import texts
from .documents import PDF, File, docx_file, pdf_file, photo, picture_pdf, xlsx_file
from .frames import html, joomla, plain, rows, vendor, wordpress
from .items import (
    BUDGET,
    EXECUTIVES,
    HALF_YEAR,
    HR_REPORT,
    MANUAL,
    MEASURES,
    MONTHLY,
    NEWS,
    NO_GIFT,
    PLAN,
    PREVENTION,
    PURCHASE_PLAN,
    RISK,
    SERVICES,
    STRUCTURE,
    SURVEY,
    YEAR,
    judged,
)
from .towns import BUENG_BUN, KANTHARALAK, KHOEN, KO_SAMAE, MAE_PHRAO, NAM_KHAM, NONG_BUA, NONG_KAEO, SAI_THONG, UBON

unclear = partial(judged, verdict="cannot_tell")
SINGLE_PAGE = """<!doctype html><html lang="th"><head><meta charset="utf-8"><title>อบต.เขิน</title>
<script defer src="/static/js/main.8d1f2567.js"></script></head><body>
<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>"""
NUXT = """<!doctype html><html data-n-head-ssr><head><title>เทศบาลนครอุบลธานี</title></head><body><div id="__nuxt">
<div id="nuxt-loading">Loading...</div></div><script>window.__NUXT__={config:{_app:{basePath:"/"}}}</script></body>
</html>"""
FRAMES = """<HTML><HEAD><TITLE>ทต.บึงบูรพ์ 2567</TITLE></HEAD><FRAMESET ROWS="120,*"><FRAME SRC="top.html">
<FRAMESET COLS="180,*">
<FRAME SRC="menu.html"><FRAME SRC="main.html" NAME="main"></FRAMESET></FRAMESET></HTML>"""
EMBEDDED = """<div class="embed-responsive">
<iframe src="https://drive.example/file/d/1xYz/preview" width="100%" height="900">
</iframe></div>"""
FLIPBOOK = """<div class="_3d-flip-book" data-id="2567" data-mode="fullscreen" data-pdf="https://files.example/o4.pdf"></div>"""
YEARS = "<ul>{}</ul>".format(
    "".join(
        f"<li><a href='{year}.pdf'>รายงานการกำกับติดตาม รอบ 6 เดือน ปีงบประมาณ พ.ศ. {year} องค์การบริหารส่วนตำบลเขิน</a></li>"
        for year in range(2563, 2569)
    )
)
BODIES = "<table>{}</table>".format(
    rows(
        ("ลำดับ", "อปท.", "แผนการจัดซื้อจัดจ้าง 2567"),
        *(
            (number, name, "ดาวน์โหลด")
            for number, name in enumerate(
                ("ทต.น้ำคำ", "ทต.หนองไฮ", "อบต.โพนข่า", "อบต.คูซอด", "อบต.ทุ่ม", "อบต.หมากเขียบ"), 1
            )
        ),
    )
)
LISTING = """<html><head><title>Index of /ita</title></head><body><h1>Index of /ita</h1><table>
<tr><th>Name</th><th>Last modified</th><th>Size</th></tr><tr><td><a href="2565/">2565/</a></td>
<td>2022-04-11 09:12</td></tr>
<tr><td><a href="2566/">2566/</a></td><td>2023-04-20 13:40</td></tr><tr><td><a href="2567/">2567/</a></td>
<td>2024-04-29 16:55</td></tr></table><address>Apache/2.4.6 (CentOS) Server at ita.town.example Port 80</address>
</body></html>"""
ITA_INDEX = "<ol>{}</ol>".format(
    "".join(
        f"<li><a href='o{number}'>{title}</a></li>"
        for number, title in enumerate(
            (
                STRUCTURE[1],
                EXECUTIVES[1],
                PLAN[1],
                BUDGET[1],
                HALF_YEAR[1],
                YEAR[1],
                PURCHASE_PLAN[1],
                RISK[1],
                NO_GIFT[1],
            ),
            1,
        )
    )
)
EVENT = """<p>เมื่อวันที่ 8 มีนาคม 2567 นายสมมติ ตัวอย่าง นายกองค์การบริหารส่วนตำบลหนองแก้ว เป็นประธานเปิดโครงการปลูกต้นไม้ริมถนนสายหนองแก้ว
โดยมีกำนัน ผู้ใหญ่บ้าน นักเรียน และจิตอาสาเข้าร่วมกว่า 200 คน</p><p>ภาพ/ข่าว งานประชาสัมพันธ์</p>"""
NO_OWNER = texts.survey("หน่วยงาน", "ประจำปีงบประมาณ พ.ศ. 2567")
NO_YEAR = texts.half_year("เทศบาลตำบลน้ำคำ", "")
FORM = """<h2>แบบฟอร์มแผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. ............</h2>
<p>หน่วยงาน ................................</p>
<p>(ลงชื่อ) ............................ ผู้จัดทำ</p>"""
HOME = vendor(
    SAI_THONG,
    "ข่าวประชาสัมพันธ์",
    "<ul><li>แผนการจัดซื้อจัดจ้าง 2567</li><li>ประกาศ No Gift Policy 2567</li><li>ราคากลาง 2568</li></ul>"
    "<h4>กระดานสนทนา</h4><h4>สายตรงนายก</h4><h4>พยากรณ์อากาศ</h4>",
    "หน้าแรก",
)


def _picture(kind: str, type: str, words: str = "") -> File:
    return File(lambda: photo(kind, words), type)


def _large_scan(asked: Asked) -> Reply:
    """12 MB, and the table of what is where stands at the end."""
    return Reply(200, {"Content-Type": PDF}, picture_pdf(2000))


CASES: list[Case] = [
    unclear("b-tell-scan", answer=File(picture_pdf), item=NO_GIFT, path="NoGift2567 อบต.เขิน.pdf"),
    unclear("b-tell-large-scan", answer=_large_scan, item=PLAN, town=UBON, path="plan 2566-2570.pdf"),
    unclear("b-tell-jpeg", answer=_picture("JPEG", "image/jpeg", "ITA 2024"), item=STRUCTURE, path="โครงสร้าง67.jpg"),
    unclear("b-tell-png", answer=_picture("PNG", "image/png"), item=EXECUTIVES, town=NAM_KHAM, path="uploads/2.png"),
    unclear("b-tell-single-page", answer=html(SINGLE_PAGE), item=HALF_YEAR, path="app/ita/2567/o11"),
    unclear("b-tell-nuxt", answer=html(NUXT), item=SERVICES, year=2568, town=UBON, path="service/stat/2568"),
    unclear(
        "b-tell-frames",
        answer=html(FRAMES),
        item=YEAR,
        town=BUENG_BUN,
        path="index.htm",
        others={
            "top.html": html("<h1>ทต.บึงบูรพ์</h1>"),
            "menu.html": html("เมนู"),
            "main.html": html("<h2>ยินดีต้อนรับ</h2>"),
        },
    ),
    unclear("b-tell-drive-frame", answer=html(wordpress(KHOEN, "รายงาน", EMBEDDED)), item=HALF_YEAR, path="o11-2567/"),
    unclear("b-tell-flipbook", answer=html(joomla(KO_SAMAE, "แผน", FLIPBOOK)), item=PLAN, town=KO_SAMAE, year=2566),
    unclear("b-tell-no-year", answer=pdf_file(NO_YEAR), item=HALF_YEAR, town=NAM_KHAM, path="2567.pdf"),
    unclear("b-tell-no-owner", answer=pdf_file(NO_OWNER, "อบต.แม่พร้าว"), item=SURVEY, town=MAE_PHRAO, path="survey.pdf"),
    unclear(
        "b-tell-sheet-of-neither",
        answer=xlsx_file(texts.MONTHLY_HEAD, (1, "ซื้อน้ำดื่ม", 600, 600, "เฉพาะเจาะจง", "ร้านตัวอย่าง", "-"), sheet="2567"),
        item=MONTHLY,
        town=KANTHARALAK,
        path="o20.xlsx",
    ),
    unclear("b-tell-years", answer=html(joomla(KHOEN, "รายงานรอบ 6 เดือน", YEARS)), item=HALF_YEAR, path="o11-all"),
    unclear(
        "b-tell-bodies",
        answer=html(vendor({**NAM_KHAM, "name": "ท้องถิ่นอำเภอเมืองศรีสะเกษ"}, "แผนจัดซื้อจัดจ้าง", BODIES)),
        item=PURCHASE_PLAN,
        town=NAM_KHAM,
    ),
    unclear("b-tell-listing", answer=html(LISTING), item=YEAR, town=NONG_BUA, path="ita/"),
    unclear("b-tell-ita-index", answer=html(wordpress(KHOEN, "ITA 2567", ITA_INDEX)), item=RISK, path="ita67"),
    unclear("b-tell-home", answer=html(HOME), item=NO_GIFT, town=SAI_THONG, accepted=("soft_404",)),
    unclear(
        "b-tell-another-item",
        answer=pdf_file(
            texts.no_gift("องค์การบริหารส่วนตำบลเขิน", "ประจำปีงบประมาณ พ.ศ. 2567", "ประกาศ ณ วันที่ 5 มกราคม พ.ศ. 2567")
        ),
        item=BUDGET,
        path="o10.pdf",
    ),
    unclear(
        "b-tell-another-item-html",
        answer=html(vendor(BUENG_BUN, "สถิติ", texts.service_count("เทศบาลตำบลบึงบูรพ์", "ประจำปีงบประมาณ 2567"))),
        item=HR_REPORT,
        town=BUENG_BUN,
    ),
    unclear("b-tell-event", answer=html(joomla(NONG_KAEO, "ปลูกต้นไม้", EVENT)), item=PREVENTION, town=NONG_KAEO),
    unclear("b-tell-form", answer=html(plain("แบบฟอร์ม", FORM)), item=PURCHASE_PLAN, path="form-2567.html"),
    unclear(
        "b-tell-docx-without-year",
        answer=docx_file(
            "คู่มือการปฏิบัติงานการรับเรื่องร้องทุกข์",
            "องค์การบริหารส่วนตำบลหนองบัว",
            "จัดทำตามพระราชกฤษฎีกาว่าด้วยหลักเกณฑ์และวิธีการบริหารกิจการบ้านเมืองที่ดี พ.ศ. 2546",
        ),
        item=MANUAL,
        town=NONG_BUA,
        path="manual67.docx",
    ),
    unclear(
        "b-tell-news-of-nobody",
        answer=html(plain("ข่าว", "<h2>ข่าวประชาสัมพันธ์</h2><p>ขอเชิญร่วมกิจกรรมวันแม่แห่งชาติ เวลา 08.30 น.</p>")),
        item=NEWS,
        town=MAE_PHRAO,
        data_year="unknown",
    ),
    unclear(
        "b-tell-measures-undated",
        answer=html(
            plain("มาตรการ", texts.measures("เทศบาลเมืองเกาะแสม", "", "ตามพระราชบัญญัติมาตรฐานทางจริยธรรม พ.ศ. 2562"))
        ),
        item=MEASURES,
        town=KO_SAMAE,
    ),
]
