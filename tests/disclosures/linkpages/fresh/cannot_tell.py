"""Pages that open and yet do not say, in words a program can read, whose document of which year they are."""

from functools import partial

from ..case import Case, Reply
from . import bodies, items
from .frames import (
    away,
    bare,
    blogger,
    google_site,
    html,
    k2,
    links,
    next_app,
    paragraphs,
    refresh,
    table,
    thai_windows,
    vendor,
    web_forms,
    wix,
)
from .papers import docx, pdf, picture, rows, scan, xlsx

ok = partial(Case, state="ok", verdict="cannot_tell")
moved = partial(Case, state="redirected", verdict="cannot_tell")

VIEWER = bare(
    "o12.pdf - Google Docs Viewer",
    "<div id='embed'><iframe "
    "src='https://docs.viewer.example/gview?embedded=true&url=http://khoen.example/2567/o12.pdf' "
    "width='100%' height='900'></iframe></div><noscript>ต้องเปิดใช้งาน JavaScript</noscript>",
)

FLIP_BOOK = bare(
    "E-book",
    "<div id='flipbook' data-pages='64' data-src='/ebook/2567/'><canvas width='900' height='640'></canvas></div>"
    "<div class='toolbar'>"
    "<button>|◀</button><button>◀</button> หน้า 1 / 64 <button>▶</button><button>▶|</button></div><script "
    "src='turn.min.js'></script>",
)

EMPTY_FORM = docx(
    "แบบฟอร์มรายงานการประเมินความเสี่ยงการทุจริต",
    "หน่วยงาน ..............................................................",
    "ประจำปีงบประมาณ พ.ศ. ....................",
    "ผู้รายงาน (.........................................) ตำแหน่ง .........................",
    rows=rows(("ที่", "ประเด็นความเสี่ยง", "ระดับ", "มาตรการ"), ("1", "", "", ""), ("2", "", "", ""), ("3", "", "", "")),
)

DOCUMENT_CENTRE = google_site(
    "เทศบาลตำบลหนองตะเคียนทอง",
    "ศูนย์รวมเอกสาร ITA",
    "".join(
        f"<h3>ปีงบประมาณ {year}</h3>"
        + links([f"รายงานผลการดำเนินงาน {year}", f"แผนป้องกันการทุจริต {year}", f"รายงานรอบ 6 เดือน {year}", f"คู่มือ {year}"])
        for year in range(2568, 2562, -1)
    ),
)

JOB = k2(
    "องค์การบริหารส่วนตำบลเขิน",
    "ประกาศรับสมัครบุคคลเพื่อสรรหาเป็นพนักงานจ้าง ประจำปีงบประมาณ พ.ศ. 2567",
    paragraphs(
        "องค์การบริหารส่วนตำบลเขินรับสมัครคนสวน 1 อัตรา และพนักงานขับรถ 1 อัตรา ยื่นใบสมัครด้วยตนเองในวันและเวลาราชการ",
        "ผู้สมัครต้องมีสัญชาติไทย อายุไม่ต่ำกว่า 18 ปี",
    ),
    "วันอังคาร, 09 มกราคม 2567",
)

NO_YEAR = wix(
    "อบต.ท่าดินดำ",
    "คู่มือการให้บริการประชาชน",
    paragraphs(
        "คู่มือสำหรับผู้มาติดต่อองค์การบริหารส่วนตำบลท่าดินดำ: การชำระภาษี การขออนุญาตก่อสร้าง การขึ้นทะเบียนผู้สูงอายุ",
        "ยื่นคำขอ → ตรวจเอกสาร → ออกใบเสร็จ ภายใน 15 นาที",
    ),
)

NO_NAME = pdf(
    "<h2 class='c'>รายงานผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต</h2><h3 class='c'>ประจำปีงบประมาณ พ.ศ. ๒๕๖๗</h3>"
    "<p>หน่วยงานของเราได้ดำเนินโครงการ"
    "ครบถ้วนทุกมิติ ยกเว้นกิจกรรมเดียวที่เลื่อนออกไปเพราะฝนตกหนัก</p><p>ผู้จัดทำรายงาน: เจ้าหน้าที่ผู้รับผิดชอบ</p>",
)

