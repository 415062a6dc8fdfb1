"""Status 200, and nothing there: the ways in which sites of many makers say so, or say nothing."""

from functools import partial

from ..case import Case, Reply
from . import bodies, items
from .frames import (
    HTML,
    away,
    bare,
    blogger,
    google_site,
    html,
    k2,
    next_app,
    paragraphs,
    refresh,
    table,
    thai_windows,
    vendor,
    wix,
)

soft = partial(Case, state="soft_404")

WIX_NONE = bare(
    "Error ConnectYourDomain occurred",
    "<h1>Looks Like This Domain Isn't Connected To A Website Yet!</h1><p>Is this your domain? Connect it to "
    "your website from your dashboard.</p>",
)

BLOG_NONE = blogger("เทศบาลเมืองทุ่งสมมติ", "", "<div class='status-msg-body'>ขออภัย ไม่มีหน้าเว็บที่คุณกำลังค้นหาในบล็อกนี้</div>", "")

DROPBOX_NONE = bare(
    "Dropbox - File Deleted",
    "<div class='err'><h1>That didn't work for some reason</h1><p>This item was deleted. It might have been "
    "moved or the owner removed the link.</p></div>",
)

ONE_DRIVE_NONE = bare(
    "Error",
    "<div id='ms-error'><h2>ขออภัย มีบางอย่างผิดพลาด</h2><p>รายการนี้อาจไม่มีอยู่หรือไม่พร้อมใช้งานอีกต่อไป</p>"
    "<p>Technical details · Correlation ID: 00000000-1111 · Issue Type: item not found.</p></div>",
)

ODBC = """<html><head><title>แผนพัฒนา</title></head><body><table width="780"><tr>
<td>องค์การบริหารส่วนตำบลหนองบัว</td></tr><tr><td>
<font face="Arial" size=2>
<p>Microsoft OLE DB Provider for ODBC Drivers</font> <font face="Arial" size=2>error '80004005'</font>
<p>
<font face="Arial" size=2>[Microsoft][ODBC Microsoft Access Driver] Could not find file
'C:\\inetpub\\db\\oit2567.mdb'.</font>
<p><font face="Arial" size=2>/plan/show.asp</font><font face="Arial" size=2>, line 14</font></td></tr></table>
</body></html>"""

FATAL = """<br />
<b>Fatal error</b>:  Uncaught PDOException: SQLSTATE[HY000] [1045] Access denied for user 'web'@'localhost'
(using password: YES) in
/home/khoen/domains/public_html/connect.php:8
Stack trace:
#0 {main}
  thrown in <b>/home/khoen/domains/public_html/connect.php</b> on line <b>8</b><br />
"""

NO_ARTICLES = k2(
    "เทศบาลตำบลวังปลาสร้อยใต้",
    "รายงานผลการจัดซื้อจัดจ้างประจำปี 2567",
    "<p>ไม่มีบทความในหมวดหมู่นี้ หากมีหมวดหมู่ย่อยปรากฏอยู่ หมวดหมู่ย่อยเหล่านั้นอาจมีบทความ</p>",
    "",
)

NO_ROWS = next_app(
    "องค์การบริหารส่วนตำบลท่าดินดำ",
    "สรุปผลการจัดซื้อจัดจ้างรายเดือน ปีงบประมาณ 2567",
    table(("ลำดับ", "เรื่อง", "ไฟล์", "วันที่"), ()) + "<p class='text-center'>ไม่พบรายการ</p><p>แสดง 0 ถึง 0 จาก 0 รายการ</p>",
    '{"rows":[],"total":0}',
)

FOR_SALE = bare(
    "域名出售",
    "<h1>您正在访问的域名可以转让！</h1><p>This domain is for sale. 价格 ¥8,000 起</p><a>立即购买</a><p>"
    "相关搜索: หวย · บ้านมือสอง</p>",
)

APP_NONE = bare(
    "OIT",
    "<div id='app'><nav>องค์การบริหารส่วนจังหวัดศรีสะเกษ</nav><div class='flex-center'><div class='code'>404</div>"
    "<div class='message'>Not Found</div></div></div>",
)

SUSPENDED = bare(
    "แจ้งระงับการให้บริการ",
    "<h1>เว็บไซต์นี้ถูกระงับการใช้งานชั่วคราว</h1><p>บัญชีโฮสติ้งหมดอายุหรือค้างชำระค่าบริการ กรุณาติดต่อฝ่ายขาย</p>",
)

XAMPP = bare(
    "Welcome to XAMPP",
    "<h1>Welcome to XAMPP for Windows 8.2.4</h1><p>You have successfully installed XAMPP on this system! Now "
    "you can start using Apache, "
    "MariaDB, PHP and other components.</p><ul><li>phpinfo</li><li>phpMyAdmin</li></ul>",
)

