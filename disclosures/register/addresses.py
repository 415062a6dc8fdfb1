"""What can stand as the address of a link, and in one Thai sentence why something else cannot. Pure."""

import re
import unicodedata
from urllib.parse import SplitResult, unquote, urlsplit

LONGEST = 2000
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad\u200e\u200f"))
_SCHEME = re.compile(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_EMAIL = re.compile(r"(?:mailto:)?[^\s/@:]+@[^\s/@]+\.[^\s/@]+", re.IGNORECASE)
_LOCAL = re.compile(r"file:|[a-z]:[\\/]|\\\\", re.IGNORECASE)
_BARE_HOST = re.compile(
    r"(?:www\.|[^\s/:@.]+(?:\.[^\s/:@.]+)*\.(?:th|com|org|net|info|example|ไทย|xn--[a-z0-9]+)(?=[/:?#]|$))[^\s@]*"
)
_HOST = re.compile(r"[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*\.?|\[[0-9a-f:.]+\]")
_ENCODED = re.compile(r"(?:%[89A-F][0-9A-F])+", re.IGNORECASE)
_COPY = "โปรดคัดลอกจากช่องที่อยู่ของเบราว์เซอร์อีกครั้ง"
_REFUSED_SCHEMES = {
    "javascript": "เป็นคำสั่งของโปรแกรม ไม่ใช่ที่อยู่ของเอกสาร โปรดเปิดเอกสารแล้วคัดลอกจากช่องที่อยู่ของเบราว์เซอร์",
    "vbscript": "เป็นคำสั่งของโปรแกรม ไม่ใช่ที่อยู่ของเอกสาร โปรดเปิดเอกสารแล้วคัดลอกจากช่องที่อยู่ของเบราว์เซอร์",
    "data": "เป็นเนื้อไฟล์ที่ฝังมาในข้อความ ไม่ใช่ที่อยู่ โปรดนำไฟล์ขึ้นเว็บไซต์ แล้วใช้ที่อยู่ของไฟล์นั้น",
    "blob": "เป็นไฟล์ชั่วคราวในเบราว์เซอร์ของท่าน ผู้อื่นเปิดไม่ได้ โปรดใช้ที่อยู่ของไฟล์บนเว็บไซต์",
}


def normal(url: str) -> str:
    """As it is kept: as typed, but for what cannot be seen, and with https:// before a name that came without."""
    plain = url.translate(_UNSEEN).strip()
    return f"https://{plain}" if _BARE_HOST.fullmatch(plain) else plain


def problem_of(url: str) -> str:
    """Why nobody could open the address over the web; empty when they could try."""
    plain = normal(url)
    return _unreadable(plain) or _not_web(plain) or _no_host(plain)


def _unreadable(plain: str) -> str:
    if not plain:
        return "ยังไม่มีที่อยู่ โปรดวางที่อยู่ของเอกสาร"
    if len(plain) > LONGEST:
        return f"ที่อยู่ยาว {len(plain):,} ตัวอักษร ระบบเก็บได้ไม่เกิน {LONGEST:,} โปรดใช้ลิงก์ถาวรที่สั้นกว่าของเอกสารเดียวกัน"
    hidden = next((sign for sign in plain if unicodedata.category(sign) in {"Cc", "Cf", "Cs", "Zl", "Zp"}), "")
    if hidden:
        return f"“{short(plain)}” มีอักขระที่มองไม่เห็น (U+{ord(hidden):04X}) {_COPY}"
    return ""


def _not_web(plain: str) -> str:
    scheme = found[1].lower() if (found := _SCHEME.match(plain)) else ""
    if scheme in _REFUSED_SCHEMES:
        return f"“{short(plain)}” {_REFUSED_SCHEMES[scheme]}"
    if _LOCAL.match(plain):
        return f"“{short(plain)}” เป็นไฟล์ในเครื่องของท่าน ผู้อื่นเปิดไม่ได้ โปรดนำไฟล์ขึ้นเว็บไซต์ แล้วใช้ที่อยู่ของไฟล์นั้น"
    if _EMAIL.fullmatch(plain) or scheme == "mailto":
        return f"“{short(plain)}” เป็นอีเมล ไม่ใช่ที่อยู่ของเว็บ โปรดใส่ที่อยู่ของหน้าที่แสดงอีเมลนี้"
    if scheme not in {"http", "https"} or not plain[len(scheme) :].startswith("://"):
        return f"“{short(plain)}” ต้องขึ้นต้นด้วย https:// หรือ http:// โปรดคัดลอกที่อยู่ทั้งหมดจากช่องที่อยู่ของเบราว์เซอร์"
    if re.search(r"\s", plain):
        return f"“{short(plain)}” มีช่องว่างอยู่ในที่อยู่ ถ้าเป็นหลายที่อยู่โปรดแยกแถว ถ้าเป็นชื่อไฟล์โปรดใช้ %20 แทนช่องว่าง"
    return ""


def _no_host(plain: str) -> str:
    parts = _split(plain)
    if parts is None:
        return f"“{short(plain)}” อ่านเป็นที่อยู่ไม่ได้ {_COPY}"
    if parts.username is not None:
        return f"“{short(plain)}” มีชื่อผู้ใช้หรือรหัสผ่านอยู่ในที่อยู่ ประชาชนจะเห็นด้วย โปรดใช้ที่อยู่ที่เปิดได้โดยไม่ต้องเข้าสู่ระบบ"
    if not parts.hostname:
        return f"“{short(plain)}” ไม่มีชื่อเว็บไซต์ {_COPY}"
    if not _HOST.fullmatch(host_of(plain)):
        return f"“{short(plain)}” มีชื่อเว็บไซต์ “{short(parts.hostname)}” ที่ใช้ไม่ได้ {_COPY}"
    return ""


def host_of(url: str) -> str:
    """The host name in lower case as machines write it (xn--…), without a port; empty without one."""
    parts = _split(normal(url))
    name = (parts.hostname or "") if parts else ""
    try:
        return f"[{name}]" if ":" in name else name.encode("idna").decode().lower()
    except UnicodeError:
        return name


def readable(url: str) -> str:
    """For the eye: a Thai host name and a Thai path in Thai letters; everything else as it is."""
    parts = _split(url)
    if parts is None:
        return url
    return _ENCODED.sub(_decoded, url.replace(parts.netloc, _named(parts.netloc), 1))


def short(text: str) -> str:
    return text if len(text) <= 80 else f"{text[:80]}…"


def _split(url: str) -> SplitResult | None:
    """None where the host or the port cannot be read."""
    try:
        parts = urlsplit(url)
        return parts if parts.port is None or parts.port else None
    except ValueError:
        return None


def _named(netloc: str) -> str:
    name, colon, port = netloc.partition(":")
    try:
        return name.encode().decode("idna") + colon + port if "xn--" in name.lower() else netloc
    except UnicodeError:
        return netloc


def _decoded(found: re.Match[str]) -> str:
    """Letters and marks only: what is not text stays encoded."""
    try:
        text = unquote(found[0], errors="strict")
    except UnicodeDecodeError:
        return found[0]
    return text if all(unicodedata.category(sign)[0] in "LMN" for sign in text) else found[0]
