"""What is wrong in a framework file: line, what, and how to mend it, collected so that all are told at once."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from difflib import get_close_matches


@dataclass(frozen=True, order=True)
class Problem:
    line: int
    what: str
    fix: str

    def __str__(self) -> str:
        return f"บรรทัด {self.line}: {self.what} — {self.fix}"


@dataclass
class Problems:
    found: list[Problem] = field(default_factory=list)

    def add(self, line: int, what: str, fix: str) -> None:
        problem = Problem(line, what, fix)
        if problem not in self.found:
            self.found.append(problem)

    def __bool__(self) -> bool:
        return bool(self.found)

    def in_order(self) -> list[Problem]:
        return sorted(self.found)


def nearest(word: str, known: Iterable[str]) -> str:
    """The known word most like `word`, or an empty string when none is near."""
    return next(iter(get_close_matches(word, list(known), n=1, cutoff=0.6)), "")


def offer(word: str, known: Iterable[str]) -> str:
    """How to mend a word that is not known: the nearest one, or the whole choice."""
    known = list(known)
    near = nearest(word, known)
    if near:
        return f"หมายถึง “{near}” หรือไม่"
    if not known:
        return "ลบออก หรือเพิ่มรายการที่อ้างถึงก่อน"
    return "ใช้ได้เฉพาะ " + ", ".join(known[:30])
