"""Pictures people send, opened with care and drawn anew: the pixels alone, upright, no larger than a page needs."""

import io

from django.core.exceptions import ValidationError
from PIL import Image, ImageFile, ImageOps, UnidentifiedImageError

LONG_SIDE = 2560
QUALITY = 85
# A JPEG can be read at a fraction of its size; the others must fit into memory whole.
MAX_PIXELS = {".jpg": 100_000_000, ".png": 50_000_000, ".heic": 50_000_000, ".webp": 50_000_000}
MAX_SIDE = 30_000
_FORMATS = {".jpg": "JPEG", ".png": "PNG", ".heic": "HEIF", ".webp": "WEBP"}


def opened(data: bytes, kind: str, *, pixels: int, side: int, reduce_to: int | None = None) -> Image.Image:
    """The picture, read to its last pixel; `reduce_to`: at most this long a side. ValidationError in Thai."""
    # WeasyPrint lets Pillow fill cut-off pictures with grey; a picture that people send must be whole.
    ImageFile.LOAD_TRUNCATED_IMAGES = False
    if kind == ".heic":
        from pi_heif import register_heif_opener

        register_heif_opener(thumbnails=False)
    try:
        image: Image.Image = Image.open(io.BytesIO(data), formats=[_FORMATS[kind]])
        _refuse_too_many_pixels(*image.size, pixels, side)
        if reduce_to:
            # Pillow would resize a palette without mixing colours.
            image = image.convert("RGBA") if image.mode == "P" else image
            # A JPEG is then unpacked at a half, a quarter or an eighth of its size, never below what is wanted.
            share = min(1, reduce_to / max(image.size))
            image.draft(None, (int(image.width * share), int(image.height * share)))
            image.thumbnail((reduce_to, reduce_to))
        image.load()
    except Image.DecompressionBombError:
        raise ValidationError(f"ภาพใหญ่เกินไป {_fewer(pixels)}", code="too_large") from None
    except (UnidentifiedImageError, OSError, SyntaxError, ValueError, EOFError):
        raise ValidationError("เปิดภาพนี้ไม่ได้ ไฟล์อาจเสียหาย โปรดบันทึกภาพใหม่แล้วส่งอีกครั้ง", code="broken") from None
    return image


def shrunk(data: bytes, kind: str) -> tuple[bytes, str]:
    """A picture as evidence keeps it, and its kind: a PNG that is small enough stays one, all else becomes a JPEG."""
    image = opened(data, kind, pixels=MAX_PIXELS[kind], side=MAX_SIDE, reduce_to=LONG_SIDE)
    small = kind == ".png" and _size(data) == image.size
    return (redrawn(image, ".png"), ".png") if small else (redrawn(image, ".jpg", QUALITY), ".jpg")


def redrawn(image: Image.Image, kind: str, quality: int = 88) -> bytes:
    """The pixels alone: places, cameras and whatever else hid in the file stay behind."""
    upright = ImageOps.exif_transpose(image) or image
    out = io.BytesIO()
    if kind == ".jpg":
        _opaque(upright).save(out, "JPEG", quality=quality, exif=b"")
    else:
        upright.convert("RGBA" if _has_holes(upright) else "RGB").save(out, "PNG")
    return out.getvalue()


def _has_holes(image: Image.Image) -> bool:
    return "A" in image.getbands() or "transparency" in image.info


def _opaque(image: Image.Image) -> Image.Image:
    """Transparent parts as white paper."""
    if not _has_holes(image):
        return image.convert("RGB")
    paper = Image.new("RGBA", image.size, "white")
    return Image.alpha_composite(paper, image.convert("RGBA")).convert("RGB")


def _size(data: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(data)) as image:
        return image.size


def _fewer(pixels: int) -> str:
    example = int(pixels**0.5) // 1000 * 1000
    return f"โปรดย่อให้กว้างคูณสูงรวมไม่เกิน {pixels:,} จุด เช่น {example} × {example}"


def _refuse_too_many_pixels(width: int, height: int, pixels: int, side: int) -> None:
    size = f"ภาพกว้าง {width} สูง {height} จุด"
    if max(width, height) > side:
        raise ValidationError(f"{size} ใหญ่เกินไป โปรดย่อให้ด้านยาวไม่เกิน {side} จุด", code="too_large")
    if width * height > pixels:
        raise ValidationError(f"{size} รวม {width * height:,} จุด ใหญ่เกินไป {_fewer(pixels)}", code="too_large")
