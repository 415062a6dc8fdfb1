"""The register of a year as it was handed in, with what each link answered then: data with a fingerprint. Pure."""

import hashlib
import json
from dataclasses import asdict, dataclass
from datetime import date, datetime
from typing import Any, Self

from disclosures.links.words import STATE_LABELS, VERDICT_LABELS, State, Verdict
from disclosures.register.content import ItemContent, LinkContent, Source
from thai.dates import short_date


@dataclass(frozen=True)
class FrozenLink:
    """A link and its last check before the freezing. `state` empty: never checked (ไม่ได้ตรวจ), and then all below it
    is empty too; `checked_at`: ISO, with its zone."""

    position: int
    url: str
    text: str = ""
    source: str = Source.URL
    key: str = ""
    state: str = ""
    verdict: str = ""
    status: int | None = None
    final_url: str = ""
    sha256: str = ""
    title: str = ""
    document_date: str = ""
    checked_at: str = ""

    @property
    def said(self) -> str:
        """The last check in words."""
        if not self.state:
            return "ไม่ได้ตรวจ"
        verdict = VERDICT_LABELS[Verdict(self.verdict)] if self.verdict else ""
        return f"{STATE_LABELS[State(self.state)]} {verdict}".strip()

    @property
    def checked(self) -> datetime | None:
        return datetime.fromisoformat(self.checked_at) if self.checked_at else None

    @property
    def dated(self) -> str:
        """The date the document bears, 1 ต.ค. 2565, or as it was read where it is no day."""
        try:
            return short_date(date.fromisoformat(self.document_date))
        except ValueError:
            return self.document_date

    @property
    def moved_to(self) -> str:
        return self.final_url if self.final_url != self.url else ""

    @property
    def content(self) -> LinkContent:
        return LinkContent(self.position, self.url, self.text, self.source, self.key)


@dataclass(frozen=True)
class FrozenItem:
    code: str
    name: str
    has: bool | None
    remark: str
    links: tuple[FrozenLink, ...]

    @property
    def answer(self) -> str:
        return {True: "มี", False: "ไม่มี", None: "ยังไม่ได้ตอบ"}[self.has]

    @property
    def content(self) -> ItemContent:
        return ItemContent(self.code, self.name, self.has, self.remark, tuple(link.content for link in self.links))


@dataclass(frozen=True)
class Frozen:
    """Every item of the framework in its order, also those with nothing in them."""

    items: tuple[FrozenItem, ...]

    @classmethod
    def from_dict(cls, plain: dict[str, Any]) -> Self:
        items = plain["items"]
        return cls(
            tuple(FrozenItem(**one | {"links": tuple(FrozenLink(**link) for link in one["links"])}) for one in items)
        )

    def as_dict(self) -> dict[str, Any]:
        return {"items": [asdict(one) | {"links": [asdict(link) for link in one.links]} for one in self.items]}

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of everything in one canonical form."""
        text = json.dumps(self.as_dict(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    @property
    def seen(self) -> str:
        """A fingerprint of what people wrote; checks that run meanwhile do not change it."""
        return hashlib.sha256("".join(one.content.digest for one in self.items).encode()).hexdigest()[:16]

    @property
    def empty(self) -> bool:
        return all(one.content.empty for one in self.items)

    @property
    def links(self) -> list[FrozenLink]:
        return [link for one in self.items for link in one.links]

    @property
    def by_code(self) -> dict[str, FrozenItem]:
        return {one.code: one for one in self.items}
