"""Pages that are the right document: of the organization, the item and the year, whatever stands around it."""

import base64
import gzip
from collections.abc import Iterator

from tests.disclosures.linkpages.case import KHOEN, Asked, Case, Reply
from tests.disclosures.linkpages.sighted import drafts, places
from tests.disclosures.linkpages.sighted.making import case
from tests.disclosures.linkpages.sighted.papers import HTML, Answering, Paper, as_html, page
from tests.disclosures.linkpages.sighted.sites import aspnet, bare, frontpage, joomla, vendor, wordpress

HALF = drafts.half_year(KHOEN, "ประจำปีงบประมาณ พ.ศ. 2567", "ตั้งแต่ 1 ตุลาคม 2566 ถึง 31 มีนาคม 2567", "เมษายน 2567")
SHORT = drafts.half_year(KHOEN, "ปีงบฯ 67", "(ต.ค.66 - มี.ค.67)", "เม.ย.")
RISK = drafts.risk(places.SONGCHAN, "ประจำปีงบประมาณ พ.ศ. 2568")
ENGLISH = Paper(
    ("Annual Performance Report, Fiscal Year 2024", "Khoen Subdistrict Administrative Organization (อบต.เขิน)"),
    (
        "รายงานผลการดำเนินงานประจำปี (1 October 2023 - 30 September 2024) for the people of Nam Kliang, Si Sa Ket",
        "Of 64 planned projects 58 were completed. The remaining 6 were carried over with approval of the council.",
    ),
)
CHANNEL = """<p>องค์การบริหารส่วนตำบลเขิน จัดให้มีช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่
ประจำปีงบประมาณ พ.ศ. 2567 แยกจากเรื่องร้องเรียนทั่วไป ข้อมูลของผู้แจ้งจะถูกเก็บเป็นความลับ</p>
<form method="post" action="/complaint/save"><label>เรื่อง <input name="subject"></label><label>รายละเอียด
<textarea name="detail"></textarea></label><div class="g-recaptcha" data-sitekey="6LfakeFAKEfake"></div>
<p>กรุณายืนยันว่าคุณไม่ใช่โปรแกรมอัตโนมัติ</p><button>ส่งเรื่อง</button></form><p>หรือแจ้งด้วยตนเองที่สำนักปลัด ชั้น 1
ทุกวันทำการ</p>"""
LAWS = """<p>กฎหมายที่เกี่ยวข้องกับการดำเนินงานขององค์การบริหารส่วนตำบลเขิน ปีงบประมาณ 2567</p><ol>
<li>พระราชบัญญัติสภาตำบลและองค์การบริหารส่วนตำบล พ.ศ. 2537</li><li>พระราชบัญญัติข้อมูลข่าวสารของราชการ พ.ศ. 2540</li>
<li>พระราชบัญญัติกำหนดแผนและขั้นตอนการกระจายอำนาจฯ พ.ศ. 2542</li><li>พระราชบัญญัติภาษีที่ดินและสิ่งปลูกสร้าง พ.ศ. 2562</li></ol>"""
DUTIES = """<p>อำนาจหน้าที่ของเทศบาลเมืองหนองแสงทอง ปีงบประมาณ พ.ศ. ๒๕๖๘</p><p>ตามพระราชบัญญัติเทศบาล พ.ศ. ๒๔๙๖ แก้ไขเพิ่มเติมถึง
(ฉบับที่ ๑๔) พ.ศ. ๒๕๖๒ มาตรา ๕๓ และ ๕๔ เทศบาลเมืองมีหน้าที่ต้องทำในเขตเทศบาล
ดังนี้</p><ol><li>ให้มีน้ำสะอาดหรือการประปา</li><li>ให้มีโรงฆ่าสัตว์
</li><li>ให้มีและบำรุงสถานที่ทำการพิทักษ์และรักษาคนเจ็บไข้</li></ol>"""
SPLIT = """<p align=center><b><span lang=TH>รายงานผลการดำเนินงาน</span><span lang=TH>ประจำปี</span></b></p><p
align=center><span>ปีงบ</span><span>ประมาณ
พ.ศ. </span><span>25</span><b><span>6</span></b><span>7</span></p><p
align=center>องค์การบริหาร<span>ส่วน</span>ตำบล<b>แม่</b>คำมี<o:p></o:p></p>
<p>สรุปผลตามแผนพัฒนาท้องถิ่น (พ.ศ. 2566-2570) โครงการแล้วเสร็จ 41 โครงการ จากข้อบัญญัติ 52 โครงการ</p>"""
MISSPELT = Paper(
    (
        "รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน",
        "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖",
        "องค์การบริหารส่วนตำบลทินตัง อำเภอบ้านไผ่ จังหวัดขอนแก่น",
    ),
    (
        "องค์การบริหารส่วนตำบลหินตั้งได้วิเคราะห์ผลการประเมิน ITA ปีงบประมาณ ๒๕๖๕ และกำหนดมาตรการประจำปี ๒๕๖๖ ไว้ ๑๒ มาตรการ",
        "ผลการดำเนินการ รอบ ๖ เดือนแรก (๑ ตุลาคม ๒๕๖๕ – ๓๑ มีนาคม ๒๕๖๖) ดำเนินการแล้ว ๙ มาตรการ",
    ),
)
SPACED = Paper(
    ("รายงานผลการดําเนินการป้องกันการทุจริตประจําปี", "ปีงบประมาณ พ.ศ.\u00a02 5 6 5", "องค์การบริหาร\u200bส่วนตำบล\u200bเขาพระทอง"),
    ("ดําเนินการตามแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2561 - 2565) ครบ 14 โครงการ ใช้งบประมาณ 86,500 บาท", "อําเภอชะอวด"),
)


