"""A server on loopback that answers with the pages of the measure.

`with serving(cases) as where:` opens one plain port and one TLS port for each kind of bad certificate. `{base}` and
`{case}` in headers, in bodies of bytes and in raw bytes become `http://127.0.0.1:<port>` and `/<id>`; `{expired}` and
the like the start of an address on that TLS port. A host has only one robots.txt: the lines of every case's
`others["robots.txt"]` stand in one group at `/robots.txt`. The answer `RESET` breaks the connection off. An answer's
`prepare()`, if it has one, runs before anything is served. A plain iterator can be sent only once.
"""

import select
import socket
import ssl
import struct
import threading
import time
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import chain
from typing import Any
from urllib.parse import quote, unquote

from .case import Answer, Asked, Case, Reply
from .certificates import KINDS, contexts

HOST = "127.0.0.1"
RESET = b"\0reset"
NOT_HERE = Reply(404, {"Content-Type": "text/html"}, b"<html><title>404 Not Found</title><h1>Not Found</h1></html>")
ROBOTS = "robots.txt"
Sent = Reply | bytes | Iterator[bytes]


class Handler(BaseHTTPRequestHandler):
    """One connection, one answer."""

    server: "Listener"
    protocol_version = "HTTP/1.1"
    timeout = 65

    def do_GET(self) -> None:
        self.close_connection = True
        self.rfile.read(min(int(self.headers.get("Content-Length") or 0), 1_000_000))
        case, answer = self.server.where.answer_to(self)
        marks = self.server.where.marks | {b"{case}": f"/{case}".encode()}
        if isinstance(answer, Reply):
            self._send(answer, marks)
        elif answer == RESET:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.connection.close()
        else:
            raw = iter([marked(answer, marks)] if isinstance(answer, bytes) else answer)
            headed = self.command == "HEAD"
            self._write(next(raw, b"").partition(b"\r\n\r\n")[:2] if headed else raw)

    do_HEAD = do_POST = do_OPTIONS = do_GET

    def _send(self, reply: Reply, marks: dict[bytes, bytes]) -> None:
        headers = {name.lower(): f"{name}: {value}" for name, value in reply.headers.items()}
        chunks: Iterable[bytes] = reply.body if not isinstance(reply.body, bytes) else [marked(reply.body, marks)]
        length = sum(map(len, chunks)) if reply.length is None and isinstance(reply.body, bytes) else reply.length
        if "transfer-encoding" in headers:
            chunks = chain((b"%x\r\n%s\r\n" % (len(chunk), chunk) for chunk in chunks if chunk), [b"0\r\n\r\n"])
        elif length is not None and reply.status not in (204, 304):
            headers.setdefault("content-length", f"Content-Length: {length}")
        headers.setdefault("date", f"Date: {self.date_time_string()}")
        reason = HTTPStatus(reply.status).phrase if reply.status in set(HTTPStatus) else "Unknown"
        head = "\r\n".join(
            [f"HTTP/1.1 {reply.status} {reason}", *headers.values(), "Connection: close", "", ""]
        ).encode()
        if self._wait(reply.delay):
            self._write(chain([marked(head, marks)], () if self.command == "HEAD" else chunks), reply.pause)

    def _write(self, chunks: Iterable[bytes], pause: float = 0) -> None:
        with suppress(OSError, ValueError):
            for number, chunk in enumerate(chunks):
                if number > 1 and not self._wait(pause) or self.server.where.stopped.is_set():
                    return
                self.connection.sendall(chunk)

    def _wait(self, seconds: float) -> bool:
        """False when the client hung up or the server closed in the meantime."""
        until = time.monotonic() + seconds
        while (left := until - time.monotonic()) > 0:
            if self.server.where.stopped.wait(min(left, 0.05)):
                return False
            if isinstance(self.connection, ssl.SSLSocket):
                continue
            with suppress(OSError):
                came = select.select([self.connection], [], [], 0)[0]
                if came and not self.connection.recv(1, socket.MSG_PEEK):
                    return False
        return True

    def log_message(self, *_: Any, **__: Any) -> None: ...


