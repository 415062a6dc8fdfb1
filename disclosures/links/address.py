"""An address as a browser understands it: whom to ask, and for what. Pure."""

import re
import socket
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv6Address
from urllib.parse import quote, unquote, urljoin

from disclosures.links.failing import Failed
from disclosures.links.words import State

PORTS = {"http": 80, "https": 443}
# Browsers connect to none of these, which speak something else (fetch.spec.whatwg.org, "bad port").
OTHER_PROTOCOLS = frozenset(
    [*(1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109)]
    + [*(110, 111, 113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530)]
    + [*(531, 532, 540, 548, 554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045)]
    + [*(4190, 5060, 5061, 6000, 6566, 6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080)]
)
_AROUND = "".join(map(chr, range(0x21))) + "\u200b\u200e\u200f\u2060\ufeff\u00a0"
_INSIDE = re.compile(r"[\t\r\n]")
_OTHER_SCHEME = re.compile(r"(?!https?:)[a-z][a-z0-9+.-]*:(?!\d+(?:[/?#\\]|$))", re.IGNORECASE)
_SHAPE = re.compile(r"(?:(https?):)?[/\\]*([^/\\?#]*)([^?#]*)(\?[^#]*)?", re.IGNORECASE)
_AUTHORITY = re.compile(r"(\[[^\]]*\]|[^:\[\]]*)(?::(\d{0,5}))?")
_NAME = re.compile(r"(?=.{1,253}\Z)[a-z0-9_-]{1,63}(?:\.[a-z0-9_-]{1,63})*")
_NUMBER = re.compile(r"(?:0x[0-9a-f]*|\d+)(?:\.(?:0x[0-9a-f]*|\d+))*")
_SAFE = "%/:@!$&'()*+,;=~|^[]?\\"


@dataclass(frozen=True)
class Address:
    """`host`: a name in ASCII or an IP address as it is usually written, whatever way it was typed; `target`: path and
    query as they are sent."""

    scheme: str
    host: str
    port: int
    target: str = "/"

    @property
    def authority(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def origin(self) -> str:
        return f"{self.scheme}://{self.authority}"

    @property
    def url(self) -> str:
        return self.origin + self.target


def parse(text: str) -> Address:
    """Raises Failed(dead) for what a browser cannot open over the web: javascript:, file:, ftp:, no host … A name and
    a password in front of the host are not sent; the fragment is nobody's business but the browser's."""
    text = _INSIDE.sub("", text.strip(_AROUND))
    if _OTHER_SCHEME.match(text):
        raise Failed(State.DEAD, f"not of the web: {text.partition(':')[0]}")
    shape = _SHAPE.match(text)
    assert shape
    scheme = (shape[1] or "http").lower()
    parts = _AUTHORITY.fullmatch(shape[2].rpartition("@")[2])
    port = int(parts[2] or PORTS[scheme]) if parts else 0
    if not parts or not 0 < port < 2**16 or port in OTHER_PROTOCOLS:
        raise Failed(State.DEAD, f"no host and port a browser would ask: {shape[2][:80]}")
    path = shape[3].replace("\\", "/") or "/"
    return Address(scheme, _host(parts[1]), port, _sent(path) + _sent(shape[4] or ""))


def follow(base: Address | None, reference: str) -> Address:
    """Where a reference on the page `base` leads."""
    reference = _INSIDE.sub("", reference.strip(_AROUND))
    if base is None or _OTHER_SCHEME.match(reference):
        return parse(reference)
    way, *rest = re.split(r"(?=[?#])", reference, maxsplit=1)
    try:
        return parse(urljoin(base.url, "".join([way.replace("\\", "/"), *rest])))
    except ValueError as error:
        raise Failed(State.DEAD, f"a redirect to nowhere: {error}") from None


def _host(text: str) -> str:
    if text.startswith("["):
        return _six(text[1:-1])
    name = unquote(text)
    try:
        name = name if name.isascii() else name.encode("idna").decode()
    except UnicodeError as error:
        raise Failed(State.DEAD, f"no host can be called so: {error}") from None
    name = name.lower().removesuffix(".")
    if not _NAME.fullmatch(name):
        raise Failed(State.DEAD, f"no host can be called so: {name[:80]!r}")
    return _four(name) if _NUMBER.fullmatch(name) else name


def _four(number: str) -> str:
    """2130706433, 0x7f.1 and 0177.0.0.1 are ways to write 127.0.0.1."""
    try:
        return socket.inet_ntoa(socket.inet_aton(number))
    except OSError:
        raise Failed(State.DEAD, f"no IP address: {number[:80]}") from None


def _six(text: str) -> str:
    try:
        if "%" in text:
            raise AddressValueError("a zone")
        return str(IPv6Address(text))
    except AddressValueError:
        raise Failed(State.DEAD, f"no IP address: {text[:80]}") from None


def _sent(text: str) -> str:
    """Bytes that stood in a header as they are (a path in TIS-620) stay those bytes."""
    return quote(text.encode("utf-8", "surrogateescape" if _escaped(text) else "replace"), safe=_SAFE)


def _escaped(text: str) -> bool:
    return all(not 0xD800 <= ord(sign) <= 0xDFFF or 0xDC80 <= ord(sign) <= 0xDCFF for sign in text)