def _robots_only(status: int, text: str) -> Answering:
    """Turns away what calls itself a program, and answers a browser."""

    def answer(asked: Asked) -> Reply:
        agent = asked.headers.get("user-agent", "").lower()
        human = "mozilla/5.0" in agent and not any(
            word in agent for word in ("bot", "crawl", "spider", "python", "curl", "check")
        )
        return page(bare(HALF.heading[0], as_html(HALF))) if human else page(text, status)

    return answer


def _get_only(asked: Asked) -> Reply:
    if asked.method == "HEAD":
        return Reply(405, {"Content-Type": HTML, "Allow": "GET, POST"}, b"")
    return page(vendor(KHOEN, "รายงาน รอบ 6 เดือน", as_html(SHORT)))


def _cookie_first(asked: Asked) -> Reply:
    if "seen=1" in asked.headers.get("cookie", ""):
        return page(bare("ผลการสำรวจ", as_html(SURVEY)))
    return Reply(302, {"Location": "{case}/survey.php", "Set-Cookie": "seen=1; Path=/"}, b"")


def _packed(text: str) -> Reply:
    return Reply(200, {"Content-Type": HTML, "Content-Encoding": "gzip"}, gzip.compress(text.encode()))


def _big(asked: Asked) -> Reply:
    """A Word file saved as a page, its scanned annexes inlined as data: 9 MB."""

    def chunks() -> Iterator[bytes]:
        yield ('<html><head><meta charset="utf-8"></head><body>' + as_html(drafts.in_thai(HALF))).encode()
        annex = base64.b64encode(bytes(range(256)) * 4096)
        for number in range(7):
            yield b'<p><img alt="annex %d" src="data:image/png;base64,' % number + annex + b'"></p>'
        yield b"</body></html>"

    return Reply(200, {"Content-Type": HTML}, chunks())


