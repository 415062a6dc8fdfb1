"""Servers that hold the line and do not come to an end."""

import time
from collections.abc import Iterator
from itertools import chain, count, repeat

from ..case import Asked, Case, Reply
from .documents import PDF, Raw
from .frames import html, joomla
from .towns import BUENG_BUN, KHOEN, KO_SAMAE, NAM_KHAM, UBON

HOURS = 7200.0
ARTICLE = joomla(
    KHOEN, "รายงานการกำกับติดตาม รอบ 6 เดือน ปีงบประมาณ พ.ศ. 2567", "<p>ผลการเบิกจ่ายขององค์การบริหารส่วนตำบลเขิน</p>"
)


def _slow_html(asked: Asked) -> Reply:
    letters = (bytes([letter]) for letter in ARTICLE.encode())
    return Reply(body=chain(letters, repeat(b" ")), pause=1.5)


def _pdf_that_stops(asked: Asked) -> Reply:
    return Reply(
        200, {"Content-Type": PDF}, (b"%PDF-1.5\n", b"%\xe2\xe3\n1 0 obj\n" * 400, b"%%EOF"), 480_000, pause=HOURS
    )


def _table_row_by_row(asked: Asked) -> Reply:
    row = "<tr><td>โครงการที่ {}</td><td>อยู่ระหว่างดำเนินการ</td></tr>"
    lines = (row.format(number).encode() for number in count(1))
    return Reply(headers={"Content-Type": "text/html", "Transfer-Encoding": "chunked"}, body=lines, pause=2)


def _known_length(asked: Asked) -> Reply:
    headers = {"Content-Type": "application/msword", "Accept-Ranges": "bytes"}
    return Reply(200, headers, repeat(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 40), 9_000_000, pause=1)


def _headers_for_ever() -> Iterator[bytes]:
    yield b"HTTP/1.1 200 OK\r\n"
    for number in range(5000):
        time.sleep(1)
        yield b"X-Cache-%d: MISS\r\n" % number


def _still_processing() -> Iterator[bytes]:
    while True:
        yield b"HTTP/1.1 102 Processing\r\n\r\n"
        time.sleep(1)


def _half_a_status_line() -> Iterator[bytes]:
    yield b"HTTP/1."
    for _ in range(600):
        time.sleep(0.5)
        yield b""


def _slow_error(asked: Asked) -> Reply:
    return Reply(504, {"Content-Type": "text/html"}, b"<h1>Gateway Timeout</h1>", delay=HOURS)


WAITING = html('<meta http-equiv="refresh" content="1;url={base}{case}/download.php"><p>กำลังเตรียมไฟล์ โปรดรอสักครู่</p>')
CASES: list[Case] = [
    Case("b-time-silent", "timeout", Reply(body=ARTICLE.encode(), delay=HOURS), path="o12.html"),
    Case(
        "b-time-silent-pdf", "timeout", Reply(200, {"Content-Type": PDF}, b"%PDF-1.4", delay=HOURS), path="ita/แผน.pdf"
    ),
    Case("b-time-drip", "timeout", _slow_html, path="index.php/o12", organization=KHOEN),
    Case("b-time-pdf-stops", "timeout", _pdf_that_stops, path="o5_2568.pdf", organization=NAM_KHAM, fiscal_year=2568),
    Case("b-time-rows", "timeout", _table_row_by_row, path="report.jsp", organization=UBON, fiscal_year=2565),
    Case("b-time-known-length", "timeout", _known_length, path="files/12.doc", organization=BUENG_BUN),
    Case("b-time-headers", "timeout", Raw(_headers_for_ever), path="o3", organization=KO_SAMAE, fiscal_year=2564),
    Case("b-time-processing", "timeout", Raw(_still_processing), path="o30", fiscal_year=2566),
    Case("b-time-status-line", "timeout", Raw(_half_a_status_line), path="cgi-bin/ita.pl"),
    Case("b-time-slow-504", "timeout", _slow_error, path="o24", organization=NAM_KHAM),
    Case(
        "b-time-moved",
        "timeout",
        Reply(301, {"Location": "{base}{case}/new/o12.pdf"}),
        path="o12.pdf",
        others={"new/o12.pdf": _pdf_that_stops},
    ),
    Case(
        "b-time-refresh",
        "timeout",
        WAITING,
        path="wait.php",
        others={"download.php": Reply(200, {"Content-Type": PDF}, b"%PDF-", delay=HOURS)},
        organization=UBON,
    ),
]
