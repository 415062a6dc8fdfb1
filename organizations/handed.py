"""What a handover hands over: the posts with their open duties, from whom to whom. Pure."""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any


@dataclass(frozen=True)
class HandedDuty:
    title: str
    detail: str
    due: date | None


@dataclass(frozen=True)
class HandedPost:
    """`form`: as whom the person leaving stood in the post, worded."""

    title: str
    form: str
    duties: tuple[HandedDuty, ...]


@dataclass(frozen=True)
class Person:
    """As printed under a signature; `lines`: the posts below the name."""

    rank: str
    name: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class Handed:
    """`day`: the first day of the incoming person; the leaving one's last is the day before."""

    organization: str
    day: date
    leaving: Person
    incoming: Person
    posts: tuple[HandedPost, ...]

    @property
    def number(self) -> int:
        return sum(len(post.duties) for post in self.posts)

    @property
    def digest(self) -> str:
        """SHA-256 (hex) over everything handed over."""
        text = json.dumps(self.as_dict(), ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        return hashlib.sha256(text.encode()).hexdigest()

    def as_dict(self) -> dict[str, Any]:
        """As JSON keeps it: days are ISO text."""
        plain: dict[str, Any] = json.loads(json.dumps(asdict(self), default=date.isoformat))
        return plain

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> "Handed":
        return cls(
            data["organization"],
            date.fromisoformat(data["day"]),
            _person(data["leaving"]),
            _person(data["incoming"]),
            tuple(
                HandedPost(post["title"], post["form"], tuple(_duty(duty) for duty in post["duties"]))
                for post in data["posts"]
            ),
        )


def _person(data: Mapping[str, Any]) -> Person:
    return Person(data["rank"], data["name"], tuple(data["lines"]))


def _duty(data: Mapping[str, Any]) -> HandedDuty:
    return HandedDuty(data["title"], data["detail"], date.fromisoformat(data["due"]) if data["due"] else None)
