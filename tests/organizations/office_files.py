"""Tiny Office files for tests: Open XML packages, and the OLE compound files of before 2007."""

import io
import struct
import zipfile

PROGRAMS = {
    ".docx": ("wordprocessingml.document", "word/document.xml"),
    ".xlsx": ("spreadsheetml.sheet", "xl/workbook.xml"),
    ".pptx": ("presentationml.presentation", "ppt/presentation.xml"),
}
SECTOR = 512


def office(kind: str, *, macros: bool = False, main: str = "") -> bytes:
    """`main`: the content type of the main part, where it is to be another than the kind's own."""
    program, part = PROGRAMS[kind]
    main = main or f"application/vnd.openxmlformats-officedocument.{program}.main+xml"
    parts = {"[Content_Types].xml": f'<Types><Override PartName="/{part}" ContentType="{main}"/></Types>'}
    parts |= {part: "<เนื้อหา/>"} | ({"word/vbaProject.bin": "Attribute"} if macros else {})
    return _zipped(parts)


def shell_zip() -> bytes:
    return _zipped({"run.sh": "echo"})


def with_liar(kind: str, size: int) -> bytes:
    """A package whose directory tells that its main part unpacks to this size."""
    data, part = office(kind), PROGRAMS[kind][1].encode()
    at = data.rindex(b"PK\x01\x02", 0, data.rindex(part))
    return data[: at + 24] + struct.pack("<I", size) + data[at + 28 :]


def compound(*names: str, stream: bytes = b"") -> bytes:
    """A compound file with entries of these names; `stream`: how the content of the first begins."""
    sectors = len(names) // 4 + 1
    entries = [_entry("Root Entry", 5), *(_entry(name, 2, start=1 + sectors, size=4096) for name in names)]
    directory = b"".join(entries).ljust(sectors * SECTOR, b"\0")
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHH", 0x3E, 3, 0xFFFE, 9)
    table = b"\xff" * SECTOR
    return head.ljust(SECTOR, b"\0") + table + directory + stream.ljust(4096, b"\0")


def encrypted_doc() -> bytes:
    return compound("WordDocument", stream=struct.pack("<HHHHHH", 0xA5EC, 0xC1, 0, 0x409, 0, 0x0100) * 256)


def encrypted_xls() -> bytes:
    start = struct.pack("<HH16x", 0x0809, 16) + struct.pack("<HH", 0x2F, 54)
    return compound("Workbook", stream=start)


def _entry(name: str, kind: int, start: int = 0, size: int = 0) -> bytes:
    text = name.encode("utf-16-le") + b"\0\0"
    return text.ljust(64, b"\0") + struct.pack("<HB49xIQ", len(text), kind, start, size)


def _zipped(parts: dict[str, str]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()
