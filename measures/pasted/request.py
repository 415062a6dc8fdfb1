"""The form of a pasted table as it is posted: the text, what was decided about it, which rows are ticked. Pure."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from measures.pasted.columns import CHOICES, Column
from measures.pasted.entries import JOIN, OWN

TEXT, READING, SHOWN, OFFERED, TAKEN = "pasted", "reading", "shown", "offered", "take"
Lists = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class PasteRequest:
    """`columns`: (table, column) → what the person says it holds; `joins`: JOIN or OWN by the line of a row; `offered`
    and `taken`: lines; `shown`: what the page had shown, as a digest. Decisions count only for the text they were
    made on."""

    text: str = ""
    columns: Mapping[tuple[int, int], Column] = field(default_factory=dict)
    joins: Mapping[int, str] = field(default_factory=dict)
    offered: frozenset[int] = frozenset()
    taken: frozenset[int] = frozenset()
    shown: str = ""
    saves: bool = False

    @property
    def reading(self) -> str:
        return fingerprint(self.text)

    def ticks(self, line: int) -> bool | None:
        """Whether the row was ticked; None for one that was not offered."""
        return line in self.taken if line in self.offered else None


def read_request(data: Lists) -> PasteRequest:
    """`data`: every name with all its values."""
    text = _first(data, TEXT)
    if _first(data, READING) != fingerprint(text):
        return PasteRequest(text)
    columns, joins = {}, {}
    for name in data:
        kind, *places = name.split("-")
        numbers = [int(place) for place in places if place.isascii() and place.isdigit() and len(place) < 7]
        value = _first(data, name)
        if kind == "column" and len(numbers) == 2 and value in CHOICES:
            columns[numbers[0], numbers[1]] = Column(value)
        elif kind == "join" and len(numbers) == 1 and value in (JOIN, OWN):
            joins[numbers[0]] = value
    offered, taken = _lines(_first(data, OFFERED).split()), _lines(data.get(TAKEN, ()))
    saves = _first(data, "action") == "save"
    return PasteRequest(text, columns, joins, offered, taken, _first(data, SHOWN), saves)


def fingerprint(text: str) -> str:
    """The same for every kind of line break."""
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(plain.encode(errors="replace")).hexdigest()[:16]


def _lines(values: Sequence[str]) -> frozenset[int]:
    return frozenset(int(value) for value in values if value.isascii() and value.isdigit() and len(value) < 7)


def _first(data: Lists, name: str) -> str:
    values = data.get(name) or [""]
    return values[0]
