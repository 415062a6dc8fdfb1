"""One request and its answer in HTTP/1.1, off a line."""

import re
from collections.abc import Iterator

import h11

from disclosures.links.address import Address
from disclosures.links.dialling import Line
from disclosures.links.failing import Failed
from disclosures.links.unpacking import ACCEPTED
from disclosures.links.words import State

# An ordinary browser in Thailand: a check must see what a citizen sees.
BROWSER = {
    "User-Agent": "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) "
    "Chrome/142.0.0.0 Safari/537.36",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8",
    "Accept-Language": "th-TH,th;q=0.9,en;q=0.8",
    "Accept-Encoding": ACCEPTED,
    "Upgrade-Insecure-Requests": "1",
    "Sec-Fetch-Dest": "document",
    "Sec-Fetch-Mode": "navigate",
    "Sec-Fetch-Site": "none",
    "Sec-Fetch-User": "?1",
}
_END = re.compile(rb"\r?\n\r?\n")
_SOUND = re.compile(rb"(?!content-length:(?![ \t]*\d+[ \t]*$)|transfer-encoding:(?![ \t]*chunked[ \t]*$))"
                    rb"[!#$%&'*+.^_`|~0-9a-z-]+:[^\x00-\x08\x0a-\x1f\x7f]*", re.IGNORECASE)  # fmt: skip


class Answer:
    """`headers` by lower-case name, the first of each (Latin-1); `cookies`: every Set-Cookie."""

    def __init__(self, line: Line, wire: h11.Connection, head: h11.Response) -> None:
        self._line, self._wire = line, wire
        named = [(name.decode().lower(), value.decode("latin-1")) for name, value in head.headers]
        self.status = head.status_code
        self.headers = dict(reversed(named))
        self.cookies = [value for name, value in named if name == "set-cookie"]

    def chunks(self) -> Iterator[bytes]:
        """The body as it comes; raises h11.RemoteProtocolError where it breaks off."""
        while True:
            event = self._wire.next_event()
            if event is h11.NEED_DATA:
                self._wire.receive_data(self._line.receive())
            elif isinstance(event, h11.Data):
                yield bytes(event.data)
            else:
                return


def ask(line: Line, address: Address, cookie: str, longest_head: int) -> Answer:
    """Raises Failed or h11.RemoteProtocolError where what comes is no answer."""
    wire = h11.Connection(h11.CLIENT, max_incomplete_event_size=longest_head)
    headers = {"Host": address.authority, "Connection": "close"} | BROWSER | ({"Cookie": cookie} if cookie else {})
    request = h11.Request(method="GET", target=address.target, headers=list(headers.items()))
    line.send((wire.send(request) or b"") + (wire.send(h11.EndOfMessage()) or b""))
    received = b""
    while True:
        head, received = _head(line, received, longest_head)
        wire.receive_data(head)
        event = wire.next_event()
        if isinstance(event, h11.Response):
            wire.receive_data(received) if received else None
            return Answer(line, wire, event)


def _head(line: Line, received: bytes, longest: int) -> tuple[bytes, bytes]:
    """The next head, without the lines that no browser would take for a header, and what was received beyond it."""
    while not (end := _END.search(received)) and len(received) <= longest:
        more = line.receive()
        if not more:
            raise Failed(State.DEAD, "closed before it answered")
        received += more
    if not end or end.end() > longest:
        raise Failed(State.DEAD, f"a head of more than {longest} bytes")
    first, *lines = received[: end.start()].splitlines()
    sound = [field for field in lines if _SOUND.fullmatch(field)]
    return b"\r\n".join([first, *sound, b"", b""]), received[end.end() :]
