"""The first bytes that tell a picture, an archive, a program, a film or an old Office file."""

_AT_START: dict[bytes, str] = {
    b"\xff\xd8\xff": "picture",
    b"\x89PNG\r\n\x1a\n": "picture",
    b"GIF87a": "picture",
    b"GIF89a": "picture",
    b"BM": "picture",
    b"II*\0": "picture",
    b"MM\0*": "picture",
    b"Rar!\x1a\x07": "archive",
    b"7z\xbc\xaf\x27\x1c": "archive",
    b"\x1f\x8b": "archive",
    b"BZh": "archive",
    b"\xfd7zXZ\0": "archive",
    b"\x28\xb5\x2f\xfd": "archive",
    b"PK\x05\x06": "archive",
    b"PK\x07\x08": "archive",
    b"MSCF": "archive",
    b"MZ": "program",
    b"\x7fELF": "program",
    b"\xca\xfe\xba\xbe": "program",
    b"\xcf\xfa\xed\xfe": "program",
    b"#!/": "program",
    b"ID3": "media",
    b"\xff\xfb": "media",
    b"\xff\xf3": "media",
    b"OggS": "media",
    b"fLaC": "media",
    b"FLV\x01": "media",
    b"\x1aE\xdf\xa3": "media",
    b"\0\0\x01\xba": "media",
    b"\0\0\x01\xb3": "media",
    b"\x30\x26\xb2\x75\x8e\x66\xcf\x11": "media",
}
_RIFF = {b"WEBP": "picture", b"AVI ": "media", b"WAVE": "media"}
_STILL = (b"heic", b"heix", b"mif1", b"avif")
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
# Names of the streams of a compound file, as they stand in its directory.
_WORKBOOKS = tuple(name.encode("utf-16-le") for name in ("Workbook", "Book\0"))
_DOCUMENTS = tuple(name.encode("utf-16-le") for name in ("WordDocument", "PowerPoint Document"))
_LOCKED = "EncryptedPackage".encode("utf-16-le")
_TAR_MAGIC = slice(257, 262)


def signed(body: bytes) -> str:
    """The value of a `Form`, empty where no signature is known. Two letters alone (BM, MZ) need a binary body."""
    for start, name in _AT_START.items():
        if body.startswith(start) and (len(start) > 2 or b"\0" in body[:512]):
            return name
    if body.startswith(b"RIFF"):
        return _RIFF.get(body[8:12], "media")
    if body[4:8] == b"ftyp":
        return "picture" if body[8:12] in _STILL else "media"
    if body[_TAR_MAGIC] == b"ustar":
        return "archive"
    return _compound(body) if body.startswith(_COMPOUND) else ""


def _compound(body: bytes) -> str:
    if _LOCKED in body:
        return "noise"
    if any(name in body for name in _DOCUMENTS):
        return "other text"
    return "other table" if any(name in body for name in _WORKBOOKS) else "noise"
