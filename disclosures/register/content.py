"""The content of one item as it is published, handed in and typed into ITAS: plain data with a fingerprint. Pure."""

import hashlib
import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import Any, Self


class Source(StrEnum):
    """Where a link leads: a typed address, an issued report of the portal, a piece of evidence kept in it."""

    URL = "url"
    REPORT = "report"
    EVIDENCE = "evidence"


@dataclass(frozen=True)
class LinkContent:
    """`position` from 1; `url` absolute, also of the portal's own documents; `text`: the explanation line beside it;
    `key`: the code of the report, or the key of the version of the evidence."""

    position: int
    url: str
    text: str = ""
    source: str = Source.URL
    key: str = ""


@dataclass(frozen=True)
class ItemContent:
    """`has`: มี or ไม่มี as in ITAS, None while nobody has said; `remark`: why the item does not apply."""

    code: str
    name: str
    has: bool | None
    remark: str
    links: tuple[LinkContent, ...]

    @classmethod
    def from_dict(cls, plain: dict[str, Any]) -> Self:
        return cls(**plain | {"links": tuple(LinkContent(**link) for link in plain["links"])})

    def as_dict(self) -> dict[str, Any]:
        return asdict(self) | {"links": [asdict(link) for link in self.links]}

    @property
    def empty(self) -> bool:
        return self.has is None and not self.remark and not self.links

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of the content in one canonical form."""
        text = json.dumps(self.as_dict(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()
