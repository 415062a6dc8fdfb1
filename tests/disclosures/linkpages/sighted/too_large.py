"""More than 50 MB: said in advance, not said, packed small, behind a redirect, or without an end."""

import functools
import gzip
import itertools
import zlib
from collections.abc import Iterator

from tests.disclosures.linkpages.case import KHOEN, Case
from tests.disclosures.linkpages.sighted import drafts, places
from tests.disclosures.linkpages.sighted.making import case
from tests.disclosures.linkpages.sighted.papers import DOCX, HTML, OCTETS, PDF, as_html, moved, streamed

MEGABYTE = 1024 * 1024
LIMIT = 50 * MEGABYTE
BLOCK = bytes(range(256)) * 4096
HALF = drafts.half_year(KHOEN, "ประจำปีงบประมาณ พ.ศ. 2567", "1 ต.ค. 2566 - 31 มี.ค. 2567", "เมษายน")
START = ('<html><head><meta charset="utf-8"><title>รายงาน</title></head><body>' + as_html(HALF)).encode()


def _scanned(total: int) -> Iterator[bytes]:
    """A PDF of colour scans: one object after the other of picture data, `total` bytes in all."""
    head = b"%PDF-1.6\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<</Type/XObject/Subtype/Image/Length 999999999>>\nstream\n"
    yield head
    left = total - len(head)
    while left > 0:
        yield BLOCK[: min(left, MEGABYTE)]
        left -= MEGABYTE


def _zip_head(total: int) -> Iterator[bytes]:
    """A Word file with a photograph album in it; it begins as any does."""
    yield b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00".ljust(30, b"\0") + b"[Content_Types].xml"
    yield from (BLOCK for _ in range(total // MEGABYTE))


def _rows() -> Iterator[bytes]:
    """A list that a broken query prints again and again."""
    yield START
    yield from itertools.repeat(b"<tr><td>1</td><td>404,000</td><td>-</td></tr>\n" * 8000)


def _log() -> Iterator[bytes]:
    """A page whose script cannot open its file and warns of it for ever (feof on a false handle)."""
    return itertools.repeat(
        b"<br />\n<b>Warning</b>: feof() expects parameter 1 to be resource, bool given on line <b>31</b>" * 3000
    )


def _pictures() -> Iterator[bytes]:
    """A page with its pictures inlined, of 70 MB."""
    yield START
    for number in range(70):
        yield b'<img alt="%d" src="data:image/png;base64,' % number + b"iVBORw0K" * (MEGABYTE // 8) + b'">'
    yield b"</body></html>"


@functools.cache
def _packed(kind: str) -> bytes:
    """A page of 80 MB of blanks that travels as some 80 kB."""
    packer = zlib.compressobj(6, zlib.DEFLATED, 31 if kind == "gzip" else 15)
    parts = [packer.compress(START)] + [packer.compress(b" " * MEGABYTE) for _ in range(80)]
    return b"".join(parts) + packer.flush()


def _packed_for_ever() -> Iterator[bytes]:
    """Packed members one after the other, each a megabyte of blanks."""
    yield gzip.compress(START)
    yield from itertools.repeat(gzip.compress(b" " * MEGABYTE))


SAID = {"Content-Type": PDF, "Accept-Ranges": "bytes", "Last-Modified": "Mon, 01 Apr 2024 03:00:00 GMT"}
SCAN = 120 * MEGABYTE

CASES: list[Case] = [
    case("large-pdf-said", "too_large", "plan", streamed(lambda: _scanned(SCAN), SAID, SCAN), path="plan66-70.pdf",
         place=places.HINTANG),
    case("large-pdf-not-said", "too_large", "half", streamed(lambda: _scanned(64 * MEGABYTE), {"Content-Type": PDF}),
         path="o12.pdf"),
    case("large-one-byte-over", "too_large", "year",
         streamed(lambda: _scanned(LIMIT + 1), {"Content-Type": PDF}, LIMIT + 1),
         place=places.PAKNAM, path="year.pdf", year=2566),
    case("large-two-gigabytes-said", "too_large", "bought",
         streamed(lambda: _scanned(2048 * MEGABYTE), {"Content-Type": OCTETS},
         2048 * MEGABYTE), path="all.pdf"),
    case("large-docx", "too_large", "measures-done", streamed(lambda: _zip_head(90 * MEGABYTE), {"Content-Type": DOCX}),
         place=places.SONGCHAN, path="photos.docx"),
    case("large-page-of-pictures", "too_large", "taking-part", streamed(_pictures, {"Content-Type": HTML}),
         path="photos.html"),
    case("large-rows-without-end", "too_large", "half", streamed(_rows, {"Content-Type": HTML}), path="list.php"),
    case("large-warnings-without-end", "too_large", "monthly", streamed(_log, {"Content-Type": HTML}),
         place=places.THAKHAM,
         path="download.php"),
    case("large-gzip", "too_large", "half", streamed(lambda: [_packed("gzip")], {"Content-Type": HTML,
         "Content-Encoding": "gzip"})),
    case("large-deflate", "too_large", "risk", streamed(lambda: [_packed("deflate")], {"Content-Type": HTML,
         "Content-Encoding": "deflate"}), place=places.RAIMAI, year=2568),
    case("large-gzip-without-end", "too_large", "survey", streamed(_packed_for_ever, {"Content-Type": HTML,
         "Content-Encoding": "gzip"}), place=places.NONGSAENG),
    case("large-behind-redirect", "too_large", "manual", moved("{case}/files/manual.pdf"), path="manual",
         data_year="current",
         others={"files/manual.pdf": streamed(lambda: _scanned(SCAN), {"Content-Type": PDF}, SCAN)}),
]  # fmt: skip
