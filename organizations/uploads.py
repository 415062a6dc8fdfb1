"""Files people send: known by their content, not their name; pictures drawn anew; kept under a random name."""

import io
import secrets
from pathlib import PurePath

from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.core.files.uploadedfile import UploadedFile
from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError

from organizations import svg

MEGABYTE = 1024 * 1024
MAX_SCAN = 10 * MEGABYTE
MAX_MARK = 2 * MEGABYTE
MIN_MARK_SIDE = 600
MAX_SIDE = 12_000
MAX_PIXELS = 40_000_000
FEWER_PIXELS = f"โปรดย่อให้กว้างคูณสูงรวมไม่เกิน {MAX_PIXELS:,} จุด เช่น 6000 × 6000"

CONTENT_TYPES = {".pdf": "application/pdf", ".jpg": "image/jpeg", ".png": "image/png", ".svg": "image/svg+xml"}
EXTENSIONS = {".pdf": ".pdf", ".jpg": ".jpg", ".jpeg": ".jpg", ".png": ".png", ".svg": ".svg"}


def content_type(name: str) -> str:
    """The type a stored file is served with; stored names always carry one of ours."""
    return CONTENT_TYPES.get(PurePath(name).suffix, "application/octet-stream")


def read_scan(upload: UploadedFile) -> ContentFile:
    """A scanned paper: PDF as it is, JPG and PNG drawn anew. ValidationError in Thai."""
    data, kind = _opened(upload, MAX_SCAN, {".pdf", ".jpg", ".png"}, "PDF, JPG หรือ PNG")
    if kind == ".pdf":
        return _stored(data, kind)
    return _stored(_redrawn(_image(data, kind), kind), kind)


def read_mark(upload: UploadedFile, title: str) -> ContentFile:
    """An emblem or seal: a sanitised SVG that bears the title, or a PNG of at least 600 pixels a side."""
    data, kind = _opened(upload, MAX_MARK, {".svg", ".png"}, "SVG หรือ PNG")
    if kind == ".svg":
        try:
            return _stored(svg.sanitised(data, title), kind)
        except svg.UnsafeDrawing as refused:
            raise ValidationError(str(refused), code="unsafe") from None
    image = _image(data, kind)
    if min(image.size) < MIN_MARK_SIDE:
        raise ValidationError(
            f"ภาพกว้าง {image.width} สูง {image.height} จุด โปรดใช้ภาพที่ด้านสั้นอย่างน้อย {MIN_MARK_SIDE} จุด เพื่อให้พิมพ์คมชัด",
            code="too_small",
        )
    return _stored(_redrawn(image, kind), kind)


def _opened(upload: UploadedFile, limit: int, allowed: set[str], names: str) -> tuple[bytes, str]:
    if (upload.size or 0) > limit:
        size = (upload.size or 0) / MEGABYTE
        raise ValidationError(
            f"ไฟล์มีขนาด {size:.1f} เมกะไบต์ โปรดย่อให้ไม่เกิน {limit // MEGABYTE} เมกะไบต์", code="too_large"
        )
    claimed = EXTENSIONS.get(PurePath(upload.name or "").suffix.lower(), "")
    if claimed not in allowed:
        raise ValidationError(f"ระบบรับเฉพาะไฟล์ {names} โปรดบันทึกเป็นชนิดนี้แล้วส่งใหม่", code="extension")
    data = upload.read()
    if _sniffed(data) != claimed:
        raise ValidationError(
            f"เนื้อหาของไฟล์ไม่ใช่ {claimed[1:].upper()} ตามนามสกุล โปรดตรวจว่าเลือกไฟล์ถูก แล้วบันทึกเป็น {names}", code="content"
        )
    return data, claimed


def _sniffed(data: bytes) -> str:
    """The extension the content deserves; empty when it is none of ours."""
    if data.startswith(b"%PDF-"):
        return ".pdf"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return ".png"
    if data.startswith(b"\xff\xd8\xff"):
        return ".jpg"
    start = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
    return ".svg" if start.startswith(b"<") and b"<svg" in data[:20_000] else ""


def _image(data: bytes, kind: str) -> Image.Image:
    # WeasyPrint lets Pillow fill cut-off pictures with grey; a picture that people send must be whole.
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    try:
        image = Image.open(io.BytesIO(data), formats=["PNG" if kind == ".png" else "JPEG"])
        _refuse_too_many_pixels(*image.size)
        image.load()
    except Image.DecompressionBombError:
        raise ValidationError(f"ภาพใหญ่เกินไป {FEWER_PIXELS}", code="too_large") from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError):
        raise ValidationError("เปิดภาพนี้ไม่ได้ ไฟล์อาจเสียหาย โปรดบันทึกภาพใหม่แล้วส่งอีกครั้ง", code="broken") from None
    return image


def _refuse_too_many_pixels(width: int, height: int) -> None:
    size = f"ภาพกว้าง {width} สูง {height} จุด"
    if max(width, height) > MAX_SIDE:
        raise ValidationError(f"{size} ใหญ่เกินไป โปรดย่อให้ด้านยาวไม่เกิน {MAX_SIDE} จุด", code="too_large")
    if width * height > MAX_PIXELS:
        raise ValidationError(f"{size} รวม {width * height:,} จุด ใหญ่เกินไป {FEWER_PIXELS}", code="too_large")


def _redrawn(image: Image.Image, kind: str) -> bytes:
    """The pixels alone: places, cameras and whatever else hid in the file stay behind."""
    upright = ImageOps.exif_transpose(image) or image
    out = io.BytesIO()
    if kind == ".jpg":
        upright.convert("RGB").save(out, "JPEG", quality=88, exif=b"")
    else:
        mode = "RGBA" if "A" in upright.getbands() or "transparency" in upright.info else "RGB"
        upright.convert(mode).save(out, "PNG")
    return out.getvalue()


def _stored(data: bytes, kind: str) -> ContentFile:
    return ContentFile(data, name=f"{secrets.token_hex(16)}{kind}")
