"""The filters of the register: which of its rows are shown."""

from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from typing import Self

from disclosures.register.listing import Row
from disclosures.register.standing import BAD
from disclosures.register.states import LABELS

PROBLEMS: dict[str, tuple[str, Callable[[Row], bool]]] = {
    "links": ("ลิงก์ที่ต้องแก้", lambda row: row.worst is not None and row.worst.weight == BAD),
    "off-site": ("นอกเว็บไซต์หลัก", lambda row: row.off_site > 0),
    "unanswered": ("ยังไม่ตอบว่ามีหรือไม่มี", lambda row: row.disclosure is None or row.disclosure.has is None),
    "older": ("แก้ไขหลังเผยแพร่", lambda row: row.public_is_older),
    "nobody": ("ยังไม่มีผู้รับผิดชอบ", lambda row: row.disclosure is None or row.disclosure.owner is None),
}
Choices = list[tuple[str, str, bool]]


@dataclass(frozen=True)
class Filters:
    """As given in the address; empty: all. What is not a choice counts as empty. `owner`: the key of a post."""

    state: str = ""
    owner: str = ""
    problem: str = ""

    @classmethod
    def of(cls, query: Mapping[str, str]) -> Self:
        state, owner, problem = (query.get(name, "") for name in ("state", "owner", "problem"))
        return cls(
            state if state in LABELS else "",
            owner if owner.isascii() and owner.isdecimal() and len(owner) < 19 else "",
            problem if problem in PROBLEMS else "",
        )

    @property
    def is_set(self) -> bool:
        return any(asdict(self).values())

    def shows(self, row: Row) -> bool:
        owner = row.disclosure.owner_id if row.disclosure else None
        return (
            self.state in ("", row.state)
            and self.owner in ("", str(owner))
            and (not self.problem or PROBLEMS[self.problem][1](row))
        )

    def choices(self, rows: list[Row]) -> dict[str, Choices]:
        """By the name of the filter: value, words, whether it is chosen; only the posts that own something."""
        found = [row.disclosure.owner for row in rows if row.disclosure]
        owners = {str(post.pk): post for post in found if post}
        return {
            "state": [(str(state), words, state == self.state) for state, words in LABELS.items()],
            "owner": [(key, post.title, key == self.owner) for key, post in owners.items()],
            "problem": [(name, words, name == self.problem) for name, (words, _) in PROBLEMS.items()],
        }
