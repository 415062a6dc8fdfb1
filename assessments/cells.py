"""One field of the score grid: as stored, as typed, and what follows when somebody else saved it meanwhile. Pure."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from decimal import Decimal
from enum import StrEnum

from assessments.tree import Key, Node
from thai.numbers import Reading, ScoreError, parse_score, two_decimals

LONGEST = 40  # characters kept of what is typed into a field
HUNDRED = Decimal(100)


class Keep(StrEnum):
    """Whose score a person chose in a field that two have changed."""

    MINE = "mine"
    THEIRS = "theirs"


@dataclass(frozen=True)
class Cell:
    """`shown` is what the page says is stored; `value` is what counts in the sum, None beside a text that cannot be
    read; `contested`: another person stored something else since the page was shown, and nobody has decided yet."""

    node: Node
    group: str
    typed: str
    shown: str
    stored: Decimal | None
    value: Decimal | None
    notice: str = ""
    error: str = ""
    contested: bool = False

    @property
    def key(self) -> Key:
        return key_of(self.node.code, self.group)

    @property
    def suffix(self) -> str:
        return suffix(self.node.code, self.group)

    @property
    def field(self) -> str:
        return field_name(self.node.code, self.group)

    @property
    def changed(self) -> bool:
        return not self.error and not self.contested and self.value != self.stored

    @property
    def open(self) -> bool:
        """Whether the person still has something to do in this field."""
        return bool(self.error) or self.contested

    def settled(self) -> "Cell":
        """The cell once everything readable is saved; one that is still open keeps what was typed."""
        return self if self.open else replace(self, stored=self.value, shown=text_of(self.value))


def key_of(code: str, group: str = "") -> Key:
    return (code, group) if group else code


def pair_of(key: Key) -> tuple[str, str]:
    """Code and respondent group, the latter empty where there is none."""
    return (key, "") if isinstance(key, str) else key


def suffix(code: str, group: str = "") -> str:
    return f"{code}@{group}" if group else code


def field_name(code: str, group: str = "") -> str:
    """The form field of a score: score-9.1, or score-e11@2 for the second respondent group."""
    return f"score-{suffix(code, group)}"


def was_name(code: str, group: str = "") -> str:
    """The hidden field with what was stored when the page was shown."""
    return f"was-{suffix(code, group)}"


def text_of(value: Decimal | None) -> str:
    """How a stored score stands in its field; a blank is an empty text."""
    return "" if value is None else two_decimals(value)


def read_cell(node: Node, group: str, stored: Decimal | None, data: Mapping[str, str] | None, keep: str = "") -> Cell:
    """The cell after merging a posted form with what is stored now: a field left alone shows what is stored, one that
    only this person changed is read, one that both changed is contested until `keep-…` (or `keep`) decides."""
    text, name = text_of(stored), field_name(node.code, group)
    if data is None or name not in data:
        return Cell(node, group, text, text, stored, stored)
    typed, before = data[name][:LONGEST], data.get(was_name(node.code, group), text).strip()
    contested = f"open-{suffix(node.code, group)}" in data
    keep = keep or data.get(f"keep-{suffix(node.code, group)}", "")
    if (contested and keep == Keep.THEIRS) or (not contested and typed.strip() == before):
        return Cell(node, group, text, text, stored, stored)
    try:
        reading = _read(node, typed)
    except ScoreError as error:
        return Cell(node, group, typed, before, stored, None, error=str(error))
    if reading.value != stored and (before != text or (contested and keep != Keep.MINE)):
        return Cell(node, group, typed, text, stored, reading.value, contested=True)
    return Cell(node, group, typed, text, stored, reading.value, notice=reading.notice)


def _read(node: Node, typed: str) -> Reading:
    """Raises ScoreError, also for a figure that an item of the year cannot have."""
    reading = parse_score(typed)
    if node.binary and not node.children and reading.value not in {None, Decimal(0), HUNDRED}:
        raise ScoreError(f"“{typed.strip()}” ใช้ไม่ได้ เพราะข้อ {node.code} ให้คะแนนได้เพียง 0 หรือ 100")
    return reading
