"""Robots turned away: challenges, captchas and firewalls of many makers, under any status."""

from functools import partial

from ..case import Case, Reply
from . import bodies, items
from .frames import away, bare, html, k2, paragraphs, refresh, thai_windows
from .papers import pdf

blocked = partial(Case, state="blocked")

INCAPSULA = """<html style="height:100%"><head><META NAME="ROBOTS" CONTENT="NOINDEX, NOFOLLOW"></head>
<body style="margin:0px">
<iframe id="main-iframe"
src="/_Incapsula_Resource?SWUDNSAI=31&xinfo=5-1&incident_id=111000-222&edet=12&cinfo=04" frameborder=0
width="100%" height="100%">Request unsuccessful. Incapsula incident ID: 111000-222</iframe></body></html>"""

IMUNIFY = bare(
    "One moment, please...",
    "<h1>Please wait while your request is being verified...</h1><form id='wsidchk-form' style='display:none' "
    "action='/z0f76a' method='get'>"
    "<input type='hidden' id='wsidchk' name='wsidchk'></form><script>(function(){var west=+((+!+[])+[]),east=3;"
    "document.getElementById('wsidchk').value=west+east;document.getElementById('wsidchk-form').submit()})()</script>",
)

SUCURI = bare(
    "Sucuri WebSite Firewall - Access Denied",
    "<h1>Access Denied - Sucuri Website Firewall</h1>"
    + paragraphs(
        "Block ID: BOT001",
        "Block reason: automated access is not allowed here.",
        "Your IP: 192.0.2.10 · Server ID: 18004",
    ),
)

FORTIWEB = bare(
    "Web Page Blocked",
    "<h2>Web Page Blocked!</h2>"
    + paragraphs(
        "The page cannot be displayed. Please contact the administrator for additional information.",
        "Attack ID: 20000008",
    ),
)

AKAMAI = (
    "<HTML><HEAD>\n<TITLE>Access Denied</TITLE>\n</HEAD><BODY>\n<H1>Access Denied</H1>\nYou don't have "
    "permission to access "
    '"http&#58;&#47;&#47;ita&#46;example&#47;o12" on this server.<P>'
    "\nReference&#32;&#35;18&#46;abc&#46;170\n</BODY>\n</HTML>\n"
)

LITESPEED = bare(
    "Captcha",
    "<h2>Verifying that you are not a robot...</h2><form method='POST' id='lsrecaptcha-form' "
    "action='/.lsrecap/recaptcha?'>"
    "<div class='g-recaptcha' data-sitekey='x' data-callback='go'></div></form><script "
    "src='https://recaptcha.example/api.js'></script>",
)

SUMS = (
    "<html><head><meta http-equiv='content-type' content='text/html; charset=tis-620'><title>"
    "ตรวจสอบผู้ใช้งาน</title></head><body><center>"
    "ระบบตรวจพบการเข้าใช้งานถี่ผิดปกติ กรุณายืนยันว่าท่านไม่ใช่โปรแกรมอัตโนมัติ<br>กรอกตัวเลขที่เห็นในภาพ (captcha)<br>"
    "<img src='captcha.php'><form method=post><input name=code size=6><input type=submit value=ยืนยัน></form>"
    "</center></body></html>"
)

ANUBIS = bare(
    "Making sure you're not a bot!",
    "<h1 id='title'>Making sure you're not a bot!</h1><p id='status'>Loading...</p><details><summary>Why am I "
    "seeing this?</summary>"
    "<p>The server asks your browser for a proof of work to keep scrapers out.</p></details>"
    "<script id='anubis_challenge' type='application/json'>{\"difficulty\":4}</script><noscript>Enable "
    "JavaScript to pass.</noscript>",
)

VERCEL = bare(
    "Vercel Security Checkpoint",
    "<p id='header-text'>We're verifying your browser</p><p>Website owner? Click here to fix</p>",
)

GUARD = bare(
    "DDoS-Guard",
    "<h1 id='title'>Checking your browser before accessing the site</h1><p>This process is automatic. Please "
    "allow up to 5 seconds.</p>"
    "<script src='/.well-known/ddos-guard/js-challenge/index.js'></script>",
)

HUMAN = bare(
    "Access to this page has been denied",
    "<div id='px-captcha'></div><p>Press &amp; Hold to confirm you are a human (and not a bot).</p><p>Reference "
    "ID 00-11</p>",
)

