"""The difference between two texts of a measure, field by field, as a page strikes out and underlines it. Pure."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from os.path import commonprefix

from measures.content import Content, FieldChange, changes
from measures.wording import key_of, words_of_dates, words_of_link
from thai.text import tidy

SAME, DELETED, INSERTED = "", "del", "ins"
# Where less than this share of a line stayed, it is easier to read struck out as a whole and written anew.
READABLE = 0.4
_WORD = re.compile(r"\S+\s*")
_MARK = re.compile("[\u0e30-\u0e3a\u0e45\u0e47-\u0e4e]")


@dataclass(frozen=True)
class Part:
    """Words that stayed, went (`del`) or came (`ins`)."""

    kind: str
    text: str


@dataclass(frozen=True)
class Row:
    """A changed line of a field. `kind`: `del` or `ins` for a line that went or came as a whole."""

    parts: tuple[Part, ...]
    kind: str = SAME


@dataclass(frozen=True)
class Difference:
    label: str
    rows: tuple[Row, ...]


def differences(before: Content, after: Content) -> list[Difference]:
    """The changed fields with their changed lines; lines that stayed are left out."""
    return [Difference(change.label, tuple(_rows(change))) for change in changes(before, after)]


_WORDED: dict[str, Callable[[str], str]] = {"dates": words_of_dates, "links": words_of_link}


def _rows(change: FieldChange) -> Iterator[Row]:
    worded = _WORDED.get(change.name, tidy)
    before, after = ([worded(line) for line in text.splitlines() if line.strip()] for text in _texts(change))
    for kind, old, new in _matched(before, after):
        if kind == "replace" and len(old) == len(new):
            yield from (_line(one, other) for one, other in zip(old, new, strict=True))
        elif kind != "equal":
            yield from (Row((Part(DELETED, line),), DELETED) for line in old)
            yield from (Row((Part(INSERTED, line),), INSERTED) for line in new)


def _texts(change: FieldChange) -> tuple[str, str]:
    return change.before.replace("\r", "\n"), change.after.replace("\r", "\n")


def _line(before: str, after: str) -> Row:
    """One line against the other: word by word, or by what both begin and end with where Thai is written without
    spaces; as a whole where little of it is left."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    if (
        len(old) > 1
        and SequenceMatcher(None, [*map(key_of, old)], [*map(key_of, new)], autojunk=False).ratio() < READABLE
    ):
        return Row((Part(DELETED, before), Part(INSERTED, after)))
    parts: list[Part] = []
    for kind, went, came in _matched(old, new):
        if kind == "equal":
            parts.append(Part(SAME, "".join(came)))
        else:
            parts += _replaced("".join(went), "".join(came))
    return Row(tuple(parts))


def _replaced(before: str, after: str) -> list[Part]:
    """What both share at their ends stays, if it is most of the shorter one."""
    start, end = _shared(before, after)
    if start + end < READABLE * min(len(before), len(after)):
        start = end = 0
    middle = before[start : len(before) - end], after[start : len(after) - end]
    parts = [
        Part(SAME, before[:start]),
        Part(DELETED, middle[0]),
        Part(INSERTED, middle[1]),
        Part(SAME, before[len(before) - end :]),
    ]
    return [part for part in parts if part.text]


def _shared(before: str, after: str) -> tuple[int, int]:
    """Lengths of the common beginning and end; no mark is parted from its consonant."""
    if not (before and after) or before[0].isdigit():
        return 0, 0
    start = len(commonprefix([before, after]))
    while start and any(_MARK.match(text, start) for text in (before, after)):
        start -= 1
    rest = min(len(before), len(after)) - start
    end = min(len(commonprefix([before[::-1], after[::-1]])), rest)
    while end and _MARK.match(before, len(before) - end):
        end -= 1
    return start, end


def _matched(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, Sequence[str], Sequence[str]]]:
    """difflib's steps; what differs in white space or digit style alone is equal, as it is to the fingerprint."""
    matcher = SequenceMatcher(None, [key_of(part) for part in old], [key_of(part) for part in new], autojunk=False)
    for kind, start, end, first, last in matcher.get_opcodes():
        yield kind, old[start:end], new[first:last]
