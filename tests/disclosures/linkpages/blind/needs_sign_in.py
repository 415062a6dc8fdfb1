"""Documents behind a permission page, a login form or a single sign-on."""

from ..case import Answer, Case, Reply
from .frames import HTML, html, joomla, plain, wordpress
from .towns import KANTHARALAK, KHOEN, KO_SAMAE, MAE_PHRAO, NAM_KHAM, NONG_BUA, SAI_THONG, UBON, Organization

DRIVE_EN = """<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Google Drive: Access Denied</title>
<link rel="shortcut icon" href="https://ssl.gstatic.example/docs/doclist/images/drive_icon.ico"></head><body>
<div id="drive-logo">Google Drive</div><div id="main"><h1>You need access</h1>
<p id="message">Request access, or switch to an
account with access. <a href="https://support.example/drive?p=requesting_access">Learn more</a></p>
<button id="requestButton">Request access</button></div></body></html>"""
DRIVE_TH = """<!doctype html><html lang="th"><head><meta charset="utf-8"><title>Google ไดรฟ์: การเข้าถึงถูกปฏิเสธ</title>
</head>
<body><h1>คุณต้องมีสิทธิ์เข้าถึง</h1><p>ขอสิทธิ์เข้าถึงหรือเปลี่ยนไปใช้บัญชีที่มีสิทธิ์เข้าถึง</p><textarea placeholder="ข้อความ (ไม่บังคับ)">
</textarea><button>ส่งคำขอสิทธิ์เข้าถึง</button><p>คุณลงชื่อเข้าใช้ในฐานะผู้ใช้ทั่วไป</p></body></html>"""
GOOGLE_SIGN_IN = """<!doctype html><html lang="th" dir="ltr"><head><base href="https://accounts.google.example/v3/signin/">
<title>ลงชื่อเข้าใช้ - บัญชี Google</title></head><body><div id="view_container"><h1>ลงชื่อเข้าใช้</h1><p>ไปยัง Google ไดรฟ์</p>
<form>
<input type="email" name="identifier" id="identifierId" aria-label="อีเมลหรือโทรศัพท์"><button>ถัดไป</button></form>
<a>หากลืมอีเมล</a><a>สร้างบัญชี</a></div></body></html>"""
MICROSOFT = """<!DOCTYPE html><html dir="ltr" lang="th"><head><title>Sign in to your account</title>
<meta name="PageID" content="ConvergedSignIn"><script>$Config={"fShowPersistentCookiesWarning":false,
"urlPost":"/common/login","sErrorCode":""};</script></head><body><noscript>JavaScript required to sign in</noscript>
<form name="f1" id="i0281" method="post"><div role="heading">Sign in</div><input type="email" name="loginfmt"
placeholder="Email, phone, or Skype"><input name="passwd" type="password"><input type="submit" value="Next"></form>
</body></html>"""
SHAREPOINT = """<!DOCTYPE html><html><head><title>Sharing Link Validation</title></head><body><form id="aspnetForm"
method="post"><h1>Verify Your Identity</h1><p>You've received a secure link to: <b>รายงานผล ปี 2567.pdf</b></p>
<p>To open this secure link, enter the email that this item was shared to.</p><input type="email" name="txtTOAAEmail">
<input type="submit" value="Next"></form></body></html>"""
WP_LOGIN = """<!DOCTYPE html><html lang="th"><head><title>เข้าสู่ระบบ &lsaquo; อบต.เขิน &#8212; WordPress</title></head>
<body class="login login-action-login wp-core-ui"><div id="login"><h1><a>ขับเคลื่อนด้วย WordPress</a></h1>
<form name="loginform" id="loginform" action="wp-login.php" method="post"><label>ชื่อผู้ใช้หรืออีเมล</label>
<input type="text" name="log"><label>รหัสผ่าน</label><input type="password" name="pwd">
<input type="submit" value="เข้าสู่ระบบ">
</form><p id="nav"><a>ลืมรหัสผ่านใช่ไหม?</a></p></div></body></html>"""
PROTECTED = wordpress(
    NONG_BUA,
    "ปกป้อง: รายงานผลการดำเนินการป้องกันการทุจริตประจำปี 2567",
    "<form action='/wp-login.php?action=postpass' class='post-password-form' method='post'><p>เนื้อหานี้ถูกป้องกันไว้ด้วยรหัสผ่าน "
    "หากต้องการดูเนื้อหา โปรดใส่รหัสผ่านของคุณที่ช่องด้านล่าง</p><p><label>รหัสผ่าน: <input name='post_password' type='password'>"
    "</label> <input type='submit' name='Submit' value='ส่ง'></p></form>",
)
MEMBERS = joomla(
    NAM_KHAM,
    "เข้าสู่ระบบสมาชิก",
    "<div class='alert'>กรุณาเข้าสู่ระบบก่อนจึงจะดูเอกสารนี้ได้</div><form class='form-validate form-horizontal' method='post'>"
    "ชื่อผู้ใช้ * <input name='username'> รหัสผ่าน * <input type='password' name='password'> <input type='checkbox'> จำฉันไว้ "
    "<button>เข้าสู่ระบบ</button></form><ul><li>ลืมรหัสผ่าน?</li><li>ยังไม่มีบัญชี?</li></ul>",
)
FACEBOOK = """<!DOCTYPE html><html lang="th" id="facebook"><head><title>เข้าสู่ระบบ Facebook</title></head><body>
<div>คุณต้องเข้าสู่ระบบก่อนจึงจะดำเนินการต่อได้</div><form id="login_form" method="post"><input name="email" placeholder="อีเมลหรือ
หมายเลขโทรศัพท์มือถือ"><input type="password" name="pass" placeholder="รหัสผ่าน"><button name="login">เข้าสู่ระบบ</button></form>
<a>ลืมบัญชีใช่หรือไม่</a> · <a>สร้างบัญชีใหม่</a></body></html>"""
E_OFFICE = plain(
    "ระบบสารบรรณอิเล็กทรอนิกส์",
    "<table align=center><tr><td><b>ระบบสารบรรณอิเล็กทรอนิกส์ เทศบาลเมืองกันทรลักษ์</b></td></tr>"
    "<tr><td>เฉพาะเจ้าหน้าที่เท่านั้น</td></tr>"
    "<tr><td><form method=post action=chk_login.php>Username <input name=user> Password <input name=pass type=password>"
    "<input type=submit value=Login></form></td></tr></table><p>ปีงบประมาณ 2567 รุ่น 3.2</p>",
)
DIGITAL_ID = plain(
    "ยืนยันตัวตน",
    "<main><h2>เข้าใช้งานด้วยบัญชีดิจิทัลภาครัฐ</h2><p>ระบบต้องการยืนยันตัวตนของท่านก่อนเปิดเอกสาร</p>"
    "<a class='btn' href='/connect/authorize?client_id=ita'>เข้าสู่ระบบด้วย ThaID</a><form><input name='acr'>"
    "<input type='password' name='otp'></form></main>",
)
SAML = """<!DOCTYPE html><html><body onload="document.forms[0].submit()"><noscript>
<p>Your browser does not support JavaScript.
Press Continue to go on to single sign-on.</p></noscript><form action="{base}{case}/idp" method="post">
<input type="hidden" name="SAMLRequest" value="PHNhbWxwOkF1dGhuUmVxdWVzdC8+">
<input type="hidden" name="RelayState" value="o12">
<noscript><input type="submit" value="Continue"></noscript></form></body></html>"""
BASIC = Reply(401, {"Content-Type": HTML, "WWW-Authenticate": 'Basic realm="ITA 2567"'}, b"<h1>401 Unauthorized</h1>")
NEGOTIATE = Reply(
    401,
    {"Content-Type": HTML, "WWW-Authenticate": "Negotiate", "Server": "Microsoft-IIS/10.0"},
    b"<h2>401 - Unauthorized: Access is denied due to invalid credentials.</h2>",
)


