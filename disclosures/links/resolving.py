"""The addresses of a name, asked of the system within a time."""

import socket
import threading
from collections.abc import Callable
from ipaddress import ip_address
from queue import Empty, SimpleQueue

from disclosures.links.failing import Failed
from disclosures.links.words import State

# Host name and seconds → IP addresses, best first; raises Failed(dead) where there is no such host.
Resolver = Callable[[str, float], list[str]]


def resolve(host: str, seconds: float) -> list[str]:
    """The system's resolver cannot be interrupted: it is asked in a thread that is left behind when late."""
    if f".{host}".endswith(".invalid"):
        raise Failed(State.DEAD, "no such host: .invalid is never one (RFC 6761)")
    found: SimpleQueue[list[str] | Exception] = SimpleQueue()
    threading.Thread(target=lambda: found.put(_asked(host)), daemon=True, name=f"resolve {host}").start()
    try:
        answer = found.get(timeout=seconds)
    except Empty:
        raise Failed(State.DEAD, f"no name server said within {seconds:.0f} s who {host} is") from None
    if isinstance(answer, Exception):
        raise Failed(State.DEAD, f"no such host: {answer}") from None
    return answer


def _asked(host: str) -> list[str] | Exception:
    try:
        answers = socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        return error
    return list(dict.fromkeys(str(place[0]) for *_, place in answers))


def is_literal(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True
