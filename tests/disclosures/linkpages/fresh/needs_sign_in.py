"""Doors that want a name and a password, or a permission, before they show the document."""

from functools import partial

from ..case import Case
from . import bodies, items
from .frames import away, bare, html, paragraphs, thai_windows, wix

sign_in = partial(Case, state="needs_sign_in")

FEED_WALL = bare(
    "เข้าสู่ระบบ",
    "<div id='login_popup'><h2>คุณต้องเข้าสู่ระบบก่อนจึงจะดูเนื้อหานี้ได้</h2><form id='login_form' method='post'>"
    "<input type='text' name='email' placeholder='อีเมลหรือหมายเลขโทรศัพท์มือถือ'><input type='password' name='pass' "
    "placeholder='รหัสผ่าน'>"
    "<button name='login'>เข้าสู่ระบบ</button></form><a>ลืมรหัสผ่านใช่ไหม</a> <a>สร้างบัญชีใหม่</a></div>",
)

GOOGLE_DOOR = bare(
    "ลงชื่อเข้าใช้ - บัญชี Google",
    "<h1 id='headingText'><span>ลงชื่อเข้าใช้</span></h1><div>ไปยัง Google ไดรฟ์</div><form method='post'><input "
    "type='email' id='identifierId' "
    "aria-label='อีเมลหรือโทรศัพท์'><button>ลืมอีเมลใช่ไหม</button><p>หากไม่ใช่คอมพิวเตอร์ของคุณ ให้ใช้โหมดผู้มาเยือน</p><button>"
    "ถัดไป</button></form>",
)

DRIVE_ASKS = bare(
    "Google Drive: ขอสิทธิ์เข้าถึง",
    "<div class='access-denied'><h1>คุณต้องมีสิทธิ์เข้าถึง</h1><p>ขอสิทธิ์เข้าถึง หรือเปลี่ยนไปใช้บัญชีที่มีสิทธิ์</p>"
    "<textarea placeholder='ข้อความ (ไม่บังคับ)'></textarea><button>ขอสิทธิ์เข้าถึง</button></div>",
)

MICROSOFT_DOOR = bare(
    "Sign in to your account",
    "<div id='lightbox'><div role='heading'>Sign in</div><form name='f1' method='post' action='/common/login'>"
    "<input type='email' name='loginfmt' "
    "placeholder='Email, phone, or Skype'><input type='password' name='passwd' class='moveOffScreen' tabindex='-1'>"
    "<input type='submit' value='Next'></form><p>Can’t access your account?</p></div>",
)

SHAREPOINT_CODE = bare(
    "Sharing Link Validation",
    "<h1>Verify Your Identity</h1><p>You've received a secure link to: <b>o12-2567.pdf</b></p><p>To open this "
    "secure link, we need you to enter the "
    "email that this item was shared to.</p><form method='post'><input name='txtTOAAEmail' type='email'><input "
    "type='submit' value='Next'></form>",
)

DIGITAL_ID = bare(
    "ระบบสารบรรณอิเล็กทรอนิกส์",
    "<main><h3>เข้าสู่ระบบเพื่อดูเอกสาร</h3><p>กรุณายืนยันตัวตนด้วยแอปพลิเคชันยืนยันตัวตนภาครัฐ</p><a class='btn' "
    "href='/oauth/authorize?"
    "client_id=edoc&redirect_uri=/cb'>เข้าสู่ระบบด้วย Digital ID</a><a class='btn'>เข้าสู่ระบบด้วยบัญชีหน่วยงาน</a></main>",
)

SAML = bare(
    "",
    "<noscript><p><strong>Note:</strong> Since your browser does not support JavaScript, press the Continue "
    "button once to sign in.</p></noscript>"
    "<form action='https://idp.example/saml2/sso' method='post'><input type='hidden' name='SAMLRequest' "
    "value='PHNhbWxwOkF1dGhuUmVxdWVzdA=='>"
    "<input type='hidden' name='RelayState' value='/doc/77'><noscript><input type='submit' value='Continue'>"
    "</noscript></form>"
    "<script>document.forms[0].submit()</script>",
)

JOOMLA_DOOR = bare(
    "เข้าสู่ระบบ - โรงเรียนบ้านโคกสมมติ",
    "<div class='alert alert-warning'>คุณต้องเข้าระบบก่อนจึงจะดูทรัพยากรนี้ได้</div><div class='com-users-login login'>"
    "<form action='?task=user.login' "
    "method='post'><label>ชื่อผู้ใช้ *</label><input name='username'><label>รหัสผ่าน *</label><input type='password' "
    "name='password'>"
    "<label>จดจำการเข้าระบบ</label><button>เข้าสู่ระบบ</button></form><a>ลืมรหัสผ่านหรือไม่?</a></div>",
)

