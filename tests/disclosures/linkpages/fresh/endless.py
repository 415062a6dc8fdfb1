"""Answers of more than 50 MB, and answers that do not come within the limit."""

import time
import zlib
from collections.abc import Callable, Iterator
from functools import cache, partial
from itertools import chain, repeat
from typing import cast

from ..case import Asked, Case, Reply
from . import bodies, items
from .frames import HTML, away, bare
from .papers import PDF, XLSX, named

large = partial(Case, state="too_large")
slow = partial(Case, state="timeout")

MEGABYTE = 1 << 20
BLOCK = b"%" + b"scanned page at 1200 dpi " * 10_000
JPEG = b"\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00"
OPENING = (
    "<html><head><meta charset='utf-8'><title>รายงาน 2567</title></head><body><p>องค์การบริหารส่วนตำบลเขิน</p>".encode()
)


def stream(
    kind: str, start: bytes, blocks: Callable[[], Iterator[bytes]], length: int | None = None, **headers: str
) -> Callable[[Asked], Reply]:
    """A new iterator for everybody who asks."""
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _: Reply(200, {"Content-Type": kind} | more, chain([start], blocks()), length)


def forever() -> Iterator[bytes]:
    return repeat(BLOCK)


def megabytes(count: int) -> Iterator[bytes]:
    return repeat(b"\n" + b"0" * (MEGABYTE - 1), count)


@cache
def packed_parts(window: int) -> tuple[bytes, bytes]:
    """The opening, and four megabytes of spaces that may follow themselves any number of times."""
    packer = zlib.compressobj(9, zlib.DEFLATED, window)
    opening = packer.compress(OPENING) + packer.flush(zlib.Z_FULL_FLUSH)
    return opening, packer.compress(b" " * MEGABYTE * 4) + packer.flush(zlib.Z_FULL_FLUSH)


def packed(window: int) -> Iterator[bytes]:
    """One packed stream that unpacks to spaces without end."""
    opening, spaces = packed_parts(window)
    return chain([opening], repeat(spaces))


def drip(
    first: bytes, drop: bytes = b" ", pause: float = 0.4, length: int | None = None, **headers: str
) -> Callable[[Asked], Reply]:
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _: Reply(200, {"Content-Type": HTML} | more, chain([first], repeat(drop)), length, pause=pause)


def stalled(kind: str, start: bytes, length: int | None, delay: float = 90, **headers: str) -> Callable[[Asked], Reply]:
    """The start comes at once, the rest after a minute and a half."""
    more = {name.replace("_", "-"): value for name, value in headers.items()}
    return lambda _: Reply(200, {"Content-Type": kind} | more, [start, b" ", b" " * 900], length, pause=delay)


class Slowly(Iterator[bytes]):
    """Raw bytes with pauses of their own, anew for everybody who asks."""

    def __init__(self, start: bytes, line: bytes) -> None:
        self.start, self.line = start, line

    def __iter__(self) -> Iterator[bytes]:
        yield self.start
        while True:
            time.sleep(0.3)
            yield self.line

    def __next__(self) -> bytes:
        raise TypeError("each connection takes its own iterator")


SAID = Reply(200, {"Content-Type": PDF}, b"%PDF-1.7\n" + b"%" * 2000, length=52_900_000)

LARGE: list[Case] = [
    large("f-large-said", answer=SAID, organization=bodies.KO, **items.STRATEGY),
    large(
        "f-large-said-terabyte",
        answer=stream("application/octet-stream", b"", forever, 1_099_511_627_776, **named("book.pdf")),
    ),
    large(
        "f-large-unsaid",
        answer=stream(PDF, b"%PDF-1.5\n", lambda: megabytes(58)),
        organization=bodies.PATTAYA,
        **items.ANNUAL,
    ),
    large(
        "f-large-chunked",
        answer=stream(PDF, b"%PDF-1.6\n", forever, Transfer_Encoding="chunked"),
        organization=bodies.THUNG,
    ),
    large(
        "f-large-endless-page", answer=stream(HTML, OPENING, forever), organization=bodies.WANG_PLA, fiscal_year=2566
    ),
    large(
        "f-large-endless-picture",
        answer=stream("image/jpeg", JPEG, forever),
        organization=bodies.BAN_MAI,
        **items.STRUCTURE,
    ),
    large(
        "f-large-gzip",
        answer=stream(HTML, b"", lambda: packed(31), Content_Encoding="gzip"),
        organization=bodies.SISAKET,
    ),
    large(
        "f-large-deflate",
        answer=stream(HTML, b"", lambda: packed(15), Content_Encoding="deflate"),
        organization=bodies.NONG_BUA,
    ),
    large(
        "f-large-sheet",
        answer=stream(XLSX, b"PK\x03\x04\x14\x00\x06\x00\x08\x00", lambda: megabytes(64), 64 * MEGABYTE + 10),
    ),
    large(
        "f-large-after-move",
        answer=away("big.pdf"),
        others={"big.pdf": stream(PDF, b"%PDF-1.7\n", forever)},
        organization=bodies.SCHOOL,
    ),
]

STEP = Reply(302, {"Location": "{case}/next", "Content-Type": HTML}, delay=70)

TIMEOUT: list[Case] = [
    slow("f-slow-nothing", answer=Reply(delay=120, body=OPENING), organization=bodies.CLINIC),
    slow("f-slow-drip-page", answer=drip(OPENING), organization=bodies.TAKHIAN_THONG, fiscal_year=2565),
    slow(
        "f-slow-stalled-pdf", answer=stalled(PDF, b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n", 240_000), **items.STRATEGY
    ),
    slow(
        "f-slow-chunks",
        answer=drip(OPENING, "<p>…</p>".encode(), 1.5, Transfer_Encoding="chunked"),
        organization=bodies.SCHOOL,
    ),
    slow(
        "f-slow-picture",
        answer=stalled("image/jpeg", JPEG, 90_000),
        organization=bodies.THUNG,
        data_year="current",
        **items.STRUCTURE,
    ),
    slow("f-slow-redirect", answer=STEP, others={"next": Reply(body=OPENING)}, organization=bodies.PATTAYA),
    slow(
        "f-slow-after-move",
        answer=away("{case}/o12", 301),
        others={"o12": Reply(delay=100, body=OPENING)},
        organization=bodies.SISAKET,
    ),
    slow(
        "f-slow-headers",
        answer=cast(Iterator[bytes], Slowly(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", b"X-Pad: 0\r\n")),
        organization=bodies.WANG_PLA,
    ),
    slow(
        "f-slow-almost-all",
        answer=drip(OPENING + b"<p>49%</p>", b"\n", 2, 5000),
        organization=bodies.BAN_MAI,
        fiscal_year=2568,
    ),
    slow(
        "f-slow-error-page",
        answer=Reply(504, {"Content-Type": HTML}, bare("504", "Gateway Time-out").encode(), delay=75),
    ),
]

CASES = LARGE + TIMEOUT
