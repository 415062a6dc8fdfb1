"""Scanned papers, emblems and seals."""

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from PIL import Image

from organizations import svg
from organizations.uploads.keeping import named_at_random
from organizations.uploads.kinds import MEGABYTE, claimed, sniffed
from organizations.uploads.pictures import opened, redrawn

MAX_SCAN = 10 * MEGABYTE
MAX_MARK = 2 * MEGABYTE
MIN_MARK_SIDE = 600
MAX_SIDE = 12_000
MAX_PIXELS = 40_000_000


def read_scan(upload: UploadedFile) -> ContentFile:
    """A scanned paper: PDF as it is, JPG and PNG drawn anew. ValidationError in Thai."""
    data, kind = _opened(upload, MAX_SCAN, {".pdf", ".jpg", ".png"}, "PDF, JPG หรือ PNG")
    if kind == ".pdf":
        return named_at_random(data, kind)
    return named_at_random(redrawn(_image(data, kind), kind), kind)


def read_mark(upload: UploadedFile, title: str) -> ContentFile:
    """An emblem or seal: a sanitised SVG that bears the title, or a PNG of at least 600 pixels a side."""
    data, kind = _opened(upload, MAX_MARK, {".svg", ".png"}, "SVG หรือ PNG")
    if kind == ".svg":
        try:
            return named_at_random(svg.sanitised(data, title), kind)
        except svg.UnsafeDrawing as refused:
            raise ValidationError(str(refused), code="unsafe") from None
    image = _image(data, kind)
    if min(image.size) < MIN_MARK_SIDE:
        said = f"ภาพกว้าง {image.width} สูง {image.height} จุด"
        mend = f"โปรดใช้ภาพที่ด้านสั้นอย่างน้อย {MIN_MARK_SIDE} จุด เพื่อให้พิมพ์คมชัด"
        raise ValidationError(f"{said} {mend}", code="too_small")
    return named_at_random(redrawn(image, kind), kind)


def _image(data: bytes, kind: str) -> Image.Image:
    return opened(data, kind, pixels=MAX_PIXELS, side=MAX_SIDE)


def _opened(upload: UploadedFile, limit: int, allowed: set[str], names: str) -> tuple[bytes, str]:
    size = upload.size or 0
    if size > limit:
        said = f"ไฟล์มีขนาด {size / MEGABYTE:.1f} เมกะไบต์ โปรดย่อให้ไม่เกิน {limit // MEGABYTE} เมกะไบต์"
        raise ValidationError(said, code="too_large")
    kind = claimed(upload.name or "")
    if kind not in allowed:
        raise ValidationError(f"ระบบรับเฉพาะไฟล์ {names} โปรดบันทึกเป็นชนิดนี้แล้วส่งใหม่", code="extension")
    data = upload.read()
    if sniffed(data) != kind:
        said = f"เนื้อหาของไฟล์ไม่ใช่ {kind[1:].upper()} ตามนามสกุล โปรดตรวจว่าเลือกไฟล์ถูก แล้วบันทึกเป็น {names}"
        raise ValidationError(said, code="content")
    return data, kind