MANY_BODIES = web_forms(
    "ท้องถิ่นอำเภอน้ำเกลี้ยง",
    "ลิงก์รายงานรอบ 6 เดือน ปี 2567 ของ อปท. ในอำเภอ",
    table(
        ("หน่วยงาน", "เอกสาร", "วันที่ส่ง"),
        (
            ("อบต.เขิน", "<a href='/1'>เปิด</a>", "3 เม.ย. 67"),
            ("อบต.ละเอาะสมมติ", "<a href='/2'>เปิด</a>", "5 เม.ย. 67"),
            ("ทต.น้ำเกลี้ยงสมมติ", "<a href='/3'>เปิด</a>", "5 เม.ย. 67"),
            ("อบต.ตองปิดสมมติ", "ยังไม่ส่ง", "-"),
        ),
    ),
)

POST = bare(
    "โพสต์",
    "<div role='main'><div data-pagelet='FeedUnit'><strong>ผู้ดูแลเพจ</strong> · 14 ชม. · 🌐<div dir='auto'>"
    "ประชาสัมพันธ์ครับ 👇 ฝากกดแชร์</div>"
    "<img src='scontent/1.jpg' alt='อาจเป็นรูปภาพของ ข้อความ'><div>👍 12 · ความคิดเห็น 2 รายการ · แชร์ 5 ครั้ง</div>"
    "</div></div>",
)

EMPTY_SHEET = xlsx(("Sheet1", ()), ("Sheet2", ()), ("Chart", rows(("ชุด1", "ชุด2"), (1, 2), (3, 4), (5, 3))))

NEEDS_SCRIPT = bare(
    "Open Data",
    "<div id='root'></div><noscript>You need to enable JavaScript to run this app.</noscript><script "
    "src='/static/js/main.2567.js'></script>",
)

FRAMES = """<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-874">
<title>อบต.</title></head>
<frameset rows="120,*" border="0"><frame name="top" src="banner.htm"><frameset cols="190,*">
<frame name="menu" src="menu.htm">
<frame name="main" src="o12_2567.htm"></frameset><noframes>เบราว์เซอร์ของท่านไม่สนับสนุนเฟรม</noframes></frameset></html>"""

NEWS = blogger(
    "เทศบาลเมืองทุ่งสมมติ",
    "ทม.ทุ่งสมมติ ประชุมเตรียมการปี 2567",
    paragraphs(
        "เมื่อวันที่ 12 ธันวาคม 2566 เทศบาลเมืองทุ่งสมมติจัดกีฬาสัมพันธ์และเลี้ยงปีใหม่ให้พนักงาน",
        "นายกเทศมนตรีอวยพรให้ปี 2567 เป็นปีแห่งความสุข ในงานมีการจับสลากและการแสดงของกองการศึกษา",
    ),
    "วันพุธที่ 13 ธันวาคม พ.ศ. 2566",
)

CLIP = bare(
    "วิดีโอ",
    "<div id='player'><iframe src='https://video.example/embed/abc' allowfullscreen></iframe></div><p>ดู 38 "
    "ครั้ง</p><p>กดติดตามช่อง</p>",
)

COVER = pdf("<div class='c'><br><br><br><h1>รายงานประจำปี</h1><br><br><p>Annual Report</p></div>", title="อบต.เขิน 2567")

DRAWING = (
    b"<svg xmlns='http://www.w3.org/2000/svg' width='800' height='600'><rect x='300' y='20' width='200' "
    b"height='60' fill='#cde'/>"
    b"<path d='M400 80 V160 M200 160 H600 M200 160 V200 M600 160 V200' stroke='black' fill='none'/>"
    b"<rect x='100' y='200' width='200' height='60' fill='#cde'/><rect x='500' y='200' width='200' height='60' "
    b"fill='#cde'/></svg>"
)

CHART_ONLY = next_app(
    "เทศบาลนครเกาะตัวอย่าง",
    "Dashboard",
    "<canvas id='chart1'></canvas><canvas id='chart2'></canvas><p>กำลังวาดแผนภูมิ…</p>",
    '{"series":[3,5,8]}',
)

