"""What an approval is of: the content of a measure, and the fingerprint that an edit changes. Pure."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

from thai.digits import to_arabic
from thai.text import tidy

LABELS = {
    "title": "มาตรการ/แนวทาง",
    "issue": "ประเด็น",
    "method": "วิธีการดำเนินการ",
    "owners": "ผู้รับผิดชอบ",
    "period": "ระยะเวลา",
    "dates": "วันที่ตามระยะเวลา",
    "monitoring": "การติดตามผล",
    "budget": "งบประมาณ",
    "success": "ตัวชี้วัดความสำเร็จ",
    "links": "ข้อที่เกี่ยวข้อง",
}


@dataclass(frozen=True)
class Content:
    """As typed. `dates`: first/last day in ISO form, of which one may be missing, empty where the text gives none;
    `links`: what the measure answers, each “2566:o26 ชื่อข้อ”, of which the name is for readers only. The order of
    measures, their progress and evidence, and who belongs to a group are not content."""

    title: str
    issue: str
    method: str
    owners: str
    period: str
    dates: str
    monitoring: str
    budget: str
    success: str
    links: tuple[str, ...]

    @property
    def digest(self) -> str:
        """SHA-256 (hex) that neither white space nor digit style nor the order of links changes."""
        plain = {name: _plain(value) for name, value in asdict(self).items()}
        text = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    def as_dict(self) -> dict[str, Any]:
        return asdict(self) | {"links": list(self.links)}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Content":
        """Fields that an older record lacks are empty."""
        texts = {field.name: data.get(field.name, "") for field in fields(cls) if field.name != "links"}
        return cls(**texts, links=tuple(data.get("links", ())))


@dataclass(frozen=True)
class FieldChange:
    """One content field, worded, before and after."""

    name: str
    label: str
    before: str
    after: str


def changes(before: Content, after: Content) -> list[FieldChange]:
    """The fields whose content differs; what the fingerprint does not see is no change."""
    pairs = ((name, getattr(before, name), getattr(after, name)) for name in LABELS)
    return [
        FieldChange(name, LABELS[name], _shown(old), _shown(new))
        for name, old, new in pairs
        if _plain(old) != _plain(new)
    ]


def fingerprint(digests: Iterable[str]) -> str:
    """SHA-256 (hex) over the digests of several measures, in whatever order they stand."""
    return hashlib.sha256("\n".join(sorted(digests)).encode()).hexdigest()


def printed_code(digest: str) -> str:
    """The first 16 digits of a fingerprint in groups of four, as printed on paper and typed back: 3f9a 21c8 …"""
    return " ".join(digest[start : start + 4] for start in range(0, 16, 4))


def _plain(value: str | Iterable[str]) -> str | list[str]:
    if isinstance(value, str):
        return "".join(to_arabic(tidy(value)).split())
    return sorted(one.split()[0] for one in value if one.strip())


def _shown(value: str | tuple[str, ...]) -> str:
    return value if isinstance(value, str) else "\n".join(value)
