"""Addresses behind which nothing is left, or where nobody may go."""

from ..case import Answer, Case, Reply
from ..server import RESET
from . import frames
from .bodies import KLANG
from .writing import html

HTML = {"Content-Type": "text/html; charset=utf-8"}
MISSING = frames.vendor(KLANG, 2567, "404", html("# 404\nไม่พบหน้าที่ท่านต้องการ กลับหน้าหลัก"))
FAILED = (
    "<html><head><title>IIS 10.0 Detailed Error - 500.19</title></head><body><h3>HTTP Error 500.19</h3></body></html>"
)


def lost(id: str, answer: Answer, others: dict[str, Answer] | None = None, accepted: tuple[str, ...] = ()) -> Case:
    path = f"ita67/{id}"
    return Case(
        f"later-dead-{id}", "dead", answer, path=path, others=others or {}, accepted=accepted, organization=KLANG
    )


def turn(to: str) -> Reply:
    return Reply(302, HTML | {"Location": to})


CASES = [
    lost("missing", Reply(404, HTML, MISSING.encode())),
    lost("failed", Reply(500, HTML, FAILED.encode())),
    lost("loop", turn("{case}/th/ita67"), {"th/ita67": turn("{case}/ita67/loop")}),
    lost("reset", RESET),
    lost("inside-the-office", turn("http://192.168.1.10/ita/o12.pdf"), accepted=("blocked",)),
]
