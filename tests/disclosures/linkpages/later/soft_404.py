"""Answers of 200 that hold no document."""

from ..case import Answer, Case, Reply
from . import bodies, frames
from .bodies import Body
from .frames import Frame
from .writing import html

JSON = {"Content-Type": "application/json; charset=utf-8"}


def gone(id: str, markup: str | bytes, path: str = "", headers: dict[str, str] | None = None) -> Case:
    body = markup.encode() if isinstance(markup, str) else markup
    reply = Reply(200, headers, body) if headers else Reply(body=body)
    return _case(id, reply, path or f"content/{id}")


def within(id: str, frame: Frame, owner: Body, text: str, path: str) -> Case:
    return gone(id, frame(owner, 2567, "ข้อมูลสาธารณะ", html(text)), path)


def _case(id: str, answer: Answer, path: str, others: dict[str, Answer] | None = None) -> Case:
    return Case(f"later-soft_404-{id}", "soft_404", answer, path=path, others=others or {}, organization=bodies.HUAI)


HOME = frames.wordpress(
    bodies.HUAI,
    2567,
    "หน้าแรก",
    html("""
    # ยินดีต้อนรับสู่เว็บไซต์องค์การบริหารส่วนตำบลห้วยคำแสน
    ภาพกิจกรรม ข่าวประชาสัมพันธ์ ข่าวจัดซื้อจัดจ้าง กระดานสนทนา หนังสือราชการ
    - กำหนดการออกรับชำระภาษีนอกสถานที่ ประจำปี 2567
    - โครงการวันเด็กแห่งชาติ
    - แหล่งท่องเที่ยวในตำบล
    """),
)

CASES = [
    within("vendor", frames.vendor, bodies.HUAI, "ไม่พบข้อมูลที่ท่านต้องการ", "select_news.php?news_id=99120"),
    within(
        "wordpress",
        frames.wordpress,
        bodies.HUAI,
        "# ไม่พบหน้านี้\nดูเหมือนว่าไม่มีอะไรอยู่ที่ตำแหน่งนี้ ลองค้นหาดูไหม",
        "oit-2567/o12",
    ),
    within(
        "joomla",
        frames.joomla,
        bodies.HUAI,
        "# 404\nไม่พบบทความที่ร้องขอ หรือบทความถูกยกเลิกการเผยแพร่แล้ว",
        "index.php/ita/214-o12",
    ),
    within(
        "no-rows",
        frames.aspx,
        bodies.HUAI,
        "# รายงานการกำกับติดตามการดำเนินงาน\n| ลำดับ | ชื่อเอกสาร | วันที่ | ดาวน์โหลด\n| ไม่มีข้อมูลในหมวดนี้",
        "list.aspx?cat=12",
    ),
    gone("nothing", b""),
    gone("only-a-shell", "<html><head><title></title></head><body>\n\n</body></html>"),
    _case("home-page", Reply(302, {"Location": "{case}/"}), "ita/2567/o12.pdf", {"": Reply(body=HOME.encode())}),
    gone(
        "suspended",
        """<html><head><title>Account Suspended</title></head><body><h1>This Account has been suspended.</h1>
<p>Contact your hosting provider for more information.</p></body></html>""",
    ),
    gone(
        "server-default",
        """<!DOCTYPE html><html><head><title>Apache2 Debian Default Page: It works</title></head><body>
<div class="page_header"><span>Apache2 Debian Default Page</span></div><div>It works!</div>
<p>This is the default welcome page used to test the correct operation of the Apache2 server.</p></body></html>""",
    ),
    gone(
        "database",
        """<br />\n<b>Fatal error</b>:  Uncaught mysqli_sql_exception: Too many connections in
inc/connect.php:8\nStack trace:\n#0 {main}\n
  thrown in <b>connect.php</b> on line <b>8</b><br />""",
        "news_detail.php?id=412",
    ),
    gone(
        "maintenance",
        """<html><head><meta charset="utf-8"><title>ปิดปรับปรุง</title></head><body><h1>ขออภัยในความไม่สะดวก</h1>
<p>ขณะนี้เว็บไซต์อยู่ระหว่างการปรับปรุงระบบ กรุณาเข้าใช้งานใหม่ภายหลัง</p></body></html>""",
    ),
    gone(
        "parked",
        """<html><head><title>example.test - This domain is for sale</title></head><body><h1>example.test</h1>
<p>The domain may be for sale. Inquire now.</p><h3>Related searches</h3>
<ul><li>Loans</li><li>Hotels</li></ul></body></html>""",
    ),
    gone("json", '{"success":false,"code":404,"message":"Document not found"}', "api/document/8812", JSON),
    gone(
        "alert",
        """<html><head><meta charset="utf-8"></head><body><script>alert('ไม่พบเอกสารที่ท่านเลือก');
window.location='index.php';</script></body></html>""",
        "download.php?file=o12_2567.pdf",
    ),
    gone(
        "drive",
        """<!DOCTYPE html><html><head><meta charset="utf-8"><title>Google ไดรฟ์ - ไม่พบหน้าเว็บ</title></head><body>
<div id="errorMessage"><p class="errorMessage">ขออภัย ไม่มีไฟล์ที่คุณร้องขอ</p>
<p>โปรดตรวจสอบว่าคุณมี URL ที่ถูกต้อง และเจ้าของไฟล์ยังไม่ได้ลบไฟล์นั้น</p></div></body></html>""",
        "file/d/1XyZaBcDeFgHiJkLm/view",
    ),
]
