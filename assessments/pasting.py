"""Assessors' recommendations pasted as one text: which passage belongs to which instrument or indicator. Pure."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from thai.text import tidy

_BULLET = re.compile(r"^[\s•▪·*–-]+")
_NUMBER = re.compile(r"^(?:ด้าน|ตัวชี้วัดที่\s*[0-9๐-๙]{1,2}|\(?[0-9๐-๙]{1,2}\s*[.)])\s*")

# Finds what a line begins with: the code of a criterion and the length of its name in the line, or None.
Opening = Callable[[str], tuple[str, int] | None]


@dataclass
class Pasted:
    """Passages by criterion code, and the lines that came before any name was met."""

    texts: dict[str, str] = field(default_factory=dict)
    unplaced: list[str] = field(default_factory=list)


def split_recommendations(text: str, opening: Opening) -> Pasted:
    """Cut the text at every line that begins with the name of a criterion; what follows is its passage."""
    pasted = Pasted()
    current = ""
    for raw in tidy(text).split("\n"):
        line = _BULLET.sub("", raw).strip()
        if not line:
            continue
        found = opening(_NUMBER.sub("", line))
        if found:
            current = found[0]
            line = _NUMBER.sub("", line)[found[1] :].lstrip(" :–-")
        if not current:
            pasted.unplaced.append(line)
        elif line:
            before = pasted.texts.get(current, "")
            pasted.texts[current] = f"{before}\n{line}" if before else line
    return pasted


def opening_of(names: dict[str, list[str]]) -> Opening:
    """An Opening over the names (and variants) of each code; the longest name that begins the line wins."""
    known = sorted(((tidy(name), code) for code, all_names in names.items() for name in all_names), key=_longest)

    def opening(line: str) -> tuple[str, int] | None:
        return next(((code, len(name)) for name, code in known if line.startswith(name)), None)

    return opening


def _longest(pair: tuple[str, str]) -> int:
    return -len(pair[0])