WEB_FORMS_DOOR = (
    "<html><head><meta http-equiv='Content-Type' content='text/html; charset=windows-874'><title>e-Plan</title>"
    "</head><body><form name='aspnetForm' "
    "method='post' action='Login.aspx?ReturnUrl=%2fplan%2f2567.aspx'><table align='center' border='1'><tr><td "
    "colspan='2'>ระบบสารสนเทศเพื่อการวางแผน"
    "<br>สำหรับเจ้าหน้าที่เท่านั้น</td></tr><tr><td>ชื่อผู้ใช้งาน</td><td><input name='ctl00$txtUser'></td></tr><tr><td>"
    "รหัสผ่าน</td><td><input "
    "type='password' name='ctl00$txtPass'></td></tr><tr><td colspan='2'><input type='submit' value='เข้าสู่ระบบ'>"
    "</td></tr></table></form></body></html>"
)

PROTECTED = wix(
    "อบต.ท่าดินดำ",
    "Guest Area",
    "<form><p>หน้านี้มีรหัสผ่านป้องกัน กรุณากรอกรหัสผ่านเพื่อเข้าชม</p><input type='password' aria-label='รหัสผ่าน'><button>"
    "ไป</button></form>",
)

DROPBOX_DOOR = bare(
    "Dropbox - Sign in",
    "<div><h1>Sign in to view this file</h1><p>o19-plan.pdf was shared with members of one team only.</p><form>"
    "<input type='email' "
    "name='login_email'><input type='password' name='login_password'><button>Sign in</button></form></div>",
)

MOODLE = bare(
    "คลังเอกสาร: เข้าสู่ระบบ",
    "<h1>เข้าสู่ระบบ คลังเอกสารโรงเรียน</h1><form id='login' method='post'><input name='username'><input "
    "type='password' name='password'>"
    "<input type='hidden' name='logintoken' value='x'><button>เข้าสู่ระบบ</button></form><p>บุคคลทั่วไปไม่สามารถเข้าชมได้</p>"
    + paragraphs("ต้องเปิดการใช้งานคุกกี้ในเบราว์เซอร์ของคุณ"),
)

CASES: list[Case] = [
    sign_in("f-door-feed", answer=html(FEED_WALL), organization=bodies.BAN_MAI, **items.NO_GIFT),
    sign_in(
        "f-door-google",
        path="file/d/1xYz/view?usp=sharing",
        answer=away("{case}/ServiceLogin?service=wise&passive=1209600"),
        others={"ServiceLogin": html(GOOGLE_DOOR)},
    ),
    sign_in("f-door-drive-asks", answer=html(DRIVE_ASKS), organization=bodies.TAKHIAN_THONG, **items.RISK),
    sign_in(
        "f-door-microsoft",
        answer=away("{case}/login", 302),
        others={"login": html(MICROSOFT_DOOR)},
        organization=bodies.KO,
    ),
    sign_in("f-door-share-code", answer=html(SHAREPOINT_CODE), organization=bodies.SISAKET),
    sign_in("f-door-digital-id", answer=html(DIGITAL_ID), organization=bodies.THUNG, fiscal_year=2568),
    sign_in("f-door-saml", answer=html(SAML), organization=bodies.SISAKET, fiscal_year=2566),
    sign_in(
        "f-door-joomla", answer=away("login", 303), others={"login": html(JOOMLA_DOOR)}, organization=bodies.SCHOOL
    ),
    sign_in("f-door-web-forms", answer=thai_windows(WEB_FORMS_DOOR), path="Login.aspx", organization=bodies.WANG_PLA),
    sign_in("f-door-wix-guests", answer=html(PROTECTED), organization=bodies.THA_DIN_DAM, fiscal_year=2565),
    sign_in("f-door-dropbox", answer=html(DROPBOX_DOOR), organization=bodies.CLINIC, **items.BUYING_PLAN),
    sign_in("f-door-moodle", answer=html(MOODLE), organization=bodies.SCHOOL, **items.ANNUAL),
    sign_in(
        "f-door-ntlm",
        answer=html("<h2>401 - ไม่ได้รับอนุญาต</h2>", 401, WWW_Authenticate="NTLM"),
        organization=bodies.PATTAYA,
    ),
]
