"""Links people give as evidence: http and https only, kept as typed, never fetched."""

from urllib.parse import urlsplit

from django.core.exceptions import ValidationError
from django.core.validators import URLValidator

from measures.refusals import Refused

LONGEST = 2000
_valid = URLValidator(schemes=["http", "https"])


def check_link(url: str) -> None:
    """Refused, in a sentence, unless a browser can follow the link over the web."""
    if not url:
        raise Refused("โปรดวางลิงก์ของหลักฐาน")
    if len(url) > LONGEST:
        raise Refused(f"ลิงก์ยาว {len(url):,} ตัวอักษร โปรดใช้ลิงก์ที่ยาวไม่เกิน {LONGEST:,} ตัวอักษร")
    if not url.lower().startswith(("http://", "https://")):
        raise Refused(f"“{_short(url)}” ต้องขึ้นต้นด้วย http:// หรือ https:// โปรดคัดลอกลิงก์ทั้งหมดจากช่องที่อยู่ของเบราว์เซอร์")
    try:
        _valid(url)
    except ValidationError:
        raise Refused(f"“{_short(url)}” ไม่ใช่ลิงก์ที่เปิดได้ โปรดคัดลอกจากช่องที่อยู่ของเบราว์เซอร์อีกครั้ง") from None


def host_of(url: str) -> str:
    """Where a link leads, for the reader."""
    return urlsplit(url).hostname or ""


def _short(url: str) -> str:
    return url if len(url) <= 80 else f"{url[:80]}…"
