"""Office files of before 2007, and newer ones under a password: both are OLE compound files ([MS-CFB])."""

from collections.abc import Iterator

from organizations.uploads.directory import ENTRY, HEADER, entry_of, start_of
from organizations.uploads.sentences import BROKEN, ENCRYPTED, MACROS, not_of_kind, refused

_STREAMS = {".doc": ("WordDocument",), ".xls": ("Workbook", "Book"), ".ppt": ("PowerPoint Document",)}
_ENCRYPTED = ("EncryptedPackage", "EncryptionInfo", "EncryptedSummary")
_MACROS = ("_VBA_PROJECT", "_VBA_PROJECT_CUR", "Macros")
# [MS-PPT] 2.3.2: the CurrentUserAtom of an encrypted presentation.
_ENCRYPTED_SLIDES = b"\x14\x00\x00\x00\xdf\xc4\xd1\xf3"
# [MS-XLS] 2.4.117 FilePass, among the first records; [MS-DOC] 2.5.2: the bit fEncrypted of the FibBase.
_FILE_PASS, _FIB_FLAGS, _FIB_ENCRYPTED = 0x2F, 0x0A, 0x0100


def check_compound(data: bytes, kind: str) -> None:
    if len(data) < HEADER + ENTRY:
        raise refused(BROKEN, "broken")
    if any(entry_of(data, name) is not None for name in _ENCRYPTED):
        raise refused(ENCRYPTED, "encrypted")
    found = [at for name in _STREAMS.get(kind, ()) if (at := entry_of(data, name)) is not None]
    if not found:
        raise not_of_kind(kind)
    if any(entry_of(data, name) is not None for name in _MACROS):
        raise refused(MACROS, "macros")
    start = start_of(data, found[0])
    if start is not None and start >= len(data):
        raise refused(BROKEN, "broken")
    if _is_encrypted(data, kind, start):
        raise refused(ENCRYPTED, "encrypted")


def _is_encrypted(data: bytes, kind: str, start: int | None) -> bool:
    if kind == ".ppt":
        return _ENCRYPTED_SLIDES in data
    if start is None:
        return False
    if kind == ".doc":
        flags = int.from_bytes(data[start + _FIB_FLAGS : start + _FIB_FLAGS + 2], "little")
        return bool(flags & _FIB_ENCRYPTED)
    return _FILE_PASS in _records(data, start)


def _records(data: bytes, start: int) -> Iterator[int]:
    """The types of the records in a workbook's first sector."""
    at, end = start, min(start + HEADER, len(data) - 4)
    while at < end:
        yield int.from_bytes(data[at : at + 2], "little")
        at += 4 + int.from_bytes(data[at + 2 : at + 4], "little")
