"""Pages that ask who you are instead of showing the document."""

from tests.disclosures.linkpages.case import KHOEN, Case, Reply
from tests.disclosures.linkpages.sighted import places
from tests.disclosures.linkpages.sighted.making import case
from tests.disclosures.linkpages.sighted.papers import moved, page
from tests.disclosures.linkpages.sighted.sites import bare, joomla, vendor, wordpress

DRIVE = """<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>Google Drive:
ต้องได้รับสิทธิ์เข้าถึง</title></head><body>
<div id="main"><p>คุณต้องมีสิทธิ์เข้าถึง</p><p>ขอสิทธิ์เข้าถึง หรือเปลี่ยนไปใช้บัญชีที่มีสิทธิ์เข้าถึง</p><form id="requestaccess"><textarea
placeholder="ข้อความ (ไม่บังคับ)"></textarea><button>ขอสิทธิ์เข้าถึง</button></form></div></body></html>"""
DRIVE_EN = """<!DOCTYPE html><html><head><title>Google Drive: Access Denied</title></head><body><div
class="access-denied"><h1>You need access
</h1><p>Request access, or switch to an account with access.</p><button>Request access</button></div></body></html>"""
ACCOUNTS = """<!doctype html><html lang="th"><head><meta charset="utf-8"><title>ลงชื่อเข้าใช้ - บัญชี
Google</title></head><body><h1>ลงชื่อเข้าใช้</h1>
<p>เพื่อไปยัง Google ไดรฟ์ต่อ</p><form action="/signin/v2/identifier" method="post"><input type="email" name="identifier"
aria-label="อีเมลหรือโทรศัพท์"><button>ถัดไป</button></form><a>สร้างบัญชี</a></body></html>"""
MICROSOFT = """<!DOCTYPE html><html><head><title>Sign in to your
account</title></head><body><script>$Config={"sFT":"fake",
"urlPost":"/common/login","fShowPersistentCookiesWarning":false};</script><form name="f1" method="post"><input
type="email"
name="loginfmt" placeholder="Email, phone, or Skype"><input name="passwd" type="password" class="moveOffScreen"><input
type="submit" value="Next"></form></body></html>"""
SHAREPOINT = """<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>ขออภัย
คุณไม่มีสิทธิ์เข้าถึง</title></head><body><h1>คุณจะต้อง
มีสิทธิ์ในการเข้าถึงรายการนี้</h1><p>ขณะนี้ผู้ใช้ที่ไม่ระบุชื่อไม่สามารถเปิดไฟล์ O12-2567.pdf
ได้</p><button>ขอการเข้าถึง</button></body></html>"""
WP_LOGIN = """<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>เข้าสู่ระบบ &lsaquo; อบต.เขิน &#8212;
WordPress</title></head>
<body class="login wp-core-ui"><div id="login"><form name="loginform" id="loginform" action="wp-login.php"
method="post"><label>
ชื่อผู้ใช้หรืออีเมล<input type="text" name="log"></label><label>รหัสผ่าน<input type="password"
name="pwd"></label><button>เข้าสู่ระบบ</button>
</form><p id="nav"><a>ลืมรหัสผ่านของคุณ?</a></p></div></body></html>"""
WP_PASSWORD = """<form action="/wp-login.php?action=postpass" class="post-password-form"
method="post"><p>เนื้อหานี้มีรหัสผ่านป้องกันไว้
กรุณากรอกรหัสผ่านด้านล่างเพื่อเปิดดู:</p><p><label>รหัสผ่าน: <input name="post_password" type="password"></label><input
type="submit" value="เข้า"></p></form>"""
JOOMLA_LOGIN = """<div id="system-message" class="alert"><p>กรุณาเข้าสู่ระบบก่อนจึงจะดูหน้านี้ได้</p></div><div class="login"><form
action="/component/users/?task=user.login" method="post"><label>ชื่อผู้ใช้<input name="username"></label><label>รหัสผ่าน<input
type="password" name="password"></label><button>เข้าสู่ระบบ</button></form></div>"""
SAML = """<html><body onload="document.forms[0].submit()"><noscript><p>Note: Since your browser does not support
JavaScript, press
Continue once to proceed to sign in.</p></noscript><form action="https://idp.example/saml2/sso" method="post"><input
type="hidden"
name="SAMLRequest" value="PHNhbWxwPkZBS0U+"><input type="hidden" name="RelayState" value="o12"><input type="submit"
value="Continue"></form></body></html>"""
THAI_ID = """<main><h1>เข้าสู่ระบบด้วยบัญชีกลางภาครัฐ (Single Sign-On)</h1><p>ท่านกำลังเข้าใช้ระบบเอกสารของหน่วยงาน
ต้องยืนยันตัวตนก่อน</p>
<a class="btn" href="https://sso.example/oauth2/authorize?client_id=fake&response_type=code">เข้าสู่ระบบด้วย Digital
ID</a></main>"""
SOCIAL = """<!DOCTYPE html><html lang="th"><head><meta charset="utf-8"><title>เข้าสู่ระบบ
Facebook</title></head><body><div>คุณต้องเข้าสู่ระบบก่อน
จึงจะดำเนินการต่อได้</div><form id="login_form" method="post"><input name="email" placeholder="อีเมลหรือหมายเลขโทรศัพท์"><input
type="password" name="pass" placeholder="รหัสผ่าน"><button
name="login">เข้าสู่ระบบ</button><a>บัญชีใช่ของคุณหรือไม่</a></form></body></html>"""
CLOUD = """<header><span>Nextcloud</span></header><main><h2>This share is password-protected</h2><form
method="post"><p>Enter the password
to view <b>O12_2567</b></p><input type="password" name="password" placeholder="Share password"><input type="submit"
value="Submit"></form></main>"""
IIS_401 = """<html><head><title>401 - Unauthorized: Access is denied due to invalid
credentials.</title></head><body><h1>Server Error</h1>
<h2>401 - Unauthorized</h2></body></html>"""
OFFICE = """<form method="post" action="checklogin.php"><table><tr><td colspan="2">ระบบสารบรรณอิเล็กทรอนิกส์
เฉพาะเจ้าหน้าที่</td></tr><tr><td>
Username</td><td><input name="user"></td></tr><tr><td>Password</td><td><input type="password"
name="pass"></td></tr></table><input
type="submit" value="Login"></form>"""
SITES = """<!doctype html><html><head><title>Sign in - Google Accounts</title><meta http-equiv="refresh"
content="0;url={case}/ServiceLogin">
</head><body></body></html>"""

