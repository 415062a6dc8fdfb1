"""What came back from an address before anybody read it. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from disclosures.links.words import State


@dataclass(frozen=True)
class Fetched:
    """`failure`: the state where nothing can be read (dead, timeout, certificate, too_large …), else None; `detail`:
    why, in English, for the log. `url`: where it ended; `moved`: whether that is another address than the one asked.
    `headers` of the last answer by lower-case name; `body`: at most 8 MB, unpacked; `whole`: whether that is all of it;
    `sha256` of the whole body, empty when it was not read to its end; `size` in bytes as far as known."""

    url: str
    moved: bool = False
    status: int | None = None
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    whole: bool = True
    size: int | None = None
    sha256: str = ""
    failure: State | None = None
    detail: str = ""
