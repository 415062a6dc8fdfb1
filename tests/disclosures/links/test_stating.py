"""The state of an address from one answer: each page here tells it in its own words."""

import pytest

from disclosures.links.document import Document, Kind
from disclosures.links.fetched import Fetched
from disclosures.links.stating import state_of
from disclosures.links.words import State
from tests.disclosures.links.answers import PARAGRAPH, answer, asked, page, state

REPORT = f"<h1>รายงานผลการดำเนินงาน ประจำปี 2567</h1><p>{PARAGRAPH}</p>"
MENU = "<nav><ul><li><a href='/'>หน้าแรก</a><li><a href='/login'>เข้าสู่ระบบ</a><li><a href='/x'>ข่าว</a></ul></nav>"
LOGIN = "<form><input name=u><input type=password name=p><button>เข้าสู่ระบบ</button></form>"

OK = {
    "a document": page(REPORT),
    "not found in the midst of a document": page(f"{REPORT}<p>จากการตรวจสอบไม่พบข้อมูลการทุจริต</p>{PARAGRAPH * 3}"),
    "a document about missing data": page(f"<h1>กรณีไม่พบข้อมูลในทะเบียน</h1><p>{PARAGRAPH * 6}</p>"),
    "no complaints, said in a sentence": page(
        "<h1>สถิติเรื่องร้องเรียน ปี 2567</h1><p>ในปีงบประมาณ พ.ศ. 2567 ไม่มีเรื่องร้องเรียนการทุจริต</p>"
    ),
    "sign in in the menu": page(f"{MENU}<main>{REPORT}</main>"),
    "a small login box beside": page(f"{MENU}{REPORT}<div id=side>{LOGIN}</div>"),
    "a guide to signing in": page(f"<h1>คู่มือการใช้งานระบบ</h1><h2>ขั้นตอนที่ 1: เข้าสู่ระบบ</h2><p>{PARAGRAPH * 2}</p>"),
    "a form for complaints with letters in a picture": page(
        "<h1>แจ้งเรื่องร้องเรียนการทุจริต</h1><form>"
        + "".join(f"<p>{label} <input></p>" for label in ("ชื่อ", "ที่อยู่", "โทรศัพท์", "อีเมล", "เรื่อง", "รายละเอียด"))
        + "<p>กรอกรหัสที่เห็นในภาพ <input></p></form>"
    ),
    "a page that scripts fill": page('<div id="root"></div><script src="/app.js"></script>', ""),
    "a viewer that scripts fill": page(
        "<div id=toolbar><button>Previous</button></div><div id=viewer></div><script src=v.js></script>"
    ),
    "warnings above a document": page(
        f"<b>Warning</b>: Undefined index in x.php on line 12<br>{REPORT}<p>{PARAGRAPH}</p>"
    ),
    "a scan": page("<h1>ประกาศ</h1><img src='/scan.jpg'>"),
    "a book that scripts draw": page("<div><canvas></canvas></div><button>◀</button> หน้า 1 / 64", "E-book"),
    "a file in a frame": page(f"{MENU}<main><iframe src='/o12.pdf'></iframe></main>"),
    "an index of files": "<html><h1>Index of /oit</h1><pre><a href='o1.pdf'>o1.pdf</a></pre>",
    "a page that is one form": page(
        f"<form>{LOGIN}<div>{REPORT}</div></form>".replace("<form><input", "<div><input", 1)
    ),
    "road works": page("<h1>โครงการปรับปรุงถนนลาดยาง หมู่ 3</h1><p>อยู่ระหว่างการก่อสร้าง งบประมาณ 2567 จำนวน 500,000 บาท</p>"),
    "scripts of a shield in a page let through": page(
        f"{REPORT}<script src='/cdn-cgi/challenge-platform/x.js'></script>"
    ),
}
SOFT_404 = {
    "not found": page("<h1>404</h1><p>ไม่พบหน้าที่ท่านต้องการ</p>", "ไม่พบหน้า"),
    "not found within the frame of a site": page(
        f"{MENU}<main><h2>ขออภัย ไม่พบข้อมูล</h2><p>หน้านี้อาจถูกลบหรือย้ายไปแล้ว</p></main><footer>อบต.เขิน</footer>"
    ),
    "not found in English": page("<h1>Page not found</h1><p>The page you are looking for does not exist.</p>"),
    "no data under a real heading": page(f"{MENU}<main><h1>รายงานผล ปี 2567</h1><p>ไม่มีข้อมูล</p></main>"),
    "an empty table": page("<h1>แผนจัดซื้อ 2567</h1><table><tr><th>ที่<th>รายการ<tr><td colspan=2>ไม่พบข้อมูล</table>"),
    "nothing": "",
    "blanks": " \r\n ",
    "an empty page": page("", ""),
    "an empty place within the frame of a site": page(f"{MENU}<main><h1>รายงาน</h1></main><footer>อบต.เขิน</footer>"),
    "database": page("<h1>Error establishing a database connection</h1>"),
    "Oracle": page("<p>ORA-12541: TNS:no listener</p>"),
    "a fault of the program": "<br /><b>Fatal error</b>: Uncaught PDOException: SQLSTATE[HY000] in /var/www/x.php",
    "maintenance": page("<h1>ปิดปรับปรุงเว็บไซต์ชั่วคราว</h1><p>ขออภัยในความไม่สะดวก</p>"),
    "soon": page("<h1>Coming Soon</h1>"),
    "nginx": page("<h1>Welcome to nginx!</h1><p>If you see this page, it works.</p>", "Welcome to nginx!"),
    "Apache": "<html><body><h1>It works!</h1></body></html>",
    "suspended": page("<h1>Account Suspended</h1><p>This account has been suspended.</p>"),
    "for sale": page("<p>This domain is for sale. Buy this domain.</p>", "khoen.example"),
    "no site at a domain yet": page("<h1>Looks like this domain isn't connected to a website yet</h1>", "Error"),
    "a host not paid": page("<h2>เว็บไซต์นี้ถูกระงับการใช้งานชั่วคราว</h2>"),
    "no data beside a login box": page(f"<div><h3>Login</h3>{LOGIN}</div><p>ไม่มีข้อมูล</p>"),
    "a message in a box": "<script>alert('ไม่พบไฟล์'); history.back();</script>",
    "a file in the bin": page("<p>ไฟล์อยู่ในถังขยะของเจ้าของ</p>", "รายงาน.pdf"),
    "JSON": '{"status": 404, "message": "Not Found"}',
    "empty JSON": "[]",
}
NEEDS_SIGN_IN = {
    "a form alone": page(f"<h1>ระบบสารสนเทศ</h1>{LOGIN}"),
    "Drive": page("<h1>You need access</h1><p>Request access, or switch to an account with access.</p>"),
    "Drive in Thai": page("<div>คุณต้องได้รับสิทธิ์เข้าถึง</div><p>ขอสิทธิ์เข้าถึงหรือสลับไปใช้บัญชีที่มีสิทธิ์</p>", "Google ไดรฟ์"),
    "a protected post": page(f"<h1>ป้องกันด้วยรหัสผ่าน: รายงาน</h1><p>เนื้อหานี้ถูกป้องกันด้วยรหัสผ่าน</p>{LOGIN}"),
    "Drive, denied": page("<p>You need access</p><p>Request access</p>", "Google Drive: Access Denied"),
    "passed on to a single sign-on": "<form method=post><input type=hidden name=SAMLRequest value=x></form>",
    "a national identity": page("<p>เข้าสู่ระบบด้วยบัญชีดิจิทัล</p>", "ยืนยันตัวตน"),
    "members": page("<p>กรุณาเข้าสู่ระบบก่อนใช้งาน</p>"),
}
BLOCKED = {
    "Cloudflare": page("<h1>khoen.example</h1><p>Checking if the site connection is secure</p>", "Just a moment..."),
    "a firewall": page("The requested URL was rejected. Your support ID is: 1234", "Request Rejected"),
    "Incapsula": "<html><body><iframe src='/_Incapsula_Resource?x'>Request unsuccessful.</iframe></body></html>",
    "a captcha": page("<p>กรุณากรอกตัวอักษรที่เห็นในภาพ</p><form><input></form>"),
    "a cookie by script": "<html><script>document.cookie='a=1';location.reload();</script></html>",
    "Thai": page("<h1>การเข้าถึงถูกปฏิเสธ</h1><p>ไอพีของท่านถูกระงับโดยระบบ</p>"),
}
TABLES = {State.OK: OK, State.SOFT_404: SOFT_404, State.NEEDS_SIGN_IN: NEEDS_SIGN_IN, State.BLOCKED: BLOCKED}
PAGES = [(wanted, name) for wanted, table in TABLES.items() for name in table]


