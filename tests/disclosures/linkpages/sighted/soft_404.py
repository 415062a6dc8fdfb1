"""Answers of 200 without a document: not found, no data, empty, home page, parked, suspended, broken, under repair."""

import json

from tests.disclosures.linkpages.case import KHOEN, Case, Reply
from tests.disclosures.linkpages.sighted import places
from tests.disclosures.linkpages.sighted.making import case
from tests.disclosures.linkpages.sighted.papers import HTML, PDF, Answering, moved, page, sending
from tests.disclosures.linkpages.sighted.sites import aspnet, bare, joomla, news_list, vendor, wordpress

NOT_FOUND = """<p>ขออภัย ไม่พบหน้าที่คุณต้องการ หน้านี้อาจถูกย้ายหรือลบไปแล้ว ลองค้นหาดูไหม?</p><form role="search"><input type="search"
name="s" placeholder="ค้นหา …"><button>ค้นหา</button></form>"""
SUSPENDED = """<!DOCTYPE html><html><head><title>Account Suspended</title></head><body><div class="container"><i
class="fa fa-user-times">
</i><h1>Account Suspended</h1><p>This Account has been suspended.</p><a href="#">Contact your hosting provider for
more information.</a></div></body></html>"""
SUSPENDED_THAI = """<html><head><meta
charset="utf-8"><title>ระงับการให้บริการ</title></head><body><center><h2>เว็บไซต์นี้ถูกระงับการให้บริการชั่วคราว</h2>
<p>เนื่องจากครบกำหนดชำระค่าบริการ กรุณาติดต่อฝ่ายบัญชีของผู้ให้บริการโฮสติ้ง</p></center></body></html>"""
PARKED = """<!doctype html><html><head><title>khoen.example - This domain is for
sale</title></head><body><h1>khoen.example</h1><p>Buy this
domain. The owner of this domain name is offering it for sale.</p><ul><li>Related searches</li><li>Loan
online</li><li>Hotel booking</li></ul></body></html>"""
DATABASE = """<!DOCTYPE html><html><head><meta charset="utf-8"><title>ฐานข้อมูลผิดพลาด</title></head><body
id="error-page"><div
class="wp-die-message"><h1>เกิดความผิดพลาดขณะเชื่อมต่อกับฐานข้อมูล</h1></div></body></html>"""
WARNINGS = """<br />\n<b>Warning</b>:  mysqli_connect(): (HY000/1040): Too many connections in
<b>/home/khoen/domains/public_html/conn.php</b>
on line <b>4</b><br />\nFailed to connect to MySQL: Too many connections"""
REPAIR = """<!DOCTYPE
html><html><head><title>ปรับปรุงระบบ</title></head><body><h1>ปิดปรับปรุงเว็บไซต์ชั่วคราว</h1><p>ขออภัยในความไม่สะดวก
จะเปิดให้บริการอีกครั้งในวันที่ 1 ตุลาคม 2567</p></body></html>"""
WORKS = "<html><body><h1>It works!</h1><p>This is the default web page for this server.</p></body></html>"
NGINX = (
    "<!DOCTYPE html><html><head><title>Welcome to nginx!</title></head><body><h1>Welcome to nginx!</h1><p>If you "
    "see this page, the server is installed and working.</p></body></html>"
)
IIS = """<!DOCTYPE html><html><head><title>IIS Windows Server</title></head><body><div id="container"><a href="#"><img
src="iisstart.png"
alt="IIS" width="960" height="600"></a></div></body></html>"""
DIRECT_ADMIN = """<html><head><title>www.khoen.example</title></head><body><h2>Apache is functioning
normally</h2><p>This page is here because
the site owner has not put an index file into public_html yet.</p></body></html>"""
TRASHED = """<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>Google ไดรฟ์ -
ไม่พบหน้า</title></head><body><p>ขออภัย ไฟล์ที่คุณขอ
ไม่มีอยู่</p><p>โปรดตรวจสอบว่ามี URL ที่ถูกต้องและไฟล์มีอยู่จริง</p></body></html>"""
GONE_ITEM = """<!DOCTYPE html><html><head><title>Error</title></head><body><h2>This item might not exist or is no
longer available</h2><p>It
may have been deleted, expired, or you might not have permission. Contact its owner.</p></body></html>"""
HOME = f"""<div class="carousel"><img src="s1.jpg"><img
src="s2.jpg"></div><h2>ข่าวประชาสัมพันธ์</h2><ul>{news_list()}</ul><h2>ประกาศจัดซื้อจัดจ้าง</h2>
<ul>{news_list(2, 4)}</ul><h2>แบบสำรวจ EIT</h2><p>ร่วมตอบแบบวัดการรับรู้</p><h2>สถานที่ท่องเที่ยว</h2><p>วัดบ้านเขินสมมติ</p>"""
NO_ROWS = """<h3>รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณ รอบ 6 เดือน ปีงบประมาณ 2567</h3><table
class="table"><thead><tr><th>ลำดับ
</th><th>เรื่อง</th><th>วันที่</th></tr></thead><tbody><tr><td colspan="3">ไม่พบข้อมูลที่ท่านต้องการ</td></tr></tbody></table>"""
NO_DATA = "<script>alert('ไม่พบข้อมูล');window.history.back();</script>"
UPDATING = "<p>อยู่ระหว่างการปรับปรุงข้อมูล</p>"
HTML_404 = """<html><head><title>404 Not Found</title></head><body><h1>Not Found</h1><p>The requested URL was not "
           "found on this server.</p></body></html>"""