CASES: list[Case] = [
    case("sign-drive-thai", "needs_sign_in", "half", page(DRIVE), path="file/d/1FAKE/view"),
    case("sign-drive-english-403", "needs_sign_in", "plan", page(DRIVE_EN, 403), place=places.HINTANG,
         path="drive/folders/0FAKE",
         accepted=("blocked",)),
    case("sign-drive-to-accounts", "needs_sign_in", "buying", moved("{case}/ServiceLogin"), place=places.SONGCHAN,
         path="open", others={"ServiceLogin": page(ACCOUNTS)}),
    case("sign-google-site", "needs_sign_in", "news", page(SITES), year=2566, others={"ServiceLogin": page(ACCOUNTS)}),
    case("sign-microsoft", "needs_sign_in", "survey", moved("{case}/common/oauth2/authorize"), place=places.THAKHAM,
         others={"common/oauth2/authorize": page(MICROSOFT)}, path="personal/x.docx"),
    case("sign-sharepoint", "needs_sign_in", "half", page(SHAREPOINT), path="sites/ita/AccessDenied.aspx"),
    case("sign-wordpress", "needs_sign_in", "risk", moved("{case}/wp-login.php", 302), path="private-post",
         others={"wp-login.php": page(WP_LOGIN)}),
    case("sign-wordpress-password", "needs_sign_in", "people-year",
         page(wordpress(KHOEN, "ป้องกัน: รายงาน HR 2567", WP_PASSWORD))),
    case("sign-joomla", "needs_sign_in", "complaints", page(joomla(places.NONGSAENG, "เข้าสู่ระบบ", JOOMLA_LOGIN)),
         place=places.NONGSAENG),
    case("sign-saml", "needs_sign_in", "eservice", page(SAML), place=places.PAKNAM, data_year="current"),
    case("sign-digital-id", "needs_sign_in", "service", page(bare("เข้าสู่ระบบ", THAI_ID)), place=places.BANMAI,
         year=2568),
    case("sign-social", "needs_sign_in", "news", page(SOCIAL), path="groups/khoen", data_year="current"),
    case("sign-cloud-share", "needs_sign_in", "half", page(bare("Nextcloud", CLOUD)), path="index.php/s/FAKE"),
    case("sign-401-basic", "needs_sign_in", "monthly", page(IIS_401, 401, WWW_Authenticate='Basic realm="intranet"')),
    case("sign-401-negotiate", "needs_sign_in", "bought", Reply(401, {"WWW-Authenticate": "Negotiate"}, b""),
         year=2565),
    case("sign-back-office", "needs_sign_in", "measures", page(vendor(places.RAIMAI, "เข้าสู่ระบบ", OFFICE)),
         place=places.RAIMAI,
         path="backoffice/index.php"),
]  # fmt: skip
