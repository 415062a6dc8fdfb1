"""A world in a test: names, addresses and what answers there, over pairs of sockets; nothing is dialled."""

import socket
import threading
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from disclosures.links.failing import Failed
from disclosures.links.limits import Limits
from disclosures.links.pacing import Pacing
from disclosures.links.web import Web
from disclosures.links.words import State

GOOD = "93.184.215.14"
# What a server sends before it closes; a function of the request may send it in pieces.
Served = bytes | Callable[[bytes], bytes | Iterable[bytes]]


def page(body: bytes = b"<p>ok</p>", status: str = "200 OK", **headers: str) -> bytes:
    """An answer; `content_type="text/html"` becomes Content-Type."""
    named = {"content_length": str(len(body))} | headers
    lines = [f"{name.replace('_', '-').title()}: {value}" for name, value in named.items()]
    return "\r\n".join([f"HTTP/1.1 {status}", *lines, "", ""]).encode() + body


def moved(location: str, status: int = 302, **headers: str) -> bytes:
    return page(b"", f"{status} Found", location=location, **headers)


@dataclass
class World:
    """`names`: host → addresses, one list for every time it is asked, the last for ever; `served`: path → answer, for
    whatever host. `dialled` and `asked` tell what happened."""

    names: Mapping[str, list[list[str]]] = field(default_factory=dict)
    served: Mapping[str, Served] = field(default_factory=dict)
    dialled: list[tuple[str, int]] = field(default_factory=list)
    resolved: list[str] = field(default_factory=list)
    requests: list[bytes] = field(default_factory=list)

    def web(self, **changes: Any) -> Web:
        limits = changes.pop("limits", Limits(seconds=30, silence=20))
        pacing = changes.pop("pacing", Pacing(pause=0))
        return Web(resolver=self.resolve, dialler=self.dial, limits=limits, pacing=pacing, **changes)

    def resolve(self, host: str, seconds: float) -> list[str]:
        self.resolved.append(host)
        answers = self.names.get(host)
        if not answers:
            raise Failed(State.DEAD, "no such host")
        return answers[min(self.resolved.count(host), len(answers)) - 1]

    def dial(self, address: str, port: int, seconds: float) -> socket.socket:
        self.dialled.append((address, port))
        ours, theirs = socket.socketpair()
        threading.Thread(target=self._serve, args=(theirs,), daemon=True).start()
        return ours

    def paths(self) -> list[str]:
        """What was asked for, robots.txt left out."""
        paths = [request.split(b" ")[1].decode() for request in self.requests]
        return [path for path in paths if path != "/robots.txt"]

    def _serve(self, line: socket.socket) -> None:
        with line, suppress(OSError):
            request = b""
            while b"\r\n\r\n" not in request:
                request += line.recv(65536)
            self.requests.append(request)
            served = self.served.get(request.split(b" ")[1].decode(), page(b"none", "404 Not Found"))
            answer = served if isinstance(served, bytes) else served(request)
            for chunk in [answer] if isinstance(answer, bytes) else answer:
                line.sendall(chunk)


def town(**served: Served) -> World:
    """One good host, www.town.example; `index` is its root, `o12` the path /o12."""
    paths = {"/" if name == "index" else f"/{name}": answer for name, answer in served.items()}
    return World({"www.town.example": [[GOOD]]}, paths)
