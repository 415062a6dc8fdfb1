"""How something of now stands to what was published of it: one look that pages show and publishing decides on."""

import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from typing import Any

from disclosures.models import Publication
from disclosures.publications.changes import Change
from disclosures.publications.kind import Kind, Shown
from disclosures.publications.result_kind import RESULT
from organizations.models import Organization


class Standing(StrEnum):
    EMPTY = "empty"
    NEVER = "never"
    CURRENT = "current"
    CHANGED = "changed"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True)
class Look:
    """What would be shown now beside the latest edition, if there is one."""

    kind: Kind
    statement: Shown
    latest: Publication | None

    @cached_property
    def content(self) -> dict[str, Any]:
        return self.statement.as_dict()

    @cached_property
    def digest(self) -> str:
        return digest_of(self.content)

    @property
    def seen(self) -> str:
        """What a person looks at before publishing: this content, beside this edition in this state."""
        edition = f"{self.latest.edition}{'w' if self.latest.is_withdrawn else ''}" if self.latest else "0"
        return f"{self.digest}-{edition}"

    @property
    def standing(self) -> Standing:
        """Withdrawn stays withdrawn, and published stays published, when what it shows is gone meanwhile."""
        if self.latest and self.latest.is_withdrawn:
            return Standing.WITHDRAWN
        if self.latest:
            return Standing.CURRENT if self.same else Standing.CHANGED
        return Standing.EMPTY if self.empty else Standing.NEVER

    @property
    def empty(self) -> bool:
        return self.statement.empty

    @cached_property
    def same(self) -> bool:
        """Whether the latest edition shows exactly this."""
        return self.latest is not None and self.latest.digest == self.digest

    @cached_property
    def changes(self) -> Sequence[Change]:
        if self.latest is None or self.same:
            return []
        return self.kind.changes(self.kind.read(self.latest.content), self.statement)

    @property
    def may_be_published(self) -> bool:
        """Whether a new edition would show something the public does not read now."""
        return not self.empty and self.standing is not Standing.CURRENT

    @property
    def next_edition(self) -> int:
        return self.latest.edition + 1 if self.latest else 1


def look_at(organization: Organization, fiscal_year: int, kind: Kind = RESULT) -> Look:
    """Raises Framework.DoesNotExist for a year the portal does not know. One query beside those of the kind."""
    latest = Publication.objects.editions(kind.what, organization, fiscal_year).first()
    return Look(kind, kind.look(organization, fiscal_year), latest)


def digest_of(content: Mapping[str, Any]) -> str:
    """SHA-256 (hex) of plain data in one canonical form."""
    text = json.dumps(content, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
