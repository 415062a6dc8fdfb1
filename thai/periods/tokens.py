"""A normalised text as the words it is made of; a word that is not understood stops the reading."""

import re
from itertools import takewhile

from thai.periods.kinds import Kind
from thai.periods.reading import Token, Unreadable
from thai.periods.words import PATTERNS

_WORD = re.compile("|".join(f"(?P<{kind.name}>{pattern})" for kind, pattern in PATTERNS.items()))
_SILENT = {Kind.HARMLESS, Kind.ASIDE}
_QUOTED = 30


def tokenize(plain: str) -> list[Token]:
    """The words that bear on the dates, in order."""
    tokens = [Token(Kind[str(word.lastgroup)], word.group()) for word in _WORD.finditer(plain)]
    kinds = {token.kind for token in tokens}
    if Kind.RELATIVE in kinds:
        raise Unreadable("ช่วงเวลานี้นับจากเหตุการณ์หรือเวลาอื่น จึงไม่มีวันที่แน่นอน")
    if Kind.UNKNOWN in kinds:
        raise Unreadable(f"ไม่เข้าใจ “{_around(plain, tokens)}” โปรดพิมพ์เฉพาะช่วงเวลา เช่น ต.ค. 2566 - มี.ค. 2567")
    return [token for token in tokens if token.kind not in _SILENT]


def _around(plain: str, tokens: list[Token]) -> str:
    """What stands between spaces around the first word that is not understood, cut to a length that can be quoted."""
    known = takewhile(lambda token: token.kind is not Kind.UNKNOWN, tokens)
    position = sum(len(token.text) for token in known)
    begin = plain.rfind(" ", 0, position) + 1
    quoted = plain[begin:].split(" ")[0]
    return quoted if len(quoted) <= _QUOTED else f"{quoted[:_QUOTED]}…"
