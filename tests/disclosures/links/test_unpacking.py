"""What is packed is unpacked in small pieces, and what unpacks to too much is given up."""

import gzip
import zlib
from collections.abc import Iterator
from itertools import repeat

import brotli
import pytest

from disclosures.links.dialling import PIECE
from disclosures.links.failing import Failed
from disclosures.links.limits import MEGABYTE
from disclosures.links.unpacking import unpacked, within
from disclosures.links.words import State

TEXT = "รายงานผล ".encode() * 5000
RAW = zlib.compressobj(wbits=-15)
PACKED = {
    "gzip": ("gzip", gzip.compress(TEXT)),
    "two members": ("gzip", gzip.compress(TEXT[:100]) + gzip.compress(TEXT[100:])),
    "gzip and what follows": ("x-gzip", gzip.compress(TEXT) + b"\0\0\0"),
    "deflate": ("deflate", zlib.compress(TEXT)),
    "bare deflate": ("deflate", RAW.compress(TEXT) + RAW.flush()),
    "brotli": ("br", brotli.compress(TEXT)),
    "capitals": ("GZIP", gzip.compress(TEXT)),
    "not packed": ("", TEXT),
    "nothing to unpack": ("identity", TEXT),
    "what nobody knows": ("utf-8", TEXT),
}


@pytest.mark.parametrize("size", [1, 7, 100_000])
@pytest.mark.parametrize("case", PACKED)
def test_is_unpacked_however_it_comes(case: str, size: int) -> None:
    encoding, data = PACKED[case]
    pieces = [data[at : at + size] for at in range(0, len(data), size)]
    assert b"".join(unpacked(pieces, encoding)) == TEXT


@pytest.mark.parametrize("encoding", ["gzip", "deflate", "br", "gzip, br"])
def test_what_is_not_packed_as_it_says_is_dead(encoding: str) -> None:
    with pytest.raises(Failed) as failure:
        list(unpacked([b"\xffplain text"], encoding))
    assert failure.value.state is State.DEAD


def bomb(encoding: str) -> Iterator[bytes]:
    """A gigabyte of nothing."""
    zeros, packer = bytes(MEGABYTE), zlib.compressobj(9, zlib.DEFLATED, 31 if encoding == "gzip" else 15)
    yield from (packer.compress(zeros) for _ in range(1000))


BOMBS = {"gzip": bomb("gzip"), "deflate": bomb("deflate"), "br": [brotli.compress(bytes(60 * MEGABYTE), quality=1)]}


@pytest.mark.parametrize("encoding", BOMBS)
def test_a_bomb_never_unpacks_to_more_than_a_piece_at_once(encoding: str) -> None:
    sizes: list[int] = []
    with pytest.raises(Failed) as failure:
        sizes.extend(len(piece) for piece in within(unpacked(BOMBS[encoding], encoding), 50 * MEGABYTE))
    assert failure.value.state is State.TOO_LARGE
    assert max(sizes, default=0) <= 2 * PIECE


def test_a_stream_without_end_is_given_up() -> None:
    with pytest.raises(Failed):
        list(within(repeat(b"x" * 1000), MEGABYTE))
