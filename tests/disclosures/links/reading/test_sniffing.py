"""What bytes are is told by the bytes, whatever the server says of them."""

import pytest

from disclosures.links.reading.sniffing import Form, form_of, kind_at_first_sight
from tests.disclosures.links.reading.files import docx, paragraph, pdf, xlsx, zipped
from tests.organizations.office_files import compound, encrypted_doc

BYTES = {
    "pdf": (pdf(["a"]), "application/octet-stream", Form.PDF),
    "pdf after blanks": (b"\r\n\r\n" + pdf(["a"]), "text/html", Form.PDF),
    "docx": (docx(paragraph("ก")), "application/zip", Form.DOCX),
    "docx, its beginning": (docx(paragraph("ก"))[:-60], "", Form.DOCX),
    "xlsx": (xlsx(""), "application/force-download", Form.XLSX),
    "doc": (compound("WordDocument"), "application/msword", Form.OTHER_TEXT),
    "xls": (compound("Workbook"), "", Form.OTHER_TABLE),
    "rtf": (rb"{\rtf1 a}", "application/rtf", Form.OTHER_TEXT),
    "zip": (zipped({"a.pdf": "x"}), "application/pdf", Form.ARCHIVE),
    "a zip of papers": (b"PK\x03\x04" + bytes(30) + pdf(["a"]), "", Form.ARCHIVE),
    "rar": (b"Rar!\x1a\x07\0" + bytes(20), "application/pdf", Form.ARCHIVE),
    "7z": (b"7z\xbc\xaf\x27\x1c" + bytes(20), "", Form.ARCHIVE),
    "an empty zip": (b"PK\x05\x06" + bytes(18), "", Form.ARCHIVE),
    "program": (b"MZ\x90\0" + bytes(60), "application/pdf", Form.PROGRAM),
    "app": (zipped({"AndroidManifest.xml": "x", "classes.dex": "x"}), "", Form.ARCHIVE),
    "film": (b"\0\0\0\x18ftypmp42" + bytes(20), "video/mp4", Form.MEDIA),
    "song": (b"ID3\x03" + bytes(20), "", Form.MEDIA),
    "jpeg": (b"\xff\xd8\xff\xe0" + bytes(20), "", Form.PICTURE),
    "png": (b"\x89PNG\r\n\x1a\n" + bytes(20), "application/pdf", Form.PICTURE),
    "webp": (b"RIFF\0\0\0\0WEBP", "", Form.PICTURE),
    "svg": (b"<?xml version='1.0'?><svg xmlns='x'><path/></svg>", "image/svg+xml", Form.PICTURE),
    "html without a type": (b"<!DOCTYPE html><html><p>a", "", Form.HTML),
    "html called a pdf": (b"<html><body>a", "application/pdf", Form.HTML),
    "words called html": ("ไม่พบไฟล์".encode(), "text/html", Form.HTML),
    "words": ("รายงาน".encode(), "text/plain", Form.TEXT),
    "json called html": (b'{"error": 1}', "text/html", Form.TEXT),
    "two letters": (b"MZ is a name", "text/plain", Form.TEXT),
    "noise": (bytes(range(256)) * 8, "application/pdf", Form.NOISE),
    "locked office": (encrypted_doc()[:512] + "EncryptedPackage".encode("utf-16-le"), "", Form.NOISE),
    "nothing": (b"", "application/pdf", Form.EMPTY),
    "noughts": (bytes(100), "", Form.NOISE),
}


@pytest.mark.parametrize("name", BYTES)
def test_the_bytes_tell_what_they_are(name: str) -> None:
    body, said, form = BYTES[name]
    assert form_of(body, said) == form


@pytest.mark.parametrize(
    ("name", "kind"), [("pdf", "pdf"), ("docx", "docx"), ("xlsx", "xlsx"), ("words", "html"), ("noise", "nothing")]
)
def test_a_first_sight_is_enough_for_a_file_that_could_not_be_read(name: str, kind: str) -> None:
    assert kind_at_first_sight(BYTES[name][0]) == kind
