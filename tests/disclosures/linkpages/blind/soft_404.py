"""Answers of status 200 that hold no document, though the site is there."""

from ..case import Answer, Case, Reply
from .frames import HTML, html, joomla, old, plain, vendor, wordpress
from .towns import BUENG_BUN, KANTHARALAK, KHOEN, KO_SAMAE, MAE_PHRAO, NAM_KHAM, NONG_BUA, UBON, Organization

JSON = "application/json; charset=utf-8"
HOME = vendor(
    NAM_KHAM,
    "ยินดีต้อนรับ",
    "<h4>ข่าวประชาสัมพันธ์</h4><ul><li>ขอเชิญร่วมงานลอยกระทง ประจำปี 2567</li><li>รับสมัครนักเรียนศูนย์พัฒนาเด็กเล็ก 2567</li></ul>"
    "<h4>จัดซื้อจัดจ้าง</h4><ul><li>ประกาศราคากลาง ถนนคอนกรีต 2567</li></ul><h4>ภาพกิจกรรม</h4><h4>หน่วยงานที่เกี่ยวข้อง</h4>",
    "หน้าแรก",
)
SUSPENDED = """<!DOCTYPE html><html><head><meta http-equiv="Content-type" content="text/html; charset=utf-8">
<title>Contact Support</title></head><body><div class="contact"><h1>Account Suspended</h1>
<p>This Account has been suspended.</p><a>Contact your hosting provider for more information.</a></div></body></html>"""
CPANEL = """<!DOCTYPE html><html><head><title>Default Web Site Page</title></head><body><h1><span>SORRY!</span></h1>
<p>If you are the owner of this website, please contact your hosting provider.</p>
<h3>It is possible you have reached this page
because:</h3><ul><li>The IP address has changed.</li><li>There has been a server misconfiguration.</li>
<li>The site may have moved to a different server.</li></ul></body></html>"""
DIRECT_ADMIN = (
    """<html><head><title>www.khoen.example</title></head><body><h1>Apache is functioning normally</h1></body></html>"""
)
NGINX = """<!DOCTYPE html><html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1>
<p>If you see this
page, the nginx web server is successfully installed and working. Further configuration is required.</p></body>
</html>"""
IIS = """<!DOCTYPE html><html><head><title>IIS Windows Server</title></head><body><div id="container">
<a href="http://go.microsoft.example/fwlink/?linkid=66138"><img src="iisstart.png" alt="IIS" width="960"></a></div>
</body></html>"""
APACHE = "<html><body><h1>It works!</h1></body></html>"
PARKED = """<!DOCTYPE html><html lang="en"><head><title>namkham-sao.example is for sale</title></head><body>
<h1>namkham-sao.example</h1><h2>This domain may be for sale!</h2>
<div>Related searches: Cheap flights · Loans · Web hosting</div>
<p>The owner of this domain parks it with a domain parking program. Buy this domain.</p></body></html>"""
EXPIRED = plain(
    "Domain expired",
    "<h2>โดเมนนี้หมดอายุแล้ว</h2><p>ชื่อโดเมนและพื้นที่เว็บไซต์นี้หมดอายุการใช้งาน หากท่านเป็นเจ้าของ โปรดติดต่อผู้ให้บริการเพื่อต่ออายุ</p>",
)
DATABASE = """<!DOCTYPE html><html lang="th"><head><title>Database Error</title></head><body>
<div class="wp-die-message"><h1>Error establishing a database connection</h1></div></body></html>"""
MYSQL = """<br />
<b>Warning</b>: mysqli_connect(): (HY000/1040): Too many connections in <b>/home/namkham/public_html/conn.php</b> on
line
<b>5</b><br />Could not connect: Too many connections"""
FATAL = """<br />
<b>Fatal error</b>:  Uncaught Error: Call to undefined function mysql_query() in
/home/bung/domains/bungbun.example/public_html/ita2567/show.php:14
Stack trace:
#0 {main}
  thrown in <b>/home/bung/domains/bungbun.example/public_html/ita2567/show.php</b> on line <b>14</b><br />"""
