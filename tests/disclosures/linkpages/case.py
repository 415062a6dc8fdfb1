"""One page of the measure: what a server on loopback answers at an address, and what is true of it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field

KHOEN = {
    "name": "องค์การบริหารส่วนตำบลเขิน",
    "short_name": "อบต.เขิน",
    "district": "น้ำเกลี้ยง",
    "province": "ศรีสะเกษ",
}


@dataclass(frozen=True)
class Asked:
    """A request as it came. `headers` by lower-case name; `visits`: how often this path was asked before."""

    method: str
    path: str
    headers: Mapping[str, str]
    visits: int = 0


@dataclass(frozen=True)
class Reply:
    """`body`: bytes, or chunks sent one after the other (`pause` seconds between them; an endless iterator never ends).
    `length`: what Content-Length says instead of the truth; None leaves it out for chunks. `delay`: seconds before the
    first byte."""

    status: int = 200
    headers: Mapping[str, str] = field(default_factory=lambda: {"Content-Type": "text/html; charset=utf-8"})
    body: bytes | Iterable[bytes] = b""
    length: int | None = None
    delay: float = 0
    pause: float = 0


# Either a reply, a function of what was asked, or the very bytes sent on the line before it is closed.
Answer = Reply | Callable[[Asked], Reply] | Iterator[bytes] | bytes


@dataclass(frozen=True)
class Case:
    """`answer` stands at `/<id>/<path>` of the server; `others` are further paths below `/<id>/` (a redirect's target).
    `scheme`: http, or the name of a TLS server with a bad certificate (self-signed, expired, other-host). `url`: a
    whole address instead, where nothing of ours answers. `accepted`: states that are as good as `state`."""

    id: str
    state: str
    answer: Answer | None = None
    verdict: str | None = None
    path: str = ""
    others: Mapping[str, Answer] = field(default_factory=dict)
    scheme: str = "http"
    url: str = ""
    accepted: tuple[str, ...] = ()
    organization: Mapping[str, str] = field(default_factory=lambda: KHOEN)
    fiscal_year: int = 2567
    data_year: str = ""
    item_code: str = "o12"
    item_title: str = "รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน"
