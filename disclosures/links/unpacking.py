"""Bodies unpacked piece by piece, so that a small one that unpacks to gigabytes is noticed and never held."""

import zlib
from collections.abc import Callable, Iterable, Iterator

import brotli

from disclosures.links.dialling import PIECE
from disclosures.links.failing import Failed
from disclosures.links.words import State

ACCEPTED = "gzip, deflate, br"
_MEMBER = b"\x1f"


def unpacked(chunks: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """By the header Content-Encoding. Nothing we accept comes packed twice; raises Failed(dead) then, and where it is
    not packed as it says."""
    names = [name for part in encoding.lower().split(",") if (name := part.strip()) in _PACKINGS]
    if len(names) > 1:
        raise Failed(State.DEAD, f"packed more than once: {encoding[:80]}")
    try:
        yield from _PACKINGS[names[0]](chunks) if names else chunks
    except (zlib.error, brotli.error) as error:
        raise Failed(State.DEAD, f"not packed as it says: {error}") from None


def within(chunks: Iterable[bytes], limit: int) -> Iterator[bytes]:
    """The same; raises Failed(too_large) once it is more than `limit` bytes."""
    total = 0
    for chunk in chunks:
        total += len(chunk)
        if total > limit:
            raise Failed(State.TOO_LARGE, f"more than {limit} bytes")
        yield chunk


def _gzip(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """One file may be several members one after the other (RFC 1952); what follows the last is ignored."""
    tool = zlib.decompressobj(31)
    for chunk in chunks:
        while chunk:
            if tool.eof:
                if not chunk.startswith(_MEMBER):
                    return
                tool = zlib.decompressobj(31)
            yield tool.decompress(chunk, PIECE)
            chunk = tool.unused_data if tool.eof else tool.unconsumed_tail
    yield tool.flush()


def _deflate(chunks: Iterable[bytes]) -> Iterator[bytes]:
    """With the header of zlib, or, as some servers have it, without."""
    tool = None
    for chunk in chunks:
        tool = tool or zlib.decompressobj(15 if _is_zlib(chunk) else -15)
        while chunk and not tool.eof:
            yield tool.decompress(chunk, PIECE)
            chunk = tool.unconsumed_tail
    if tool:
        yield tool.flush()


def _is_zlib(start: bytes) -> bool:
    return start[0] & 15 == 8 and (len(start) < 2 or int.from_bytes(start[:2], "big") % 31 == 0)


def _brotli(chunks: Iterable[bytes]) -> Iterator[bytes]:
    tool = brotli.Decompressor()
    for chunk in chunks:
        if tool.is_finished():
            return
        yield tool.process(chunk, output_buffer_limit=PIECE)
        while not tool.can_accept_more_data():
            yield tool.process(b"", output_buffer_limit=PIECE)


_PACKINGS: dict[str, Callable[[Iterable[bytes]], Iterator[bytes]]] = {
    "gzip": _gzip,
    "x-gzip": _gzip,
    "deflate": _deflate,
    "br": _brotli,
}
