"""Word, Excel and PowerPoint files (Office Open XML): really what they say, whole, no macros, no password, no bomb."""

import io
import re
import zipfile
import zlib

from organizations.uploads.kinds import MEGABYTE
from organizations.uploads.sentences import BOMB, BROKEN, ENCRYPTED, MACROS, not_of_kind, refused

MAX_PARTS = 10_000
MAX_UNPACKED = 200 * MEGABYTE
_CONTENTS = "[Content_Types].xml"
_MAX_CONTENTS = MEGABYTE
# ECMA-376 part 1: the content type of the main part tells the program.
_MAIN = {
    ".docx": rb"wordprocessingml\.(?:document|template)\.main\+xml",
    ".xlsx": rb"spreadsheetml\.(?:sheet|template)\.main\+xml",
    ".pptx": rb"presentationml\.(?:presentation|slideshow|template)\.main\+xml",
}
_MACROS = re.compile(rb"macroEnabled|vbaProject", re.IGNORECASE)
_UNREADABLE = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, OSError, ValueError, RuntimeError)


def check_office(data: bytes, kind: str) -> None:
    # Each part has one such signature; counted before zipfile makes an object of each.
    if data.count(b"PK\x01\x02") > MAX_PARTS:
        raise refused(BOMB, "bomb")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            _check_parts(archive.infolist())
            contents = _contents(archive, kind)
            if _MACROS.search(contents) or any("vbaproject" in name.lower() for name in archive.namelist()):
                raise refused(MACROS, "macros")
            if not re.search(_MAIN[kind], contents):
                raise not_of_kind(kind)
            if archive.testzip():
                raise refused(BROKEN, "broken")
    except _UNREADABLE:
        raise refused(BROKEN, "broken") from None


def _check_parts(parts: list[zipfile.ZipInfo]) -> None:
    if sum(part.file_size for part in parts) > MAX_UNPACKED:
        raise refused(BOMB, "bomb")
    if any(part.flag_bits & 1 for part in parts):
        raise refused(ENCRYPTED, "encrypted")
    if any(part.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED} for part in parts):
        raise refused(BROKEN, "broken")


def _contents(archive: zipfile.ZipFile, kind: str) -> bytes:
    if _CONTENTS not in archive.namelist():
        raise not_of_kind(kind)
    with archive.open(_CONTENTS) as part:
        return part.read(_MAX_CONTENTS)
