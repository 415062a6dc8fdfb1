"""Addresses where nothing answers, or with an error, nonsense, a circle, or a way that must not be gone."""

from tests.disclosures.linkpages.case import KHOEN, Answer, Asked, Case, Reply
from tests.disclosures.linkpages.sighted import places
from tests.disclosures.linkpages.sighted.making import case
from tests.disclosures.linkpages.sighted.papers import HTML, moved, page
from tests.disclosures.linkpages.sighted.sites import joomla, wordpress

APACHE = """<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>404 Not
Found</title></head><body><h1>Not Found</h1>
<p>The requested URL was not found on this server.</p></body></html>"""
IIS = """<html><head><title>404 - File or directory not found.</title></head><body><h1>Server
Error</h1><fieldset><h2>404 - File or
directory not found.</h2></fieldset></body></html>"""
THEMED = """<p>อุ๊ปส์! ไม่พบหน้านั้น ดูเหมือนว่าไม่มีสิ่งใดอยู่ที่นี่ รายงานประจำปี 2567 ขององค์การบริหารส่วนตำบลเขินอยู่ในเมนูด้านบน</p>"""
GATEWAY = (
    "<html>\r\n<head><title>502 Bad Gateway</title></head>\r\n<body>\r\n<center><h1>502 Bad "
    "Gateway</h1></center><hr><center>nginx</center></body></html>"
)
BUSY = """<html><head><title>503 Service Unavailable</title></head><body><h1>Service Unavailable</h1><p>The server is
temporarily busy,
try again later!</p></body></html>"""
YELLOW = """<html><head><title>Runtime Error</title></head><body bgcolor="white"><h1>Server Error in '/'
Application.</h1><h2><i>Runtime
Error</i></h2><b>Description:</b> An application error occurred on the server.</body></html>"""
ORIGIN = """<!DOCTYPE html><html><head><title>khoen.example | 522: Connection timed
out</title></head><body><h1>Connection timed out</h1>
<span>Error code 522</span><p>Browser: Working. Cloudflare: Working. Host: Error</p></body></html>"""
BAD = (
    "<html><head><title>400 Bad Request</title></head><body><center><h1>400 Bad "
    "Request</h1></center><hr><center>nginx</center></body></html>"
)
GONE = "<html><head><title>410 Gone</title></head><body><h1>Gone</h1><p>เอกสารนี้ถูกนำออกจากเว็บไซต์แล้ว</p></body></html>"
CRITICAL = """<!DOCTYPE html><html><head><title>WordPress &rsaquo; Error</title></head><body "
    "id="error-page"><p>มีข้อผิดพลาดร้ายแรงเกิดขึ้นในเว็บไซต์นี้</p></body></html>"""
SCRIPTED = '<html><head><meta http-equiv="refresh" content="0;url=javascript:void(0)"></head><body></body></html>'
CLERK = "file:///C:/Users/Public/Desktop/ITA%202567/o12.pdf"
REFUSED = ("blocked",)


def _head_lies(asked: Asked) -> Reply:
    """A server whose HEAD knows every file and whose GET does not."""
    return Reply(200, {"Content-Type": "application/pdf"}, b"") if asked.method == "HEAD" else page(APACHE, 404)


def _many_hops() -> dict[str, Answer]:
    """Always one more: a counter in the address."""
    return {f"n/{n}": moved(f"{{case}}/n/{n + 1}") for n in range(1, 40)}


