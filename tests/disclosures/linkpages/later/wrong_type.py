"""Files nobody can open as a document."""

import io
import zipfile
from hashlib import sha256

from ..case import Case, Reply
from .bodies import PHAI

NOISE = b"".join(sha256(bytes([n % 256, n // 256])).digest() for n in range(600))
PAGE = "<html><head><meta charset='utf-8'><title>o12</title></head><body><p>กำลังเปิดไฟล์เอกสาร</p></body></html>"


def photographs() -> bytes:
    kept = io.BytesIO()
    with zipfile.ZipFile(kept, "w") as archive:
        for number in range(3):
            archive.writestr(f"2567/IMG_{number:04}.JPG", b"\xff\xd8\xff\xe0" + NOISE[:4000])
    return kept.getvalue()


def file(name: str, type: str, body: bytes) -> Case:
    id = f"later-wrong_type-{name.replace('.', '-')}"
    return Case(id, "wrong_type", Reply(200, {"Content-Type": type}, body), path=f"upload/{name}", organization=PHAI)


CASES = [
    file("o12.rar", "application/x-rar-compressed", b"Rar!\x1a\x07\x01\x00" + NOISE),
    file("pictures.zip", "application/zip", photographs()),
    file("clip.mp4", "video/mp4", b"\x00\x00\x00\x20ftypisom\x00\x00\x02\x00isomiso2avc1mp41" + NOISE),
    file("o12_2567.pdf", "application/pdf", PAGE.encode()),
    file("report.pdf", "application/pdf", b"%PDF-1.4\n" + NOISE),
]