SITEGROUND = bare(
    "Robot Challenge Screen",
    "<h3>Checking the site connection security</h3><img src='/.well-known/captcha/image'><form><input "
    "name='captcha'><button>Submit</button></form>",
)

COUNTRY_ONLY = bare(
    "451",
    "<h1>ไม่อนุญาตให้เข้าถึงจากเครือข่ายของท่าน</h1><p>"
    "ศูนย์ข้อมูลอนุญาตเฉพาะหมายเลขไอพีภายในประเทศตามประกาศด้านความมั่นคงปลอดภัยไซเบอร์</p>",
)

GOVERNMENT_FIREWALL = bare(
    "Request Rejected",
    "The requested URL was rejected. Please consult with your administrator.<br><br>Your support ID is: "
    "1234567890<br><br>"
    "<a href='javascript:history.back();'>[Go Back]</a>",
)

DOCUMENT = k2(
    "องค์การบริหารส่วนตำบลเขิน",
    "รายงานรอบ 6 เดือน ปีงบประมาณ 2567",
    paragraphs("องค์การบริหารส่วนตำบลเขินเบิกจ่ายแล้วร้อยละ 48 รายละเอียดอยู่ในตารางแนบท้าย"),
    "วันจันทร์, 01 เมษายน 2567",
)

CASES: list[Case] = [
    blocked(
        "f-blocked-incapsula",
        answer=html(INCAPSULA, X_Iinfo="5-111-222 NNNN CT(0 0 0)", X_CDN="Imperva"),
        **items.HALF_YEAR,
    ),
    blocked(
        "f-blocked-imunify",
        answer=html(IMUNIFY, Server="imunify360-webshield/1.21"),
        organization=bodies.SCHOOL,
        **items.ANNUAL,
    ),
    blocked("f-blocked-sucuri", answer=html(SUCURI, 403, Server="Sucuri/Cloudproxy"), organization=bodies.KO),
    blocked("f-blocked-fortiweb", answer=html(FORTIWEB), organization=bodies.SISAKET, fiscal_year=2566),
    blocked("f-blocked-akamai", answer=html(AKAMAI, 403, Server="AkamaiGHost"), organization=bodies.PATTAYA),
    blocked("f-blocked-aws-challenge", answer=html("", 202, X_Amzn_Waf_Action="challenge", Server="CloudFront")),
    blocked(
        "f-blocked-litespeed",
        answer=html(LITESPEED, Server="LiteSpeed"),
        organization=bodies.TAKHIAN_THONG,
        fiscal_year=2565,
    ),
    blocked("f-blocked-thai-sums", answer=thai_windows(SUMS), organization=bodies.WANG_PLA, fiscal_year=2564),
    blocked("f-blocked-proof-of-work", answer=html(ANUBIS), organization=bodies.SCHOOL),
    blocked(
        "f-blocked-checkpoint", answer=html(VERCEL, 429, X_Vercel_Mitigated="challenge"), organization=bodies.THUNG
    ),
    blocked("f-blocked-ddos-guard", answer=html(GUARD, 403, Server="ddos-guard")),
    blocked("f-blocked-press-and-hold", answer=html(HUMAN, 403), organization=bodies.PATTAYA, fiscal_year=2568),
    blocked(
        "f-blocked-siteground",
        path="plan.pdf",
        answer=refresh("{case}/sgcaptcha?r=%2Fplan.pdf&y=pow"),
        others={"sgcaptcha": html(SITEGROUND, 202, SG_Captcha="challenge")},
        **items.STRATEGY,
    ),
    blocked("f-blocked-country", answer=html(COUNTRY_ONLY, 451), organization=bodies.BAN_MAI),
    blocked(
        "f-blocked-after-move",
        answer=away("secure"),
        others={"secure": html(GOVERNMENT_FIREWALL)},
        organization=bodies.NONG_BUA,
    ),
    blocked(
        "f-blocked-robots-txt",
        path="2567/o12.html",
        answer=html(DOCUMENT),
        others={"robots.txt": Reply(200, {"Content-Type": "text/plain"}, b"Disallow: {case}/2567/")},
    ),
    blocked(
        "f-blocked-robots-txt-kinds",
        path="images/pdf/plan.pdf",
        answer=pdf("<h1>แผนพัฒนาท้องถิ่น (พ.ศ. 2566 – 2570) องค์การบริหารส่วนตำบลเขิน</h1>"),
        others={"robots.txt": Reply(200, {"Content-Type": "text/plain"}, b"Disallow: {case}/*.pdf$")},
        **items.STRATEGY,
    ),
]