def _json(status: int, message: str) -> Answering:
    body = {"statusCode": status, "message": message, "data": None}
    return sending(lambda: json.dumps(body, ensure_ascii=False).encode(), "application/json; charset=utf-8")


CASES: list[Case] = [
    case("soft-wordpress-theme", "soft_404", "half", page(wordpress(KHOEN, "ไม่พบหน้านี้", NOT_FOUND)), path="2567/o12"),
    case("soft-vendor-no-rows", "soft_404", "half", page(vendor(KHOEN, "รายงาน", NO_ROWS)), path="list.php"),
    case("soft-alert-and-back", "soft_404", "buying", page(NO_DATA), place=places.SONGCHAN, path="detail.php"),
    case("soft-being-updated", "soft_404", "risk",
         page(joomla(places.HINTANG, "การประเมินความเสี่ยง 2567", UPDATING, login=True)),
         place=places.HINTANG),
    case("soft-empty", "soft_404", "year", Reply(200, {"Content-Type": HTML}, b""), path="report.php"),
    case("soft-only-spaces", "soft_404", "plan", Reply(200, {"Content-Type": HTML}, b"\xef\xbb\xbf\r\n \r\n\t\r\n"),
         path="plan.php"),
    case("soft-empty-pdf", "soft_404", "plan", Reply(200, {"Content-Type": PDF}, b""), path="plan.pdf",
         accepted=("wrong_type",)),
    case("soft-to-home", "soft_404", "monthly", moved("{case}/", 301), path="wp-content/uploads/2567/skr1.pdf",
         place=places.THAKHAM,
         others={"": page(vendor(places.THAKHAM, "หน้าแรก", HOME))}),
    case("soft-home-in-place", "soft_404", "survey", page(vendor(KHOEN, "หน้าแรก", HOME)), path="files/survey2567.pdf"),
    case("soft-suspended", "soft_404", "people", page(SUSPENDED), path="hr.pdf", others={"": page(SUSPENDED)}),
    case("soft-suspended-by-redirect", "soft_404", "anti", moved("{case}/cgi-sys/suspendedpage.cgi"), path="anti.pdf",
         others={"cgi-sys/suspendedpage.cgi": page(SUSPENDED)}),
    case("soft-suspended-thai", "soft_404", "contact", page(SUSPENDED_THAI), data_year="current"),
    case("soft-parked", "soft_404", "structure", page(PARKED), place=places.RAIMAI, year=2563),
    case("soft-database", "soft_404", "half", page(DATABASE)),
    case("soft-php-warnings", "soft_404", "bought", page(WARNINGS), path="view.php", year=2568),
    case("soft-repair", "soft_404", "half", page(REPAIR)),
    case("soft-apache-default", "soft_404", "laws", page(WORKS), place=places.BANMAI),
    case("soft-nginx-default", "soft_404", "no-gift", page(NGINX), year=2566),
    case("soft-iis-default", "soft_404", "year", page(IIS), place=places.PAKNAM),
    case("soft-directadmin-default", "soft_404", "leaders", page(DIRECT_ADMIN), data_year="current"),
    case("soft-json", "soft_404", "counts", _json(404, "Not Found"), path="api/document/67"),
    case("soft-json-thai", "soft_404", "measures", _json(500, "ไม่พบเอกสาร"), path="api/file",
         place=places.KHAOPHRATHONG),
    case("soft-drive-trashed", "soft_404", "half", page(TRASHED), path="file/d/1FAKE/view"),
    case("soft-onedrive-gone", "soft_404", "people-year", page(GONE_ITEM), path="redir"),
    case("soft-aspnet-none", "soft_404", "manual", page(aspnet(KHOEN, "", "<span id='lblMsg'>ไม่มีข้อมูล</span>")),
         path="Detail.aspx"),
    case("soft-plain-404", "soft_404", "half", page(HTML_404), path="o12.pdf"),
    case("soft-spa-not-found", "soft_404", "privacy",
         page(bare("404", "<h1>404</h1><p>Page not found</p><a href='/'>Go home</a>"))),
]  # fmt: skip
