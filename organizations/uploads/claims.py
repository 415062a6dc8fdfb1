"""What can be told of a file before it is read: whether its kind is accepted, whether it is empty or too large."""

import math

from django.core.exceptions import ValidationError

from organizations.uploads.kinds import LEGACY_OFFICE, MEGABYTE, OFFICE, PICTURES, WITH_MACROS
from organizations.uploads.sentences import MACROS, refused

MAX_DOCUMENT = 20 * MEGABYTE
MAX_PICTURE = 40 * MEGABYTE
ACCEPTED = "PDF, ภาพ (JPG, PNG, HEIC, WEBP) และไฟล์ Office (DOCX, XLSX, PPTX, DOC, XLS, PPT)"


def check_claim(kind: str, size: int) -> None:
    if kind in WITH_MACROS:
        raise refused(MACROS, "macros")
    if kind not in PICTURES | OFFICE | LEGACY_OFFICE | {".pdf"}:
        what = f"ไฟล์ {kind}" if kind else "ไฟล์ที่ไม่มีนามสกุล"
        raise refused(f"ระบบไม่รับ{what} รับเฉพาะ {ACCEPTED} โปรดบันทึกเป็นชนิดเหล่านี้แล้วส่งใหม่", "extension")
    if not size:
        raise refused("ไฟล์นี้ว่าง ไม่มีเนื้อหา โปรดเลือกไฟล์อื่น", "empty")
    limit = MAX_PICTURE if kind in PICTURES else MAX_DOCUMENT
    if size > limit:
        raise _too_large(kind, size, limit)


def _too_large(kind: str, size: int, limit: int) -> ValidationError:
    what = "ภาพ" if kind in PICTURES else "เอกสาร"
    mend = "โปรดย่อภาพ" if kind in PICTURES else "โปรดแบ่งเป็นหลายไฟล์ หรือลดความละเอียดของการสแกน"
    tenths = math.ceil(size * 10 / MEGABYTE) / 10
    return refused(f"{what}มีขนาด {tenths:.1f} เมกะไบต์ เกิน {limit // MEGABYTE} เมกะไบต์ {mend} แล้วส่งใหม่", "too_large")
