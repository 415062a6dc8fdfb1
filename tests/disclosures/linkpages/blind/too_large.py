"""More than 50 MB, whether the server says so, packs it or never ends."""

import zlib
from collections.abc import Iterator
from functools import cache
from itertools import chain, repeat

from ..case import Asked, Case, Reply
from .documents import DOCX, PDF, XLSX
from .frames import HTML, plain
from .towns import KANTHARALAK, KO_SAMAE, NAM_KHAM, NONG_BUA, UBON

MEGABYTE = 1 << 20
BLOCK = bytes(range(256)) * 4096
LINE = "รายงานการใช้งบประมาณ ปีงบประมาณ พ.ศ. 2567 องค์การบริหารส่วนตำบลเขิน<br>\n".encode()


def _file(start: bytes, blocks: int) -> Iterator[bytes]:
    yield start + BLOCK[len(start) :]
    yield from repeat(BLOCK, blocks - 1)


def _scanned_plan(asked: Asked) -> Reply:
    return Reply(200, {"Content-Type": PDF}, _file(b"%PDF-1.6\n", 64), 64 * MEGABYTE)


def _five_year_plan(asked: Asked) -> Reply:
    headers = {
        "Content-Type": "application/octet-stream",
        "Content-Disposition": 'attachment; filename="plan66-70.pdf"',
    }
    return Reply(200, headers, _file(b"%PDF-1.4\n", 300), 300 * MEGABYTE)


def _said_nothing(asked: Asked) -> Reply:
    return Reply(200, {"Content-Type": PDF}, _file(b"%PDF-1.7\n", 70))


def _chunked(asked: Asked) -> Reply:
    return Reply(200, {"Content-Type": DOCX, "Transfer-Encoding": "chunked"}, _file(b"PK\x03\x04", 58))


def _only_said(asked: Asked) -> Reply:
    """The header says 90 MB; the rest drips in later than anybody waits, so what is said has to be enough."""
    return Reply(200, {"Content-Type": XLSX}, chain(_file(b"PK\x03\x04", 4), repeat(b"\0")), 90 * MEGABYTE, pause=0.02)


def _endless_page(asked: Asked) -> Reply:
    top = plain("รายงาน", "<table>").encode()
    return Reply(headers={"Content-Type": HTML}, body=chain([top], repeat(LINE * 4000)))


def _endless_chunks(asked: Asked) -> Reply:
    headers = {"Content-Type": "text/html", "Transfer-Encoding": "chunked"}
    return Reply(
        headers=headers, body=chain([b"<html><body>PHP Warning: feof()"], repeat(b"PHP Warning: fgets()\n" * 30_000))
    )


@cache
def _packed(kind: str) -> bytes:
    """Some 60 KB that unpack to 64 MB of a table's empty cells."""
    cells = b"<td>&nbsp;</td>\n" * 65_536
    packer = zlib.compressobj(9, zlib.DEFLATED, 31 if kind == "gzip" else 15)
    return b"".join(
        [packer.compress(b"<html><table>")] + [packer.compress(cells) for _ in range(64)] + [packer.flush()]
    )


def _gzip_page(asked: Asked) -> Reply:
    return Reply(headers={"Content-Type": HTML, "Content-Encoding": "gzip"}, body=_packed("gzip"))


def _deflated_page(asked: Asked) -> Reply:
    return Reply(headers={"Content-Type": HTML, "Content-Encoding": "deflate"}, body=_packed("deflate"))


def _gzip_pdf(asked: Asked) -> Reply:
    packer = zlib.compressobj(1, zlib.DEFLATED, 31)
    blocks = chain(_file(b"%PDF-1.5\n", 80), [b""])
    body = (packer.compress(block) if block else packer.flush() for block in blocks)
    return Reply(headers={"Content-Type": PDF, "Content-Encoding": "gzip"}, body=body)


def _endless_binary(asked: Asked) -> Reply:
    return Reply(headers={"Content-Type": "application/pdf"}, body=chain([b"%PDF-1.3\n"], repeat(BLOCK)))


CASES: list[Case] = [
    Case("b-large-scanned-plan", "too_large", _scanned_plan, path="แผนพัฒนา 2566-2570.pdf", fiscal_year=2568),
    Case("b-large-download", "too_large", _five_year_plan, path="download.php?id=99", organization=NAM_KHAM),
    Case("b-large-nothing-said", "too_large", _said_nothing, path="o12.pdf", organization=UBON),
    Case("b-large-chunked", "too_large", _chunked, path="o12.docx", organization=NONG_BUA, fiscal_year=2564),
    Case("b-large-only-said", "too_large", _only_said, path="สขร.xlsx", organization=KANTHARALAK),
    Case("b-large-endless-page", "too_large", _endless_page, path="report.php"),
    Case("b-large-endless-chunks", "too_large", _endless_chunks, path="read.php?f=o12", fiscal_year=2565),
    Case("b-large-endless-pdf", "too_large", _endless_binary, path="cam/o12.pdf", fiscal_year=2563),
    Case("b-large-gzip-page", "too_large", _gzip_page, path="calendar.html", organization=KO_SAMAE),
    Case("b-large-deflated-page", "too_large", _deflated_page, path="table.html", organization=NAM_KHAM),
    Case("b-large-gzip-pdf", "too_large", _gzip_pdf, path="o33.pdf", organization=UBON, fiscal_year=2566),
    Case(
        "b-large-moved",
        "too_large",
        Reply(302, {"Location": "{base}{case}/storage/big.pdf"}),
        path="o35",
        others={"storage/big.pdf": _scanned_plan},
    ),
]