MAINTENANCE = """<!DOCTYPE html><html><head><title>Maintenance</title></head><body><div class="wp-die-message">
Briefly unavailable for scheduled maintenance. Check back in a minute.</div></body></html>"""
CLOSED = plain(
    "ปิดปรับปรุง", "<center><img src='building.gif'><h1>ปิดปรับปรุงเว็บไซต์ชั่วคราว</h1><p>ขออภัยในความไม่สะดวก</p></center>"
)
ALERT = "<meta charset='utf-8'><script>alert('ไม่พบไฟล์เอกสารที่ต้องการ');window.history.back();</script>"
TRASHED = """<!DOCTYPE html><html lang="th"><head><title>รายงาน 6 เดือน 2567.pdf</title></head><body>
<h1>ไฟล์อยู่ในถังขยะของเจ้าของ</h1>
<p>คุณดูไฟล์นี้ไม่ได้ในขณะนี้ หากต้องการใช้ไฟล์ ให้ติดต่อเจ้าของ</p></body></html>"""
NO_DRIVE = """<!DOCTYPE html><html><head><title>Page Not Found</title><link href="//drive.example/style.css"></head>
<body>
<div id="drive-logo"></div><p class="errorMessage">Sorry, the file you have requested does not exist.</p>
<p>Make sure that you have the correct URL and the file exists.</p></body></html>"""
ONEDRIVE = """<!DOCTYPE html><html><head><title>Microsoft OneDrive</title></head><body>
<h1>This item might not exist or is no longer
available</h1><p>This item might have been deleted, expired, or you might not have permission to view this item.</p>
</body></html>"""
WP_MISSING = wordpress(
    KHOEN,
    "โอ๊ะ! ไม่พบหน้านั้น",
    "<p>ดูเหมือนว่าไม่มีอะไรอยู่ที่ตำแหน่งนี้ ลองค้นหาดูไหม?</p><form role='search'><input type='search' name='s'></form>",
)
JOOMLA_MISSING = joomla(
    NONG_BUA,
    "404 - ไม่พบบทความ",
    "<p>คุณอาจไม่สามารถเยี่ยมชมหน้านี้ได้เนื่องจาก:</p><ol><li>บุ๊กมาร์กหรือรายการโปรดที่ล้าสมัย</li><li>พิมพ์ที่อยู่ผิด</li></ol>",
)
NO_DATA = vendor(
    UBON,
    "รายงานการกำกับติดตาม รอบ 6 เดือน",
    "<table><tr><th>ลำดับ</th><th>เรื่อง</th></tr><tr><td>ไม่พบข้อมูล</td></tr></table>",
)
NOT_YET = joomla(KHOEN, "รายงานผลการดำเนินงานประจำปี 2567", "<p>-- อยู่ระหว่างดำเนินการจัดทำข้อมูล --</p>")
OLD_MISSING = old(
    BUENG_BUN, "ผิดพลาด", "ไม่มีข้อมูลที่ท่านเรียกดู อาจถูกลบออกจากระบบแล้ว<BR><A HREF='javascript:history.go(-1)'>ย้อนกลับ</A>"
)
API = '{"status":false,"code":404,"message":"ไม่พบเอกสาร","data":null}'
LARAVEL = '{"error":{"message":"No query results for model [App\\\\Models\\\\Document] 2567"}}'


def _case(id: str, answer: Answer, path: str, town: Organization = KHOEN, year: int = 2567) -> Case:
    return Case(f"b-soft-{id}", "soft_404", answer, path=path, organization=town, fiscal_year=year)


def _sent(id: str, path: str, target: str, there: Reply, town: Organization = KHOEN) -> Case:
    moved = Reply(302, {"Location": f"{{base}}{{case}}/{target}"})
    return Case(f"b-soft-{id}", "soft_404", moved, path=path, others={target: there}, organization=town)


CASES: list[Case] = [
    _case("wordpress", html(WP_MISSING), "2024/04/six-months-2567/"),
    _case("joomla", html(JOOMLA_MISSING), "index.php/2567/o12", NONG_BUA),
    _case("no-data", html(NO_DATA), "list.php?y=2567&t=12", UBON),
    _case("not-yet", html(NOT_YET), "index.php/o16"),
    _case("old-windows-874", html(OLD_MISSING, charset="cp874"), "view.asp?id=12", BUENG_BUN, 2563),
    _case("empty", Reply(200, {"Content-Type": "text/html"}), "ita/o12.php"),
    _case("empty-pdf", Reply(200, {"Content-Type": "application/pdf"}), "ita/o12.pdf", NAM_KHAM),
    _case("blank", html("\n\n\n   \r\n"), "o12.php", KO_SAMAE),
    _case("no-body", html("<html><head><title></title></head><body></body></html>"), "o3.html", MAE_PHRAO, 2565),
    _case("home-instead", html(HOME), "ita67/o12-report", NAM_KHAM),
    _sent("home-moved", "wp-content/uploads/2567/o12.pdf", "", html(HOME), NAM_KHAM),
    _sent("suspended", "o12.pdf", "cgi-sys/suspendedpage.cgi", html(SUSPENDED)),
    _case("cpanel", html(CPANEL), "ita/2567/o12.pdf", KANTHARALAK),
    _case("directadmin", html(DIRECT_ADMIN), "o12"),
    _case("nginx", html(NGINX), "ita", KO_SAMAE, 2566),
    _case("iis", html(IIS), "Default.aspx", KANTHARALAK, 2564),
    _case("apache", html(APACHE), "ita/", MAE_PHRAO),
    _case("parked", html(PARKED), "ita67.html", NAM_KHAM),
    _case("domain-expired", html(EXPIRED), "o12.html", NONG_BUA),
    _case("database", html(DATABASE), "ita-2567/o12/"),
    _case("mysql", html(MYSQL), "news.php?id=2567", NAM_KHAM),
    _case("fatal", html(FATAL), "ita2567/show.php?id=12", BUENG_BUN),
    _case("maintenance", html(MAINTENANCE), "o12", UBON, 2568),
    _case("closed-thai", html(CLOSED), "index.php/o12"),
    _case("alert", html(ALERT), "download.php?file=o12_2567.pdf", KO_SAMAE),
    _case("drive-trash", html(TRASHED), "file/d/1x/view"),
    _case("drive-none", html(NO_DRIVE), "uc?id=1x&export=download", MAE_PHRAO, 2566),
    _case("onedrive", html(ONEDRIVE), "redir?resid=1!2", UBON),
    _case("json", Reply(200, {"Content-Type": JSON}, API.encode()), "api/documents/12", KHOEN),
    _case("json-as-html", Reply(200, {"Content-Type": HTML}, LARAVEL.encode()), "document/2567", KANTHARALAK, 2568),
]
