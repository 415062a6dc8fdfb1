"""Zip files from strangers: which Office file one is, and its parts read within limits."""

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO

from defusedxml.common import DefusedXmlException

MEGABYTE = 1024 * 1024
MAX_PARTS = 10_000
# A package that unpacks to more than a citizen may be made to download (LINKS.md), and to many times its size.
MAX_UNPACKED = 50 * MEGABYTE
MAX_RATIO = 10
_CENTRAL, _LOCAL = b"PK\x01\x02", re.compile(rb"PK\x03\x04.{22}(..)..", re.DOTALL)
_FOLDERS = {"word/": "docx", "xl/": "xlsx", "ppt/": "other text"}
_OPEN_DOCUMENTS = {"text": "other text", "spreadsheet": "other table", "presentation": "other text"}
UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OSError,
    ValueError,
    RuntimeError,
    KeyError,
)


class Bomb(ValueError):
    """The package unpacks to far more than it says or than anybody sends."""


def package_form(body: bytes) -> str:
    """The value of a `Form`: docx, xlsx, another Office file, else archive. The names of the parts decide."""
    names = _names(body)
    if "[Content_Types].xml" in names:
        return next((form for folder, form in _FOLDERS.items() if any(n.startswith(folder) for n in names)), "archive")
    if "mimetype" in names[:1]:
        said = re.search(rb"application/vnd\.oasis\.opendocument\.(\w+)", body[:200])
        return _OPEN_DOCUMENTS.get(said.group(1).decode("ascii"), "archive") if said else "archive"
    return "archive"


def _names(body: bytes) -> list[str]:
    """From the directory at the end; from the front, where only the beginning of the package came."""
    try:
        if body.count(_CENTRAL) <= MAX_PARTS:
            return zipfile.ZipFile(io.BytesIO(body)).namelist()
    except UNREADABLE:
        pass
    return _local_names(body)


def _local_names(body: bytes) -> list[str]:
    found = []
    for header in _LOCAL.finditer(body):
        name = body[header.end() : header.end() + int.from_bytes(header.group(1), "little")]
        found.append(name.decode("utf-8", "replace").replace("\\", "/"))
        if len(found) > MAX_PARTS:
            break
    return found


class Package:
    """The parts of a zip file. `part` gives a stream that stops at what may be unpacked in all."""

    def __init__(self, archive: zipfile.ZipFile, packed: int) -> None:
        self.archive, self.left, self.packed = archive, max(MAX_UNPACKED, packed * MAX_RATIO), packed
        self.names = set(archive.namelist())

    def part(self, name: str) -> IO[bytes]:
        return io.BufferedReader(_Limited(self.archive.open(name), self))


class _Limited(io.RawIOBase):
    def __init__(self, stream: IO[bytes], package: Package) -> None:
        self.stream, self.package = stream, package

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: "memoryview") -> int:  # type: ignore[override]
        data = self.stream.read(len(buffer))
        self.package.left -= len(data)
        if self.package.left < 0:
            raise Bomb
        buffer[: len(data)] = data
        return len(data)


@contextmanager
def opened(body: bytes) -> Iterator[Package]:
    if body.count(_CENTRAL) > MAX_PARTS:
        raise Bomb
    with zipfile.ZipFile(io.BytesIO(body)) as archive:
        unpacked = sum(part.file_size for part in archive.infolist())
        if unpacked > max(MAX_UNPACKED, len(body) * MAX_RATIO):
            raise Bomb
        yield Package(archive, len(body))


def problem_of(error: Exception) -> str:
    if isinstance(error, Bomb | DefusedXmlException):
        return "bomb" if isinstance(error, Bomb) else "broken"
    return "encrypted" if "encrypted" in str(error) else "broken"