UNDER_WORK = wix(
    "เมืองพัทยา",
    "Coming Soon",
    paragraphs("ขออภัยในความไม่สะดวก เว็บไซต์อยู่ระหว่างปรับปรุงระบบ พบกันโฉมใหม่ปีงบประมาณ 2567", "เหลืออีก 00 วัน 00 ชั่วโมง"),
)

TAKEN_AWAY = google_site(
    "เอกสารอัปโหลด",
    "ไม่สามารถแสดงตัวอย่างได้",
    "<p>ไฟล์ที่คุณร้องขออยู่ในถังขยะของเจ้าของ หรือถูกลบไปแล้ว</p>",
)

HOME = vendor(
    "องค์การบริหารส่วนตำบลเขิน",
    "หน้าหลัก",
    "<h3>สารจากนายก</h3><p>ยินดีต้อนรับสู่ตำบลเขิน</p><h3>ข่าวกิจกรรม</h3><p>วิ่งมินิมาราธอน 2567 · งานบุญบั้งไฟ 2566 · ฉีดวัคซีนสุนัข</p>"
    "<h3>ข่าวจัดซื้อจัดจ้าง</h3><p>จ้างซ่อมถนน · ซื้อคอมพิวเตอร์</p><h3>ผลิตภัณฑ์ชุมชน</h3><p>ผ้าทอ · หอมแดง</p>",
    ("ประชาสัมพันธ์ภาษี 2567", "รับสมัครงาน"),
)

ONLY_COUNTER = (
    "<html><head><script async src='/gtag/js?id=G-0'></script></head><body>\n\n\n<!-- footer -->"
    "<script>hit()</script></body></html>"
)

CASES: list[Case] = [
    soft("f-soft-wix", answer=html(WIX_NONE), organization=bodies.SCHOOL, **items.ANNUAL),
    soft("f-soft-blogger", answer=html(BLOG_NONE), organization=bodies.THUNG, **items.NO_GIFT),
    soft("f-soft-dropbox", answer=html(DROPBOX_NONE), organization=bodies.CLINIC, **items.BUYING_PLAN),
    soft("f-soft-one-drive", answer=html(ONE_DRIVE_NONE), organization=bodies.KO, fiscal_year=2568),
    soft("f-soft-odbc", answer=thai_windows(ODBC), organization=bodies.NONG_BUA, **items.STRATEGY),
    soft("f-soft-uncaught", answer=html(FATAL)),
    soft("f-soft-empty-category", answer=html(NO_ARTICLES), organization=bodies.WANG_PLA, **items.BUYING_YEAR),
    soft("f-soft-empty-table", answer=html(NO_ROWS), organization=bodies.THA_DIN_DAM, **items.BUYING_MONTH),
    soft("f-soft-for-sale", answer=html(FOR_SALE), organization=bodies.BAN_MAI, fiscal_year=2564),
    soft("f-soft-application", answer=html(APP_NONE), organization=bodies.SISAKET),
    soft(
        "f-soft-json",
        answer=Reply(
            200,
            {"Content-Type": "application/json"},
            b'{"status":false,"code":404,"message":"file not found","data":null}',
        ),
    ),
    soft(
        "f-soft-suspended",
        answer=away("suspended"),
        others={"suspended": html(SUSPENDED)},
        organization=bodies.TAKHIAN_THONG,
    ),
    soft("f-soft-xampp", answer=away("dashboard/"), others={"dashboard/": html(XAMPP)}, organization=bodies.NONG_BUA),
    soft("f-soft-under-work", answer=html(UNDER_WORK), organization=bodies.PATTAYA),
    soft("f-soft-taken-away", answer=html(TAKEN_AWAY), organization=bodies.SCHOOL, fiscal_year=2566),
    soft(
        "f-soft-home-for-document",
        path="file/o12-2567.pdf",
        answer=refresh("{case}/index.php"),
        others={"index.php": thai_windows(HOME)},
    ),
    soft("f-soft-only-a-counter", answer=html(ONLY_COUNTER)),
    soft("f-soft-empty-pdf", path="o12.pdf", answer=Reply(200, {"Content-Type": "application/pdf"}, b"")),
    soft(
        "f-soft-plain-words",
        path="o12.pdf",
        answer=Reply(200, {"Content-Type": "text/plain"}, b"File does not exist.\n"),
    ),
    soft("f-soft-blank-lines", answer=Reply(200, {"Content-Type": HTML}, b"\r\n \r\n\r\n\xef\xbb\xbf\r\n")),
]
