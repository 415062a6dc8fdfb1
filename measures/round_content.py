"""What a round says of every measure in force, as plain texts: shown while it is open, stored when it freezes. Pure."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from assessments.plain import from_plain, to_plain
from measures.content import Content
from measures.steps import headline


@dataclass(frozen=True)
class Exhibit:
    """A piece of evidence as its newest version was: a file by the SHA-256 of its bytes, or a link."""

    key: int
    title: str
    version: int = 1
    sha256: str = ""
    url: str = ""


@dataclass(frozen=True)
class Entry:
    """`implementation`: a value of `states.Implementation`; `entered_on`: an ISO day; `told_by`: who gave the
    information to somebody outside the owning offices."""

    result: str
    suggestion: str
    implementation: str
    percent: int | None
    problem: str
    budget_used: str
    no_evidence_reason: str
    told_by: str
    entered_by: str
    entered_on: str
    evidence: tuple[Exhibit, ...] = ()


@dataclass(frozen=True)
class RoundLine:
    """`key`: the measure's; `number`: its place in the plan; `text`: what was in force; no entry: nobody reported."""

    key: int
    number: int
    text: Content
    entry: Entry | None = None

    @property
    def title(self) -> str:
        """The first line, for sentences."""
        return headline(self.text.title)


@dataclass(frozen=True)
class RoundContent:
    """Days as ISO texts; `source`: what moved the last day, empty for the fiscal-year rule."""

    fiscal_year: int
    months: int
    edition: int
    starts_on: str
    ends_on: str
    source: str
    lines: tuple[RoundLine, ...]

    @property
    def missing(self) -> tuple[RoundLine, ...]:
        return tuple(line for line in self.lines if line.entry is None)

    @property
    def entered(self) -> int:
        return len(self.lines) - len(self.missing)

    @property
    def digest(self) -> str:
        """SHA-256 (hex) of the JSON with sorted keys and no spaces."""
        text = json.dumps(self.as_dict(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    def as_dict(self) -> dict[str, Any]:
        plain: dict[str, Any] = to_plain(self)
        return plain

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "RoundContent":
        """ValueError where the data is not such a content."""
        return from_plain(cls, data)
