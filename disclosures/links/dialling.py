"""A connection that nobody holds longer than the check may take."""

import socket
import ssl
from collections.abc import Callable, Iterable
from functools import cache

import certifi

from disclosures.links.limits import Deadline

# IP address, port and seconds → an open connection; raises OSError.
Dialler = Callable[[str, int, float], socket.socket]
PIECE = 256 * 1024
# Where a name has several addresses, so long for each but the last.
EACH = 4.0
# ssl.OP_LEGACY_SERVER_CONNECT has no name before Python 3.12. Many public offices run servers without RFC 5746, which
# every browser opens and OpenSSL 3 does not.
LEGACY_SERVER = 0x4


def dial(address: str, port: int, seconds: float) -> socket.socket:
    """`address` is an IP address: nothing is resolved here again."""
    return socket.create_connection((address, port), seconds)


@cache
def browser_tls() -> ssl.SSLContext:
    """Certificates are verified as a browser does, against the system's authorities and Mozilla's."""
    context = ssl.create_default_context()
    context.load_verify_locations(certifi.where())
    context.options |= LEGACY_SERVER
    context.set_alpn_protocols(["http/1.1"])
    return context


class Line:
    """One connection. Each wait ends with the deadline of the whole check: neither one byte a minute nor a head without
    end holds it."""

    def __init__(self, connection: socket.socket, deadline: Deadline, silence: float) -> None:
        self._connection, self._deadline, self._silence = connection, deadline, silence

    def secure(self, context: ssl.SSLContext, host: str) -> None:
        self._wait()
        self._connection = context.wrap_socket(self._connection, server_hostname=host)

    def send(self, data: bytes) -> None:
        self._wait()
        self._connection.sendall(data)

    def receive(self) -> bytes:
        """Empty at the end."""
        self._wait()
        return self._connection.recv(PIECE)

    def close(self) -> None:
        self._connection.close()

    def _wait(self) -> None:
        self._connection.settimeout(min(self._deadline.left(), self._silence))


def dial_one(dialler: Dialler, addresses: Iterable[str], port: int, deadline: Deadline, silence: float) -> Line:
    """A line to the first of the addresses that answers."""
    *first, last = addresses
    for address in first:
        try:
            return Line(dialler(address, port, min(EACH, deadline.left(), silence)), deadline, silence)
        except OSError:
            continue
    return Line(dialler(last, port, min(deadline.left(), silence)), deadline, silence)
