"""What a site's robots.txt forbids (RFC 9309). Pure but for the lock around what is remembered."""

import threading
from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import unquote

from disclosures.links.fetched import Fetched

PATH = "/robots.txt"


@dataclass(frozen=True)
class Rules:
    """The lines for everybody: a browser's user agent has no group of its own. (whether allowed, pattern)."""

    lines: tuple[tuple[bool, str], ...] = ()

    def forbid(self, target: str) -> bool:
        """The longest pattern that fits decides, of two as long the allowing one."""
        fitting = [(len(pattern), allows) for allows, pattern in self.lines if _fits(pattern, target)]
        return target != PATH and bool(fitting) and not max(fitting)[1]


def read_rules(text: str) -> Rules:
    lines: list[tuple[bool, str]] = []
    everybody, naming = False, False
    for line in text.splitlines():
        field, _, value = (part.strip() for part in line.partition("#")[0].partition(":"))
        match field.lower():
            case "user-agent":
                everybody = value == "*" or (naming and everybody)
                naming = True
            case "allow" | "disallow" as word:
                naming = False
                if everybody and value:
                    lines.append((word == "allow", value))
    return Rules(tuple(lines))


def rules_of(fetched: Fetched) -> Rules:
    """No rules where there is no such file: missing, broken, without end, or a page."""
    body = fetched.body.lstrip(b"\xef\xbb\xbf \t\r\n")
    if fetched.failure or fetched.status != 200 or body.startswith(b"<"):
        return Rules()
    return read_rules(body.decode("utf-8", "replace"))


class Robots:
    """Asks each site once in a run, however many threads want to know."""

    def __init__(self) -> None:
        self._rules: dict[str, Rules] = {}
        self._locks: dict[str, threading.Lock] = {}
        self._lock = threading.Lock()

    def rules(self, origin: str, ask: Callable[[str], Fetched]) -> Rules:
        with self._lock:
            lock = self._locks.setdefault(origin, threading.Lock())
        with lock:
            if origin not in self._rules:
                self._rules[origin] = rules_of(ask(origin + PATH))
            return self._rules[origin]


def _fits(pattern: str, target: str) -> bool:
    """`*` stands for anything, `$` for the end."""
    first, *rest = unquote(pattern.removesuffix("$")).split("*")
    target, at, ends = unquote(target), len(first), pattern.endswith("$")
    if not target.startswith(first) or (ends and not rest and target != first):
        return False
    last = rest.pop() if ends and rest else ""
    for part in rest:
        found = target.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return target.endswith(last) and at + len(last) <= len(target)
