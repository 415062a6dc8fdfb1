"""What a file is: the kind its name claims, the kind its content shows, the type it is served with."""

from pathlib import PurePath

MEGABYTE = 1024 * 1024

_WORD, _SHEET, _SLIDES = "wordprocessingml.document", "spreadsheetml.sheet", "presentationml.presentation"
_OPEN_XML = "application/vnd.openxmlformats-officedocument."
CONTENT_TYPES = {
    ".pdf": "application/pdf",
    ".jpg": "image/jpeg",
    ".png": "image/png",
    ".svg": "image/svg+xml",
    ".docx": _OPEN_XML + _WORD,
    ".xlsx": _OPEN_XML + _SHEET,
    ".pptx": _OPEN_XML + _SLIDES,
    ".doc": "application/msword",
    ".xls": "application/vnd.ms-excel",
    ".ppt": "application/vnd.ms-powerpoint",
}
INLINE = frozenset({".pdf", ".jpg", ".png", ".svg"})
PICTURES = frozenset({".jpg", ".png", ".heic", ".webp"})
OFFICE = frozenset({".docx", ".xlsx", ".pptx"})
LEGACY_OFFICE = frozenset({".doc", ".xls", ".ppt"})
WITH_MACROS = frozenset({".docm", ".dotm", ".xlsm", ".xltm", ".xlsb", ".pptm", ".potm", ".ppsm"})
_SPELLINGS = {".jpeg": ".jpg", ".jpe": ".jpg", ".jfif": ".jpg", ".heif": ".heic", ".hif": ".heic"}
_HEIF_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")


def content_type(name: str) -> str:
    """The type a stored file is served with; stored names always carry one of ours."""
    return CONTENT_TYPES.get(PurePath(name).suffix, "application/octet-stream")


def claimed(name: str) -> str:
    """The kind a file's name claims, one spelling each (.jpeg is .jpg)."""
    suffix = PurePath(name).suffix.lower()
    return _SPELLINGS.get(suffix, suffix)


def sniffed(data: bytes) -> str:
    """The kind the content deserves: an extension of ours, `zip` or `ole` for containers, else empty."""
    for start, kind in (
        (b"%PDF-", ".pdf"),
        (b"\x89PNG\r\n\x1a\n", ".png"),
        (b"\xff\xd8\xff", ".jpg"),
        (b"PK\x03\x04", "zip"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "ole"),
    ):
        if data.startswith(start):
            return kind
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return ".webp"
    if data[4:8] == b"ftyp" and data[8:12] in _HEIF_BRANDS:
        return ".heic"
    start = data[:2048].lstrip(b"\xef\xbb\xbf \t\r\n")
    return ".svg" if start.startswith(b"<") and b"<svg" in data[:20_000] else ""
