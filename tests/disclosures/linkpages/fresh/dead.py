"""Addresses where nothing answers, where an error answers, or that lead where no checker may go."""

from functools import partial

from ..case import Case, Reply
from ..server import RESET
from . import bodies, items
from .frames import away, bare, google_site, html, k2, paragraphs, refresh, wix
from .papers import PDF

dead = partial(Case, state="dead")
refused = partial(Case, state="dead", accepted=("blocked",))

GOOGLE_NONE = bare(
    "ไม่พบหน้าเว็บ",
    "<p><b>404.</b> <ins>นี่คือข้อผิดพลาด</ins></p><p>ไม่พบ URL ที่ขอในเซิร์ฟเวอร์นี้ <ins>เราทราบเพียงเท่านี้</ins></p>",
)
IIS_THAI = (
    "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-874'><title>404 - "
    "ไม่พบแฟ้มหรือไดเรกทอรี</title></head><body>"
    "<h1>ข้อผิดพลาดของเซิร์ฟเวอร์</h1><h2>404 - ไม่พบแฟ้มหรือไดเรกทอรี</h2><h3>ทรัพยากรที่ท่านค้นหาอาจถูกลบ เปลี่ยนชื่อ "
    "หรือใช้ไม่ได้ชั่วคราว</h3></body></html>"
)
WHOLE_PAGE = google_site(
    "องค์การบริหารส่วนตำบลเขิน",
    "รายงานติดตามงบประมาณ รอบ 6 เดือน ปีงบประมาณ 2567",
    paragraphs("องค์การบริหารส่วนตำบลเขินเบิกจ่ายงบประมาณสะสมร้อยละ 47.3 ณ สิ้นเดือนมีนาคม 2567"),
)
CRITICAL = bare("ข้อผิดพลาด", "<div class='wp-die-message'><p>มีข้อผิดพลาดร้ายแรงบนเว็บไซต์นี้</p></div>")
UNDER_CONSTRUCTION = wix("ทม.ทุ่งสมมติ", "ปิดปรับปรุง", paragraphs("ระบบจะกลับมาให้บริการในเร็ววัน"))
ORIGIN_DOWN = bare(
    "522: Connection timed out",
    "<h1>Connection timed out <span>Error code 522</span></h1><p>Browser Working · Host Error</p>",
)
TO_TLS_PORT = (
    "<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head><body><center>"
    "<h1>400 Bad Request</h1></center></body></html>"
)
GONE = k2("โรงเรียนบ้านโคกสมมติ", "410 Gone", "<p>บทความนี้ถูกถอดออกอย่างถาวร</p>", "")

LONG_WAY = {f"step{n}": away(f"step{n + 1}") for n in range(1, 16)} | {"step16": html(WHOLE_PAGE)}

CASES: list[Case] = [
    dead("f-dead-google", answer=html(GOOGLE_NONE, 404), organization=bodies.SCHOOL),
    dead(
        "f-dead-iis-thai",
        answer=Reply(404, {"Content-Type": "text/html"}, IIS_THAI.encode("cp874")),
        organization=bodies.WANG_PLA,
    ),
    dead("f-dead-whole-page", answer=html(WHOLE_PAGE, 404)),
    dead("f-dead-whole-page-500", answer=html(WHOLE_PAGE, 500)),
    dead("f-dead-critical", answer=html(CRITICAL, 500), organization=bodies.NONG_BUA, fiscal_year=2568),
    dead("f-dead-maintenance", answer=html(UNDER_CONSTRUCTION, 503, Retry_After="600"), organization=bodies.THUNG),
    dead("f-dead-origin", answer=html(ORIGIN_DOWN, 522, Server="cloudflare"), organization=bodies.PATTAYA),
    dead("f-dead-tls-port", answer=html(TO_TLS_PORT, 400), organization=bodies.KO),
    dead("f-dead-gone", answer=html(GONE, 410), organization=bodies.SCHOOL, fiscal_year=2564),
    dead("f-dead-pdf-404", path="o13.pdf", answer=Reply(404, {"Content-Type": PDF}, b""), **items.ANNUAL),
    dead("f-dead-moved-to-404", answer=away("{case}/new", 301), **items.ANNUAL),
    dead(
        "f-dead-refresh-to-404", answer=refresh("{base}{case}/gone.html", "หน้าเว็บย้ายแล้ว"), organization=bodies.BAN_MAI
    ),
    dead("f-dead-reset", answer=RESET, organization=bodies.SISAKET),
    dead("f-dead-empty", answer=b""),
    dead(
        "f-dead-mail-server",
        answer=b"220 mail.khoen.example ESMTP Postfix\r\n502 5.5.2 Error: command not recognized\r\n",
    ),
    dead("f-dead-no-host", url="http://ita2567.khoen-sisaket.invalid/o12.pdf"),
    dead("f-dead-circle", path="th", answer=away("en"), others={"en": away("th")}, organization=bodies.PATTAYA),
    dead(
        "f-dead-refresh-circle", path="a", answer=refresh("b"), others={"b": refresh("a")}, organization=bodies.CLINIC
    ),
    dead("f-dead-long-way", path="step0", answer=away("step1"), others=LONG_WAY),
    refused("f-dead-metadata", answer=away("http://169.254.169.254/latest/meta-data/", 302), organization=bodies.KO),
    refused("f-dead-nas", answer=away("http://192.168.1.10:5000/share/o12.pdf", 301), organization=bodies.NONG_BUA),
    refused(
        "f-dead-own-machine", answer=refresh("http://localhost/khoen2567/o12.php"), organization=bodies.THA_DIN_DAM
    ),
    refused("f-dead-file", answer=refresh("file:///C:/Users/admin/Desktop/o12.pdf"), organization=bodies.WANG_PLA),
    refused("f-dead-script", answer=away("javascript:history.back()"), organization=bodies.TAKHIAN_THONG),
    refused("f-dead-mapped", answer=away("http://[::ffff:10.0.0.7]/o12"), fiscal_year=2566),
    refused("f-dead-link-local", answer=away("http://[fe80::1]/o12"), fiscal_year=2563),
]