class Listener(ThreadingHTTPServer):
    """One port; the TLS handshake is made in the connection's own thread."""

    daemon_threads, block_on_close, request_queue_size = True, False, 256

    def __init__(self, where: "Where", context: ssl.SSLContext | None = None) -> None:
        self.where, self.context = where, context
        self.open: set[socket.socket] = set()
        super().__init__((HOST, 0), Handler)
        self.start = f"http{'s' if context else ''}://{HOST}:{self.server_port}"

    def finish_request(self, request: Any, client_address: Any) -> None:
        self.open.add(request)
        try:
            if self.context:
                request = self.context.wrap_socket(request, server_side=True)
                self.open.add(request)
            super().finish_request(request, client_address)
        finally:
            self.open.discard(request)
            request.close()

    def handle_error(self, request: Any, client_address: Any) -> None:
        pass

    def close(self) -> None:
        self.shutdown()
        self.server_close()
        for connection in list(self.open):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
            connection.close()


class Where:
    """The addresses of the pages while they are served. `authority`: the PEM of who signed all but the self-signed."""

    def __init__(self, cases: Iterable[Case]) -> None:
        self.stopped = threading.Event()
        self._answers: dict[str, tuple[str, Answer]] = {}
        self._visits: Counter[str] = Counter()
        self._lock = threading.Lock()
        robots = [b"User-agent: *\n"]
        cases = list(cases)
        if twice := [id for id, times in Counter(case.id for case in cases).items() if times > 1]:
            raise ValueError(f"two cases are called {', '.join(twice)}")
        for case in cases:
            for path, answer in {case.path: case.answer, **case.others}.items():
                if path == ROBOTS and isinstance(answer, Reply) and isinstance(answer.body, bytes):
                    robots.append(answer.body.replace(b"{case}", f"/{case.id}".encode()) + b"\n")
                getattr(answer, "prepare", bool)()
                if answer is not None:
                    self._answers[f"/{case.id}/{unquote(path)}"] = case.id, answer
        if len(robots) > 1:
            self._answers[f"/{ROBOTS}"] = "", Reply(200, {"Content-Type": "text/plain"}, b"".join(robots))
        bad, self.authority = contexts()
        self._listeners = {"http": Listener(self)} | {kind: Listener(self, bad[kind]) for kind in KINDS}
        self.ports = [(HOST, listener.server_port) for listener in self._listeners.values()]
        self.base = self._listeners["http"].start
        self.marks = {f"{{{kind}}}".encode(): at.start.encode() for kind, at in self._listeners.items()}
        self.marks[b"{base}"] = self.base.encode()

    def url_of(self, case: Case) -> str:
        if case.url:
            return case.url.replace("{base}", self.base)
        return f"{self._listeners[case.scheme].start}/{case.id}/{quote(case.path, safe='/?&=%+,;:@!$()*~')}"

    def answer_to(self, handler: Handler) -> tuple[str, Sent]:
        path = unquote(handler.path.encode("latin-1").decode("utf-8", "replace"))
        case, answer = self._answers.get(path) or self._answers.get(path.partition("?")[0]) or ("", NOT_HERE)
        with self._lock:
            self._visits[path] += 1
        if callable(answer):
            headers = {name.lower(): value for name, value in handler.headers.items()}
            answer = answer(Asked(handler.command, handler.path, headers, self._visits[path] - 1))
        return case, answer

    def run(self) -> None:
        for listener in self._listeners.values():
            threading.Thread(target=listener.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        self.stopped.set()
        for listener in self._listeners.values():
            listener.close()


def marked(text: bytes, marks: dict[bytes, bytes]) -> bytes:
    for mark, value in marks.items():
        text = text.replace(mark, value)
    return text


@contextmanager
def serving(*cases: Iterable[Case]) -> Iterator[Where]:
    """Serves all the given lists of cases together."""
    where = Where(chain(*cases))
    where.run()
    try:
        yield where
    finally:
        where.close()