LIST_OF_YEARS = vendor(
    "องค์การบริหารส่วนตำบลหนองบัว",
    "ประกาศแผนการจัดซื้อจัดจ้าง",
    table(
        ("ลำดับ", "เรื่อง", "ดาวน์โหลด"),
        [(str(n), f"แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ {year}", "PDF") for n, year in enumerate(range(2563, 2569), 1)],
    ),
)

CASES: list[Case] = [
    ok("f-tell-docs-viewer", answer=html(VIEWER), **items.HALF_YEAR),
    ok("f-tell-flip-book", answer=html(FLIP_BOOK), organization=bodies.KO, **items.ANNUAL),
    ok("f-tell-empty-form", answer=EMPTY_FORM, organization=bodies.THA_DIN_DAM, **items.RISK),
    ok("f-tell-document-centre", answer=html(DOCUMENT_CENTRE), organization=bodies.TAKHIAN_THONG, **items.ANNUAL),
    ok("f-tell-job-notice", answer=html(JOB), **items.SATISFACTION),
    ok("f-tell-no-year", answer=html(NO_YEAR), organization=bodies.THA_DIN_DAM, data_year="same", **items.MANUAL),
    ok("f-tell-no-name", answer=NO_NAME, organization=bodies.WANG_PLA, **items.PREVENTION_YEAR),
    ok("f-tell-many-bodies", answer=html(MANY_BODIES), **items.HALF_YEAR),
    ok("f-tell-feed-post", answer=html(POST), organization=bodies.BAN_MAI, **items.NO_GIFT),
    ok("f-tell-empty-sheet", answer=EMPTY_SHEET, organization=bodies.CLINIC, fiscal_year=2565, **items.STATISTICS),
    ok("f-tell-needs-script", answer=html(NEEDS_SCRIPT), organization=bodies.SISAKET, **items.COMPLAINT_NUMBERS),
    ok("f-tell-frames", answer=thai_windows(FRAMES), **items.HALF_YEAR),
    ok("f-tell-news-of-a-party", answer=html(NEWS), organization=bodies.THUNG, **items.PREVENTION),
    ok("f-tell-clip", answer=html(CLIP), organization=bodies.SCHOOL, **items.TAKING_PART),
    ok("f-tell-cover-only", answer=COVER, fiscal_year=2568, **items.ANNUAL),
    ok("f-tell-photograph", answer=picture("ประกาศ อบต.เขิน", "No Gift Policy ปี 2567"), **items.NO_GIFT),
    ok(
        "f-tell-scan",
        answer=scan("รายงานผลการดำเนินงาน", "ประจำปีงบประมาณ 2567", "เทศบาลเมืองทุ่งสมมติ"),
        organization=bodies.THUNG,
        **items.ANNUAL,
    ),
    ok(
        "f-tell-web-picture",
        answer=picture("โครงสร้าง", form="WEBP", kind="image/webp"),
        data_year="current",
        **items.STRUCTURE,
    ),
    ok(
        "f-tell-drawing",
        answer=Reply(200, {"Content-Type": "image/svg+xml"}, DRAWING),
        data_year="current",
        **items.STRUCTURE,
    ),
    ok(
        "f-tell-list-of-years",
        answer=thai_windows(LIST_OF_YEARS),
        organization=bodies.NONG_BUA,
        fiscal_year=2566,
        **items.BUYING_PLAN,
    ),
    moved(
        "f-tell-moved-viewer",
        path="d/1/view",
        answer=away("{case}/preview", 302),
        others={"preview": html(FLIP_BOOK)},
        **items.RISK,
    ),
    moved(
        "f-tell-moved-chart",
        answer=refresh("dashboard#tab2"),
        others={"dashboard": html(CHART_ONLY)},
        organization=bodies.KO,
        **items.STATISTICS,
    ),
    moved(
        "f-tell-moved-centre",
        answer=away("{base}{case}/ita"),
        others={"ita": html(DOCUMENT_CENTRE)},
        organization=bodies.TAKHIAN_THONG,
        **items.BUDGET,
    ),
    moved(
        "f-tell-moved-picture",
        answer=away("img", 307),
        others={"img": picture("ประกาศ", form="PNG", kind="image/png")},
        **items.VIRTUE,
    ),
]