def _case(id: str, answer: Answer, path: str, town: Organization = KHOEN, year: int = 2567) -> Case:
    return Case(f"b-login-{id}", "needs_sign_in", answer, path=path, organization=town, fiscal_year=year)


def _sent(id: str, path: str, target: str, there: Reply, town: Organization = KHOEN, status: int = 302) -> Case:
    moved = Reply(status, {"Location": f"{{base}}{{case}}/{target}"})
    others = {target.partition("?")[0]: there}
    return Case(f"b-login-{id}", "needs_sign_in", moved, path=path, others=others, organization=town)


CASES: list[Case] = [
    _case("drive", html(DRIVE_EN), "file/d/1a2B3c/view?usp=sharing"),
    _case("drive-thai", html(DRIVE_TH), "drive/folders/1Zz9", NAM_KHAM, 2566),
    _case("drive-401", html(DRIVE_EN, 401), "open?id=1a2B3c", SAI_THONG, 2568),
    _sent("drive-to-account", "file/d/77/edit", "v3/signin/identifier?continue=o12", html(GOOGLE_SIGN_IN), UBON),
    _sent("onedrive", "personal/ita/o12.pdf", "common/oauth2/authorize?client_id=0", html(MICROSOFT), KO_SAMAE),
    _case("sharepoint-code", html(SHAREPOINT), ":b:/g/personal/plan/EaBc", MAE_PHRAO),
    _case("wordpress", html(WP_LOGIN), "wp-login.php?redirect_to=o12"),
    _case("wordpress-post", html(PROTECTED), "report-2567/", NONG_BUA),
    _case("joomla-members", html(MEMBERS), "index.php/members-only/o12", NAM_KHAM),
    _sent("joomla-sent", "index.php/o12", "index.php/login?return=aW5k", html(MEMBERS), NAM_KHAM, 303),
    _case("facebook", html(FACEBOOK), "login/?next=ita67", SAI_THONG, 2565),
    _case("e-office", html(E_OFFICE), "eoffice/view.php?doc=2567-12", KANTHARALAK),
    _case("digital-id", html(DIGITAL_ID), "o18", UBON, 2568),
    _case("saml", html(SAML), "simplesaml/o12", MAE_PHRAO, 2564),
    _case("basic", BASIC, "private/o12.pdf"),
    _case("negotiate", NEGOTIATE, "Shared Documents/แผน.docx", KANTHARALAK, 2563),
]
