"""The form of a pasted table as it is posted: the text, what was decided, what else the score grid held. Pure.

The page offers each row as a field of the grid itself (score-…), so that a tick is carried without reading anew. Posted
back here, the same names hold what was typed in the grid (named in `kept`) and what was ticked (named in `offered`).
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from assessments.score_table import Choices

TEXT, READING, KEPT, OFFERED = "pasted", "reading", "kept", "offered"
OWN = {TEXT, READING, KEPT, OFFERED, "action", "author", "csrfmiddlewaretoken", "carried", "next"}
CHOICE = "row-"
Lists = Mapping[str, Sequence[str]]


@dataclass(frozen=True)
class PasteForm:
    """`held`: the fields of the grid that came along, in order; `offered`: “line:field” of every row the page had
    offered to the grid; `ticked`: field → the scores ticked for it; `decided`: what a button decided for many rows."""

    text: str
    choices: Choices
    held: tuple[tuple[str, str], ...] = ()
    offered: frozenset[str] = frozenset()
    ticked: Mapping[str, Sequence[str]] = field(default_factory=dict)
    decided: str = ""

    @property
    def reading(self) -> str:
        return fingerprint(self.text)

    def typed(self, name: str) -> str | None:
        """What was typed into a field of the grid and differs from what the grid had shown; else None."""
        held = dict(self.held)
        was = held.get(f"was-{name.removeprefix('score-')}", "")
        return held[name] if name in held and held[name].strip() != was.strip() else None

    def ticks(self, line: int, name: str, score: str) -> bool | None:
        """Whether the score was ticked; None for a row that was not offered for this field."""
        return score in self.ticked.get(name, ()) if offer(line, name) in self.offered else None


def offer(line: int, name: str) -> str:
    return f"{line}:{name}"


def read_form(data: Lists) -> PasteForm:
    """`data`: every name with all its values, as posted. Decisions count only for the text they were made on."""
    text = _first(data, TEXT)
    again = _first(data, READING) == fingerprint(text)
    verb, _, what = _first(data, "action").partition(":")
    kept = set(_first(data, KEPT).split())
    came_back = READING in data
    held, ticked = [], {}
    for name, values in data.items():
        if name in OWN or name.startswith(CHOICE):
            continue
        own = _of_grid(name, values, kept) if came_back else values
        held += [(name, value) for value in own]
        ticked[name] = list(values[len(own) :])
    choices = _choices(data, verb, what) if again else Choices()
    offered = frozenset(_first(data, OFFERED).split()) if again else frozenset()
    return PasteForm(text, choices, tuple(held), offered, ticked, verb if again else "")


def fingerprint(text: str) -> str:
    plain = text.replace("\r\n", "\n").replace("\r", "\n")
    return hashlib.sha256(plain.encode(errors="replace")).hexdigest()[:16]


def _of_grid(name: str, values: Sequence[str], kept: set[str]) -> Sequence[str]:
    """The values that the grid had held, of those that came back from the page of a reading."""
    if name not in kept:
        return []
    return values[:1] if name.startswith("score-") or name == "announced_total" else values


def _choices(data: Lists, verb: str, what: str) -> Choices:
    codes, groups = {}, {}
    for name in data:
        row, _, about = name.removeprefix(CHOICE).partition("-")
        if not name.startswith(CHOICE) or not (row.isascii() and row.isdigit() and len(row) < 6):
            continue
        if about == "code":
            codes[int(row)] = _first(data, name)
        elif about == "group":
            groups[int(row)] = _first(data, name)
    split = what if verb == "split" else ""
    return Choices(codes, {} if split else groups, split, verb == "values" and what == "last")


def _first(data: Lists, name: str) -> str:
    values = data.get(name) or [""]
    return values[0]