@pytest.mark.parametrize(("wanted", "name"), PAGES, ids=[f"{wanted}: {name}" for wanted, name in PAGES])
def test_a_page_tells_its_state(wanted: State, name: str) -> None:
    assert state(answer(TABLES[wanted][name])) == wanted


@pytest.mark.parametrize(
    ("status", "body", "wanted"),
    [
        (401, "", State.NEEDS_SIGN_IN),
        (403, page("Forbidden"), State.BLOCKED),
        (403, NEEDS_SIGN_IN["Drive"], State.NEEDS_SIGN_IN),
        (406, page("Not Acceptable!"), State.BLOCKED),
        (429, "", State.BLOCKED),
        (451, "", State.BLOCKED),
        (503, BLOCKED["Cloudflare"], State.BLOCKED),
        (503, SOFT_404["maintenance"], State.DEAD),
        (522, page("<h1>Connection timed out</h1><p>Ray ID: 80aa</p>"), State.DEAD),
        (404, page(REPORT), State.DEAD),
        (410, "", State.DEAD),
        (400, "", State.DEAD),
        (500, SOFT_404["database"], State.DEAD),
        (304, "", State.DEAD),
        (204, "", State.SOFT_404),
    ],
)
def test_a_status_goes_before_the_page(status: int, body: str, wanted: State) -> None:
    assert state(answer(body, status=status)) == wanted


def test_what_the_connection_told_goes_before_all() -> None:
    failed = Fetched("https://khoen.example/", failure=State.CERTIFICATE, status=200)
    assert state_of(failed, Document(Kind.NOTHING), asked()) == State.CERTIFICATE


@pytest.mark.parametrize(
    ("problem", "wanted"),
    [
        ("broken", State.WRONG_TYPE),
        ("encrypted", State.WRONG_TYPE),
        ("too_long", State.WRONG_TYPE),
        ("bomb", State.TOO_LARGE),
        ("busy", State.OK),
        ("", State.OK),
    ],
)
def test_a_file_that_nobody_opens_is_told(problem: str, wanted: State) -> None:
    assert state_of(answer(b"%PDF-1.4"), Document(Kind.PDF, problem=problem), asked()) == wanted


def test_a_page_that_could_not_be_read_is_not_called_missing() -> None:
    assert state_of(answer("<p>"), Document(Kind.HTML, problem="too_long"), asked()) == State.OK


def test_a_document_at_another_address_is_redirected() -> None:
    assert state(answer(page(REPORT), moved=True, url="https://khoen.example/new/o12")) == State.REDIRECTED
