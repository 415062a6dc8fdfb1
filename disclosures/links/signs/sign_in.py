"""How a page asks who is there: the forms of sign-in and the permission pages of Drive, OneDrive and single sign-on."""

import re
from urllib.parse import urlsplit

from disclosures.links.document import Document
from disclosures.links.fetched import Fetched
from disclosures.links.signs.weighing import Signs, headlines, running, tells, words

HEADINGS = words(
    r"^(?:หน้า)?(?:เข้าสู่ระบบ|ลงชื่อเข้า(?:ใช้|สู่ระบบ)|ล็อก(?:อิน)?อิน)(?!.{60})",
    r"(?:[-–|:•]|^).{0,40}(?:เข้าสู่ระบบ|ลงชื่อเข้าใช้)(?:งาน)?(?:ระบบ)?$",
    r"(?:กรุณา|โปรด|ต้อง)(?:ทำการ)?(?:เข้าสู่ระบบ|ลงชื่อเข้า|ล็อกอิน|login)",
    r"^(?:please )?(?:sign|log) ?in\b(?!.{60})|[-–|:•] *(?:sign|log) ?in$",
    r"^(?:user |member |admin )?login\b(?!.{60})",
    r"sign in (?:to|with|-)|log in to|^log into|single sign[- ]?on|\bsso\b",
    r"you need (?:access|permission)|request (?:access|permission)|you don.t have access",
    r"^(?:verify your identity|(?:พิสูจน์และ)?ยืนยันตัวตน)$",
    r"ขอสิทธิ์(?:การ)?เข้าถึง|(?:ต้อง|จำเป็นต้อง)(?:ได้รับ|มี|ขอ)?สิทธิ์(?:การ|ใน)?",
    r"ไม่มีสิทธิ์(?:ในการ)?เข้าถึง|ไม่ได้รับ(?:สิทธิ์|อนุญาต)",
    r"สำหรับ(?:สมาชิก|เจ้าหน้าที่|ผู้ดูแล|บุคลากร)(?:เท่านั้น|ระบบ)?$|เฉพาะ(?:สมาชิก|เจ้าหน้าที่)",
    r"(?:authentication|authorization|login|password) (?:is )?required|password[- ]protected",
    r"^protected:|^ป้องกันด้วยรหัสผ่าน",
)
# What storage services say of a file that is not shared with everybody, under whatever status and title.
PERMISSION = Signs(
    sentences=words(
        r"ask for access|request access|switch to an account with (?:access|permission)",
        r"you need (?:access|permission)|(?:open|access|view) this (?:secure|shared) link|secure link to",
        r"ขอสิทธิ์(?:การ)?เข้าถึง|(?:ท่าน|คุณ)(?:ต้อง|จำเป็นต้อง)(?:ได้รับ|มี|ขอ)สิทธิ์",
        r"(?:สลับ|เปลี่ยน)ไปใช้บัญชี",
    ),
)
_SIGNS = Signs(
    headings=HEADINGS,
    sentences=words(
        r"(?:เข้าสู่ระบบ|ลงชื่อเข้าใช้|เข้าใช้งาน|sign in|log in)(?:ด้วย| with)",
        r"(?:you|must|need to|have to|please) (?:be )?(?:sign|log)(?:ged)?[- ]?(?:in|on) (?:first|to|before)",
        r"(?:กรุณา|โปรด|ต้อง)(?:ทำการ)?(?:เข้าสู่ระบบ|ลงชื่อเข้า|ล็อกอิน).{0,40}(?:ก่อน|เพื่อ)",
        r"(?:เนื้อหา|หน้า|บทความ|เอกสาร|ไฟล์)นี้(?:ถูก)?(?:ป้องกัน|ปกป้อง|ล็อก)(?:ไว้)?ด้วยรหัสผ่าน",
        r"(?:content|page|file|document) is (?:password[- ]protected|private)",
        r"(?:email|e-mail|phone) (?:address )?or phone|อีเมลหรือ(?:หมายเลข)?โทรศัพท์",
        r"ลืม(?:รหัสผ่าน|อีเมล)|forgot(?:ten)? (?:your )?(?:email|password)",
        r"sign in to (?:your account|continue|view|access)",
        r"ลงชื่อเข้าใช้.{0,20}(?:ดำเนินการต่อ|google|microsoft|บัญชี)",
    ),
)
_HOSTS = re.compile(
    r"(?:^|\.)(?:accounts\.google\.com|login\.microsoftonline\.com|login\.live\.com|login\.windows\.net|login\.yahoo\.com"
    r"|login\.microsoft\.com|okta\.com|auth0\.com|onelogin\.com|accounts\.line\.me|access\.line\.me|imauth\.bora\.dopa\.go\.th)$"
)
_PATH = re.compile(
    r"/(?:wp-login\.php|servicelogin|(?:user/|users/|member/|account/|auth/|admin/)?(?:log|sign)[-_]?in(?:\.\w+)?|adfs/ls"
    r"|saml2?/|idp/|sso/|cas/login|oauth2?/(?:v\d/)?authorize|login/index\.php|_layouts/15/authenticate\.aspx"
    r"|_forms/default\.aspx|signin/identifier|accessdenied)",
    re.IGNORECASE,
)
# Pages that only pass a visitor on to a single sign-on: SAML, WS-Federation, OpenID with a posted form.
_PASSED_ON = re.compile(rb"""name\s*=\s*["']?(?:SAMLRequest|SAMLResponse|wresult|id_token|wctx)\b""", re.IGNORECASE)
_BARE, _FORM, _FORM_WITH_TEXT = 300, 400, 900


def asks_to_sign_in(fetched: Fetched, document: Document) -> bool:
    """A form that asks for a password counts where the page has little else to say (`small_login_forms` left out)."""
    where = urlsplit(fetched.url)
    if _HOSTS.search(where.hostname or ""):
        return True
    length = running(document)
    if document.password_fields and (length <= _FORM or (length <= _FORM_WITH_TEXT and _headed(document))):
        return True
    if length <= _FORM and _PASSED_ON.search(fetched.body):
        return True
    landed = fetched.moved and bool(_PATH.search(where.path)) and length <= _FORM_WITH_TEXT
    bare = bool(document.password_fields) or length <= _BARE or (document.forms > 0 and _headed(document))
    return landed or (bare and tells(document, _SIGNS))


def _headed(document: Document) -> bool:
    return any(HEADINGS.search(text) for text in headlines(document))