CASES: list[Case] = [
    case("dead-404-apache", "dead", "half", page(APACHE, 404), path="o12.pdf"),
    case("dead-404-iis", "dead", "plan", page(IIS, 404), place=places.HINTANG, path="plan.aspx"),
    case("dead-404-themed", "dead", "year", page(wordpress(KHOEN, "ไม่พบหน้า", THEMED), 404), path="2567/report"),
    case("dead-404-empty", "dead", "monthly", Reply(404, {}, b""), place=places.THAKHAM),
    case("dead-410", "dead", "no-gift", page(GONE, 410), year=2565),
    case("dead-400", "dead", "buying", page(BAD, 400), place=places.SONGCHAN, path="plan.pdf"),
    case("dead-500-yellow", "dead", "risk", page(YELLOW, 500), place=places.BANMAI, path="Detail.aspx"),
    case("dead-500-joomla", "dead", "people", page(joomla(places.NONGSAENG, "0 - Unknown column", "", login=True), 500),
         place=places.NONGSAENG),
    case("dead-500-wordpress", "dead", "survey", page(CRITICAL, 500), year=2568),
    case("dead-502", "dead", "half", page(GATEWAY, 502)),
    case("dead-503-busy", "dead", "bought", page(BUSY, 503)),
    case("dead-504-empty", "dead", "anti", Reply(504, {"Content-Type": HTML}, b""), year=2566),
    case("dead-522", "dead", "counts", page(ORIGIN, 522, Server="cloudflare")),
    case("dead-head-lies", "dead", "half", _head_lies, path="o12.pdf"),
    case("dead-hangs-up", "dead", "service", b"", path="s.php"),
    case("dead-garbled", "dead", "manual", b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 no http here \x00\xff\r\n"),
    case("dead-ftp-greeting", "dead", "structure", b"220 (vsFTPd 3.0.3)\r\n530 Please login with USER and PASS.\r\n",
         data_year="current"),
    case("dead-broken-chunks", "dead", "measures",
         b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\n"
         b"zz\r\n<html>\r\n", place=places.KHAOPHRATHONG, year=2564),
    case("dead-circle-of-two", "dead", "half", moved("{case}/b", 301), path="a", others={"b": moved("{case}/a", 301)}),
    case("dead-circle-on-itself", "dead", "contact", moved("{case}/index.php", 302), path="index.php",
         data_year="current"),
    case("dead-refresh-circle", "dead", "news", page('<meta http-equiv="refresh" content="0;url={case}/y">'),
         path="x", others={"y": page(
         '<meta http-equiv="refresh" content="0;url={case}/x">')}),
    case("dead-too-many-hops", "dead", "people-year", moved("{case}/n/1"), path="n/0", others=_many_hops()),
    case("dead-no-such-host", "dead", "half", url="http://www.khoen-sao.invalid/files/o12_2567.pdf"),
    case("dead-redirect-to-no-host", "dead", "plan", moved("http://old.hintang.invalid/plan.pdf", 301),
         place=places.HINTANG),
    case("dead-nothing-listens", "dead", "buying", url="http://127.0.0.1:1/plan2567.pdf", accepted=REFUSED),
    case("dead-own-machine-in-decimal", "dead", "risk", url="http://2130706433/ita/risk.pdf", accepted=REFUSED),
    case("dead-own-machine-in-ipv6", "dead", "risk", url="http://[::ffff:127.0.0.1]:8080/risk.pdf", accepted=REFUSED),
    case("dead-redirect-to-own-machine", "dead", "half", moved("http://127.0.0.1:9/admin"), path="go",
         accepted=REFUSED),
    case("dead-redirect-to-own-in-hex", "dead", "half", moved("http://0x7f.1:6379/"), path="go", accepted=REFUSED),
    case("dead-redirect-to-file", "dead", "half", moved("file:///etc/passwd"), path="dl", accepted=REFUSED),
    case("dead-redirect-to-script", "dead", "monthly", moved("javascript:history.back()"), path="dl.php",
         accepted=REFUSED),
    case("dead-refresh-to-script", "dead", "monthly", page(SCRIPTED), path="dl.php", accepted=("blocked", "soft_404")),
    case("dead-clerks-own-disk", "dead", "half", url=CLERK, accepted=REFUSED),
    case("dead-script-link", "dead", "year", url="javascript:void(0)", accepted=REFUSED),
]  # fmt: skip
