"""Servers that hold the line and never come to an end within a minute: mute, dripping, stalling, leading on slowly."""

import time
from collections.abc import Iterator

from tests.disclosures.linkpages.case import KHOEN, Answer, Asked, Case, Reply
from tests.disclosures.linkpages.sighted import drafts, places
from tests.disclosures.linkpages.sighted.making import case
from tests.disclosures.linkpages.sighted.papers import HTML, PDF, as_html, moved, page, pdf_bytes, streamed

LONG = 600.0
HALF = drafts.half_year(KHOEN, "ประจำปีงบประมาณ พ.ศ. 2567", "1 ต.ค. 2566 - 31 มี.ค. 2567", "เมษายน")
WHOLE = ('<html><head><meta charset="utf-8"></head><body>' + as_html(HALF) + "</body></html>").encode()


class Line:
    """Raw bytes on the line: `first`, then `again` every `pause` seconds for ever. Begun anew at every visit."""

    def __init__(self, first: bytes, again: bytes, pause: float) -> None:
        """Keep what to send."""
        self.first, self.again, self.pause = first, again, pause

    def __iter__(self) -> Iterator[bytes]:
        """A line of its own for each visitor."""
        return self._bytes()

    def __next__(self) -> bytes:
        """The next bytes for a server that does not ask for a line of its own."""
        time.sleep(self.pause)
        return self.again

    def _bytes(self) -> Iterator[bytes]:
        yield self.first
        while True:
            time.sleep(self.pause)
            yield self.again


def _drip(first: bytes, again: bytes) -> Iterator[bytes]:
    yield first
    while True:
        yield again


def _stall(first: bytes) -> Iterator[bytes]:
    """Half of an answer at once; the rest is due after the pause that never passes."""
    yield first
    yield b" "


def _late_pdf(asked: Asked) -> Reply:
    """A report that a database computes for each visitor."""
    return Reply(200, {"Content-Type": PDF}, pdf_bytes(HALF), None, LONG)


def _slow_hops() -> dict[str, Answer]:
    """Ten redirects of eight seconds each."""
    hops: dict[str, Answer] = {
        f"slow/{n}": Reply(302, {"Location": f"{{case}}/slow/{n + 1}"}, b"", None, 8.0) for n in range(1, 10)
    }
    return {**hops, "slow/10": page("<html><body>o12</body></html>")}


CASES: list[Case] = [
    case("time-mute", "timeout", "half", Reply(200, {"Content-Type": HTML}, WHOLE, None, LONG)),
    case("time-late-pdf", "timeout", "year", _late_pdf, place=places.PAKNAM, path="report.pdf"),
    case("time-late-404", "timeout", "plan", Reply(404, {"Content-Type": HTML}, b"Not Found", None, 90.0),
         place=places.HINTANG),
    case("time-dripping-page", "timeout", "half",
         streamed(lambda: _drip(WHOLE[:200], b"<!-- -->\n"), {"Content-Type": HTML}, pause=0.7)),
    case("time-dripping-pdf", "timeout", "buying",
         streamed(lambda: _drip(b"%PDF-1.4\n", b"%\n"), {"Content-Type": PDF}, 4_000_000, 1.0),
         place=places.SONGCHAN, path="plan.pdf"),
    case("time-blanks-before-page", "timeout", "monthly",
         streamed(lambda: _drip(b" ", b" "), {"Content-Type": HTML}, pause=1.5),
         place=places.THAKHAM, path="export.php"),
    case("time-half-a-page", "timeout", "survey",
         streamed(lambda: _stall(WHOLE[: len(WHOLE) // 2]), {"Content-Type": HTML},
         len(WHOLE), LONG), year=2566),
    case("time-half-a-pdf", "timeout", "risk",
         streamed(lambda: _stall(pdf_bytes(HALF)[:3000]), {"Content-Type": PDF}, 90_000, LONG),
         path="risk.pdf", place=places.RAIMAI),
    case("time-dripping-head", "timeout", "half", Line(b"HTTP/1.1 200 OK\r\n", b"X-Wait: 1\r\n", 1.0)),
    case("time-only-status", "timeout", "no-gift", Line(b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n", b"", LONG),
         year=2568),
    case("time-continue-for-ever", "timeout", "bought",
         Line(b"", b"HTTP/1.1 103 Early Hints\r\nLink: </s.css>\r\n\r\n", 1.0)),
    case("time-target-mute", "timeout", "people-year", moved("{case}/hr.pdf"), path="hr", place=places.MAEKHAMMI,
         others={"hr.pdf": _late_pdf}),
    case("time-slow-hops", "timeout", "contact", Reply(302, {"Location": "{case}/slow/1"}, b"", None, 8.0), path="c",
         data_year="current", others=_slow_hops()),
]  # fmt: skip