SURVEY = drafts.survey(places.THAKHAM, "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "มหาวิทยาลัยสมมติ")
NONE = drafts.complaint_counts(KHOEN, "ประจำปีงบประมาณ พ.ศ. 2566")
PLAN_68 = drafts.buying_plan(places.BANMAI, "ประจำปีงบประมาณ พ.ศ. 2568", "1 ตุลาคม 2567")
ANTI_66 = Paper(
    ("รายงานผลการดำเนินการป้องกันการทุจริตประจำปี", "ประจำปีงบประมาณ พ.ศ. 2566", "เทศบาลตำบลสองชั้น"),
    ("ดำเนินการ 9 โครงการ รายงานเมื่อวันที่ 12 ตุลาคม 2566 ตามแผนปฏิบัติการป้องกันการทุจริต (พ.ศ. 2566 - 2570)",),
)
PLAN = drafts.dev_plan(places.RAIMAI, "(พ.ศ. 2566 – 2570) แก้ไข ครั้งที่ 1 พ.ศ. 2565")
LATEST = drafts.structure(KHOEN, "ตามแผนอัตรากำลัง 3 ปี ประจำปีงบประมาณ พ.ศ. 2567 - 2569", "ข้อมูล ณ วันที่ 1 ธันวาคม 2566")
BEFORE = drafts.survey(places.NONGSAENG, "ประจำปีงบประมาณ พ.ศ. 2566", "วิทยาลัยสมมติอุดร")
PEOPLE = drafts.people_year(places.PAKNAM, "(๑ ตุลาคม ๒๕๖๖ – ๓๐ กันยายน ๒๕๖๗)", "๑๒ เดือน")
DISTRICT = {**places.NEIGHBOUR, "name": "ที่ว่าการอำเภอน้ำเกลี้ยง", "short_name": "อำเภอน้ำเกลี้ยง"}
REFRESH = (
    '<meta http-equiv="refresh" content="1800"><noscript><meta http-equiv="refresh" '
    'content="0;url={case}/nojs"></noscript>'
)
FORBIDDEN = "<html><head><title>403 Forbidden</title></head><body><h1>Forbidden</h1></body></html>"
MISSING = "<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1></body></html>"

CASES: list[Case] = [
    case("right-menu-of-years", "ok", "half", page(wordpress(KHOEN, "รายงานรอบ 6 เดือน", as_html(HALF))),
         verdict="right"),
    case("right-short-year", "ok", "half", page(vendor(KHOEN, SHORT.heading[0], as_html(SHORT))), verdict="right",
         path="index.php"),
    case("right-login-box-joomla", "ok", "risk",
         page(joomla(places.SONGCHAN, RISK.heading[0], as_html(RISK), login=True)),
         verdict="right", place=places.SONGCHAN, year=2568),
    case("right-login-box-aspnet", "ok", "structure", page(aspnet(KHOEN, "โครงสร้าง", as_html(LATEST))), verdict="right",
         data_year="current", path="Detail.aspx"),
    case("right-english", "ok", "year", page(bare("Annual Report", as_html(ENGLISH))), verdict="right",
         data_year="same"),
    case("right-captcha-form", "ok", "channel",
         page(wordpress(KHOEN, "ช่องทางแจ้งเรื่องร้องเรียนการทุจริตและประพฤติมิชอบ", CHANNEL)),
         verdict="right", data_year="current"),
    case("right-old-laws", "ok", "laws", page(vendor(KHOEN, "กฎหมายที่เกี่ยวข้อง", LAWS, footer_year="2558")),
         verdict="right"),
    case("right-no-complaints", "ok", "complaint-counts", page(wordpress(KHOEN, "สถิติเรื่องร้องเรียน", as_html(NONE))),
         verdict="right", year=2566),
    case("right-own-name-misspelt", "ok", "measures-done", page(joomla(places.HINTANG, "ITA", as_html(MISSPELT))),
         verdict="right", place=places.HINTANG, year=2566),
    case("right-broken-spaces", "ok", "anti-year", page(bare("untitled", as_html(SPACED))), verdict="right",
         place=places.KHAOPHRATHONG, year=2565),
    case("right-tis620", "ok", "plan", page(frontpage("หน้าใหม่ 1", as_html(PLAN)), kind="text/html; charset=TIS-620"),
         verdict="right", place=places.RAIMAI),
    case("right-874-said-in-page-only", "ok", "half",
         Reply(200, {"Content-Type": "text/html"}, frontpage("6 เดือน", as_html(HALF))
         .encode("cp874")), verdict="right", path="doc/6m.htm"),
    case("right-previous-year-wanted", "ok", "survey",
         page(wordpress(places.NONGSAENG, "ผลการสำรวจความพึงพอใจ", as_html(BEFORE))),
         verdict="right", place=places.NONGSAENG, data_year="previous"),
    case("right-dates-only", "ok", "people-year", page(bare("HR", as_html(PEOPLE))), verdict="right",
         place=places.PAKNAM),
    case("right-on-district-site", "ok", "half", page(vendor(DISTRICT, "รายงานจาก อปท. ในพื้นที่", as_html(HALF))),
         verdict="right",
         data_year="unknown"),
    case("right-reloads-itself", "ok", "half", page(bare("รายงาน", as_html(HALF), REFRESH)), verdict="right"),
    case("right-packed", "ok", "plan", _packed(wordpress(places.RAIMAI, "แผนพัฒนา", as_html(PLAN))), verdict="right",
         place=places.RAIMAI, year=2569),
    case("right-403-to-robots", "ok", "half", _robots_only(403, FORBIDDEN), verdict="right", accepted=("blocked",)),
    case("right-404-to-robots", "ok", "half", _robots_only(404, MISSING), verdict="right", accepted=("blocked",)),
    case("right-head-405", "ok", "half", _get_only, verdict="right"),
    case("right-cookie-then-same-address", "ok", "survey", _cookie_first, verdict="right", place=places.THAKHAM,
         year=2566,
         path="survey.php", accepted=("redirected",)),
    case("right-duties-law-of-2496", "ok", "duties", page(vendor(places.NONGSAENG, "อำนาจหน้าที่", DUTIES)),
         verdict="right",
         place=places.NONGSAENG, year=2568, data_year="current"),
    case("right-split-by-word", "ok", "year",
         page(frontpage("Document1", SPLIT), kind="text/html; charset=windows-874"),
         verdict="right", place=places.MAEKHAMMI, path="year.htm"),
    case("right-numbered-letters", "ok", "buying",
         Reply(200, {"Content-Type": "text/html"}, bare("Plan", as_html(PLAN_68))
         .encode("ascii", "xmlcharrefreplace")), verdict="right", place=places.BANMAI, year=2568, path="plan.html"),
    case("right-previous-report-wanted", "ok", "anti-year",
         page(joomla(places.SONGCHAN, "รายงานป้องกันการทุจริต 2567", as_html(
         ANTI_66), login=True)), verdict="right", place=places.SONGCHAN, data_year="previous"),
    case("right-nine-megabytes", "ok", "half", _big, verdict="right", path="6m-2567.htm"),
]  # fmt: skip
