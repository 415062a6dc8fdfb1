"""Addresses where nothing answers that a citizen could open."""

from ..case import Case, Reply
from ..server import RESET
from .frames import html, joomla
from .towns import BUENG_BUN, KHOEN, NAM_KHAM, NONG_KAEO, UBON

GONE = """<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN"><html><head><title>410 Gone</title></head><body>
<h1>Gone</h1><p>The requested resource is no longer available on this server.</p><hr>
<address>Apache/2.4.41 (Ubuntu) Server at www.town.example Port 80</address></body></html>"""
NGINX = """<html>
<head><title>{0}</title></head>
<body>
<center><h1>{0}</h1></center>
<hr><center>nginx/{1}</center>
</body></html>"""
IIS = """<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"><html><head>
<title>404 - File or directory not found.</title><style>body{margin:0;font-size:.7em;font-family:Verdana}</style></head>
<body><div id="header"><h1>Server Error</h1></div><div id="content"><fieldset>
<h2>404 - File or directory not found.</h2>
<h3>The resource you are looking for might have been removed, had its name changed, or is temporarily unavailable.</h3>
</fieldset></div></body></html>"""
ASP = """<html><head><title>Runtime Error</title></head><body bgcolor="white">
<span><H1>Server Error in '/' Application.</H1><h2><i>Runtime Error</i></h2></span><b>Description: </b>
An application error occurred on the server.</body></html>"""
CLOUDFLARE_522 = """<!DOCTYPE html><html class="no-js" lang="en-US"><head>
<title>town.example | 522: Connection timed out</title></head>
<body><div id="cf-wrapper"><h1><span>Connection timed out</span><span>Error code 522</span></h1>
<p>The web server at the host took too long.</p><p>Cloudflare Ray ID: 80aa11bb22cc33dd</p></div></body></html>"""
MISSING_PAGE = joomla(
    NAM_KHAM,
    "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2567",
    "<p>ขออภัย ไม่พบหน้าที่ท่านเรียก กรุณาเลือกจากเมนูด้านบน หรือแจ้งงานประชาสัมพันธ์</p>",
)


def _to(address: str, status: int = 302) -> Reply:
    return Reply(status, {"Location": address, "Content-Type": "text/html"}, b"")


def _refused(id: str, address: str) -> Case:
    return Case(f"b-dead-{id}", "dead", url=address, accepted=("blocked",))


def _sent_to_refused(id: str, address: str) -> Case:
    return Case(f"b-dead-to-{id}", "dead", _to(address), path="file.pdf", accepted=("blocked",))


CASES: list[Case] = [
    Case("b-dead-nginx-404", "dead", html(NGINX.format("404 Not Found", "1.18.0"), 404), path="uploads/o12.pdf"),
    Case("b-dead-iis-404", "dead", html(IIS, 404, Server="Microsoft-IIS/8.5"), path="Upload/แผน 2567.pdf"),
    Case("b-dead-gone", "dead", html(GONE, 410), organization=UBON, fiscal_year=2564),
    Case("b-dead-thai-404", "dead", html(MISSING_PAGE, 404), path="index.php/o13", organization=NAM_KHAM),
    Case("b-dead-aspx", "dead", html(ASP, 500), path="news_detail.aspx?id=2567", organization=BUENG_BUN),
    Case("b-dead-empty-500", "dead", Reply(500, {"Content-Type": "text/html"}), path="wp-content/o1.php"),
    Case("b-dead-bad-gateway", "dead", html(NGINX.format("502 Bad Gateway", "1.24.0"), 502), fiscal_year=2568),
    Case("b-dead-unavailable", "dead", html("<h2>Service Unavailable</h2><p>HTTP Error 503.</p>", 503)),
    Case("b-dead-522", "dead", html(CLOUDFLARE_522, 522, Server="cloudflare"), organization=NONG_KAEO),
    Case("b-dead-bad-request", "dead", html(NGINX.format("400 Bad Request", "1.14.2"), 400), path="a b.pdf"),
    Case("b-dead-reset", "dead", RESET, path="ita/2567/6m.pdf"),
    Case("b-dead-no-answer", "dead", b"", path="ita/2567/12m.pdf"),
    Case("b-dead-not-http", "dead", b"220 ftp.town.example FTP server (vsFTPd 3.0.3) ready.\r\n"),
    Case("b-dead-garbled", "dead", bytes(range(1, 256)) * 3, path="o8"),
    Case(
        "b-dead-bad-chunks",
        "dead",
        b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nTransfer-Encoding: chunked\r\n\r\nzz-no-length\r\n<html>\r\n",
    ),
    Case("b-dead-self-loop", "dead", _to("{base}{case}/o10", 301), path="o10"),
    Case(
        "b-dead-loop-of-three",
        "dead",
        _to("{base}{case}/www/"),
        others={"www/": _to("{base}{case}/index.php"), "index.php": _to("{base}{case}/", 301)},
        organization=KHOEN,
    ),
    Case(
        "b-dead-refresh-loop",
        "dead",
        html('<meta http-equiv="refresh" content="0;url={base}{case}/b.html">', 200),
        path="a.html",
        others={"b.html": html('<meta http-equiv="refresh" content="0; URL=a.html">')},
    ),
    Case(
        "b-dead-ever-further",
        "dead",
        _to("{base}{case}/1"),
        others={str(step): _to(f"{{base}}{{case}}/{step + 1}") for step in range(1, 40)},
    ),
    Case(
        "b-dead-moved-to-404",
        "dead",
        _to("{base}{case}/404.shtml"),
        path="o5.doc",
        others={"404.shtml": html(GONE, 404)},
    ),
    Case("b-dead-moved-away", "dead", _to("http://www.khoen-old-site.invalid/ita67"), path="ita67"),
    Case("b-dead-no-host", "dead", url="http://www.khoen-sao.invalid/ita/2567/o12.pdf"),
    Case("b-dead-no-host-https", "dead", url="https://ita.namkham.invalid/", organization=NAM_KHAM),
    _refused("closed-port", "http://127.0.0.1:1/o12.pdf"),
    _refused("localhost", "http://localhost:9/phpmyadmin/"),
    _refused("loopback-as-number", "http://2130706433:7/"),
    _refused("six", "http://[::1]:9/o1"),
    _refused("private", "http://192.168.1.10/share/o12.pdf"),
    _refused("metadata", "http://169.254.169.254/ita/o12.pdf"),
    _refused("javascript", "javascript:void(window.open('o12.pdf'))"),
    _refused("file", "file:///D:/ITA67/o12.pdf"),
    _sent_to_refused("private", "http://10.0.0.5/ita/o12.pdf"),
    _sent_to_refused("metadata", "http://169.254.169.254/ita/o30.pdf"),
    _sent_to_refused("file", "file:///etc/passwd"),
    _sent_to_refused("javascript", "javascript:alert('ITA')"),
]
